// What an address of the portal becomes in a portal of files.
export type StaticFile = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

export interface MadeFiles {
  readonly files: readonly StaticFile[];
  /** What its pages lead to, as addresses of the portal. */
  readonly links: ReadonlySet<string>;
}

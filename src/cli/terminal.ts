// What a command needs of the world around it, and what it says in the end.

/** What a command needs of the world around it. */
export interface Terminal {
  /** The folder that the user stands in; paths that they write are meant from there. */
  readonly startedIn: string;
  readonly print: (line: string) => void;
  /** For problems and progress, so that results can be piped. */
  readonly printAside: (line: string) => void;
  /** One line at the foot of the screen that replaces itself; empty takes it away. Undefined where nobody watches. */
  readonly showStatus: ((line: string) => void) | undefined;
}

export type ExitCode = 0 | 1 | 2;

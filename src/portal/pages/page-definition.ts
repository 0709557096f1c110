// A page as one value: its address, what it shows as a view, and how it looks. Its JSON, CSV and workbook follow from the view.
import type { Child } from 'hono/jsx';
import type { Missing } from '../documents/find-document.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from '../frame/frame.ts';
import type { View } from '../views/view.ts';
import type { Wording } from '../wording/zh-CN.ts';

/** What an address names, and what is asked beside it. */
export interface PageRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** All values of a query that may stand several times. */
  readonly queries: (name: string) => readonly string[];
  /** Whether the view goes into a file: then its tables hold what the page shows in another way, too. */
  readonly isFile: boolean;
}

/** `badRequest`: the address holds what nobody can mean. Or the page stands elsewhere. */
export type Loaded<Shown extends View> = Shown | Missing | 'badRequest' | { readonly elsewhere: string };

export interface PageDefinition<Shown extends View = View> {
  /** With parameters as `:name`, from the portal's root. */
  readonly path: `/${string}`;
  /** For the description of the API, in English. */
  readonly summary: string;
  /** Names of what may be asked beside the path, with what they mean. */
  readonly query?: Readonly<Record<string, string>>;
  readonly load: (portal: Portal, request: PageRequest, words: Wording) => Promise<Loaded<Shown>>;
  readonly render: (view: Shown, frame: Frame) => Child;
  /** What stands in the page as bytes, where `partMark` stands. */
  readonly parts?: (view: Shown) => readonly Uint8Array[];
}

/** Checked as its own type, and kept among the others. */
export function page<Shown extends View>(definition: PageDefinition<Shown>): PageDefinition {
  return definition as unknown as PageDefinition;
}

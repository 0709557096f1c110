// What the portal is given by whoever starts it: the store, the year's code lists, words for them, a clock, and the operator's choices.
import type { CodeListName } from '../core/classification/code-list.ts';
import type { KeyChange } from '../core/classification/series.ts';
import type { CodeLists } from '../core/ledger/space.ts';
import type { Disclosure } from '../core/disclosure/tree.ts';
import type { Standards } from '../../standards/load.ts';
import type { PlainWords } from '../../standards/plain-words.ts';
import type { Database } from '../store/rows.ts';
import type { HeldDocument } from './documents/held-document.ts';
import type { ProjectForms } from './documents/project-forms.ts';
import { Remembered } from './documents/remembered.ts';
import { WholeStore } from './documents/whole-store.ts';

export interface PortalOptions {
  readonly database: Database;
  readonly storeKind: 'folder' | 'server' | 'memory';
  /** The lists of a year, or of the nearest year that has some. */
  readonly codeLists: (year: number) => CodeLists;
  /** How the codes of a list followed each other over the years. */
  readonly codeChanges: (list: CodeListName) => readonly KeyChange[];
  /** The rules behind obligations, the clauses behind rules, and what points are made of. */
  readonly rules: Pick<Standards, 'auditRules' | 'legalBasis' | 'scoreWeights'>;
  readonly plainWords: PlainWords;
  /** Milliseconds, for durations alone. */
  readonly clock: () => number;
  /** One structured line for each request. */
  readonly log: (entry: Readonly<Record<string, string | number>>) => void;
  readonly settings: PortalSettings;
}

export interface PortalSettings {
  /** The address under which readers reach the portal, without a slash at its end; for feeds and citations. */
  readonly origin: string;
  /** Where errors are reported: an address of mail or of a page; `''` where the operator gave none. */
  readonly contact: string;
  /** Whether findings that nobody has reviewed are public. Then every page says so. */
  readonly showsUnreviewed: boolean;
  /** After how long a page is given up. */
  readonly limitMilliseconds: number;
  /** Whether the pages are written to files: then they offer nothing that only a server can answer. */
  readonly isStatic: boolean;
}

export interface Portal extends PortalOptions {
  /** Disclosures that were read lately, by the hash of their file: a file never changes. */
  readonly disclosures: Remembered<Disclosure>;
  /** Lines, projects and names of codes, by version and hash. */
  readonly held: Remembered<HeldDocument>;
  /** Of a portal of files: what the forms of a version's projects say. */
  readonly forms: Remembered<ProjectForms>;
  readonly wholeStore: WholeStore;
}

/** What has been read lately is kept in memory: a disclosure takes a few megabytes. */
const mostDisclosures = 24;
const mostHeld = 200;

export function portalOf(options: PortalOptions): Portal {
  return {
    ...options,
    disclosures: new Remembered(mostDisclosures),
    held: new Remembered(mostHeld),
    forms: new Remembered(mostHeld),
    wholeStore: new WholeStore(options.database),
  };
}

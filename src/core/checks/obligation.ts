// What a check says of an obligation: it held, it failed, it could not be checked, or it does not apply. A finding is data; its
// wording is made from it, per language, and nobody matches on wording.
import type { DocumentPlace } from '../lib/place.ts';
import type { Fen } from '../money/fen.ts';
import type { Span } from '../reading/words-on-pages.ts';
import type { FindingSeverity } from './code-table.ts';
import type { ObligationCode, ObligationValues, ReasonCode, ReasonValues } from './obligation-codes.ts';

/** Where something stands in terms of the format: what stays the same when pages or words move. What does not apply is left out. */
export interface PlaceKey {
  readonly table?: string;
  /** Of a table; of a text that is repeated for each of something, what it is about. */
  readonly row?: string;
  readonly column?: string;
  readonly section?: string;
  readonly slot?: string;
  readonly project?: string;
  readonly indicator?: string;
}

export interface CheckedPlace extends DocumentPlace {
  readonly key: PlaceKey;
  /** Where in the text that stands there the words are that are meant, spaces not counted; left out where it is all of the text. */
  readonly span?: Span;
  /** As a reader would call it: the table's title, the row's label, the column's header. */
  readonly label: string;
}

/** Another obligation that fails, or an identity that does not hold, for the same cause. */
export interface Evidence {
  readonly code: ObligationCode;
  readonly places: readonly CheckedPlace[];
  /** Of an identity: what stands at the first place, and what would have to stand there by the others. */
  readonly stated?: Stated;
}

export interface Stated {
  readonly written: string;
  /** As in the values of a finding: of money, `percent`, or empty. */
  readonly unit: string;
  /** One figure, or the least and the greatest; left out where the others do not bound it. */
  readonly expected?: string;
  readonly least?: string;
  readonly greatest?: string;
}

export interface Finding {
  readonly code: ObligationCode;
  readonly severity: FindingSeverity;
  /** What is wrong stands at the first; the others are what it is held against, or are equally likely to be wrong (`isTie`). */
  readonly places: readonly CheckedPlace[];
  readonly isTie: boolean;
  /** As it stands; left out where something is missing. */
  readonly written?: string;
  /** As it would have to stand; left out where that is not one thing. */
  readonly expected?: string;
  /** Written less expected. */
  readonly differenceFen?: Fen;
  readonly values: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  /** It rests on what was recognised from a picture, which may have been misread. */
  readonly needsReview?: true;
}

export interface Reason {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, string>>;
  readonly places: readonly CheckedPlace[];
}

/** What one check found out, of all the places where its obligation applies. */
export interface Verdict {
  readonly code: ObligationCode;
  /** How many places, or identities, held. */
  readonly held: number;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Reason[];
  /** What held in a way that has to be said: by a rounding adjustment. */
  readonly remarks?: readonly Reason[];
  /** Why the obligation does not apply to the document at all. */
  readonly notApplicable?: Reason;
}

export type Outcome = 'held' | 'failed' | 'unchecked' | 'notApplicable';

/** A fault outweighs what could not be checked, and that outweighs what held: an unchecked obligation is never passed. */
export function outcomeOf({ findings, unchecked, held }: Verdict): Outcome {
  if (findings.length > 0) return 'failed';
  if (unchecked.length > 0) return 'unchecked';
  return held > 0 ? 'held' : 'notApplicable';
}

interface FindingDetails<Code extends ObligationCode> {
  readonly places: readonly CheckedPlace[];
  readonly isTie?: boolean;
  readonly written?: string;
  readonly expected?: string;
  readonly differenceFen?: Fen;
  readonly values: Readonly<Record<ObligationValues<Code>, string>>;
  readonly evidence?: readonly Evidence[];
  readonly severity: FindingSeverity;
}

/** Makes a finding. The values that its wording needs are asked for by type. */
export function finding<Code extends ObligationCode>(
  code: Code,
  { isTie = false, evidence = [], ...details }: FindingDetails<Code>,
): Finding {
  return { code, isTie, evidence, ...details };
}

/** Makes a reason why something was not checked, or does not apply. */
export function reason<Code extends ReasonCode>(
  code: Code,
  values: Readonly<Record<ReasonValues<Code>, string>>,
  places: readonly CheckedPlace[] = [],
): Reason {
  return { code, values, places };
}

// One thing that two documents say differently, and how what they say is paired.
import type { Fact } from '../ledger/ledger.ts';
import type { DocumentPlace } from '../lib/place.ts';
import type { Fen } from '../money/fen.ts';
import { comparable } from '../tables/read/phrases.ts';

/** `row`: a row or a whole table; `reason` is a fact that explains a change. */
export const changeKinds = [
  'figure',
  'row',
  'sentence',
  'reason',
  'fact',
  'projectText',
  'indicator',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Printed texts; null where one of the two does not say it. */
export interface DocumentChange {
  readonly kind: ChangeKind;
  /** `expenditure/2013102/project`, `reasons.public-running`, `name of a project/summary`. */
  readonly path: string;
  /** In the words of the document. */
  readonly where: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Printed amounts of a figure; null where it is none, or unreadable. */
  readonly beforeFen?: Fen | null;
  readonly afterFen?: Fen | null;
  /** What the second document says, where a ledger can take it as it stands: amounts are rounded in print, so they cannot. */
  readonly value?: Fact;
  /** Where it stands in the second document, or stood in the first. */
  readonly place: DocumentPlace;
}

export function isSamePrint(before: string | undefined, after: string | undefined): boolean {
  return before === undefined || after === undefined
    ? before === after
    : comparable(before) === comparable(after);
}

/** What two lists have under the same key, the second of a key with the second; in the order of the first list, then of the second. */
export function pairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [key: string, before: Item | undefined, after: Item | undefined])[] {
  const [first, second] = [Map.groupBy(before, keyOf), Map.groupBy(after, keyOf)];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((key) => {
    const [old, young] = [first.get(key) ?? [], second.get(key) ?? []];
    const count = Math.max(old.length, young.length);
    return Array.from({ length: count }, (_, index) => [key, old[index], young[index]] as const);
  });
}

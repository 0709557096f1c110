// One thing that two documents say differently, and how what they say is paired.
import type { IndicatorSide, Fact } from '../ledger/ledger.ts';
import type { DocumentPlace } from '../lib/place.ts';
import type { Fen } from '../money/fen.ts';

/**
 * `row`: a row, a form or a whole table; `label`: a word in a table that is no figure; `heading`: a line of the cover, a heading, what
 * stands above a table; `note`: what stands below one; `reason`: a fact that explains a change; `picture`: one that is there or is not.
 */
export const changeKinds = [
  'figure',
  'row',
  'column',
  'label',
  'heading',
  'note',
  'picture',
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
  /** What a ledger can take as the second document says it, and where; amounts are rounded in print, so they cannot be taken. */
  readonly entry?: LedgerEntry;
  /** Where it stands in the second document, or stood in the first. */
  readonly place: DocumentPlace;
}

/** Projects by their names. */
export type LedgerEntry =
  | { readonly kind: 'fact'; readonly path: string; readonly value: Fact }
  | {
      readonly kind: 'projectText';
      readonly project: string;
      readonly column: string;
      readonly value: string;
    }
  | {
      readonly kind: 'target';
      readonly project: string;
      readonly side: IndicatorSide;
      readonly level1: string;
      readonly level2: string;
      readonly level3: string;
      readonly value: string;
    };

/** Text without the spaces that line breaks and justified setting leave; every other sign counts. */
export function signsOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');
}

export function isSamePrint(before: string | undefined, after: string | undefined): boolean {
  return before === undefined || after === undefined ? before === after : signsOf(before) === signsOf(after);
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

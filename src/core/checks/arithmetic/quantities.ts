// What a document says in numbers: quantities, each with everything that is printed of it, and the laws that tie them. Amounts are in
// fen, shares in millionths of a percent, counts are whole: all are whole numbers, and what is printed is a range of them.
import type { DimensionName } from '../../cube/dimensions.ts';
import type { Region } from '../../cube/region.ts';
import type { AmountStyle, PercentStyle } from '../../money/format.ts';
import type { CheckedPlace } from '../obligation.ts';

/** Both ends belong to it. */
export interface Range {
  readonly lower: bigint;
  readonly upper: bigint;
}

const beyond = 10n ** 40n;
export const anything: Range = { lower: -beyond, upper: beyond };
export const nothing: Range = { lower: 0n, upper: 0n };

/** Millionths of a percent in a percent. */
export const percentScale = 1_000_000n;

/** How a value of a quantity would be printed at a place; `negated` where the words there turn its sign round. */
export type PrintStyle =
  | { readonly kind: 'amount'; readonly style: AmountStyle; readonly negated: boolean }
  | { readonly kind: 'percent'; readonly style: PercentStyle }
  | { readonly kind: 'count' }
  /** Words that say which way something went; a value cannot be printed there. */
  | { readonly kind: 'words' };

/** A place that states a quantity. */
export interface Print {
  readonly id: number;
  readonly quantity: Quantity;
  readonly range: Range;
  /** As printed, without regard to rounding. */
  readonly value: bigint;
  /** As it stands. */
  readonly written: string;
  readonly isBlank: boolean;
  readonly style: PrintStyle;
  readonly place: CheckedPlace;
  readonly owner: Owner;
}

/** Where a print stands, in the words by which identities are filed: the table, section or form, and the row and column, or the slot. */
export interface Owner {
  readonly kind: 'table' | 'sentence' | 'form' | 'companion';
  /** The table's or form's name in the format, the paragraph's name. */
  readonly name: string;
  /** Row and column of a table, slot of a sentence. */
  readonly row: string;
  readonly column: string;
}

export interface Quantity {
  readonly id: number;
  readonly prints: Print[];
  /** Where it is an amount of one region, what is left of that region without what is known to be empty. */
  readonly region?: Region;
  /** The region of which listings leave nothing. */
  readonly claimed?: Region;
  /** What is known of it beside all prints: zero, where listings leave nothing of it. */
  readonly fixed?: Range;
}

export interface Term {
  readonly sign: 1 | -1;
  readonly quantity: Quantity;
}

/** `sum`: the terms and the constant make nothing. `order`: the part is no more than the whole. `ratio`: the share is part of whole. */
export type Law =
  | {
      readonly kind: 'sum';
      readonly why: SumKind;
      readonly terms: readonly Term[];
      readonly constant: bigint;
      readonly dimension?: DimensionName;
    }
  | { readonly kind: 'order'; readonly part: Quantity; readonly whole: Quantity }
  | { readonly kind: 'ratio'; readonly share: Quantity; readonly part: Quantity; readonly whole: Quantity };

/**
 * `parts`: disjoint regions that make up another. `change`: this year less another. `balance`: as the format states.
 * `funds`: the levels of a form's money. `shares`: shares of one whole. `facts`: counts and their total.
 */
export type SumKind = 'parts' | 'change' | 'balance' | 'funds' | 'shares' | 'facts';

export function quantitiesOf(law: Law): readonly Quantity[] {
  switch (law.kind) {
    case 'sum':
      return law.terms.map(({ quantity }) => quantity);
    case 'order':
      return [law.part, law.whole];
    case 'ratio':
      return [law.share, law.part, law.whole];
  }
}

export function common(left: Range, right: Range): Range | undefined {
  const lower = left.lower > right.lower ? left.lower : right.lower;
  const upper = left.upper < right.upper ? left.upper : right.upper;
  return lower <= upper ? { lower, upper } : undefined;
}

/**
 * What two prints of one quantity leave together. Rounded figures of one precision that differ by a unit meet where both end; an amount
 * that lies just there is rounded one way throughout a document, so they leave nothing.
 */
export function agreed(left: Range, right: Range): Range | undefined {
  const both = common(left, right);
  const isEnd = both?.lower === both?.upper && left.lower < left.upper && right.lower < right.upper;
  return isEnd ? undefined : both;
}

export function negated({ lower, upper }: Range): Range {
  return { lower: -upper, upper: -lower };
}

// Where the document itself prints what a selection of lines adds up to: the measures that are made of exactly these lines.
import type { Disclosure } from '../../core/disclosure/tree.ts';
import { subtractFen, type Fen } from '../../core/money/fen.ts';

export interface PrintedPlace {
  /** The anchor in the document. */
  readonly id: string;
  readonly label: string;
}

export function printedPlaces(disclosure: Disclosure, lines: readonly number[]): readonly PrintedPlace[] {
  if (lines.length === 0) return [];
  const wanted = setOf(lines);
  return Object.values(disclosure.measures)
    .filter(({ kind, lines: own }) => kind === 'region' && setOf(own.map(({ line }) => line)) === wanted)
    .flatMap(({ places }) => places);
}

/**
 * What the document says of the total of the year before: it states by how much the total of these lines rose or fell, and that
 * change is made of exactly these lines less those of the year before. Undefined where it states no such thing; `place` is the anchor of
 * the statement.
 */
export function statedYearBefore(
  disclosure: Disclosure,
  lines: readonly number[],
  total: Fen,
): { readonly amountFen: Fen; readonly place: string } | undefined {
  const wanted = setOf(lines);
  for (const { kind, lines: own, amountFen, places } of Object.values(disclosure.measures)) {
    if (kind !== 'combination' || amountFen === null) continue;
    const added = own.filter(({ sign }) => sign === 1).map(({ line }) => line);
    const taken = own.filter(({ sign }) => sign === -1).map(({ line }) => disclosure.publicLines[line]);
    const isOfYearBefore = taken.every(
      (line) => line?.coordinates.fiscalYear === `${disclosure.fiscalYear - 1}`,
    );
    if (taken.length > 0 && isOfYearBefore && setOf(added) === wanted)
      return { amountFen: subtractFen(total, amountFen), place: places[0]?.id ?? '' };
  }
  return undefined;
}

function setOf(lines: readonly number[]): string {
  return [...lines].sort((left, right) => left - right).join();
}

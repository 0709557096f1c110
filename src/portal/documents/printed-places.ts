// Where the document itself prints what a selection of lines adds up to: the measures that are made of exactly these lines.
import type { Disclosure } from '../../core/disclosure/tree.ts';

export interface PrintedPlace {
  /** The anchor in the document. */
  readonly id: string;
  readonly label: string;
}

export function printedPlaces(disclosure: Disclosure, lines: readonly number[]): readonly PrintedPlace[] {
  if (lines.length === 0) return [];
  const wanted = [...lines].sort((left, right) => left - right).join();
  return Object.values(disclosure.measures)
    .filter(
      (measure) =>
        measure.kind === 'region' &&
        measure.lines.length === lines.length &&
        measure.lines
          .map(({ line }) => line)
          .sort((left, right) => left - right)
          .join() === wanted,
    )
    .flatMap(({ places }) => places);
}

/**
 * What the document says of last year's total: it prints by how much the total of these lines rose or fell, and that change is made of
 * this total and the one before. Undefined where it says no such thing.
 */
export function statedYearBefore(disclosure: Disclosure, lines: readonly number[]): bigint | undefined {
  const wanted = [...lines].sort((left, right) => left - right).join();
  const totals = new Set(
    Object.entries(disclosure.measures)
      .filter(
        ([, measure]) =>
          measure.kind === 'region' &&
          measure.lines
            .map(({ line }) => line)
            .sort((left, right) => left - right)
            .join() === wanted,
      )
      .map(([id]) => id),
  );
  for (const { kind, formula } of Object.values(disclosure.measures)) {
    const [now, before] = formula;
    if (kind !== 'combination' || formula.length !== 2 || now === undefined || before === undefined) continue;
    if (now.sign !== 1 || before.sign !== -1 || !totals.has(now.measure)) continue;
    const amount = disclosure.measures[before.measure]?.amountFen;
    if (amount !== null && amount !== undefined) return amount;
  }
  return undefined;
}

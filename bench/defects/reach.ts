// Whether a change can be seen at all, whatever a check makes of it: by what all other figures of the unchanged document leave, through
// equalities alone, to the figures that the change touches. A figure that they leave open can be changed and nobody can tell; what stays
// inside what rounding leaves contradicts nothing.
import type { PlaceKey } from '../../src/core/checks/obligation.ts';
import {
  nothing,
  quantitiesOf,
  type Print,
  type Range,
} from '../../src/core/checks/arithmetic/quantities.ts';
import { Solver } from '../../src/core/checks/arithmetic/solve.ts';
import { buildSystem } from '../../src/core/checks/arithmetic/system.ts';
import { viewOf } from '../../src/core/checks/arithmetic/reading-view.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { loadStandards } from '../../standards/load.ts';

/** `open`: nothing ties what was changed to anything else. `rounding`: what stands there now is as good. */
export type Reach = 'open' | 'rounding' | 'seen';

export interface PrintedDocument {
  /** By where they stand; a slot that a sentence fills more than once is told by how often it came before. */
  readonly prints: ReadonlyMap<string, Print>;
  /** Knows equalities alone: that a part is no more than its whole is no tie. */
  readonly equalities: Solver;
}

export function printedDocument(reading: Reading): PrintedDocument | undefined {
  const { codeLists } = loadStandards(reading.codeListYear);
  const view = viewOf(reading, codeLists, 'a.pdf');
  if (view === undefined || reading.format === undefined) return undefined;
  const { statements, solver } = buildSystem({
    reading,
    format: reading.format,
    view,
    earlier: [],
  });
  const laws = solver.laws.filter(({ kind }) => kind !== 'order');
  const prints = numbered(statements.prints, ({ place }) => place.key);
  return { prints, equalities: new Solver(statements.quantities, laws) };
}

/** By what the changed document prints instead. What it does not print any more would say that there is nothing. */
export function reachOf({ prints, equalities }: PrintedDocument, changed: PrintedDocument): Reach {
  const rangeNow = (at: string): Range => changed.prints.get(at)?.range ?? nothing;
  const touched = [...prints].filter(([at, { range }]) => !isSame(range, rangeNow(at)));
  // What was said of the same thing in other words of the same sentence was changed with it.
  const left = touched.flatMap(([, print]) => [
    print,
    ...print.quantity.prints.filter(
      ({ owner, style }) => style.kind === 'words' && owner.name === print.owner.name,
    ),
  ]);
  const known = touched.map(([at, print]) => ({
    range: rangeNow(at),
    left: equalities.valueWithout(print.quantity, left),
  }));
  const bounded = known.filter((one) => one.left.upper - one.left.lower < unbounded);
  if (bounded.length === 0) return 'open';
  return bounded.every((one) => meets(one.range, one.left)) ? 'rounding' : 'seen';
}

/**
 * Whether another figure is tied to all else only together with this one: where this one is wrong, the other may as well be. By what is
 * left of this one without both.
 */
export function hasTwin({ equalities }: PrintedDocument, print: Print): boolean {
  const near = equalities
    .lawsOf(print.quantity)
    .flatMap(quantitiesOf)
    .flatMap(({ prints }) => (prints.length === 1 ? prints : []));
  return [...near, ...print.quantity.prints]
    .filter((other) => other !== print)
    .some((other) => {
      const left = equalities.valueWithout(print.quantity, [print, other]);
      return left.upper - left.lower >= unbounded;
    });
}

/** Fen: no document holds so much. */
const unbounded = 10n ** 25n;

const isSame = (one: Range, other: Range): boolean => one.lower === other.lower && one.upper === other.upper;

const meets = (one: Range, other: Range): boolean => one.lower <= other.upper && other.lower <= one.upper;

/** Things by their place, those of one place told apart by their number. */
export function numbered<Placed>(
  all: readonly Placed[],
  keyOf: (one: Placed) => PlaceKey,
): ReadonlyMap<string, Placed> {
  const met = new Map<string, number>();
  return new Map(
    all.map((one) => {
      const { table, row, column, section, slot, project } = keyOf(one);
      const text = [table, row, column, section, slot, project].join(' ');
      const number = (met.get(text) ?? 0) + 1;
      met.set(text, number);
      return [`${text} ${number}`, one];
    }),
  );
}

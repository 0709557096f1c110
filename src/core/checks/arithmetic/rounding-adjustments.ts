// Rounding adjustments (尾差调整): where a column of rounded figures does not make its rounded total, some documents move one of them by one
// unit of its last place, and print it elsewhere as it was. Such a pair is no contradiction; it is told as what it is. A figure counts as
// moved only where, with it, a sum of its own table comes out to the digit, and with the other it would not.
import { fenPerPlace } from '../../money/format.ts';
import type { Law, Print, Quantity, Range } from './quantities.ts';

export interface RoundingAdjustment {
  readonly moved: Print;
  /** What states the same, as it was rounded. */
  readonly unmoved: Print;
}

type Sum = Extract<Law, { kind: 'sum' }>;

export function roundingAdjustments(
  quantities: readonly Quantity[],
  laws: readonly Law[],
): readonly RoundingAdjustment[] {
  const sums = laws.filter((law): law is Sum => law.kind === 'sum' && law.why === 'parts');
  return quantities.flatMap(({ prints }) => {
    if (prints.length < 2) return [];
    const likewise = ({ moved }: RoundingAdjustment): readonly Print[] =>
      prints.filter((print) => print.value === moved.value && placeOf(print) === placeOf(moved));
    // Where either may have been moved, it is sooner the one that stands by itself.
    const [likeliest] = prints
      .flatMap((one) => pairOf(one, prints))
      .filter(({ moved, unmoved }) =>
        sums.some((law) => offBy(law, moved) === 0n && offBy(law, moved, unmoved.value) !== 0n),
      )
      .sort((one, other) => likewise(one).length - likewise(other).length);
    // What one table moved another takes over, and so does the text.
    return likeliest === undefined ? [] : likewise(likeliest).map((moved) => ({ ...likeliest, moved }));
  });
}

/** What a moved figure may stand for: one unit more or less. */
export function rangesMoved(adjustments: readonly RoundingAdjustment[]): ReadonlyMap<Print, Range> {
  return new Map(
    adjustments.map(({ moved }) => {
      const { lower, upper } = moved.range;
      const place = placeOf(moved) ?? 0n;
      return [moved, { lower: lower - place, upper: upper + place }];
    }),
  );
}

/** A figure of a table, with the first other of the same quantity and last place that is one unit away and stands elsewhere. */
function pairOf(moved: Print, prints: readonly Print[]): readonly RoundingAdjustment[] {
  const place = placeOf(moved);
  if (place === undefined || moved.owner.kind !== 'table') return [];
  const unmoved = prints.find(
    (other) =>
      placeOf(other) === place &&
      other.owner.name !== moved.owner.name &&
      (other.value - moved.value === place || moved.value - other.value === place),
  );
  return unmoved === undefined ? [] : [{ moved, unmoved }];
}

/** What one unit of its last place is worth; undefined where a figure is exact, and so was never rounded. */
function placeOf({ style }: Print): bigint | undefined {
  if (style.kind !== 'amount') return undefined;
  const place = fenPerPlace(style.style.unit, style.style.decimals);
  return place > 1n ? place : undefined;
}

/** By how much a sum of the figures of one table is off, as printed; undefined where the table does not print all of it. */
function offBy({ terms, constant }: Sum, print: Print, value = print.value): bigint | undefined {
  if (terms.every(({ quantity }) => quantity !== print.quantity)) return undefined;
  let off = constant;
  for (const { sign, quantity } of terms) {
    const own = quantity === print.quantity ? value : valueIn(quantity, print);
    if (own === undefined) return undefined;
    off += sign === 1 ? own : -own;
  }
  return off;
}

/** As the same table prints it, in the same row or column if it does so more than once. */
function valueIn({ prints, fixed }: Quantity, { owner }: Print): bigint | undefined {
  const own = prints.filter((print) => print.owner.kind === 'table' && print.owner.name === owner.name);
  const beside = own.find((print) => print.owner.column === owner.column || print.owner.row === owner.row);
  return (beside ?? own[0])?.value ?? (fixed === undefined ? undefined : fixed.lower);
}

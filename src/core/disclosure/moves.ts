// What a rounding of the whole document prints otherwise than each figure on its own.
import type { LinearForm } from '../cube/linear-form.ts';
import { fenPerPlace } from '../money/format.ts';
import { divideHalfAwayFromZero } from '../money/round.ts';
import { printAmount, type Rounding } from '../tables/rounding.ts';
import type { PublicLedger } from './public-ledger.ts';
import type { PrintedAmount } from './record.ts';
import type { MovedFigure } from './tree.ts';

/**
 * Each figure once, with every place that prints it so, in the order of the document. Regions that hold the same public lines
 * speak of the same money.
 */
export function movedFigures(
  amounts: readonly PrintedAmount[],
  rounding: Rounding,
  { linesOf }: PublicLedger,
): MovedFigure[] {
  const money = (form: LinearForm): string =>
    form.map(({ sign, region }) => `${sign}:${(linesOf.get(region.id) ?? []).join()}`).join(';');
  const moved = amounts.flatMap((amount) => {
    const { form, amountFen, style } = amount;
    const printed = printAmount(form, amountFen, style, rounding);
    const alone = printAmount(form, amountFen, style, undefined);
    if (printed === alone) return [];
    const placeFen = fenPerPlace(style.unit, style.decimals);
    const difference =
      rounding.amountOf(form, amountFen, style) / placeFen - divideHalfAwayFromZero(amountFen, placeFen);
    return [{ ...amount, printed, alone, difference }];
  });
  const figures = Map.groupBy(moved, ({ form, printed, style }) =>
    [money(form), style.unit, printed].join(' '),
  );
  return [...figures.values()].flatMap((same) =>
    same.slice(0, 1).map(({ printed, alone, difference, style }) => ({
      printed,
      alone,
      unit: style.unit,
      lastPlaces: difference,
      places: same.map(({ id, label }) => ({ id, label })),
    })),
  );
}

/** Those that lie more than one unit of the last place away from their own rounding. */
export function movedFar(moved: readonly MovedFigure[]): MovedFigure[] {
  return moved.filter(({ lastPlaces }) => lastPlaces > 1n || lastPlaces < -1n);
}

// What a figure, or the words for a change, would have to be by everything else that is printed, as it would stand there.
import { fen, type Fen } from '../../money/fen.ts';
import { fenPerPlace, formatAmount, type AmountStyle } from '../../money/format.ts';
import { divideHalfAwayFromZero } from '../../money/round.ts';
import { turnedDirection } from '../../narrative/direction-words.ts';
import { percentScale, type Print, type Range } from './quantities.ts';
import type { Solver } from './solve.ts';

export interface Expected {
  /** One printed form. */
  readonly printed?: string;
  readonly differenceFen?: Fen;
  readonly least?: string;
  readonly greatest?: string;
}

/** What would stand at a print by everything else: one printed form, or the least and the greatest. */
export function expectedAt(print: Print, left: readonly Print[], solver: Solver): Expected {
  return expectedIn(print, solver.valueWithout(print.quantity, left));
}

export function expectedIn(print: Print, range: Range): Expected {
  const { style } = print;
  if (style.kind === 'amount') return expectedAmount(print.value, range, style.style, style.negated);
  if (style.kind === 'percent') return expectedPercent(print, range, style.style.decimals);
  return style.kind === 'words' ? expectedWords(print, range) : {};
}

/** Where everything else goes one way, the words for the other way are turned round. */
function expectedWords({ written }: Print, { lower, upper }: Range): Expected {
  const turned = turnedDirection(written);
  return (lower > 0n || upper < 0n) && turned !== written ? { printed: turned } : {};
}

export function expectedAmount(
  value: bigint,
  range: Range,
  style: AmountStyle,
  isNegated: boolean,
): Expected {
  if (range.upper - range.lower > 10n ** 30n) return {};
  const sign = isNegated ? -1n : 1n;
  const place = fenPerPlace(style.unit, style.decimals);
  // A figure of someone else's may have been rounded from either end: the ends themselves do not count.
  const inner = range.lower + 1n < range.upper ? 1n : 0n;
  const ends = [range.lower + inner, range.upper - inner].map(
    (end) => divideHalfAwayFromZero(sign * end, place) * place,
  );
  const [least = 0n, greatest = 0n] = ends.sort((one, other) => (one < other ? -1 : 1));
  const show = (amount: bigint): string =>
    formatAmount(fen(amount), amount === 0n ? { ...style, zero: '0' } : style);
  if (least !== greatest) return { least: show(least), greatest: show(greatest) };
  return { printed: show(least), differenceFen: fen(sign * value - least) };
}

function expectedPercent({ value, quantity }: Print, range: Range, decimals: number): Expected {
  if (range.upper - range.lower > 10n ** 30n || quantity.prints.length === 0) return {};
  const place = percentScale / 10n ** BigInt(decimals);
  const sign = value < 0n ? -1n : 1n;
  const [first, second] = [range.lower, range.upper].map((end) => divideHalfAwayFromZero(sign * end, place));
  if (first === undefined || second === undefined) return {};
  const show = (places: bigint): string => {
    const digits = `${places < 0n ? -places : places}`.padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    return `${places < 0n ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
  };
  if (first === second) return { printed: show(first) };
  const [least, greatest] = first < second ? [first, second] : [second, first];
  return { least: show(least), greatest: show(greatest) };
}

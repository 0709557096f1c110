// What a cell of a figure column says. Blank, zero and unreadable are different things, and a printed figure is rounded, so that it
// stands for an interval.
import type { Fen } from '../../money/fen.ts';
import type { AmountStyle } from '../../money/format.ts';
import type { FenInterval } from '../../money/interval.ts';
import { parsePrinted } from '../../money/parse.ts';

export interface ReadFigure {
  /** As it stands. */
  readonly printed: string;
  readonly state: 'value' | 'blank' | 'absent' | 'unreadable';
  /** The printed amount; null unless there is a value, or a blank that stands for zero. */
  readonly amountFen: Fen | null;
  /** The exact amounts that would print so; null as above. */
  readonly interval: FenInterval | null;
}

/**
 * Reads a cell in the style of its table, `undefined` where the unit is not known: then no figure has an amount. `printed` may have
 * spaces inside and full-width digits. A blank is zero only where the style prints zero so.
 */
export function readFigure(printed: string, style: AmountStyle | undefined): ReadFigure {
  const text = printed.normalize('NFKC').replace(/\s/gu, '');
  const without = { printed, amountFen: null, interval: null };
  if (style === undefined) return { ...without, state: text === '' ? 'blank' : 'unreadable' };
  if (/^[-–—－]?$/u.test(text) && text !== style.zero) return { ...without, state: 'blank' };
  const read = parsePrinted(text, style, 'unknown');
  if (!read.ok) return { ...without, state: 'unreadable' };
  return { printed, state: text === '' ? 'blank' : 'value', ...read.value };
}

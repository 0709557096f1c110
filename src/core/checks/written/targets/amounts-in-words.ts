// Amounts of money in running text and in targets: 6万元, 74400元, 45万. Between a target's 万 and its 万元 nobody makes a difference.
import type { Fen } from '../../../money/fen.ts';
import { fileAmountStyle } from '../../../money/format.ts';
import type { FenInterval } from '../../../money/interval.ts';
import { parsePrinted } from '../../../money/parse.ts';
import type { MoneyUnit } from '../../../money/unit.ts';

export interface AmountInWords {
  readonly printed: string;
  readonly amountFen: Fen;
  readonly interval: FenInterval;
  /** What stands right before it. */
  readonly lead: string;
  /** What stands right after it. */
  readonly following: string;
}

const units: Readonly<Record<string, MoneyUnit>> = {
  元: 'yuan',
  万元: 'tenThousandYuan',
  万: 'tenThousandYuan',
};

/** The amount of a target's value and unit; undefined where its unit is none of money. `元/人` is money too: of one. */
export function moneyOf(
  value: string,
  unit: string,
): Pick<AmountInWords, 'amountFen' | 'interval'> | undefined {
  const moneyUnit = units[unit.split('/')[0] ?? ''];
  if (moneyUnit === undefined) return undefined;
  const read = parsePrinted(value, { ...fileAmountStyle, unit: moneyUnit }, 'unknown');
  return read.ok ? read.value : undefined;
}

const amount = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(万元|万|元)/gu;
const around = 12;

export function amountsIn(text: string): readonly AmountInWords[] {
  return [...text.matchAll(amount)].flatMap((match) => {
    const [printed, value = '', unit = ''] = match;
    const read = moneyOf(value, unit);
    const end = match.index + printed.length;
    const lead = text.slice(Math.max(0, match.index - around), match.index);
    return read === undefined ? [] : [{ printed, ...read, lead, following: text.slice(end, end + around) }];
  });
}

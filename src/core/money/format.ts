// Prints exact amounts and shares as a budget prints them. Zero is asked of the exact amount: what is not zero but rounds
// to zero prints `0.00`, so that it is not mistaken for nothing.

import { assert } from '../lib/assert.ts';
import type { Fen } from './fen.ts';
import { divideHalfAwayFromZero } from './round.ts';
import type { MoneyUnit } from './unit.ts';
import { fenPerUnit } from './unit.ts';

export interface AmountStyle {
  readonly unit: MoneyUnit;
  readonly decimals: 0 | 1 | 2;
  /** Commas between thousands: `1,861.00`. */
  readonly grouping: boolean;
  /** Zeros at the end of the decimals are dropped: `1861`, `1521.5`. */
  readonly trim: boolean;
  /** What an exact zero prints: `''`, `'0'`, `'0.00'`. */
  readonly zero: string;
}

export interface PercentStyle {
  readonly decimals: number;
  readonly trim: boolean;
  readonly zero: string;
}

/** How amounts stand in files of ours: yuan, two decimals, nothing else. `parseYuan` reads it back. */
export const fileAmountStyle: AmountStyle = {
  unit: 'yuan',
  decimals: 2,
  grouping: false,
  trim: false,
  zero: '0.00',
};

/** `printedAmount` is printed in the place of the exact amount, where a rounding of the whole document gives another. */
export function formatAmount(amount: Fen, style: AmountStyle, printedAmount: Fen = amount): string {
  if (amount === 0n && printedAmount === 0n) return style.zero;
  const places = divideHalfAwayFromZero(printedAmount, fenPerPlace(style.unit, style.decimals));
  const text = decimalText(places, style.decimals, style.trim);
  return style.grouping ? groupThousands(text) : text;
}

/** The share of a numerator in a denominator that is not zero, in percent, without the sign `%`. */
export function formatPercent(numerator: bigint, denominator: bigint, style: PercentStyle): string {
  assert(denominator !== 0n, 'a share of zero');
  if (numerator === 0n) return style.zero;
  const places = divideHalfAwayFromZero(numerator * 100n * 10n ** BigInt(style.decimals), denominator);
  return decimalText(places, style.decimals, style.trim);
}

/** What one unit of the last printed place is worth: 10,000 fen for 万元 with two decimals. */
export function fenPerPlace(unit: MoneyUnit, decimals: number): bigint {
  const placesPerUnit = 10n ** BigInt(decimals);
  assert(fenPerUnit[unit] % placesPerUnit === 0n, 'the last printed place is smaller than a fen');
  return fenPerUnit[unit] / placesPerUnit;
}

/** What a figure that rounds to zero prints: `0.00`, or `0` without decimals. Never trimmed. */
export function roundedZero(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function decimalText(places: bigint, decimals: number, trim: boolean): string {
  if (places === 0n) return roundedZero(decimals);
  const sign = places < 0n ? '-' : '';
  const digits = (places < 0n ? -places : places).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const shown = trim ? fraction.replace(/0+$/u, '') : fraction;
  return shown === '' ? sign + whole : `${sign}${whole}.${shown}`;
}

function groupThousands(text: string): string {
  const point = text.indexOf('.');
  const end = point === -1 ? text.length : point;
  const first = text.startsWith('-') ? 1 : 0;
  let grouped = text.slice(end);
  let from = end;
  for (; from - first > 3; from -= 3) grouped = `,${text.slice(from - 3, from)}${grouped}`;
  return text.slice(0, from) + grouped;
}

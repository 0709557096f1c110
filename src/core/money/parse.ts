// Reads amounts: from files of ours (plain yuan, exact) and from printed documents (rounded, so an interval).

import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Fen } from './fen.ts';
import { fen, zeroFen } from './fen.ts';
import type { AmountStyle } from './format.ts';
import { fenPerPlace, roundedZero } from './format.ts';
import type { FenInterval, RoundedBy } from './interval.ts';
import { exactInterval, printedInterval } from './interval.ts';
import type { MoneyUnit } from './unit.ts';
import { fenPerUnit } from './unit.ts';

export type AmountFault = 'empty' | 'not-number' | 'not-whole-fen' | 'too-long';

/**
 * The most digits of yuan before the point. No public budget goes beyond, and fen still fit a 64-bit column of a database.
 */
export const maximumYuanDigits = 15;

/** An amount in yuan as files write it: `3985512.35`, `-12`, no commas, at most two decimals. */
export function parseYuan(text: string): Result<Fen, AmountFault> {
  const trimmed = text.trim();
  if (trimmed === '') return err('empty');
  const decimal = readDecimal(trimmed);
  if (decimal === undefined) return err('not-number');
  if (decimal.decimals > 2) return err('not-whole-fen');
  return toFen(decimal, 'yuan');
}

export interface PrintedAmount {
  /** The amount as printed. */
  readonly amountFen: Fen;
  /** The exact amounts that would print so. */
  readonly interval: FenInterval;
}

/**
 * The amount that is printed, and those that it may stand for. Commas and dropped zeros are understood whether or not the style uses
 * them. Decimals are taken as printed, unless the style drops zeros: then those left out count as printed. A bare `0` in
 * a style with decimals says exactly nothing, and so does whatever the style prints for zero, unless a figure that only
 * rounds to zero would print the same.
 */
export function parsePrinted(
  text: string,
  style: AmountStyle,
  roundedBy: RoundedBy = 'own',
): Result<PrintedAmount, AmountFault> {
  const trimmed = text.trim();
  if (trimmed === style.zero && trimmed !== roundedZero(style.decimals)) return ok(exactly(zeroFen));
  if (trimmed === '') return err('empty');
  if (trimmed === '0' && style.decimals > 0) return ok(exactly(zeroFen));
  const decimal = readDecimal(withoutGrouping(trimmed.replace(/^[−－]/u, '-')));
  if (decimal === undefined) return err('not-number');
  const decimals = style.trim ? Math.max(decimal.decimals, style.decimals) : decimal.decimals;
  const printed = toFen(decimal, style.unit);
  if (!printed.ok) return printed;
  const interval = printedInterval(printed.value, fenPerPlace(style.unit, decimals), roundedBy);
  return ok({ amountFen: printed.value, interval });
}

function exactly(amountFen: Fen): PrintedAmount {
  return { amountFen, interval: exactInterval(amountFen) };
}

interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
  readonly decimals: number;
}

function readDecimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (match === null) return undefined;
  const fraction = match[3] ?? '';
  const whole = (match[2] ?? '').replace(/^0+(?=\d)/u, '');
  return { negative: match[1] === '-', whole, fraction, decimals: fraction.length };
}

function withoutGrouping(text: string): string {
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text;
}

function toFen(decimal: Decimal, unit: MoneyUnit): Result<Fen, AmountFault> {
  // Lengths come first, so that a hostile file cannot make us raise ten to a million.
  if (decimal.whole.length > maximumYuanDigits) return err('too-long');
  const decimalsOfOneFen = fenPerUnit[unit].toString().length - 1;
  if (decimal.decimals > decimalsOfOneFen) return err('not-whole-fen');
  const magnitude = BigInt(decimal.whole + decimal.fraction) * fenPerPlace(unit, decimal.decimals);
  if (magnitude >= 10n ** BigInt(maximumYuanDigits) * fenPerUnit.yuan) return err('too-long');
  return ok(fen(decimal.negative ? -magnitude : magnitude));
}

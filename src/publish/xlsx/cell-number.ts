// Amounts as the numbers of spreadsheet cells: the one place of publishing where an amount becomes a `number`. A spreadsheet
// keeps 15 significant digits, so an amount of more is refused, and whoever reads the cell gets the amount to the fen.
import type { Fen } from '../../core/money/fen.ts';
import { fenPerUnit, type MoneyUnit } from '../../core/money/unit.ts';

export const significantDigits = 15;

/** The exact amount in the unit; undefined where it has more digits than a cell keeps. */
export function cellNumber(amount: Fen, unit: MoneyUnit): number | undefined {
  const decimal = exactDecimal(amount, unit);
  const significant = decimal.replace(/[-.]/gu, '').replace(/^0+/u, '').replace(/0+$/u, '');
  // Of up to 15 digits the nearest double is printed back as the same digits.
  return significant.length > significantDigits ? undefined : Number(decimal);
}

/** As many decimals as the amount needs: `398.551235`. */
export function exactDecimal(amount: Fen, unit: MoneyUnit): string {
  const perUnit = fenPerUnit[unit];
  const magnitude = amount < 0n ? -amount : amount;
  const decimals = perUnit.toString().length - 1;
  const fraction = (magnitude % perUnit).toString().padStart(decimals, '0').replace(/0+$/u, '');
  const sign = amount < 0n ? '-' : '';
  return `${sign}${magnitude / perUnit}${fraction === '' ? '' : `.${fraction}`}`;
}

// A tiny evaluator of the formulas that our workbooks hold: sums, signs, references to cells and ranges of any sheet, and the
// factor between two units. It reckons in decimals, so that a formula's result can be compared with the exact amount.
import type { Workbook, Worksheet } from 'exceljs';
import { assert } from '../../../src/core/lib/assert.ts';

const scale = 12;

/** The number as it stands in the file, times 10^12. */
export function scaled(value: number): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(String(value)) ?? [];
  assert(whole !== '', `${value} is no plain decimal`);
  return BigInt(`${sign}${whole}${fraction.padEnd(scale, '0')}`);
}

export function evaluate(workbook: Workbook, sheet: Worksheet, formula: string): bigint {
  let rest = formula;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest);
    if (match === null) return undefined;
    rest = rest.slice(match[0].length);
    return match;
  };
  const expression = (): bigint => {
    let total = 0n;
    let sign = take(/^-/u) === undefined ? 1n : -1n;
    for (;;) {
      total += sign * term();
      const operator = take(/^[+-]/u)?.[0];
      if (operator === undefined) return total;
      sign = operator === '+' ? 1n : -1n;
    }
  };
  const term = (): bigint => {
    const value = factor();
    const times = take(/^([*/])(\d+)/u);
    if (times === undefined) return value;
    const by = BigInt(times[2] ?? '1');
    assert(times[1] === '*' || value % by === 0n, 'a division that leaves a rest');
    return times[1] === '*' ? value * by : value / by;
  };
  const factor = (): bigint => {
    if (take(/^\(/u) !== undefined) {
      const value = expression();
      assert(take(/^\)/u) !== undefined, `a bracket is open in ${formula}`);
      return value;
    }
    if (take(/^SUM\(/u) === undefined) return reference();
    let total = reference();
    while (take(/^,/u) !== undefined) total += reference();
    assert(take(/^\)/u) !== undefined, `a sum is open in ${formula}`);
    return total;
  };
  const reference = (): bigint => {
    const found = take(/^(?:'((?:[^']|'')+)'!)?([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/u);
    assert(found !== undefined, `no reference at ${rest} in ${formula}`);
    const [, name, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = found;
    const from = name === undefined ? sheet : workbook.getWorksheet(name.replaceAll("''", "'"));
    assert(from !== undefined, `no sheet ${name ?? ''}`);
    let total = 0n;
    for (let row = Number(firstRow); row <= Number(lastRow); row += 1) {
      for (
        let column = from.getColumn(firstColumn).number;
        column <= from.getColumn(lastColumn).number;
        column += 1
      ) {
        total += scaled(numberIn(from, row, column));
      }
    }
    return total;
  };
  const value = expression();
  assert(rest === '', `${rest} is left of ${formula}`);
  return value;
}

export function numberIn(sheet: Worksheet, row: number, column: number): number {
  const { value } = sheet.getRow(row).getCell(column);
  const number = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  assert(typeof number === 'number', `${sheet.name} row ${row} column ${column} holds no number`);
  return number;
}

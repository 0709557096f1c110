// One figure of a read document changed, as if it had been printed so: a digit, two neighbouring digits, the unit, a blank.
import type { PlaceKey } from '../../src/core/checks/obligation.ts';
import { slotKeys } from '../../src/core/checks/slot-keys.ts';
import { fileAmountStyle } from '../../src/core/money/format.ts';
import type { ReadSlot } from '../../src/core/narrative/read/read-sentence.ts';
import type { Reading, TableInDocument } from '../../src/core/reading/reading.ts';
import { readFigure, type ReadFigure } from '../../src/core/tables/read/figure.ts';

/** A figure that can be changed: where it is, what is printed, and the document with something else printed there. */
export interface Figure {
  readonly key: PlaceKey;
  readonly printed: string;
  readonly withPrinted: (printed: string) => Reading;
}

export const figureKinds = [
  'digit',
  'swapped digits',
  'times 10,000',
  'divided by 10,000',
  'made blank',
  'blank filled',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** By chance: `chance(n)` is from 0 to n − 1. Undefined where a figure cannot be changed so. */
export function changedFigure(
  printed: string,
  kind: FigureKind,
  chance: (count: number) => number,
): string | undefined {
  if (kind === 'blank filled')
    return printed.trim() === '' ? `${1 + chance(900)}.${10 + chance(90)}` : undefined;
  const digits = [...printed.matchAll(/\d/gu)].map(({ index }) => index);
  if (!/[1-9]/u.test(printed)) return undefined;
  const at = digits[chance(digits.length)] ?? 0;
  const next = digits[digits.indexOf(at) + 1];
  switch (kind) {
    case 'digit': {
      const digit = (Number(printed[at]) + 1 + chance(9)) % 10;
      return printed.slice(0, at) + `${digit}` + printed.slice(at + 1);
    }
    case 'swapped digits':
      if (next === undefined || printed[at] === printed[next]) return undefined;
      return [...printed]
        .map((sign, index) => (index === at ? printed[next] : index === next ? printed[at] : sign))
        .join('');
    case 'times 10,000':
      return movedPoint(printed, 4);
    case 'divided by 10,000':
      return movedPoint(printed, -4);
    case 'made blank':
      return '';
  }
}

/** With as many decimals as before. */
function movedPoint(printed: string, by: number): string {
  const [whole = '', fraction = ''] = printed.replaceAll(',', '').split('.');
  const digits = (whole + fraction).padStart(12, '0') + '0'.repeat(by > 0 ? by : 0);
  const point = digits.length - fraction.length - (by > 0 ? 0 : 0);
  const shifted = by > 0 ? digits : digits.slice(0, by);
  const places = fraction.length;
  const text = by > 0 ? shifted : shifted.padStart(point, '0');
  const head = text.slice(0, text.length - places).replace(/^0+(?=\d)/u, '');
  return places === 0 ? head : `${head}.${text.slice(-places)}`;
}

export function figuresOf(reading: Reading): readonly Figure[] {
  return [...reading.tables.flatMap((table) => cellsOf(reading, table)), ...slotsOf(reading)];
}

function cellsOf(reading: Reading, table: TableInDocument): Figure[] {
  const { spec, unit, rows } = table.read;
  if (unit === undefined) return [];
  const style = { ...spec.amount, unit };
  return rows.flatMap((row) =>
    row.cells.map((cell) => ({
      key: { table: spec.name, row: row.key, column: cell.column },
      printed: cell.printed,
      withPrinted: (printed: string): Reading => {
        const cells = row.cells.map((one) =>
          one === cell ? { ...one, ...readFigure(printed, style) } : one,
        );
        const changed = rows.map((one) => (one === row ? { ...one, cells } : one));
        const tables = reading.tables.map((one) =>
          one === table ? { ...one, read: { ...one.read, rows: changed } } : one,
        );
        return { ...reading, tables };
      },
    })),
  );
}

function slotsOf(reading: Reading): Figure[] {
  const keys = slotKeys(reading.passages);
  return reading.passages.flatMap((passage) =>
    passage.slots.flatMap((slot) => {
      const key = keys.get(slot);
      if (key === undefined || changedSlot(slot, '1') === undefined) return [];
      const withPrinted = (printed: string): Reading => {
        const slots = passage.slots.map((one) => (one === slot ? (changedSlot(slot, printed) ?? one) : one));
        const passages = reading.passages.map((one) => (one === passage ? { ...one, slots } : one));
        return { ...reading, passages };
      };
      return [{ key, printed: slot.printed, withPrinted }];
    }),
  );
}

/** Amounts that are sums of the ledger, and shares; a blank slot is no slot. */
function changedSlot(slot: ReadSlot, printed: string): ReadSlot | undefined {
  const { value } = slot;
  if (printed === '') return undefined;
  if (value.kind === 'percent') return { ...slot, printed, value: { ...value, number: printed } };
  if (value.kind !== 'amount' || value.of === undefined) return undefined;
  const figure: ReadFigure = readFigure(printed, { ...fileAmountStyle, ...value.style });
  return { ...slot, printed, value: { ...value, figure } };
}

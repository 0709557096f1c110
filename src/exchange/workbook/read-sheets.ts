// The one adapter that reads XLSX: bytes to sheets of cells with their values. The package behind it is given parts that have
// been unpacked within limits, and nothing of what it makes is passed on.
import * as spreadsheet from '@e965/xlsx';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { isArchive } from '../../ingest/archive/open-archive.ts';
import { checkedWorkbook } from '../../ingest/xlsx/checked-workbook.ts';

export interface SheetCell {
  /**
   * `fault`: a formula whose result is an error or is not stored; its text says which. `beyond`: a number with more digits than a
   * spreadsheet keeps.
   */
  readonly kind: 'text' | 'number' | 'date' | 'truth' | 'fault' | 'beyond';
  /** Texts as they stand; numbers as plain decimals of at most 15 significant digits; dates as `2025-01-31`. */
  readonly text: string;
}

/** Rows count from 1, as spreadsheets show them, and columns from 0. Cells without content are not there. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
}

export interface Sheet {
  readonly name: string;
  /** In order, those without any content left out. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
}

const mostCells = 2_000_000;

export function readSheets(bytes: Uint8Array, file: string): Result<readonly Sheet[], Problem> {
  if (!isArchive(bytes)) return err(problem('workbook-not-xlsx', { file }, { values: {} }));
  const checked = checkedWorkbook(bytes, file, mostCells);
  if (!checked.ok) return checked;
  try {
    const workbook = spreadsheet.read(checked.value, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      // Formulas without a result are cells without a value.
      sheetStubs: true,
    });
    return ok(workbook.SheetNames.map((name) => readSheet(name, workbook.Sheets[name] ?? {})));
  } catch {
    // The package throws what it likes for files that are damaged inside.
    return err(problem('file-malformed', { file }, { values: { fileType: 'XLSX', detail: '' } }));
  }
}

function readSheet(name: string, sheet: spreadsheet.WorkSheet): Sheet {
  const rows = (sheet['!data'] ?? []) as readonly (
    readonly (spreadsheet.CellObject | undefined)[] | undefined
  )[];
  return {
    name,
    rows: [...rows.entries()].flatMap(([index, row]) => {
      const cells = new Map(
        [...(row ?? []).entries()].flatMap(([column, cell]) => {
          const read = cell === undefined ? undefined : readCell(cell);
          return read === undefined ? [] : [[column, read] as const];
        }),
      );
      return cells.size === 0 ? [] : [{ row: index + 1, cells }];
    }),
    merged: (sheet['!merges'] ?? []).map(({ s: first, e: last }) => ({
      firstRow: first.r + 1,
      lastRow: last.r + 1,
      firstColumn: first.c,
    })),
  };
}

function readCell({
  t: type,
  v: value,
  f: formula,
  z: format,
}: spreadsheet.CellObject): SheetCell | undefined {
  if (type === 'e') return { kind: 'fault', text: errorNames.get(Number(value)) ?? '#ERROR!' };
  // A stub of a formula has the value 0, which nobody reckoned.
  if (type === 'z') return formula === undefined ? undefined : { kind: 'fault', text: `=${formula}` };
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'truth', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value !== 'number') return undefined;
  return readNumber(value, String(format ?? ''));
}

const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const formats = spreadsheet.SSF as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (value: number) => DateParts | null;
};

/** A format says whether a number is a date, and `000` that a code keeps its leading zeros. */
function readNumber(value: number, format: string): SheetCell {
  if (formats.is_date(format)) {
    const date = formats.parse_date_code(value);
    const two = (part: number): string => `${part}`.padStart(2, '0');
    if (date !== null) return { kind: 'date', text: `${date.y}-${two(date.m)}-${two(date.d)}` };
  }
  if (isBeyondDigits(value)) return { kind: 'beyond', text: plainDigits(value) };
  const text = fifteenDigits(value);
  return { kind: 'number', text: /^0+$/u.test(format) ? text.padStart(format.length, '0') : text };
}

export const mostDigits = 15;

/**
 * Whether a number stands for more digits than a spreadsheet keeps, so that its last ones may be others than were typed. What a sum
 * of fractions leaves far behind the fen is none.
 */
function isBeyondDigits(value: number): boolean {
  const size = Math.abs(value);
  return size >= 1e15 || (size >= 1e13 && plainDigits(value) !== fifteenDigits(value));
}

function plainDigits(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/**
 * A cell's number as the decimal that a spreadsheet takes it for, and so the one place of reading where an amount comes out
 * of a `number`: beyond 15 significant digits a cell holds only the noise of its arithmetic.
 */
export function fifteenDigits(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const sign = mantissa.startsWith('-') && value !== 0 ? '-' : '';
  const digits = mantissa.replace(/[-.]/gu, '');
  const point = Number(exponent) + 1;
  if (Math.abs(point) > 40) return `${value}`;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const whole = padded.slice(0, Math.max(1, point));
  const fraction = padded.slice(Math.max(1, point)).replace(/0+$/u, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

// The small ledger without a fault as a workbook, opened with another program's library, and changes to it as a person makes
// them in a spreadsheet: each case of a bad workbook is this one with a few changes.
import ExcelJS, { type CellValue, type Worksheet } from 'exceljs';
import { listsOfYear } from '../../../src/cli/prepare.ts';
import { assert } from '../../../src/core/lib/assert.ts';
import { writeLedgerWorkbook } from '../../../src/exchange/workbook/write-ledger-workbook.ts';
import { goodLedger, readText } from '../good-ledger.ts';

export type WorkbookChange =
  | { readonly set: readonly [sheet: string, cell: string, value: CellValue] }
  | { readonly row: readonly [sheet: string, after: number, ...values: CellValue[]] }
  | { readonly merge: readonly [sheet: string, range: string] }
  | { readonly hide: readonly [sheet: string, column: string] }
  | { readonly move: readonly [sheet: string, from: number, to: number] }
  | { readonly rename: readonly [sheet: string, name: string] }
  | { readonly remove: readonly [sheet: string] }
  | { readonly add: readonly [sheet: string, value: string] };

let goodBytes: Uint8Array | undefined;

export async function goodWorkbook(): Promise<Uint8Array> {
  const { ledger } = readText(goodLedger);
  assert(ledger !== undefined, 'the good ledger is read');
  const written = await writeLedgerWorkbook(ledger, { lists: listsOfYear(2025) });
  assert(written.ok, 'the good ledger fits a workbook');
  return written.value;
}

/** The good workbook with changes, saved by the other library. */
export async function changedWorkbook(changes: readonly WorkbookChange[]): Promise<Uint8Array> {
  goodBytes ??= await goodWorkbook();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(goodBytes) as unknown as ExcelJS.Buffer);
  for (const change of changes) apply(workbook, change);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function apply(workbook: ExcelJS.Workbook, change: WorkbookChange): void {
  const [[name]] = Object.values(change) as [[string]];
  if ('add' in change) {
    workbook.addWorksheet(name).getCell('A1').value = change.add[1];
    return;
  }
  const sheet = workbook.getWorksheet(name);
  assert(sheet !== undefined, `there is no sheet ${name}`);
  if ('set' in change) sheet.getCell(change.set[1]).value = change.set[2];
  else if ('row' in change) insertRow(sheet, change.row[1], change.row.slice(2));
  else if ('merge' in change) sheet.mergeCells(change.merge[1]);
  else if ('hide' in change) sheet.getColumn(change.hide[1]).hidden = true;
  else if ('move' in change) moveColumn(sheet, change.move[1], change.move[2]);
  else if ('rename' in change) sheet.name = change.rename[1];
  else workbook.removeWorksheet(sheet.id);
}

function insertRow(sheet: Worksheet, after: number, values: CellValue[]): void {
  sheet.insertRow(after + 1, values);
}

function moveColumn(sheet: Worksheet, from: number, to: number): void {
  const values = sheet.getColumn(from).values;
  sheet.spliceColumns(from, 1);
  sheet.spliceColumns(to, 0, []);
  sheet.getColumn(to).values = values;
}

// The workbook of the tables beside a peer, both in this process and warm: ours from the tree of the disclosure to the bytes, against
// `exceljs` with the very same cells, formulas, looks and page set-up: filled in cell by cell, and at its best, held ready.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { renderTablesWorkbook } from '../src/publish/xlsx/render-tables-workbook.ts';
import { prepare } from '../src/cli/prepare.ts';
import { example } from './programs.ts';
import { repeat, timed } from './repeat.ts';

export async function* benchExceljs(folder: string): AsyncGenerator<string> {
  const prepared = await prepare(example, { format: undefined, budgetUnit: undefined, attachment: 'public' });
  if (!prepared.ok) throw new Error('the example is refused');
  const { disclosure } = prepared.value;
  const written = await renderTablesWorkbook(disclosure);
  if (!written.ok) throw new Error('the tables of the example do not fit into a workbook');
  const file = join(folder, 'tables.xlsx');
  await writeFile(file, written.value);
  const ready = new exceljs.Workbook();
  await ready.xlsx.readFile(file);
  yield* repeat(
    {
      'tree to XLSX, ours': async () => await timed(async () => await renderTablesWorkbook(disclosure)),
      'the same cells to XLSX, exceljs': async () =>
        await timed(async () => await filledIn(ready).xlsx.writeBuffer()),
      'cells held ready to XLSX, exceljs': async () =>
        await timed(async () => await ready.xlsx.writeBuffer()),
    },
    { runs: 15 },
  );
}

function filledIn(ready: exceljs.Workbook): exceljs.Workbook {
  const workbook = new exceljs.Workbook();
  for (const from of ready.worksheets) {
    const { pageSetup, headerFooter, views } = from;
    const sheet = workbook.addWorksheet(from.name, { pageSetup, headerFooter, views });
    sheet.columns = from.columns.map(({ width }) => (width === undefined ? {} : { width }));
    from.eachRow((row, number) => {
      sheet.getRow(number).height = row.height;
      row.eachCell({ includeEmpty: true }, (cell) => {
        const copy = sheet.getCell(cell.address);
        if (cell.master.address === cell.address) copy.value = cell.value;
        copy.style = cell.style;
      });
    });
    for (const range of from.model.merges) sheet.mergeCells(range);
  }
  return workbook;
}

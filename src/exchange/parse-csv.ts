// CSV text to a table with the line of each row. Rows without content are passed over.
import { CsvError, parse } from 'csv-parse/sync';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { unguardCell } from '../core/lib/spreadsheet-safety.ts';
import type { SourceRow, SourceTable } from './source-table.ts';

/** More rows than any department has; a file beyond is not read to its end. */
const mostRows = 200_000;

export function parseCsv(text: string, file: string): Result<SourceTable, Problem> {
  const rows: SourceRow[] = [];
  let lastLine = 0;
  try {
    parse(text.replace(/\r\n?/gu, '\n'), {
      record_delimiter: '\n',
      relax_column_count: true,
      to: mostRows + 2,
      on_record: (record, { lines }) => {
        const cells = record.map((cell) => unguardCell(cell.trim()));
        if (cells.some((cell) => cell !== '')) rows.push({ place: { file, row: lastLine + 1 }, cells });
        lastLine = lines;
        return null;
      },
    });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const values = { fileType: 'CSV', detail: '' };
    return err(problem('file-malformed', { file, row: lastLine + 1 }, { values }));
  }
  const [header, ...body] = rows;
  if (header === undefined) {
    return err(problem('file-malformed', { file, row: 1 }, { values: { fileType: 'CSV', detail: '' } }));
  }
  if (body.length > mostRows) {
    return err(problem('entries-too-many', { file }, { values: { limit: `${mostRows}` } }));
  }
  return ok({ headerPlace: header.place, header: header.cells, rows: body });
}

// CSV text to a table with the line of each row. Rows without content are passed over.
import { CsvError, parse } from 'csv-parse/sync';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { unguardCell } from '../core/lib/spreadsheet-safety.ts';
import { lineOf } from './key-rows.ts';
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
    const written = lineOf(text, lastLine + 1);
    const values = { fileType: 'CSV', cause: 'quoteNotClosed' };
    return err(problem('text-malformed', { file, row: lastLine + 1 }, { written, values }));
  }
  const [header, ...body] = rows;
  if (header === undefined) return err(problem('file-empty', { file }, { values: {} }));
  const separator = otherSeparator(header.cells);
  if (separator !== undefined) {
    return err(problem('cells-separated-otherwise', header.place, { values: { separator } }));
  }
  if (body.length > mostRows) {
    return err(problem('entries-too-many', { file }, { values: { limit: `${mostRows}` } }));
  }
  return ok({ headerPlace: header.place, header: header.cells, rows: body });
}

/** What a table of many columns seems to be separated by where commas find only one: spreadsheets offer both. */
function otherSeparator(header: readonly string[]): string | undefined {
  const [only = '', ...others] = header;
  return others.length > 0 ? undefined : [';', '\t'].find((each) => only.split(each).length > 2);
}

// Writes tables as CSV: commas, quotes where they are needed, one line feed after each row, cells guarded against formulas.
import { stringify } from 'csv-stringify/sync';
import { guardCell } from '../../core/lib/spreadsheet-safety.ts';

/** Lets Excel see that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(guardCell)),
    { record_delimiter: 'unix', quoted_match: /\r/u },
  );
}

// A table as it stands in a file: a header and rows of text, each row with its place. Columns are found by their names, in
// any order.
import { mostSimilar } from '../core/lib/similar.ts';
import { problem, type Problem, type SourcePlace } from '../core/lib/problem.ts';

export interface SourceTable {
  readonly headerPlace: SourcePlace;
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  readonly place: SourcePlace;
  readonly cells: readonly string[];
}

export interface ExpectedColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether columns of other names are taken too, or left out and told. */
  readonly further: 'taken' | 'told';
}

/** A row by column names; blanks around a cell are not part of it. */
export interface TableRecord {
  readonly place: SourcePlace;
  readonly cells: ReadonlyMap<string, string>;
}

export interface TableReading {
  /** Undefined where columns are missing or rows do not fit them: then nothing can be said of the content. */
  readonly records: readonly TableRecord[] | undefined;
  readonly problems: readonly Problem[];
}

export function readTable(table: SourceTable, expected: ExpectedColumns): TableReading {
  const names = table.header.map((name) => name.trim());
  const problems = [...headerProblems(names, table.headerPlace, expected)];
  const known = [...expected.required, ...expected.optional];
  const records = table.rows.map(({ place, cells }): TableRecord => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (cells.length < names.length || filled > names.length) {
      const values = { cells: `${cells.length}`, columns: `${names.length}` };
      problems.push(problem('row-width-wrong', place, { values }));
    }
    const named = names.map((name, index) => [name, cells[index]?.trim() ?? ''] as const);
    return {
      place,
      cells: new Map(named.filter(([name]) => expected.further === 'taken' || known.includes(name))),
    };
  });
  const isUsable = !problems.some(({ severity }) => severity === 'error');
  return { records: isUsable ? records : undefined, problems };
}

/** The cell of a column that is known to be there; empty for an optional one that is not. */
export function cellOf(record: TableRecord, column: string): string {
  return record.cells.get(column) ?? '';
}

function headerProblems(
  names: readonly string[],
  place: SourcePlace,
  { required, optional, further }: ExpectedColumns,
): readonly Problem[] {
  const known = [...required, ...optional];
  const unused = known.filter((name) => !names.includes(name));
  const allowed = (unused.length === 0 ? known : unused).join(', ');
  const missing = required.filter((name) => !names.includes(name));
  const found = missing.map((name) => problem('column-missing', { ...place, column: name }, { values: {} }));
  names.forEach((name, index) => {
    const here = { ...place, column: name };
    // A spreadsheet leaves columns without a name at the end; filled ones do not fit the row's width.
    if (name === '') return;
    if (names.indexOf(name) < index) {
      found.push(problem('column-duplicate', here, { written: name, values: {} }));
    } else if (further === 'told' && !known.includes(name)) {
      const similar = mostSimilar(name, missing, 1).join(', ');
      found.push(problem('column-unknown', here, { written: name, values: { allowed, similar } }));
    }
  });
  return found;
}

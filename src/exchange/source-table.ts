// A table as it stands in a file: a header and rows of text, each row with its place. Columns are found by their names, in
// any order. What is wrong with a column or a row does not keep the rest from being read.
import type { Column } from '../core/ledger/columns.ts';
import { mostSimilar } from '../core/lib/similar.ts';
import { problem, type Problem, type SourcePlace } from '../core/lib/problem.ts';
import { isTotal, withoutTotals } from './total-rows.ts';

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
  readonly required: readonly Column[];
  readonly optional: readonly Column[];
  /** Whether columns of other names are taken too, or left out and told. */
  readonly further: 'taken' | 'told';
}

/** A row by column names; blanks around a cell are not part of it. */
export interface TableRecord {
  readonly place: SourcePlace;
  readonly cells: ReadonlyMap<string, string>;
}

export interface TableReading {
  /** The rows whose cells stand under their columns; totals are left out. */
  readonly records: readonly TableRecord[];
  readonly problems: readonly Problem[];
}

export function readTable(table: SourceTable, expected: ExpectedColumns): TableReading {
  const header = readHeader(table, expected);
  const problems = [...header.problems];
  const { names } = header;
  const known = [...expected.required, ...expected.optional].map(({ name }) => name);
  const records = table.rows.flatMap(({ place, cells }): TableRecord[] => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (cells.length < names.length || filled > names.length) {
      if (cells.some(isTotal)) problems.push(totalLeftOut(cells, place));
      else {
        const values = { cells: `${cells.length}`, columns: `${names.length}` };
        problems.push(problem('row-width-wrong', place, { written: cells.join(','), values }));
      }
      return [];
    }
    const named = names.map((name, index) => [name, cells[index]?.trim() ?? ''] as const);
    const kept = named.filter(([name]) => expected.further === 'taken' || known.includes(name));
    return [{ place, cells: new Map(kept) }];
  });
  // Where a row is left out, no sum says anything.
  const isWhole = !problems.some(({ code }) => code === 'row-width-wrong');
  const data = withoutTotals(records, isWhole ? problems : []);
  const kept = new Set(data);
  const told = new Set(problems.map(({ place }) => place.row));
  for (const record of records) {
    if (!kept.has(record) && !told.has(record.place.row))
      problems.push(totalLeftOut([...record.cells.values()], record.place));
  }
  return { records: data, problems };
}

/** The cell of a column; empty where there is no such column. */
export function cellOf(record: TableRecord, column: string): string {
  return record.cells.get(column) ?? '';
}

function totalLeftOut(cells: readonly string[], place: SourcePlace): Problem {
  return problem('total-row-left-out', place, { written: cells.find(isTotal) ?? '', values: {} });
}

interface Header {
  /** By the position of a column, its name; where one is written nearly right, the name that is meant. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

function readHeader({ header, headerPlace: place }: SourceTable, expected: ExpectedColumns): Header {
  const written = header.map((name) => name.trim());
  const known = [...expected.required, ...expected.optional];
  const missing = expected.required.filter(({ name }) => !written.includes(name));
  const strange = written.filter((name) => name !== '' && !known.some((column) => column.name === name));
  const meant = new Map(missing.flatMap((column) => pairWith(column, strange, missing)));
  const found = missing
    .filter(({ name }) => ![...meant.values()].some((column) => column.name === name))
    .map(({ name, title }) =>
      problem('column-missing', { ...place, column: name }, { values: { column: name, title } }),
    );
  const unused = known.filter(({ name }) => !written.includes(name));
  const allowed = (unused.length === 0 ? known : unused).map(({ name }) => name).join(', ');
  written.forEach((name, index) => {
    const here = { ...place, column: name };
    const column = meant.get(name);
    // A spreadsheet leaves columns without a name at the end; filled ones do not fit the row's width.
    if (name === '') return;
    if (written.indexOf(name) < index) {
      found.push(problem('column-duplicate', here, { written: name, values: {} }));
    } else if (column !== undefined) {
      const values = { column: column.name, title: column.title };
      found.push(problem('column-renamed', here, { written: name, values }));
    } else if (expected.further === 'told' && strange.includes(name)) {
      found.push(problem('column-unknown', here, { written: name, values: { allowed } }));
    }
  });
  return { names: written.map((name) => meant.get(name)?.name ?? name), problems: found };
}

/** The strange name under which a missing column stands: its title, or a name near its own and to no other's. */
function pairWith(
  column: Column,
  strange: readonly string[],
  missing: readonly Column[],
): readonly (readonly [string, Column])[] {
  const titled = strange.find((name) => name === column.title);
  if (titled !== undefined) return [[titled, column]];
  const names = missing.map(({ name }) => name);
  const near = mostSimilar(column.name, strange, 1).filter(
    (name) => mostSimilar(name, names, 1)[0] === column.name,
  );
  return near.map((name) => [name, column] as const);
}

// Drafts the rows of one panel: codes of a list become a listing by its levels, every other row a row of its own.
import { isCodeListName, type CodeListName } from '../../classification/code-list.ts';
import type { Scope } from '../../ledger/view.ts';
import { comparable, readable } from '../../tables/read/phrases.ts';
import type { RowSpec } from '../../tables/spec.ts';
import type { UnknownColumn, UnknownRow, UnknownTable } from '../unknown-table.ts';

export function sketchRows(table: UnknownTable, columns: readonly UnknownColumn[]): readonly RowSpec[] {
  const texts = withoutParts(columns.filter(({ kind }) => kind !== 'figure'));
  const rows: RowSpec[] = [];
  let isListing = false;
  const panel = columns[0]?.panel;
  for (const row of table.rows.filter((one) => one.panel === panel)) {
    const dimension = listedBy(row);
    // A listing is one row spec, however many codes it prints.
    if (dimension !== undefined && isListing) continue;
    isListing = dimension !== undefined;
    if (dimension !== undefined) rows.push(listing(dimension, texts, row, deepest(table, dimension)));
    else rows.push(...fixedRow(table, row, texts, rows.length));
  }
  return rows;
}

/** A code that stands in several columns under one head is one column to a format; only 类, 款 and 项 head columns of their own. */
export function withoutParts(columns: readonly UnknownColumn[]): readonly UnknownColumn[] {
  return columns.filter((column, index) => !isPart(column, columns[index - 1]));
}

function isPart(column: UnknownColumn, before: UnknownColumn | undefined): boolean {
  const isSameHead = before?.headers.join('\n') === column.headers.join('\n');
  return column.kind === 'code' && before?.kind === 'code' && isSameHead;
}

function listedBy({ code, scopes }: UnknownRow): CodeListName | undefined {
  const [dimension] = scopes.flatMap((scope) => Object.keys(scope)).filter(isCodeListName);
  return code === undefined ? undefined : dimension;
}

function deepest({ rows }: UnknownTable, dimension: CodeListName): number {
  const codes = rows.filter((row) => listedBy(row) === dimension).map(({ code }) => (code ?? '').length);
  const longest = Math.max(...codes);
  return longest <= 3 ? 1 : longest <= 5 ? 2 : 3;
}

/** Levels within each other, each printed the same way. */
function listing(
  dimension: CodeListName,
  columns: readonly UnknownColumn[],
  { label }: UnknownRow,
  levels: number,
): RowSpec {
  const codes = columns.filter(({ kind }) => kind === 'code');
  const names = columns.filter(({ kind }) => kind === 'text');
  const ordinal = /^[一二三四五六七八九十]+、/u.test(comparable(label)) ? '{ordinal}、' : '';
  const texts = {
    ...Object.fromEntries(
      codes.map(({ column }, index) => [
        `column${column + 1}`,
        codes.length === 1 ? `{${dimension}.code}` : `{${dimension}.part${index + 1}}`,
      ]),
    ),
    ...Object.fromEntries(
      names.slice(0, 1).map(({ column }) => [`column${column + 1}`, `${ordinal}{${dimension}.name}`]),
    ),
  };
  const level = (at: number): RowSpec => ({
    key: `level${at}`,
    texts,
    indent: at - 1,
    each: { dimension, level: at, keep: 'nonZero' },
    ...(at < levels ? { rows: [level(at + 1)] } : {}),
  });
  return level(1);
}

function fixedRow(
  { printed }: UnknownTable,
  { row, scopes, unknown, cells }: UnknownRow,
  texts: readonly UnknownColumn[],
  index: number,
): RowSpec[] {
  const own = printed.grid.cells.filter((cell) => cell.row === row);
  const written = texts.flatMap(({ column }): [string, string][] => {
    const text = readable(own.find((cell) => cell.column === column)?.text ?? '');
    return text === '' ? [] : [[`column${column + 1}`, text]];
  });
  // The shorter of two panels is filled up with empty rows.
  const isFilling = written.length === 0 && cells.every(({ state }) => state === 'blank');
  if (isFilling && texts.length > 0) return [];
  return [{ key: `row${index + 1}`, texts: Object.fromEntries(written), scope: joined(scopes, unknown) }];
}

/** Later words narrow earlier ones; what is not understood stands as a mark. */
export function joined(scopes: readonly Scope[], unknown: string): Scope {
  const known = Object.assign({}, ...scopes) as Scope;
  return unknown === '' ? known : ({ ...known, '?': unknown } as Scope);
}

// Reads a table of no known format: the words of its title, heads and rows give each figure its region, as far as they are known. What
// no word and no code list explains is kept as text and said to be unknown.
import type { CodeListName } from '../classification/code-list.ts';
import type { Scope } from '../ledger/view.ts';
import { fileAmountStyle } from '../money/format.ts';
import type { MoneyUnit } from '../money/unit.ts';
import { readFigure, type ReadFigure } from '../tables/read/figure.ts';
import { headRowsOf, headersOf } from '../tables/read/heads.ts';
import type { Members } from '../tables/read/members.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import { cellMap, type CellMap } from '../tables/read/printed-grid.ts';
import { unitAbove } from '../tables/read/recognise-table.ts';
import type { DocumentCell, DocumentTable } from './printed-document.ts';
import type { PhraseFinder } from './vocabulary.ts';

export interface UnknownTable {
  readonly printed: DocumentTable;
  readonly unit: MoneyUnit | undefined;
  /** What the title narrows every figure to. */
  readonly scopes: readonly Scope[];
  readonly headRows: number;
  readonly columns: readonly UnknownColumn[];
  readonly rows: readonly UnknownRow[];
}

export interface UnknownColumn {
  readonly column: number;
  readonly headers: readonly string[];
  readonly kind: 'figure' | 'text' | 'code';
  readonly scopes: readonly Scope[];
  /** What of its headers is not known. */
  readonly unknown: string;
}

export interface UnknownRow {
  readonly row: number;
  readonly label: string;
  /** A member of a code list, where the row names one. */
  readonly code: string | undefined;
  readonly scopes: readonly Scope[];
  readonly unknown: string;
  readonly cells: readonly UnknownCell[];
}

/** Without a region where a word of its row or column is not known: then it may be narrower than what is. */
export interface UnknownCell extends ReadFigure {
  readonly column: number;
  readonly cell: DocumentCell;
  readonly scopes: readonly Scope[] | undefined;
}

export function readUnknownTable(
  printed: DocumentTable,
  members: Members,
  words: PhraseFinder,
): UnknownTable {
  const map = cellMap(printed.grid);
  const above = printed.above.map(({ text }) => text);
  const unit = unitAbove(above);
  const title = words.find(above.filter((line) => !/单位[:：]/u.test(line)).join(''));
  const headRows = headRowsOf(map);
  const columns = Array.from({ length: map.columns }, (_, column) => columnOf(map, column, headRows, words));
  const dimension = classificationOf([...above, ...columns.flatMap(({ headers }) => headers)].join(''));
  const rows: UnknownRow[] = [];
  for (let row = headRows; row < map.rows; row += 1) {
    rows.push(rowOf({ map, row, columns, dimension, members, words, unit, title: title.scopes }));
  }
  return { printed, unit, scopes: title.scopes, headRows, columns, rows };
}

function columnOf(
  map: CellMap<DocumentCell>,
  column: number,
  headRows: number,
  words: PhraseFinder,
): UnknownColumn {
  const headers = headersOf(map, column, headRows);
  const found = headers.map((header) => words.find(header));
  const texts = Array.from({ length: map.rows - headRows }, (_, row) =>
    comparable(map.at(headRows + row, column)?.text ?? ''),
  );
  const filled = texts.filter((text) => text !== '');
  const own = headers.map(comparable).at(-1) ?? '';
  const isCode = /^(?:类|款|项)$|编码|代码/u.test(own);
  const amounts = filled.filter((text) => /^-?[\d，,]+(?:\.\d+)?$/u.test(text)).length;
  const scopes = found.flatMap((one) => one.scopes);
  const looksLikeFigures = scopes.length > 0 || /数|额|合计|小计/u.test(own);
  const isFigure = !isCode && (filled.length === 0 ? looksLikeFigures : amounts * 2 > filled.length);
  return {
    column,
    headers,
    kind: isCode ? 'code' : isFigure ? 'figure' : 'text',
    scopes,
    unknown: found.map(({ unknown }) => unknown).join(''),
  };
}

/** Which code list the codes of a table are of, by the words of its title and head. */
function classificationOf(text: string): CodeListName {
  const said = comparable(text);
  if (/政府预算(?:支出)?经济/u.test(said)) return 'governmentEconomicClass';
  if (/经济分类|经济科目/u.test(said)) return 'departmentEconomicClass';
  if (/收入分类|收入科目/u.test(said)) return 'revenueClass';
  return 'functionalClass';
}

interface RowReading {
  readonly map: CellMap<DocumentCell>;
  readonly row: number;
  readonly columns: readonly UnknownColumn[];
  readonly dimension: CodeListName;
  readonly members: Members;
  readonly words: PhraseFinder;
  readonly unit: MoneyUnit | undefined;
  readonly title: readonly Scope[];
}

/** Labels speak of the figures to their right, up to the next label: two panels are two rows in one. */
function rowOf({ map, row, columns, dimension, members, words, unit, title }: RowReading): UnknownRow {
  const style = unit === undefined ? undefined : { ...fileAmountStyle, unit, zero: '' };
  const cells: UnknownCell[] = [];
  const labels: string[] = [];
  let code = '';
  let named: RowName = { code: undefined, scopes: [], unknown: '' };
  let first: RowName | undefined;
  let hasFigure = false;
  for (const { column, kind, scopes, unknown } of columns) {
    const cell = map.at(row, column);
    if (cell?.column !== column) continue;
    const text = readable(cell.text);
    if (kind === 'code' && /^\d+$/u.test(comparable(text))) code += comparable(text);
    if (kind === 'text') {
      if (hasFigure) code = '';
      hasFigure = false;
      labels.push(text);
      named = nameRow(code, text, dimension, members, words);
      first ??= named;
    }
    if (kind !== 'figure') continue;
    hasFigure = true;
    const isKnown = named.unknown === '' && unknown === '';
    const all = [...title, ...named.scopes, ...scopes];
    cells.push({ ...readFigure(cell.text, style), column, cell, scopes: isKnown ? all : undefined });
  }
  const label = labels.filter((text) => text !== '').join(' ');
  return { row, label, cells, ...(first ?? named) };
}

interface RowName {
  readonly code: string | undefined;
  readonly scopes: readonly Scope[];
  readonly unknown: string;
}

/** By its code, by an official name of the lists, or by words. */
function nameRow(
  code: string,
  text: string,
  dimension: CodeListName,
  members: Members,
  words: PhraseFinder,
): RowName {
  const label = comparable(text).replace(
    /^(?:其中：|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、])/u,
    '',
  );
  const member =
    members.byCode(dimension, code) ??
    [1, 2, 3].flatMap((level) => members.byName(dimension, label, level, undefined))[0];
  if (member !== undefined) return { code: member.code, scopes: [{ [dimension]: member.code }], unknown: '' };
  const { scopes, unknown } = words.find(label);
  return { code: undefined, scopes, unknown: code === '' ? unknown : `${code}${unknown}` };
}

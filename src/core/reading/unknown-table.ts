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
  /** From 0: labels after figures begin a panel of their own, with rows of its own beside those of the first. */
  readonly panel: number;
  readonly headers: readonly string[];
  readonly kind: 'figure' | 'text' | 'code';
  readonly scopes: readonly Scope[];
  /** What of its headers is not known. */
  readonly unknown: string;
}

export interface UnknownRow {
  readonly row: number;
  readonly panel: number;
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
  const columns = inPanels(
    Array.from({ length: map.columns }, (_, column) => columnOf(map, column, headRows, words)),
  );
  const dimension = classificationOf([...above, ...columns.flatMap(({ headers }) => headers)].join(''));
  const panels = [...Map.groupBy(columns, ({ panel }) => panel).values()];
  // 类, 款 and 项 in columns of their own stand once, and below them only what differs.
  const codeAbove = new Map<number, readonly string[]>();
  const rows = Array.from({ length: map.rows - headRows }, (_, index) => headRows + index).flatMap((row) =>
    panels.map((own, panel) => {
      const parts = codeParts(map, row, own, codeAbove.get(panel) ?? []);
      if (parts.length > 0) codeAbove.set(panel, parts);
      const code = parts.join('');
      return rowOf({ map, row, code, columns: own, dimension, members, words, unit, title: title.scopes });
    }),
  );
  return { printed, unit, scopes: title.scopes, headRows, columns, rows };
}

function inPanels(columns: readonly Omit<UnknownColumn, 'panel'>[]): UnknownColumn[] {
  let panel = 0;
  return columns.map((column, index) => {
    if (columns[index - 1]?.kind === 'figure' && column.kind !== 'figure') panel += 1;
    return { ...column, panel };
  });
}

function columnOf(
  map: CellMap<DocumentCell>,
  column: number,
  headRows: number,
  words: PhraseFinder,
): Omit<UnknownColumn, 'panel'> {
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
  const isFigure =
    !isCode &&
    !/^(?:序号|行次)$/u.test(own) &&
    (filled.length === 0 ? looksLikeFigures : amounts * 2 > filled.length);
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

/** The digits in the columns of codes, from the first to the last of the row; blanks before them are as in the row above. */
function codeParts(
  map: CellMap<DocumentCell>,
  row: number,
  columns: readonly UnknownColumn[],
  above: readonly string[],
): readonly string[] {
  const parts = columns
    .filter(({ kind }) => kind === 'code')
    .map(({ column }) => {
      const cell = map.at(row, column);
      const text = cell?.column === column ? comparable(cell.text) : '';
      return /^\d+$/u.test(text) ? text : '';
    });
  const first = parts.findIndex((part) => part !== '');
  return first === -1
    ? []
    : [...above.slice(0, first), ...parts.slice(first)].slice(
        0,
        parts.findLastIndex((part) => part !== '') + 1,
      );
}

interface RowReading {
  readonly map: CellMap<DocumentCell>;
  readonly row: number;
  readonly code: string;
  readonly columns: readonly UnknownColumn[];
  readonly dimension: CodeListName;
  readonly members: Members;
  readonly words: PhraseFinder;
  readonly unit: MoneyUnit | undefined;
  readonly title: readonly Scope[];
}

/** The labels of a panel speak of its figures. */
function rowOf({ map, row, code, columns, dimension, members, words, unit, title }: RowReading): UnknownRow {
  // What a blank stands for is for a format to say; here none is known, so it has no amount.
  const style = unit === undefined ? undefined : { ...fileAmountStyle, unit };
  const own = columns.flatMap((column) => {
    const cell = map.at(row, column.column);
    return cell?.column === column.column ? [{ ...column, cell, text: readable(cell.text) }] : [];
  });
  const labels = own.filter(({ kind, text }) => kind !== 'figure' && text !== '').map(({ text }) => text);
  const name = own.find(({ kind }) => kind === 'text')?.text ?? labels[0] ?? '';
  const named = nameRow(code, name === '' ? (labels[0] ?? '') : name, dimension, members, words);
  const cells = own
    .filter(({ kind }) => kind === 'figure')
    .map(({ cell, column, scopes, unknown }): UnknownCell => {
      const isKnown = named.unknown === '' && unknown === '';
      const all = isKnown ? [...title, ...named.scopes, ...scopes] : undefined;
      return { ...readFigure(cell.text, style), column, cell, scopes: all };
    });
  return { row, panel: columns[0]?.panel ?? 0, label: labels.join(' '), cells, ...named };
}

interface RowName {
  readonly code: string | undefined;
  readonly scopes: readonly Scope[];
  readonly unknown: string;
}

/** By its code, by an official name that the list has once on the highest level that has it, or by words. */
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
  const [named, ...others] =
    [1, 2, 3]
      .map((level) => members.byName(dimension, label, level, undefined))
      .find((ofLevel) => ofLevel.length > 0) ?? [];
  const member = members.byCode(dimension, code) ?? (others.length === 0 ? named : undefined);
  if (member !== undefined) return { code: member.code, scopes: [{ [dimension]: member.code }], unknown: '' };
  const { scopes, unknown } = words.find(label);
  return { code: undefined, scopes, unknown: code === '' ? unknown : `${code}${unknown}` };
}

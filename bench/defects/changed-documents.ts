// One thing in a built document changed as printed, to be read anew: a row left out or printed twice, two rows that changed places, a table
// in the wrong unit, words for a change turned round.
import { turnedDirection } from '../../src/core/narrative/direction-words.ts';
import type { PlaceKey } from '../../src/core/checks/obligation.ts';
import type { DocumentElement, DocumentTable } from '../../src/core/reading/printed-document.ts';

export interface ChangedDocument {
  readonly elements: readonly DocumentElement[];
  /** Where it was changed: a finding that names one of these is at the right place. */
  readonly keys: readonly PlaceKey[];
}

interface NamedCell {
  readonly kind?: string;
  readonly rowKey?: string;
}

/** A cell of ours keeps what it was laid out with. */
const named = (cell: object): NamedCell => cell;

export const documentKinds = [
  'row left out',
  'row twice',
  'rows swapped',
  'table in another unit',
  'direction turned round',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** How findings call what stands in the document. */
export interface Names {
  readonly tableOf: (table: DocumentTable) => NamedTable | undefined;
  /** Of a sentence, by its text: the words for each change in it. */
  readonly comparisonsIn: (text: string) => readonly NamedWords[];
}

export interface NamedWords {
  readonly span: readonly [start: number, end: number];
  readonly key: PlaceKey;
}

export interface NamedTable {
  readonly name: string;
  /** By the place of a row in the grid. */
  readonly rowKeys: ReadonlyMap<number, string>;
}

export function changedDocuments(
  elements: readonly DocumentElement[],
  kind: DocumentKind,
  names: Names,
): readonly (() => ChangedDocument)[] {
  if (kind === 'direction turned round') return turnedRound(elements, names);
  return elements.flatMap((table): readonly (() => ChangedDocument)[] => {
    const named = table.kind === 'grid' ? names.tableOf(table) : undefined;
    if (table.kind !== 'grid' || named === undefined) return [];
    const { name, rowKeys } = named;
    const replaced = (changed: DocumentTable): readonly DocumentElement[] =>
      elements.map((element) => (element === table ? changed : element));
    if (kind === 'table in another unit')
      return [() => ({ elements: replaced(inAnotherUnit(table)), keys: [{ table: name }] })];
    return rowsOf(table).flatMap(([row], index, all): readonly (() => ChangedDocument)[] => {
      const own = { table: name, row: rowKeys.get(row) ?? '' };
      if (kind === 'row left out')
        return [() => ({ elements: replaced(without(table, row)), keys: [{ table: name }] })];
      if (kind === 'row twice')
        return [
          () => ({
            elements: replaced(twice(table, row)),
            // A second project or unit of one name is told by its number.
            keys: [own, { ...own, row: `${own.row}（2）` }],
          }),
        ];
      const [next] = all[index + 1] ?? [];
      if (next === undefined || saysSame(table, row, next)) return [];
      const other = { table: name, row: rowKeys.get(next) ?? '' };
      return [() => ({ elements: replaced(swapped(table, row, next)), keys: [own, other] })];
    });
  });
}

function saysSame({ grid }: DocumentTable, row: number, other: number): boolean {
  const said = (at: number): string =>
    grid.cells
      .filter((cell) => cell.row === at && named(cell).kind === 'figure')
      .map(({ text }) => text)
      .join();
  return said(row) === said(other);
}

/** Rows of a listing with a figure that is not nothing. */
function rowsOf({ grid }: DocumentTable): readonly (readonly [row: number, key: string])[] {
  const rows = Map.groupBy(grid.cells, ({ row }) => row);
  return [...rows].flatMap(([row, cells]) => {
    const key = cells.map((cell) => named(cell).rowKey).find((one) => one !== undefined);
    const hasMoney = cells.some((cell) => named(cell).kind === 'figure' && /[1-9]/u.test(cell.text));
    const isListed = key !== undefined && /^\d{3,}/u.test(key);
    const isSingle =
      new Set(cells.map((cell) => named(cell).rowKey).filter((one) => one !== undefined)).size === 1;
    return isListed && hasMoney && isSingle ? [[row, key] as const] : [];
  });
}

function without(table: DocumentTable, at: number): DocumentTable {
  const { cells, rows } = table.grid;
  const left = cells
    .filter(({ row }) => row !== at)
    .map((cell) => (cell.row > at ? { ...cell, row: cell.row - 1 } : cell));
  return { ...table, grid: { ...table.grid, rows: rows - 1, cells: left } };
}

function twice(table: DocumentTable, at: number): DocumentTable {
  const { cells, rows } = table.grid;
  const moved = cells.map((cell) => (cell.row > at ? { ...cell, row: cell.row + 1 } : cell));
  const again = cells.filter(({ row }) => row === at).map((cell) => ({ ...cell, row: at + 1 }));
  return { ...table, grid: { ...table.grid, rows: rows + 1, cells: [...moved, ...again] } };
}

/** Their figures alone: the labels stay. */
function swapped(table: DocumentTable, one: number, other: number): DocumentTable {
  const { cells } = table.grid;
  const textAt = (row: number, column: number): string =>
    cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
  const changed = cells.map((cell) => {
    const partner = cell.row === one ? other : cell.row === other ? one : undefined;
    const isFigure = named(cell).kind === 'figure';
    return partner === undefined || !isFigure ? cell : { ...cell, text: textAt(partner, cell.column) };
  });
  return { ...table, grid: { ...table.grid, cells: changed } };
}

function inAnotherUnit(table: DocumentTable): DocumentTable {
  const turned = (text: string): string =>
    text.includes('万元') ? text.replace('万元', '元') : text.replace(/(单位[:：])元/u, '$1万元');
  return { ...table, above: table.above.map((line) => ({ ...line, text: turned(line.text) })) };
}

/** All words of one comparison are turned, so that it stays a sentence of the format; the reason behind them stays. */
function turnedRound(
  elements: readonly DocumentElement[],
  { comparisonsIn }: Names,
): readonly (() => ChangedDocument)[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'paragraph') return [];
    const { text } = element;
    return comparisonsIn(text).flatMap(({ span: [start, end], key }) => {
      const said = /^.+?(?=的?主要原因|$)/u.exec(text.slice(start, end))?.[0] ?? '';
      const turned = turnedDirection(said);
      if (turned === said) return [];
      const changed = { ...element, text: text.slice(0, start) + turned + text.slice(start + said.length) };
      return [() => ({ elements: elements.map((one) => (one === element ? changed : one)), keys: [key] })];
    });
  });
}

// One thing in a built document changed as printed, to be read anew: a row left out or printed twice, two rows that changed places, a table
// in the wrong unit, words for a change turned round.
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

export function changedDocuments(
  elements: readonly DocumentElement[],
  kind: DocumentKind,
  nameOf: (table: DocumentTable) => string | undefined,
): readonly (() => ChangedDocument)[] {
  if (kind === 'direction turned round') return turnedRound(elements);
  const tables = elements.flatMap((element) => (element.kind === 'grid' ? [element] : []));
  return tables.flatMap((table) => {
    const name = nameOf(table);
    if (name === undefined) return [];
    const replaced = (changed: DocumentTable): readonly DocumentElement[] =>
      elements.map((element) => (element === table ? changed : element));
    if (kind === 'table in another unit')
      return [() => ({ elements: replaced(inAnotherUnit(table)), keys: [{ table: name }] })];
    return rowsOf(table).flatMap(([row, key], index, all) => {
      const next = all[index + 1];
      const own = { table: name, row: key };
      if (kind === 'rows swapped')
        return next === undefined
          ? []
          : [
              () => ({
                elements: replaced(swapped(table, row, next[0])),
                keys: [own, { ...own, row: next[1] }],
              }),
            ];
      const changed = kind === 'row left out' ? without(table, row) : twice(table, row);
      return [
        () => ({ elements: replaced(changed), keys: [kind === 'row left out' ? { table: name } : own] }),
      ];
    });
  });
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

const opposite: readonly (readonly [string, string])[] = [
  ['比上年增加', '比上年减少'],
  ['比上年减少', '比上年增加'],
  ['预算增加', '预算减少'],
  ['预算减少', '预算增加'],
  ['增长', '下降'],
  ['下降', '增长'],
  ['大于', '小于'],
  ['小于', '大于'],
];

/** Both words of one comparison are turned, so that it stays a sentence of the format. */
function turnedRound(elements: readonly DocumentElement[]): readonly (() => ChangedDocument)[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'paragraph') return [];
    const words = opposite.filter(([said]) => element.text.includes(said));
    if (words.length === 0 || element.text.length < 20) return [];
    const pattern = new RegExp(opposite.map(([said]) => said).join('|'), 'gu');
    const turned = element.text.replace(
      pattern,
      (said) => opposite.find(([one]) => one === said)?.[1] ?? said,
    );
    const changed = { ...element, text: turned };
    return [() => ({ elements: elements.map((one) => (one === element ? changed : one)), keys: [{}] })];
  });
}

// What one table says otherwise than another print of it, cell by cell: rows are paired by what they are, columns by their heads. What
// a cell means, where a spec knows it, decides how the change is told; every other text that differs is told as it stands.
import { sharedPairs } from '../lib/similar.ts';
import type { Fen } from '../money/fen.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import { cellMap, type CellMap } from '../tables/read/printed-grid.ts';
import { aligned, type Pair } from './align.ts';
import { isSamePrint, signsOf, type DocumentChange } from './document-change.ts';
import type { DocumentCell, DocumentTable } from './printed-document.ts';

/** What a spec knows of a cell: the change that it would be, without its texts. */
export interface CellMeaning extends Pick<DocumentChange, 'path' | 'where'> {
  readonly kind: 'figure' | 'projectText';
  readonly amountFen?: Fen | null;
  /** What the ledger can take of the text that stands there. */
  readonly entry?: DocumentChange['entry'];
}

/** A table with what a spec knows of it. */
export interface KnownGrid {
  readonly printed: DocumentTable;
  /** How its changes are called: in paths, and in words. */
  readonly path: string;
  readonly title: string;
  readonly headRows: number;
  /** By the place of the row in the grid. */
  readonly rowKeys: ReadonlyMap<number, string>;
  readonly meanings: ReadonlyMap<DocumentCell, CellMeaning>;
  /** Rows that are compared otherwise. */
  readonly without: ReadonlySet<number>;
}

export function gridChanges(before: KnownGrid, after: KnownGrid): DocumentChange[] {
  const [old, young] = [layoutOf(before), layoutOf(after)];
  const columns = columnPairs(old, young);
  return [
    ...columns.flatMap(([first, second]) => columnChange(old, first, young, second)),
    ...aligned(old.rows, young.rows, {
      keyOf: ({ text }) => signsOf(text),
      likeness: (one, other) =>
        (one.key !== undefined && one.key === other.key ? 1 : 0) +
        sharedPairs(comparable(one.text), comparable(other.text)),
    }).flatMap(([first, second]) =>
      first === undefined || second === undefined
        ? rowChange(old, first, young, second)
        : cellChanges(old, first, young, second, columns),
    ),
  ];
}

interface Row {
  readonly row: number;
  readonly key: string | undefined;
  readonly text: string;
}

interface Layout {
  readonly known: KnownGrid;
  readonly map: CellMap<DocumentCell>;
  readonly rows: readonly Row[];
  /** Those at which a cell begins: others no rule shows. */
  readonly columns: readonly number[];
}

function layoutOf(known: KnownGrid): Layout {
  const { grid } = known.printed;
  const map = cellMap(grid);
  const starts = (side: 'row' | 'column'): number[] =>
    [...new Set(grid.cells.map((cell) => cell[side]))].sort((left, right) => left - right);
  const rows = starts('row')
    .filter((row) => !known.without.has(row))
    .map((row) => ({ row, key: known.rowKeys.get(row), text: textOfRow(map, row) }));
  return { known, map, rows, columns: starts('column') };
}

function textOfRow(map: CellMap<DocumentCell>, row: number): string {
  return map
    .cellsOfRow(row)
    .map(({ text }) => readable(text))
    .filter((text) => text !== '')
    .join(' ');
}

/** As many columns are the same ones, whatever their heads say. */
function columnPairs(before: Layout, after: Layout): readonly Pair<number>[] {
  if (before.columns.length === after.columns.length)
    return before.columns.map((column, index) => [column, after.columns[index]] as const);
  const found = aligned(
    before.columns.map((column) => ({ column, head: headOf(before, column) })),
    after.columns.map((column) => ({ column, head: headOf(after, column) })),
    {
      keyOf: ({ head }) => signsOf(head),
      likeness: (one, other) => sharedPairs(comparable(one.head), comparable(other.head)),
    },
  );
  return found.map(([one, other]) => [one?.column, other?.column] as const);
}

function headOf({ known, map }: Layout, column: number): string {
  const texts = Array.from({ length: known.headRows }, (_, row) => readable(map.at(row, column)?.text ?? ''));
  return [...new Set(texts.filter((text) => text !== ''))].join('/');
}

function columnChange(
  before: Layout,
  old: number | undefined,
  after: Layout,
  young: number | undefined,
): DocumentChange[] {
  if (old !== undefined && young !== undefined) return [];
  const { path, title, printed } = after.known;
  const head = young === undefined ? headOf(before, old ?? 0) : headOf(after, young);
  return [
    {
      kind: 'column',
      path: `${path}/${head}`,
      where: title,
      before: old === undefined ? null : head,
      after: young === undefined ? null : head,
      place: printed.place,
    },
  ];
}

function rowChange(
  before: Layout,
  old: Row | undefined,
  after: Layout,
  young: Row | undefined,
): DocumentChange[] {
  const row = young ?? old;
  if (row === undefined || row.text === '') return [];
  const { map, known } = young === undefined ? before : after;
  const [first] = map.cellsOfRow(row.row);
  return [
    {
      kind: 'row',
      path: `${known.path}/${row.key ?? row.text}`,
      where: known.title,
      before: old?.text ?? null,
      after: young?.text ?? null,
      place: first?.place ?? known.printed.place,
    },
  ];
}

/** A cell over several rows or columns is compared once. */
function cellChanges(
  before: Layout,
  old: Row,
  after: Layout,
  young: Row,
  columns: readonly Pair<number>[],
): DocumentChange[] {
  let last: Pair<DocumentCell> = [undefined, undefined];
  return columns.flatMap(([first, second]) => {
    if (first === undefined || second === undefined) return [];
    const cells = [before.map.at(old.row, first), after.map.at(young.row, second)] as const;
    if (cells[0] === last[0] && cells[1] === last[1]) return [];
    last = cells;
    const isAbove = cells.every(
      (cell, index) => cell !== undefined && cell.row < (index === 0 ? old : young).row,
    );
    if (isAbove || isSamePrint(cells[0]?.text ?? '', cells[1]?.text ?? '')) return [];
    return [cellChange(before, after, young, second, cells)];
  });
}

function cellChange(
  before: Layout,
  after: Layout,
  row: Row,
  column: number,
  [old, young]: Pair<DocumentCell>,
): DocumentChange {
  const was = old === undefined ? undefined : before.known.meanings.get(old);
  const is = young === undefined ? undefined : after.known.meanings.get(young);
  const { path, title, printed, headRows } = after.known;
  const words = { before: readable(old?.text ?? ''), after: readable(young?.text ?? '') };
  const place = young?.place ?? printed.place;
  const meaning = is ?? was;
  const head = headOf(after, column);
  if (meaning === undefined) {
    const rowName = row.row < headRows ? 'head' : (row.key ?? row.text);
    return { kind: 'label', path: `${path}/${rowName}/${head}`, where: title, ...words, place };
  }
  const { kind, where, entry } = meaning;
  return {
    kind,
    path: meaning.path,
    where: kind === 'figure' && head !== '' ? `${where} · ${head}` : where,
    ...words,
    ...(kind === 'figure' ? { beforeFen: was?.amountFen ?? null, afterFen: is?.amountFen ?? null } : {}),
    ...(entry === undefined || is === undefined ? {} : { entry }),
    place,
  };
}

// Which column of a printed table is which of the spec: the headers from the outermost to the column's own tell it, never its
// place. Columns are paired in order first, and what is left over is paired by its headers alone, so that a moved column is found.
import type { ColumnSpec, FigureColumn, TableSpec, Template, TextColumn } from '../spec.ts';
import { comparable, type Phrases } from './phrases.ts';
import { headersOf, holdsAmount, numbersColumns } from './heads.ts';
import type { CellMap, PrintedCell } from './printed-grid.ts';

export interface SpecColumn {
  readonly spec: TextColumn | FigureColumn;
  readonly panel: number;
  /** With its panel's name where there are several, as the table's writer names it. */
  readonly name: string;
  /** Headers from the outermost to its own, without empty ones. */
  readonly path: readonly Template[];
}

export interface AlignedColumns {
  /** Rows of the head, a row that numbers the columns included. */
  readonly headRows: number;
  /**
   * Columns of the grid by column of the spec; what is missing was not found. There are several only where a code is printed in one
   * column per level.
   */
  readonly found: ReadonlyMap<SpecColumn, readonly number[]>;
  readonly absent: readonly SpecColumn[];
  /** Columns of the grid that no column of the spec is like, with their headers. */
  readonly unknown: readonly { readonly column: number; readonly headers: readonly string[] }[];
  /** How alike the heads are: 1 where each header of each column is the same. */
  readonly likeness: number;
}

/** The deepest head of a real disclosure has six rows. */
const deepestHead = 8;

export function specColumns(spec: TableSpec): SpecColumn[] {
  return spec.panels.flatMap((panel, index) => {
    const prefix = spec.panels.length > 1 ? `${panel.name}.` : '';
    const leaves = (columns: readonly ColumnSpec[], above: readonly Template[]): SpecColumn[] =>
      columns.flatMap((column) => {
        const path = column.header === '' ? above : [...above, column.header];
        if (column.kind === 'group') return leaves(column.columns, path);
        return [{ spec: column, panel: index, name: prefix + column.name, path }];
      });
    return leaves(panel.columns, []);
  });
}

export function alignColumns<Cell extends PrintedCell>(
  spec: TableSpec,
  grid: CellMap<Cell>,
  phrases: Phrases,
): AlignedColumns {
  const columns = specColumns(spec);
  let best: AlignedColumns | undefined;
  for (let headRows = 1; headRows <= Math.min(deepestHead, grid.rows); headRows += 1) {
    if (holdsAmount(grid, headRows - 1)) break;
    const aligned = alignTo(columns, headRows, grid, phrases);
    if (best === undefined || aligned.likeness > best.likeness) best = aligned;
  }
  const aligned = best ?? alignTo(columns, 0, grid, phrases);
  let { headRows } = aligned;
  while (headRows < grid.rows && (numbersColumns(grid, headRows) || continuesHead(grid, headRows))) {
    headRows += 1;
  }
  return { ...aligned, headRows };
}

/** A row below the head whose cells all began in it, or name the levels of a code. */
function continuesHead<Cell extends PrintedCell>(grid: CellMap<Cell>, row: number): boolean {
  const cells = grid.cellsOfRow(row);
  const isOfHead = (cell: Cell): boolean => cell.row < row || levelOfCode.test(comparable(cell.text));
  return cells.some((cell) => cell.row < row) && cells.every(isOfHead);
}

function alignTo<Cell extends PrintedCell>(
  columns: readonly SpecColumn[],
  headRows: number,
  grid: CellMap<Cell>,
  phrases: Phrases,
): AlignedColumns {
  const headers = Array.from({ length: grid.columns }, (_, column) => headersOf(grid, column, headRows));
  const ways = headers.map(waysToRead);
  const likeness = columns.map((column) => ways.map((way) => likenessOf(column, way, phrases)));
  const pairs = new Map(pairInOrder(likeness));
  for (const [index] of columns.entries()) {
    if (!pairs.has(index)) pairLeftOver(index, likeness, pairs);
  }
  const found = new Map(
    [...pairs].flatMap(([index, column]) => {
      const spec = columns[index];
      return spec === undefined ? [] : [[spec, columnsOf(spec, column, headers)] as const];
    }),
  );
  const taken = new Set([...found.values()].flat());
  const total = [...pairs].reduce((sum, [index, column]) => sum + (likeness[index]?.[column] ?? 0), 0);
  return {
    headRows,
    found,
    absent: columns.filter((column) => !found.has(column)),
    unknown: [...headers.entries()].flatMap(([column, texts]) =>
      taken.has(column) ? [] : [{ column, headers: texts }],
    ),
    likeness: total / Math.max(1, columns.length, grid.columns - (taken.size - found.size)),
  };
}

/** 类, 款 and 项 over the parts of a code. */
const levelOfCode = /^[类款项]$/u;

const withoutLevel = (headers: readonly string[]): readonly string[] =>
  levelOfCode.test(comparable(headers.at(-1) ?? '')) ? headers.slice(0, -1) : headers;

/** A code in one column of the spec may be printed in one column per level, side by side under the same headers. */
function columnsOf(
  { spec }: SpecColumn,
  column: number,
  headers: readonly (readonly string[])[],
): readonly number[] {
  if (spec.kind !== 'text' || spec.code !== true || levelOfCode.test(spec.header)) return [column];
  const above = (at: number): string => withoutLevel(headers[at] ?? []).join('\n');
  let first = column;
  let last = column;
  while (first > 0 && above(first - 1) === above(column)) first -= 1;
  while (last + 1 < headers.length && above(last + 1) === above(column)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What stands above a column, from the outermost header. */
interface Headers {
  readonly texts: readonly string[];
  readonly joined: string;
}

interface WaysToRead {
  readonly asTheyStand: Headers;
  /** Over texts, the level of a code or the label of the first row may reach into the head, and a rule may part a header in two. */
  readonly overTexts: readonly Headers[];
}

function waysToRead(texts: readonly string[]): WaysToRead {
  const own = comparable(texts.at(-1) ?? '');
  const bare = levelOfCode.test(own) || own === '合计' ? texts.slice(0, -1) : texts;
  const joined = [...bare.slice(0, -2), bare.slice(-2).join('')];
  return { asTheyStand: headersFrom(texts), overTexts: [bare, joined].map(headersFrom) };
}

function headersFrom(texts: readonly string[]): Headers {
  return { texts, joined: texts.join('') };
}

/** From 0 to 1: as the headers stand, or a little less in another way that they may be meant. */
function likenessOf(
  { spec, path }: SpecColumn,
  { asTheyStand, overTexts }: WaysToRead,
  phrases: Phrases,
): number {
  const likeness = likenessOfPath(path, asTheyStand, phrases);
  if (spec.kind === 'figure') return likeness;
  return Math.max(likeness, ...overTexts.map((headers) => 0.95 * likenessOfPath(path, headers, phrases)));
}

/** The column's own header weighs most; what stands above it tells like columns apart. */
function likenessOfPath(
  path: readonly Template[],
  { texts: headers, joined }: Headers,
  phrases: Phrases,
): number {
  const own = path.at(-1);
  if (own === undefined) return headers.length === 0 ? 1 : 0;
  const fits = (template: Template, text: string): boolean => phrases.match(template, text) !== undefined;
  const last = headers.at(-1);
  if (last === undefined || !fits(own, last)) return fits(path.join(''), joined) ? 0.9 : 0;
  const above = path.slice(0, -1);
  const rest = headers.slice(0, -1);
  const same = above.filter((template) => rest.some((text) => fits(template, text))).length;
  const most = Math.max(above.length, rest.length);
  return most === 0 ? 1 : 0.6 + (0.4 * same) / most;
}

/** The pairs of rising order that are most alike in all: an alignment of two sequences. */
function pairInOrder(likeness: readonly (readonly number[])[]): [number, number][] {
  const width = likeness[0]?.length ?? 0;
  const best: number[][] = [Array.from({ length: width + 1 }, () => 0)];
  for (const row of likeness) {
    const above = best.at(-1) ?? [];
    const here = [0];
    for (const [column, value] of row.entries()) {
      here.push(
        Math.max(above[column + 1] ?? 0, here[column] ?? 0, value > 0 ? (above[column] ?? 0) + value : 0),
      );
    }
    best.push(here);
  }
  const pairs: [number, number][] = [];
  let index = likeness.length;
  let column = width;
  while (index > 0 && column > 0) {
    const here = best[index]?.[column] ?? 0;
    if (here === best[index - 1]?.[column]) index -= 1;
    else if (here === best[index]?.[column - 1]) column -= 1;
    else {
      index -= 1;
      column -= 1;
      pairs.push([index, column]);
    }
  }
  return pairs.reverse();
}

/** A moved column: the one free column that is surely like it. */
function pairLeftOver(
  index: number,
  likeness: readonly (readonly number[])[],
  pairs: Map<number, number>,
): void {
  const taken = new Set(pairs.values());
  const like = (likeness[index] ?? []).flatMap((value, column) =>
    value >= 0.9 && !taken.has(column) ? [column] : [],
  );
  const [only, ...others] = like;
  if (only !== undefined && others.length === 0) pairs.set(index, only);
}

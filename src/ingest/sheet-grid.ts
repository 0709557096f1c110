// Sheets of cells without rules between what is a table and what stands around it: from a workbook, from CSV. Rows with a text or two
// above a table are its number, title and unit; rows below it are its notes; blank rows part tables.
import type { ElementMaker, CellInFile, PlaceInFile } from './elements-without-pages.ts';
import { inReadingOrder } from './reading-order.ts';
import type { SourceElement } from './source-document.ts';

export interface SheetText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly isContentsEntry?: boolean;
}

/** `at` says where a place of the sheet is in the file. Of a stretch of rows no more than so many cells are read. */
export function sheetElements(
  cells: readonly SheetText[],
  make: ElementMaker,
  at: (row: number, column: number) => PlaceInFile,
  mostCells: number,
): { readonly elements: SourceElement[]; readonly isCut: boolean } {
  let isCut = false;
  const rows = Map.groupBy(inReadingOrder(cells), ({ row }) => row);
  const width = endOf(cells);
  const elements = regionsOf(cells).flatMap(([first, last]) => {
    const length = Math.min(last - first + 1, Math.max(1, Math.floor(mostCells / width)));
    isCut ||= length < last - first + 1;
    const region = Array.from({ length }, (_, index) => rows.get(first + index) ?? []);
    return regionElements(region, first, make, at);
  });
  return { elements, isCut };
}

/** The column after the last. */
function endOf(cells: readonly SheetText[]): number {
  return cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
}

/** Stretches of rows without a blank one; a cell that hangs down covers the rows below it. */
function regionsOf(cells: readonly SheetText[]): (readonly [first: number, last: number])[] {
  const regions: [number, number][] = [];
  for (const { row, rowSpan, text } of [...cells].sort((left, right) => left.row - right.row)) {
    if (text === '') continue;
    const last = regions.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = Math.max(last[1], row + rowSpan - 1);
    else regions.push([row, row + rowSpan - 1]);
  }
  return regions;
}

function regionElements(
  region: readonly (readonly SheetText[])[],
  first: number,
  make: ElementMaker,
  at: (row: number, column: number) => PlaceInFile,
): SourceElement[] {
  const written = region.map((row) => row.filter(({ text }) => text !== ''));
  const width = endOf(region.flat());
  const start = firstOfTable(written, width);
  const lines = (rows: readonly (readonly SheetText[])[]): SourceElement[] =>
    rows.flat().map(({ text, row, column, isContentsEntry }) =>
      make.paragraph(text, {
        at: at(row, column),
        ...(isContentsEntry === true ? { role: 'contentsEntry' as const } : {}),
      }),
    );
  if (start === -1) return lines(written);
  const end = lastOfTable(written, start, width) + 1;
  const inside = region.slice(start, end).flat();
  const texts = inside.filter(({ text }) => text !== '');
  const left = texts.reduce((least, { column }) => Math.min(least, column), Infinity);
  const right = endOf(texts);
  const top = first + start;
  const placed = inside
    .filter(({ column }) => column >= left && column < right)
    .map(({ row, column, rowSpan, columnSpan, text }) => ({
      row: row - top,
      column: column - left,
      rowSpan: Math.min(rowSpan, end - start - (row - top)),
      columnSpan: Math.min(columnSpan, right - column),
      text,
      at: at(row, column),
    }));
  const grid = {
    rows: end - start,
    columns: right - left,
    cells: withBlanks(placed, end - start, right - left, (row, column) => at(row + top, column + left)),
    headRows: 0,
  };
  return [...lines(written.slice(0, start)), make.grid(grid, at(top, left)), ...lines(written.slice(end))];
}

const unit = /单位\s*[:：]/u;
const bodyOrUnit = /^(?:[（(]?(?:金额)?单位|\S{0,6}(?:部门|单位)(?:名称)?)\s*[:：]/u;

/** Below the line that says the unit there are no titles any more: a text alone is a head over the whole table. */
function firstOfTable(rows: readonly (readonly SheetText[])[], width: number): number {
  const first = rows.findIndex((row, index) => opensTable(row, rows[index + 1] ?? [], width));
  const [over, ...others] = rows[first - 1] ?? [];
  const saysUnit = rows[first - 2]?.some(({ text }) => unit.test(text)) === true;
  if (!saysUnit || others.length > 0 || over === undefined) return first;
  return note.test(over.text) || over.text.length > 20 || unit.test(over.text) ? first : first - 1;
}

/** A table opens with a row of several cells that say neither whose it is nor in which unit. */
function opensTable(row: readonly SheetText[], next: readonly SheetText[], width: number): boolean {
  if (row.length < 2) return false;
  if (row.some(({ text }) => unit.test(text)) || row.every(({ text }) => bodyOrUnit.test(text))) return false;
  return width > 1 && (row.length > 1 || next.length > 1);
}

/** Rows below the last one with several cells, each a text alone that spans the sheet or is long, are notes. */
function lastOfTable(rows: readonly (readonly SheetText[])[], start: number, width: number): number {
  let last = rows.length - 1;
  while (last > start && isNote(rows[last] ?? [], width)) last -= 1;
  return last;
}

const note = /^(?:备?注|说明|附注|注释)\s*\d*\s*[:：.．、]/u;

function isNote(row: readonly SheetText[], width: number): boolean {
  const [only] = row;
  return (
    row.length === 1 &&
    only?.column === 0 &&
    ((only.columnSpan > 1 && only.columnSpan >= width) || note.test(only.text) || only.text.length > 20)
  );
}

/** Every place of the grid has a cell, blank where nothing stands. */
function withBlanks(
  cells: readonly CellInFile[],
  rows: number,
  columns: number,
  at: (row: number, column: number) => PlaceInFile,
): CellInFile[] {
  const covered = new Set<number>();
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let down = 0; down < rowSpan; down += 1) {
      for (let across = 0; across < columnSpan; across += 1)
        covered.add((row + down) * columns + column + across);
    }
  }
  const blanks = Array.from({ length: rows * columns }, (_, index) => index)
    .filter((index) => !covered.has(index))
    .map((index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      return { row, column, rowSpan: 1, columnSpan: 1, text: '', at: at(row, column) };
    });
  return inReadingOrder([...cells, ...blanks]);
}

// A table of a web page as a grid: cells take the next free place of their row, as browsers lay them out.
import type { CellInFile, GridInFile } from '../elements-without-pages.ts';
import { attribute, isElement, isLeftOut, type PageElement } from './page-parts.ts';

export interface PageTable extends GridInFile {
  readonly isCut: boolean;
}

/** Spans beyond these are cut, as browsers do. */
const widestSpan = 1_000;
const tallestSpan = 65_534;

export function pageTable(
  table: PageElement,
  mostCells: number,
  textOf: (cell: PageElement) => string,
): PageTable {
  const rows = rowsOf(table);
  const cells: CellInFile[] = [];
  const taken: Set<number>[] = rows.map(() => new Set());
  let covered = 0;
  let columns = 0;
  for (const [row, { element, end }] of rows.entries()) {
    let column = 0;
    for (const cell of childElements(element).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      while (taken[row]?.has(column) === true) column += 1;
      const columnSpan = spanOf(cell, 'colspan', widestSpan);
      const asked = spanOf(cell, 'rowspan', tallestSpan);
      const rowSpan = Math.min(asked === 0 ? Infinity : asked, end - row);
      covered += rowSpan * columnSpan;
      if (covered > mostCells) return { rows: row, columns, cells, headRows: headRowsOf(rows), isCut: true };
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) taken[row + down]?.add(column + across);
      }
      cells.push({ row, column, rowSpan, columnSpan, text: textOf(cell) });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
  }
  return { rows: rows.length, columns, cells, headRows: headRowsOf(rows), isCut: false };
}

interface Row {
  readonly element: PageElement;
  readonly isHead: boolean;
  /** The row after the last of its group: spans end there. */
  readonly end: number;
}

function rowsOf(table: PageElement): Row[] {
  const rows: Row[] = [];
  for (const group of childElements(table).filter(({ tagName }) => /^t(?:head|body|foot)$/u.test(tagName))) {
    const own = childElements(group).filter(({ tagName }) => tagName === 'tr');
    const end = rows.length + own.length;
    rows.push(...own.map((element) => ({ element, isHead: group.tagName === 'thead', end })));
  }
  return rows;
}

function headRowsOf(rows: readonly Row[]): number {
  const first = rows.findIndex(({ isHead }) => !isHead);
  return first === -1 ? rows.length : first;
}

function childElements(element: PageElement): PageElement[] {
  return element.childNodes.filter(isElement).filter((child) => !isLeftOut(child));
}

/** A row span of 0 reaches down to the end of the group. */
function spanOf(cell: PageElement, name: 'colspan' | 'rowspan', most: number): number {
  const written = attribute(cell, name)?.trim() ?? '1';
  const span = /^\d+$/u.test(written) ? Number(written) : 1;
  return name === 'rowspan' ? Math.min(span, most) : Math.min(Math.max(1, span), most);
}

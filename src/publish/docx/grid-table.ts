// A grid as a table of Word: merged cells, a head that repeats on every page, rows that no page's end cuts.
import type { Grid, GridCell } from '../../core/disclosure/tree.ts';
import { cellSidePoints } from '../pdf/column-widths.ts';
import type { Fitted } from '../pdf/fit-to-page.ts';
import type { GridSize } from './grid-size.ts';
import { cellRoom, gridSizeOf, gridSizes } from './grid-size.ts';
import { readableText } from '../readable-text.ts';
import { strongStyle, tableStyle } from './styles.ts';
import { gridStyle } from './text-looks.ts';
import { twips } from './twips.ts';
import type { XmlElement } from './xml-element.ts';
import { element, WrittenElement } from './xml-element.ts';

/** Which rows stay on the page of what follows them, so that a small table is not parted from itself or its notes. */
export type KeptRows = 'none' | 'allButLast' | 'all';

export class GridTable extends WrittenElement {
  constructor(grid: Grid, fitted: Fitted, keptRows: KeptRows) {
    const widths = wholeWidths(fitted.widths);
    const columns = widths.map((width) => element('w:gridCol', { 'w:w': width }));
    const size = gridSizeOf(fitted.size);
    const rows = rowsOf(grid).map((cells, row) => {
      const isKept = keptRows === 'all' || (keptRows === 'allButLast' && row < grid.rows - 1);
      const written = cells.map((placed) => tableCell(placed, { widths, size, isKept }));
      return element('w:tr', {}, rowProperties(row < grid.headRows), ...written);
    });
    super('w:tbl', tableProperties(total(widths), fitted), element('w:tblGrid', {}, ...columns), ...rows);
  }
}

const measure = (name: string, width: number): XmlElement => element(name, { 'w:w': width, 'w:type': 'dxa' });

function tableProperties(width: number, { size, air }: Fitted): XmlElement {
  const [side, room] = [twips(cellSidePoints), twips(cellRoom(size, air))];
  const margins = { top: room, left: side, bottom: room, right: side };
  return element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': tableStyle }),
    measure('w:tblW', width),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      ...Object.entries(margins).map(([place, width]) => measure(`w:${place}`, width)),
    ),
  );
}

function rowProperties(isHead: boolean): XmlElement {
  const repeated = isHead ? [element('w:tblHeader', {})] : [];
  return element('w:trPr', {}, element('w:cantSplit', {}), ...repeated);
}

/** A cell as it begins, or as it hangs down into a row below its first. */
interface PlacedCell {
  readonly cell: GridCell;
  readonly isContinued: boolean;
}

/** Every row says what stands in all of its columns: cells that hang down from above are said again. */
function rowsOf(grid: Grid): readonly (readonly PlacedCell[])[] {
  const rows = Array.from({ length: grid.rows }, (): PlacedCell[] => []);
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      rows[row]?.push({ cell, isContinued: row > cell.row });
    }
  }
  return rows.map((cells) => cells.sort((left, right) => left.cell.column - right.cell.column));
}

interface CellSetting {
  readonly widths: readonly number[];
  readonly size: GridSize;
  readonly isKept: boolean;
}

function tableCell({ cell, isContinued }: PlacedCell, setting: CellSetting): XmlElement {
  const { column, columnSpan, rowSpan } = cell;
  const width = total(setting.widths.slice(column, column + columnSpan));
  const properties = [
    measure('w:tcW', width),
    ...(columnSpan > 1 ? [element('w:gridSpan', { 'w:val': columnSpan })] : []),
    ...(rowSpan > 1 ? [element('w:vMerge', { 'w:val': isContinued ? 'continue' : 'restart' })] : []),
    element('w:vAlign', { 'w:val': 'center' }),
  ];
  const runs = isContinued ? [] : cellRuns(cell);
  const paragraph = element('w:p', {}, paragraphProperties(cell, setting), ...runs);
  return element('w:tc', {}, element('w:tcPr', {}, ...properties), paragraph);
}

const kinds = { head: 'Head', label: 'Text', text: 'Text', code: 'Text', figure: 'Figure' } as const;
const alignments = { start: 'left', center: 'center', end: 'right' } as const;
const usualAlign = { Head: 'center', Text: 'left', Figure: 'right' } as const;

/** Empty cells too have the style of their kind: without it they would be as high as a line of the text. */
function paragraphProperties(cell: GridCell, { size, isKept }: CellSetting): XmlElement {
  const kind = kinds[cell.kind];
  const alignment = alignments[cell.align];
  const indent = twips(cell.indent * gridSizes[size].points);
  return element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': gridStyle(kind, size) }),
    ...(isKept ? [element('w:keepNext', {})] : []),
    ...(indent > 0 ? [element('w:ind', { 'w:left': indent })] : []),
    ...(alignment === usualAlign[kind] ? [] : [element('w:jc', { 'w:val': alignment })]),
  );
}

/** One for each line of the text. */
function cellRuns({ text, strong, kind }: GridCell): XmlElement[] {
  if (text === '') return [];
  const style = element('w:rStyle', { 'w:val': strongStyle });
  const look = strong && kind !== 'head' ? [element('w:rPr', {}, style)] : [];
  return readableText(text)
    .split('\n')
    .map((line, index) => {
      const breaks = index > 0 ? [element('w:br', {})] : [];
      return element('w:r', {}, ...look, ...breaks, ...lineContent(line));
    });
}

function lineContent(line: string): XmlElement[] {
  return line.split('\t').flatMap((part, index) => {
    const text = element('w:t', { 'xml:space': 'preserve' }, part);
    return index > 0 ? [element('w:tab', {}), text] : [text];
  });
}

/** Whole twips whose sum is that of the widths, so that the table is as wide as the page's text. */
function wholeWidths(widths: readonly number[]): number[] {
  let before = 0;
  let exact = 0;
  return widths.map((width) => {
    exact += width;
    const edge = twips(exact);
    const whole = edge - before;
    before = edge;
    return whole;
  });
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

// What a disclosure prints and what a reader gives back of it, in the same words, so that both can be compared.
import type { Disclosure, FormBlock, Grid, TableBlock } from '../../src/core/disclosure/tree.ts';
import { moneyUnitLabels } from '../../src/core/money/unit.ts';
import type { SourceDocument, SourceGrid } from '../../src/ingest/source-document.ts';

export function readCells({ grid }: SourceGrid): string[] {
  return grid.cells.map(({ row, column, rowSpan, columnSpan, text }) =>
    cell({ row, column, rowSpan, columnSpan, text }),
  );
}

interface Spanned {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

function cell({ row, column, rowSpan, columnSpan, text }: Spanned): string {
  return `${row},${column} ${rowSpan}×${columnSpan} ${text}`;
}

/** Columns and rows at whose start no cell begins are printed by no rule, so they cannot come back. */
export function ruledCells({ cells }: Grid): string[] {
  const starts = (side: 'row' | 'column'): number[] =>
    [...new Set(cells.map((each) => each[side]))].sort((left, right) => left - right);
  const [rows, columns] = [starts('row'), starts('column')];
  const position = (lines: readonly number[], at: number): number => lines.filter((line) => line < at).length;
  return cells.map((each) => {
    const [row, column] = [position(rows, each.row), position(columns, each.column)];
    return cell({
      row,
      column,
      rowSpan: position(rows, each.row + each.rowSpan) - row,
      columnSpan: position(columns, each.column + each.columnSpan) - column,
      text: each.text,
    });
  });
}

export function linesAbove(block: TableBlock | FormBlock): string[] {
  const lines =
    block.kind === 'table'
      ? [block.printedNumber, block.title, block.headLeft, block.headRight]
      : [block.title, block.subtitle];
  return lines.filter((line) => line !== '');
}

/** With every column and row of the grid. */
export function writtenCells({ cells }: Grid): string[] {
  return cells.map(({ row, column, rowSpan, columnSpan, text }) =>
    cell({ row, column, rowSpan, columnSpan, text }),
  );
}

export function contentsText({ blocks }: Disclosure): string[] {
  return blocks.flatMap((block) =>
    (block.kind === 'heading' || block.kind === 'table') && block.contentsText !== undefined
      ? [plain(block.contentsText)]
      : [],
  );
}

export function runningText({ elements }: SourceDocument): string[] {
  return elements.flatMap((element) =>
    element.kind === 'paragraph' && (element.role === 'text' || element.role === 'title')
      ? [plain(element.text)]
      : [],
  );
}

export function writtenText({ cover, provenance, contentsTitle, blocks }: Disclosure): string[] {
  const front = [...cover.lines.map(({ text }) => text), provenance.mark, provenance.note, contentsTitle];
  const body = blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'chart') return [`${block.title}（单位：${moneyUnitLabels[block.unit]}）`];
    if (block.kind !== 'paragraph') return [];
    return [block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed)).join('')];
  });
  return [...front, ...body].filter((text) => text !== '').map(plain);
}

export function plain(text: string): string {
  return text.replace(/\s/gu, '');
}

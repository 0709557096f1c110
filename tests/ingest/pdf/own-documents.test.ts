// Our own typeset documents, read back from their print: every table and form cell for cell, with its spans, its lines above and
// its notes; every heading and paragraph whole.
import { describe, expect, it } from 'vitest';
import type { Disclosure, FormBlock, Grid, TableBlock } from '../../../src/core/disclosure/tree.ts';
import { moneyUnitLabels } from '../../../src/core/money/unit.ts';
import { readingLimits } from '../../../src/ingest/limits.ts';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts';
import type { SourceDocument, SourceGrid } from '../../../src/ingest/source-document.ts';
import { renderPdf } from '../../../src/publish/pdf/render-pdf.ts';
import { builtExample, exampleNames } from '../../formats/built-example.ts';

const documents = await Promise.all(
  exampleNames.map(async (name) => {
    const { disclosure } = await builtExample(name);
    const output = await renderPdf(disclosure, { attachments: [] });
    if (!output.ok) throw new Error(`${name} cannot be set`);
    const bytes = Uint8Array.from(output.value.bytes);
    return { name, disclosure, document: await readPdf('disclosure.pdf', bytes, readingLimits) };
  }),
);

describe.each(documents)('$name', ({ disclosure, document }) => {
  const tables = disclosure.blocks.filter((block) => block.kind === 'table' || block.kind === 'form');
  const grids = document.elements.filter((element) => element.kind === 'grid');

  it('gives back every cell of every table and form, with its spans', () => {
    expect(grids.map(readCells)).toEqual(tables.map(({ grid }) => writtenCells(grid)));
  });

  it('keeps title, unit and notes with their table', () => {
    expect(grids.map(({ above }) => above.map(({ text }) => text))).toEqual(tables.map(linesAbove));
    expect(grids.map(({ notes }) => notes.map(({ text }) => text))).toEqual(
      tables.map((block) => (block.kind === 'table' ? block.notes : [])),
    );
  });

  it('gives back every heading and paragraph whole, and nothing else', () => {
    expect(runningText(document)).toEqual(writtenText(disclosure));
  });

  it('reads the contents as contents', () => {
    const entries = document.elements.flatMap((element) =>
      element.kind === 'paragraph' && element.role === 'contentsEntry' ? [element] : [],
    );
    expect(entries.map(({ text }) => plain(text))).toEqual(
      disclosure.blocks.flatMap((block) =>
        (block.kind === 'heading' || block.kind === 'table') && block.contentsText !== undefined
          ? [plain(block.contentsText)]
          : [],
      ),
    );
    expect(entries.every(({ printedPage }) => /^\d+$/.test(printedPage ?? ''))).toBe(true);
  });

  it('finds nothing wrong', () => {
    expect(document.problems).toEqual([]);
  });
});

function readCells({ grid }: SourceGrid): string[] {
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
function writtenCells({ cells }: Grid): string[] {
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

function linesAbove(block: TableBlock | FormBlock): string[] {
  const lines =
    block.kind === 'table'
      ? [block.printedNumber, block.title, block.headLeft, block.headRight]
      : [block.title, block.subtitle];
  return lines.filter((line) => line !== '');
}

function runningText({ elements }: SourceDocument): string[] {
  return elements.flatMap((element) =>
    element.kind === 'paragraph' && (element.role === 'text' || element.role === 'title')
      ? [plain(element.text)]
      : [],
  );
}

function writtenText({ cover, provenance, contentsTitle, blocks }: Disclosure): string[] {
  const front = [...cover.lines.map(({ text }) => text), provenance.mark, provenance.note, contentsTitle];
  const body = blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'chart') return [`${block.title}（单位：${moneyUnitLabels[block.unit]}）`];
    if (block.kind !== 'paragraph') return [];
    return [block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed)).join('')];
  });
  return [...front, ...body].filter((text) => text !== '').map(plain);
}

function plain(text: string): string {
  return text.replace(/\s/gu, '');
}

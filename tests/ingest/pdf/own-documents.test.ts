// Our own typeset documents, read back from their print: every table and form cell for cell, with its spans, its lines above and
// its notes; every heading and paragraph whole.
import { describe, expect, it } from 'vitest';
import { readingLimits } from '../../../src/ingest/limits.ts';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts';
import { renderPdf } from '../../../src/publish/pdf/render-pdf.ts';
import { builtExample, exampleNames } from '../../formats/built-example.ts';
import {
  contentsText,
  linesAbove,
  plain,
  readCells,
  ruledCells,
  runningText,
  writtenText,
} from '../written-document.ts';

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
    expect(grids.map(readCells)).toEqual(tables.map(({ grid }) => ruledCells(grid)));
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
    expect(entries.map(({ text }) => plain(text))).toEqual(contentsText(disclosure));
    expect(entries.every(({ printedPage }) => /^\d+$/.test(printedPage ?? ''))).toBe(true);
  });

  it('finds nothing wrong', () => {
    expect(document.problems).toEqual([]);
  });
});

// Whole examples read back from their print, with all formats to choose from: the right format, year and body, every table and form,
// and every line a sentence of the format.
import { expect, test } from 'vitest';
import type { Disclosure } from '../../src/core/disclosure/tree.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import type {
  DocumentElement,
  DocumentLine,
  DocumentTable,
} from '../../src/core/reading/printed-document.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { formats } from '../../src/cli/formats.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, exampleNames } from './built-example.ts';

const place = { document: 'example' };

/** Every format is tried on every document. */
const patience = { timeout: 30_000 };

test.each(exampleNames)('%s', patience, async (name) => {
  const { disclosure } = await builtExample(name);
  const reading = readDisclosure(elementsOf(disclosure), {
    formats: [...formats.values()],
    vocabulary,
    listsOf: (year) => loadStandards(year ?? 2026).codeLists,
  });
  expect(reading.format?.id).toBe(disclosure.format.id);
  expect(reading.identity).toEqual({
    fiscalYear: disclosure.fiscalYear,
    body: disclosure.body.name,
    provenanceKind: undefined,
  });
  const printed = disclosure.blocks.filter(({ kind }) => kind === 'table');
  expect(reading.tables.map(({ read }) => read.spec.name)).toEqual(
    printed.map((table) => 'name' in table && table.name),
  );
  expect(reading.forms.length).toBe(disclosure.blocks.filter(({ kind }) => kind === 'form').length);
  expect(reading.unknownTables).toEqual([]);
  expect(reading.passages.filter(({ leaf }) => leaf === undefined).map(({ line }) => line.text)).toEqual([]);
});

function elementsOf(disclosure: Disclosure): DocumentElement[] {
  const cover = disclosure.cover.lines.map(
    ({ text }) => ({ kind: 'paragraph', role: 'title', text, place }) as const,
  );
  const body = disclosure.blocks.flatMap((block): DocumentElement[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'paragraph', role: 'title', text: block.text, place }];
      case 'paragraph': {
        const text = block.inlines.map((one) => (one.kind === 'text' ? one.text : one.printed)).join('');
        return [{ kind: 'paragraph', role: 'text', text, place }];
      }
      case 'table': {
        const above = [block.printedNumber, block.title, block.headLeft, block.headRight];
        return [tableElement(block, above, block.notes)];
      }
      case 'form':
        return [tableElement(block, [block.title, block.subtitle], [])];
      case 'chart':
        return [];
    }
  });
  return [...cover, ...body];
}

function tableElement(
  { grid }: Pick<Extract<Disclosure['blocks'][number], { kind: 'table' }>, 'grid'>,
  above: readonly string[],
  notes: readonly string[],
): DocumentTable {
  const lines = (texts: readonly string[]): DocumentLine[] =>
    texts.filter((text) => text !== '').map((text) => ({ text, place }));
  const cells = grid.cells.map((cell) => ({ ...cell, place }));
  return {
    kind: 'grid',
    place,
    grid: { rows: grid.rows, columns: grid.widths.length, cells },
    pages: [],
    above: lines(above),
    notes: lines(notes),
  };
}

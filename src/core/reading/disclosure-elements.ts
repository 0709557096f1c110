// A disclosure of ours as the elements that a reader of its print would find, so that what should be printed and what a document
// prints are read by the same specs and can be compared.
import type { Block, Disclosure, FormBlock, TableBlock } from '../disclosure/tree.ts';
import { moneyUnitLabels } from '../money/unit.ts';
import type { DocumentElement, DocumentLine, DocumentTable } from './printed-document.ts';

/** What some outputs print as text, and others not. */
export interface PrintedBeside {
  /** The mark that says what kind of document it is, with its note. */
  readonly mark: boolean;
  /** Charts as a title and a picture: they show figures that tables state. */
  readonly charts: boolean;
}

const nothingBeside: PrintedBeside = { mark: false, charts: false };

/** `document` is the name that the places bear. */
export function disclosureElements(
  { cover, provenance, blocks }: Disclosure,
  document: string,
  beside = nothingBeside,
): readonly DocumentElement[] {
  const lines = cover.lines.map(({ text }) => paragraph('title', text, document));
  const marks = beside.mark ? [provenance.mark, provenance.note].filter((text) => text !== '') : [];
  return [
    ...lines,
    ...marks.map((text) => paragraph('title', text, document)),
    ...blocks.flatMap((block) => elementsOf(block, document, beside)),
  ];
}

function elementsOf(block: Block, document: string, beside: PrintedBeside): readonly DocumentElement[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph('title', block.text, document)];
    case 'paragraph': {
      const texts = block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed));
      return [paragraph('text', texts.join(''), document)];
    }
    case 'table': {
      const above = [block.printedNumber, block.title, block.headLeft, block.headRight];
      return [table(block, above, block.notes, document)];
    }
    case 'form':
      return [table(block, [block.title, block.subtitle], [], document)];
    case 'chart': {
      const title = `${block.title}（单位：${moneyUnitLabels[block.unit]}）`;
      return beside.charts
        ? [paragraph('title', title, document), { kind: 'picture', place: { document } }]
        : [];
    }
  }
}

function paragraph(role: string, text: string, document: string): DocumentElement {
  return { kind: 'paragraph', role, text, place: { document } };
}

function table(
  { grid }: TableBlock | FormBlock,
  above: readonly string[],
  notes: readonly string[],
  document: string,
): DocumentTable {
  const place = { document };
  const lines = (texts: readonly string[]): DocumentLine[] =>
    texts.filter((text) => text !== '').map((text) => ({ text, place }));
  return {
    kind: 'grid',
    place,
    grid: {
      rows: grid.rows,
      columns: grid.widths.length,
      cells: grid.cells.map((cell) => ({ ...cell, place })),
    },
    pages: [],
    above: lines(above),
    notes: lines(notes),
  };
}

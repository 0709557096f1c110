// Every text of a disclosure in the order in which a document prints it.
import type { Block, Disclosure, Grid } from '../../../src/core/disclosure/tree.ts';

/** One for each paragraph; empty ones are left out. */
export function printedTexts({ cover, provenance, contentsTitle, blocks }: Disclosure): string[] {
  const listed = blocks.flatMap((block) =>
    (block.kind === 'heading' || block.kind === 'table') && block.contentsText !== undefined
      ? [`${block.contentsText}\t`]
      : [],
  );
  return [
    ...cover.lines.map(({ text }) => text),
    provenance.mark,
    provenance.note,
    contentsTitle,
    ...listed,
    ...blocks.flatMap(textsOfBlock),
  ].filter((text) => text !== '');
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [
        block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed)).join(''),
      ];
    case 'table':
      return [
        ...[block.printedNumber, block.title, `${block.headLeft}\t${block.headRight}`],
        ...textsOfGrid(block.grid),
        ...block.notes,
      ];
    case 'form':
      return [block.title, block.subtitle, ...textsOfGrid(block.grid)];
    case 'chart':
      return [`${block.title}（单位：${{ yuan: '元', tenThousandYuan: '万元' }[block.unit]}）`];
  }
}

function textsOfGrid({ cells }: Grid): string[] {
  return cells.map(({ text }) => text);
}

// A disclosure with printed values only: what is printed stays, and everything exact or traceable behind it goes.
import type { Block, Disclosure, Figure, Grid, Inline } from './tree.ts';

export function printedOnly(disclosure: Disclosure): Disclosure {
  return {
    ...disclosure,
    rounding: { ...disclosure.rounding, moved: [] },
    blocks: disclosure.blocks.map(bareBlock),
    measures: {},
    publicLines: [],
  };
}

function bareBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return block;
    case 'paragraph':
      return { ...block, inlines: block.inlines.map(bareInline) };
    case 'table':
      return { ...block, grid: bareGrid(block.grid) };
    case 'form':
      return { ...block, grid: bareGrid(block.grid) };
    case 'chart':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, figures: item.figures.map(bareFigure) })),
      };
  }
}

function bareInline(inline: Inline): Inline {
  return inline.kind === 'text' ? inline : bareFigure(inline);
}

function bareGrid(grid: Grid): Grid {
  const cells = grid.cells.map((cell) =>
    cell.figure === undefined ? cell : { ...cell, figure: bareFigure(cell.figure) },
  );
  return { ...grid, cells };
}

function bareFigure<Kind extends Figure>({ measure: _measure, ...figure }: Kind): Omit<Kind, 'measure'> {
  return { ...figure, amountFen: null };
}

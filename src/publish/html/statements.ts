// What each place of the document says: the printed figure and its unit, by the place's anchor.
import type { Block, Inline } from '../../core/disclosure/tree.ts';
import { moneyUnitLabels } from '../../core/money/unit.ts';
import { figureUnitAfter } from '../numbers-and-units.ts';

export interface Statement {
  readonly printed: string;
  /** 元, 万元, %; `''` where the place gives none, or the figure brings its own sign. */
  readonly unit: string;
}

export function statementsById(blocks: readonly Block[]): ReadonlyMap<string, Statement> {
  return new Map(blocks.flatMap(statementsOf));
}

function statementsOf(block: Block): [string, Statement][] {
  switch (block.kind) {
    case 'table':
    case 'form': {
      const unit = moneyUnitLabels[block.unit];
      return block.grid.cells.flatMap(({ figure }) =>
        figure === undefined ? [] : [[figure.id, { printed: figure.printed, unit }]],
      );
    }
    case 'paragraph':
      return block.inlines.flatMap((inline, index) =>
        inline.kind === 'figure'
          ? [[inline.id, { printed: inline.printed, unit: unitOf(block.inlines[index + 1]) }]]
          : [],
      );
    case 'heading':
    case 'chart':
      return [];
  }
}

function unitOf(next: Inline | undefined): string {
  return next?.kind === 'text' ? figureUnitAfter(next.text) : '';
}

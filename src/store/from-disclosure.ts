// What the store keeps of a disclosure that can be shown figure by figure: the public lines, and every figure with its address.
import type { Disclosure, FormBlock, Grid, Paragraph, TableBlock } from '../core/disclosure/tree.ts';
import { moneyUnitLabels } from '../core/money/unit.ts';
import type { IncomingFigure } from './incoming.ts';

/** In reading order. Figures of charts repeat those of tables and are left out. */
export function figuresOf(disclosure: Disclosure): readonly IncomingFigure[] {
  const labels = new Map(
    Object.values(disclosure.measures).flatMap(({ places }) =>
      places.map(({ id, label }) => [id, label] as const),
    ),
  );
  let section = '';
  return disclosure.blocks.flatMap((block): readonly IncomingFigure[] => {
    switch (block.kind) {
      case 'heading':
        section = block.text;
        return [];
      case 'paragraph':
        return sentenceFigures(block, section);
      case 'table':
        return gridFigures('table', block.name, block, labels);
      case 'form':
        return gridFigures('form', block.project, block, labels);
      case 'chart':
        return [];
    }
  });
}

function sentenceFigures({ inlines }: Paragraph, section: string): readonly IncomingFigure[] {
  return inlines.flatMap((inline): readonly IncomingFigure[] =>
    inline.kind === 'text'
      ? []
      : [
          {
            figure: inline.id,
            kind: 'paragraph',
            owner: '',
            rowKey: '',
            columnName: '',
            row: null,
            column: null,
            label: section,
            printed: inline.printed,
            amountFen: inline.amountFen,
            moneyUnit: '',
            measure: inline.measure ?? null,
            page: null,
          },
        ],
  );
}

function gridFigures(
  kind: 'table' | 'form',
  owner: string,
  { title, unit, grid }: (TableBlock | FormBlock) & { readonly grid: Grid },
  labels: ReadonlyMap<string, string>,
): readonly IncomingFigure[] {
  return grid.cells.flatMap(({ figure, row, column, rowKey, columnName }): readonly IncomingFigure[] =>
    figure === undefined
      ? []
      : [
          {
            figure: figure.id,
            kind,
            owner,
            rowKey: rowKey ?? '',
            columnName: columnName ?? '',
            row,
            column,
            label: labels.get(figure.id) ?? title,
            printed: figure.printed,
            amountFen: figure.amountFen,
            moneyUnit: moneyUnitLabels[unit],
            measure: figure.measure ?? null,
            page: null,
          },
        ],
  );
}

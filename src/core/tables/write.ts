// Writes a table: from its spec and a view of the ledger to a grid with every figure's region.
import type { Region } from '../cube/region.ts';
import { fillTemplate, within, type Environment, type Remainder } from './environment.ts';
import { cell, inReadingOrder, type LaidCell, type LaidGrid } from './grid.ts';
import { headCells, leafColumns, type LeafColumn } from './head.ts';
import { printAmount, type Rounding } from './rounding.ts';
import { computeRows, type ComputedRow, type ComputedRows } from './rows.ts';
import type { TableSpec } from './spec.ts';

export interface WrittenTable {
  readonly spec: TableSpec;
  readonly title: string;
  readonly contentsText: string;
  readonly headLeft: string;
  readonly headRight: string;
  readonly grid: LaidGrid;
  readonly notes: readonly string[];
  readonly remainders: readonly Remainder[];
  readonly hidden: readonly Region[];
}

export function writeTable(spec: TableSpec, environment: Environment): WrittenTable {
  const here = within(environment, spec.scope);
  const panels = spec.panels.map((panel) => leafColumns(spec, panel, here));
  const columns = panels.flat();
  const head = headCells(spec, here);
  const computed = spec.bands.map((band) =>
    band.map((rows, index) => {
      const figures = (panels[index] ?? []).flatMap((leaf) =>
        leaf.spec.kind === 'figure' ? [leaf.spec] : [],
      );
      return computeRows(rows, figures, within(here, spec.panels[index]?.scope));
    }),
  );
  const body = layBands(computed, panels, head.rows, here.rounding);
  const parts = computed.flat();
  return {
    spec,
    title: fillTemplate(spec.title, here),
    contentsText: fillTemplate(spec.contentsText, here),
    headLeft: fillTemplate(spec.headLeft, here),
    headRight: fillTemplate(spec.headRight, here),
    grid: {
      widths: columns.map((leaf) => leaf.spec.width),
      headRows: head.rows,
      rows: body.rows,
      cells: inReadingOrder([...head.cells, ...body.cells]),
    },
    notes: spec.emptyNote !== undefined && parts.every(isZero) ? [fillTemplate(spec.emptyNote, here)] : [],
    remainders: parts.flatMap((part) => part.remainders),
    hidden: parts.flatMap((part) => part.hidden),
  };
}

function isZero(part: ComputedRows): boolean {
  return part.rows.every((row) =>
    row.figures.every(({ sum }) => sum.state === 'known' && sum.amountFen === 0n),
  );
}

interface LaidBody {
  readonly cells: readonly LaidCell[];
  /** Rows of the whole grid, head included. */
  readonly rows: number;
}

/** Bands one below the other; a panel with fewer rows than its neighbour is filled with empty cells. */
function layBands(
  bands: readonly (readonly ComputedRows[])[],
  panels: readonly (readonly LeafColumn[])[],
  headRows: number,
  rounding: Rounding | undefined,
): LaidBody {
  const cells: LaidCell[] = [];
  let top = headRows;
  for (const band of bands) {
    const height = Math.max(...band.map((part) => part.rows.length));
    let left = 0;
    panels.forEach((columns, panel) => {
      for (let offset = 0; offset < height; offset += 1) {
        const row = band[panel]?.rows[offset];
        cells.push(...layRow(row, columns, top + offset, left, rounding));
      }
      left += columns.length;
    });
    top += height;
  }
  return { cells, rows: top };
}

function layRow(
  computed: ComputedRow | undefined,
  columns: readonly LeafColumn[],
  row: number,
  left: number,
  rounding: Rounding | undefined,
): LaidCell[] {
  return columns.map((leaf, index) => {
    const at = { row, column: left + index };
    if (computed === undefined) return cell({ ...at, kind: 'text', text: '' });
    return leaf.spec.kind === 'text' ? layText(computed, leaf, at) : layFigure(computed, leaf, at, rounding);
  });
}

function layText(computed: ComputedRow, leaf: LeafColumn, at: { row: number; column: number }): LaidCell {
  const isCode = leaf.spec.kind === 'text' && leaf.spec.code === true;
  return cell({
    ...at,
    kind: isCode ? 'code' : 'label',
    text: computed.texts[leaf.spec.name] ?? '',
    align: leaf.spec.kind === 'text' ? leaf.spec.align : 'start',
    indent: isCode ? 0 : computed.indent,
    strong: computed.strong,
    rowKey: computed.key,
    columnName: leaf.name,
  });
}

function layFigure(
  computed: ComputedRow,
  leaf: LeafColumn,
  at: { row: number; column: number },
  rounding: Rounding | undefined,
): LaidCell {
  const figure = computed.figures.find(({ column }) => column === leaf.spec);
  if (figure === undefined) return cell({ ...at, kind: 'text', text: '' });
  const { region, sum } = figure;
  const rowLabel = Object.values(computed.texts)
    .filter((text) => text !== '')
    .join(' ');
  return cell({
    ...at,
    kind: 'figure',
    text:
      sum.state === 'known' ? printAmount([{ sign: 1, region }], sum.amountFen, leaf.amount, rounding) : '',
    align: 'end',
    strong: computed.strong,
    rowKey: computed.key,
    columnName: leaf.name,
    stated: {
      region,
      sum,
      style: leaf.amount,
      label: [rowLabel, leaf.headerPath].filter((part) => part !== '').join(' · '),
    },
  });
}

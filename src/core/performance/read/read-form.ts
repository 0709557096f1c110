// Reads a printed performance-target form with its spec, the way back of `writeForm`: texts and funds by the labels before them, and
// the indicators of each side. What the form has lost is said to be lost.
import type { IndicatorSide } from '../../ledger/ledger.ts';
import { readFigure, type ReadFigure } from '../../tables/read/figure.ts';
import { comparable, readable, type Phrases } from '../../tables/read/phrases.ts';
import { cellMap, type CellMap, type PrintedCell, type PrintedGrid } from '../../tables/read/printed-grid.ts';
import type { FormCell, FormSpec, FundsCell } from '../spec.ts';
import { readIndicators, type ReadIndicator } from './read-indicators.ts';

export interface ReadForm<Cell extends PrintedCell> {
  readonly spec: FormSpec;
  /** By the word of the template: `project.name`, `project.summary`, `unit.name` … */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly cell: Cell }>;
  readonly funds: readonly ReadFunds<Cell>[];
  readonly indicators: readonly ReadIndicator<Cell>[];
  /** Labels that the form should have and has not, and what they name. */
  readonly absent: readonly string[];
  /** Labels that have run into their values with nothing between, parted by a stroke: where one ends is a guess. */
  readonly parted: readonly string[];
  /** From 0 to 1: how many of the labels of the spec stand there. */
  readonly likeness: number;
}

export interface ReadFunds<Cell extends PrintedCell> extends ReadFigure {
  readonly side: IndicatorSide;
  readonly level: FundsCell['level'];
  readonly cell: Cell;
}

interface Value<Cell extends PrintedCell> {
  readonly spec: FormCell;
  readonly cell: Cell;
}

export function readForm<Cell extends PrintedCell>(
  spec: FormSpec,
  grid: PrintedGrid<Cell>,
  phrases: Phrases,
): ReadForm<Cell> {
  const map = cellMap(grid);
  const values: Value<Cell>[] = [];
  const absent: string[] = [];
  const parted: string[] = [];
  const indicators: ReadIndicator<Cell>[] = [];
  let labels = 0;
  let row = 0;
  for (const [index, formRow] of spec.rows.entries()) {
    if (formRow.kind === 'indicators') {
      const below = spec.rows[index + 1];
      const isBelow = (at: number): boolean =>
        below?.kind === 'cells' && isRow(below.cells, map, at, phrases);
      const read = readIndicators(formRow.frame, map, row, phrases, isBelow);
      indicators.push(...read.indicators);
      absent.push(...read.absent);
      labels += read.labels;
      row = Math.max(row, read.end);
      continue;
    }
    const found = findRow(formRow.cells, map, row, phrases);
    labels += formRow.cells.filter(({ kind }) => kind === 'label').length;
    absent.push(...found.absent);
    parted.push(...found.parted);
    values.push(...found.values);
    row = Math.max(row, found.end);
  }
  return {
    spec,
    texts: textsOf(values, phrases),
    funds: values.flatMap(({ spec: { funds }, cell }) =>
      funds === undefined
        ? []
        : [{ side: funds.side, level: funds.level, cell, ...readFigure(cell.text, funds.style) }],
    ),
    indicators,
    absent,
    parted,
    likeness: labels === 0 ? 0 : 1 - Math.min(1, absent.length / labels),
  };
}

interface FoundRow<Cell extends PrintedCell> {
  readonly values: readonly Value<Cell>[];
  readonly absent: readonly string[];
  readonly parted: readonly string[];
  /** The row below. */
  readonly end: number;
}

/** The first row, from some row on, that has the most of the labels; a row without labels of its own follows the one above. */
function findRow<Cell extends PrintedCell>(
  specs: readonly FormCell[],
  map: CellMap<Cell>,
  from: number,
  phrases: Phrases,
): FoundRow<Cell> {
  const wanted = specs.filter(({ kind }) => kind === 'label').length;
  let best: { found: FoundRow<Cell>; absent: number } | undefined;
  for (let row = from; row < map.rows; row += 1) {
    const found = valuesOfRow(specs, map.cellsOfRow(row), row, phrases);
    if (best === undefined || found.absent.length < best.absent)
      best = { found, absent: found.absent.length };
    if (best.absent === 0) break;
  }
  if (best === undefined || (wanted > 0 && best.absent === wanted)) {
    return {
      values: [],
      absent: specs.filter(({ kind }) => kind === 'label').map(({ text }) => text),
      parted: [],
      end: from,
    };
  }
  return best.found;
}

/** Whether a row has more than half of the labels. */
function isRow<Cell extends PrintedCell>(
  specs: readonly FormCell[],
  map: CellMap<Cell>,
  row: number,
  phrases: Phrases,
): boolean {
  const wanted = specs.filter(({ kind }) => kind === 'label').length;
  return 2 * valuesOfRow(specs, map.cellsOfRow(row), row, phrases).absent.length < wanted;
}

/** Labels in order, and after each the cells that stand before the next. */
function valuesOfRow<Cell extends PrintedCell>(
  specs: readonly FormCell[],
  cells: readonly Cell[],
  row: number,
  phrases: Phrases,
): FoundRow<Cell> {
  const values: Value<Cell>[] = [];
  const absent: string[] = [];
  const parted: string[] = [];
  let next = 0;
  for (const [index, spec] of specs.entries()) {
    if (spec.kind === 'label') {
      const at = labelAt(cells, next, spec, phrases);
      const together = at < cells.length || next === 0 ? undefined : runTogether(cells.slice(next), spec);
      const cell = cells[at] ?? together;
      if (cell === undefined) absent.push(spec.text);
      else next = cells.indexOf(cell) + 1;
      const value = specs[index + 1];
      const beside = together === undefined ? textBeside(spec, cell) : textBehind(spec, together);
      if (together !== undefined) parted.push(`${spec.text}|${beside}`);
      if (cell !== undefined && beside !== '' && value !== undefined && value.kind !== 'label')
        values.push({ spec: value, cell: { ...cell, text: beside } });
      continue;
    }
    const following = specs.findIndex(({ kind }, place) => place > index && kind === 'label');
    const cell = valueFrom(cells.slice(next, labelAt(cells, next, specs[following], phrases)), {
      wanted: (following === -1 ? specs.length : following) - index,
    });
    if (cell === undefined) continue;
    values.push({ spec, cell });
    next = cells.indexOf(cell) + 1;
  }
  return { values, absent, parted, end: row + 1 };
}

/** Where a label stands, from some cell on; the end of the row where it does not. */
function labelAt(
  cells: readonly PrintedCell[],
  from: number,
  label: FormCell | undefined,
  phrases: Phrases,
): number {
  const at = cells.findIndex(
    (cell, place) =>
      place >= from &&
      label !== undefined &&
      (phrases.match(label.text, cell.text) !== undefined || textBeside(label, cell) !== ''),
  );
  return at === -1 ? cells.length : at;
}

/** What stands in the cell of a label behind its colon or a space, where files lose the line between the two. */
function textBeside({ text }: FormCell, cell: PrintedCell | undefined): string {
  if (cell === undefined) return '';
  const label = comparable(text);
  const parts = cell.text.trim().split(label.endsWith('：') ? /(?<=[：:])/u : /(?<=\s)/u);
  const end = parts.findIndex((_, index) => comparable(parts.slice(0, index + 1).join('')) === label);
  return end === -1 ? '' : readable(parts.slice(end + 1).join(''));
}

/** A label and its value in one cell with nothing between: the last of a row that other labels tell, and nothing stands behind it. */
function runTogether<Cell extends PrintedCell>(cells: readonly Cell[], label: FormCell): Cell | undefined {
  const filled = cells.filter(({ text }) => comparable(text) !== '');
  const last = filled.at(-1);
  return last !== undefined && textBehind(label, last) !== '' ? last : undefined;
}

function textBehind({ text }: FormCell, cell: PrintedCell): string {
  const [label, written] = [comparable(text), readable(cell.text)];
  return written.startsWith(label) ? written.slice(label.length).trim() : '';
}

/** Files without spans pad a row with blank cells: where there are more cells than values wanted, the blank ones are none. */
function valueFrom<Cell extends PrintedCell>(
  cells: readonly Cell[],
  { wanted }: { readonly wanted: number },
): Cell | undefined {
  const filled = cells.find((cell) => comparable(cell.text) !== '');
  return cells.length > wanted ? (filled ?? cells[0]) : cells[0];
}

function textsOf<Cell extends PrintedCell>(
  values: readonly Value<Cell>[],
  phrases: Phrases,
): Map<string, { text: string; cell: Cell }> {
  const texts = new Map<string, { text: string; cell: Cell }>();
  for (const { spec, cell } of values) {
    if (spec.funds !== undefined || comparable(cell.text) === '') continue;
    for (const [word, text] of phrases.match(spec.text, cell.text) ?? []) texts.set(word, { text, cell });
  }
  return texts;
}

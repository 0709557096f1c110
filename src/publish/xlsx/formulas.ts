// Formulas of cells, made from how the document's figures add up: each part becomes a reference to the cell that states it,
// in the same sheet where there is one. Where a part stands in no table the figure keeps its value and gets no formula.
import type { Disclosure, Measure } from '../../core/disclosure/tree.ts';
import { fenPerUnit, type MoneyUnit } from '../../core/money/unit.ts';
import { cellAddress, quotedSheetName } from './cell-address.ts';

/** A cell that states a measure; rows and columns of the sheet, from 0. */
export interface StatingCell {
  readonly measure: string;
  readonly sheet: string;
  readonly unit: MoneyUnit;
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell without the sign `=`; undefined where the figure stands alone. */
export type FormulaOf = (cell: StatingCell) => string | undefined;

/** Longer ones no spreadsheet takes. */
const longestFormula = 8_000;
/** As many arguments as `SUM` takes. */
const mostArguments = 255;

export function cellFormulas(measures: Disclosure['measures'], cells: readonly StatingCell[]): FormulaOf {
  const byMeasure = Map.groupBy(cells, ({ measure }) => measure);
  const calculated = measuresWithoutCircles(measures, byMeasure);
  return (cell) => {
    const parts = calculated.has(cell.measure) ? (measures[cell.measure]?.formula ?? []) : [];
    const chosen = parts.map(({ sign, measure }) => ({
      sign,
      cell: nearest(cell, byMeasure.get(measure) ?? []),
    }));
    const formula = chosen.length === 0 ? '' : signedSums(chosen, cell);
    return formula === '' || formula.length > longestFormula ? undefined : formula;
  };
}

/** The measures whose parts all stand in cells, without those that would need themselves. */
function measuresWithoutCircles(
  measures: Disclosure['measures'],
  byMeasure: ReadonlyMap<string, readonly StatingCell[]>,
): ReadonlySet<string> {
  const calculated = new Set<string>();
  const underWay = new Set<string>();
  const done = new Set<string>();
  const visit = (id: string): boolean => {
    if (underWay.has(id)) return false;
    if (done.has(id)) return true;
    underWay.add(id);
    const measure = measures[id];
    const parts = measure === undefined ? [] : partsInCells(measure, byMeasure);
    const isFree = parts.map(({ measure: part }) => visit(part)).every(Boolean);
    underWay.delete(id);
    done.add(id);
    if (isFree && parts.length > 0) calculated.add(id);
    return true;
  };
  for (const id of byMeasure.keys()) visit(id);
  return calculated;
}

function partsInCells(
  { kind, formula }: Measure,
  byMeasure: ReadonlyMap<string, readonly StatingCell[]>,
): Measure['formula'] {
  return kind !== 'share' && formula.every(({ measure }) => byMeasure.has(measure)) ? formula : [];
}

/** In the same column, row or sheet, in this order; else the first cell of the document. */
function nearest(from: StatingCell, candidates: readonly StatingCell[]): StatingCell {
  const here = candidates.filter(({ sheet }) => sheet === from.sheet);
  const found =
    here.find(({ column }) => column === from.column) ??
    here.find(({ row }) => row === from.row) ??
    here[0] ??
    candidates[0];
  return found ?? from;
}

interface ChosenPart {
  readonly sign: 1 | -1;
  readonly cell: StatingCell;
}

/** What is added, then what is taken off; parts of one sheet together. */
function signedSums(parts: readonly ChosenPart[], target: StatingCell): string {
  const terms = ([1, -1] as const).flatMap((sign) => {
    const cells = parts.filter((part) => part.sign === sign).map(({ cell }) => cell);
    const bySheet = Map.groupBy(cells, ({ sheet }) => sheet);
    return [...bySheet.values()].map((group) => {
      const sum = sumOf(group, target) + inUnitOf(target, group);
      return `${sign === 1 ? '+' : '-'}${sum}`;
    });
  });
  return terms.join('').replace(/^\+/u, '');
}

/** Sheets may stand in other units than the target's. */
function inUnitOf(target: StatingCell, [part]: readonly StatingCell[]): string {
  const from = fenPerUnit[part?.unit ?? target.unit];
  const to = fenPerUnit[target.unit];
  if (from === to) return '';
  return from > to ? `*${from / to}` : `/${to / from}`;
}

function sumOf(cells: readonly StatingCell[], target: StatingCell): string {
  const references = rangesOf(cells, target);
  const [first = ''] = references;
  if (references.length === 1 && !first.includes(':')) return first;
  if (references.length > mostArguments) {
    const half = Math.ceil(cells.length / 2);
    return `(${sumOf(cells.slice(0, half), target)}+${sumOf(cells.slice(half), target)})`;
  }
  return `SUM(${references.join(',')})`;
}

/** Neighbours in a column become one range, and of the rest neighbours in a row. */
function rangesOf(cells: readonly StatingCell[], target: StatingCell): readonly string[] {
  const downwards = runs(cells, 'column', 'row');
  const single = downwards.filter((run) => run.length === 1).flat();
  const ranges = [...downwards.filter((run) => run.length > 1), ...runs(single, 'row', 'column')];
  return ranges.map((run) => {
    const [first = target] = run;
    const last = run.at(-1) ?? first;
    const prefix = first.sheet === target.sheet ? '' : `${quotedSheetName(first.sheet)}!`;
    const start = cellAddress(first.row, first.column);
    return prefix + (run.length === 1 ? start : `${start}:${cellAddress(last.row, last.column)}`);
  });
}

type Axis = 'row' | 'column';

/** Cells that follow each other along one axis with the same place on the other. */
function runs(cells: readonly StatingCell[], same: Axis, along: Axis): readonly (readonly StatingCell[])[] {
  const ordered = cells.toSorted((left, right) =>
    left[same] === right[same] ? left[along] - right[along] : left[same] - right[same],
  );
  const found: StatingCell[][] = [];
  for (const cell of ordered) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const follows = last?.[same] === cell[same] && last[along] + 1 === cell[along];
    if (run !== undefined && follows) run.push(cell);
    else found.push([cell]);
  }
  return found;
}

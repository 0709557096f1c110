// The indicators of a form: sides beside each other, second levels that are printed even where they are empty, names once.
import type { Indicator, IndicatorSide, Project } from '../ledger/ledger.ts';
import { problem, type Problem } from '../lib/problem.ts';
import { mostSimilar } from '../lib/similar.ts';
import { fillTemplate, type Environment } from '../tables/environment.ts';
import { cell, type LaidCell } from '../tables/grid.ts';
import type { IndicatorFrame } from './spec.ts';

export interface LaidIndicators {
  readonly cells: readonly LaidCell[];
  readonly rows: number;
  /** Indicators of levels that the frame does not have: they have no place in the form. */
  readonly problems: readonly Problem[];
}

/** Columns: the label, the first level, then second level, third level and target for each side. */
export function layIndicators(
  frame: IndicatorFrame,
  project: Project,
  environment: Environment,
  top: number,
): LaidIndicators {
  const own = environment.view.ledger.indicators.filter((indicator) => indicator.project === project.code);
  const cells: LaidCell[] = headCells(frame, environment, top);
  let row = top + 1;
  for (const level1 of frame.level1) {
    const start = row;
    for (const level2 of level1.level2) {
      const bySide = frame.sides.map((side) =>
        own.filter((indicator) => isUnder(indicator, side, level1.name, level2)),
      );
      const height = Math.max(1, ...bySide.map((indicators) => indicators.length));
      bySide.forEach((indicators, side) => {
        cells.push(...layLevel2(level2, indicators, row, height, 2 + side * 3));
      });
      row += height;
    }
    cells.push(
      cell({
        row: start,
        column: 1,
        rowSpan: row - start,
        kind: 'label',
        align: 'center',
        text: level1.name,
      }),
    );
  }
  cells.push(
    cell({
      row: top,
      column: 0,
      rowSpan: row - top,
      kind: 'label',
      align: 'center',
      text: fillTemplate(frame.label, environment),
    }),
  );
  const problems = own.flatMap((indicator) => withoutPlace(indicator, frame));
  return { cells, rows: row - top, problems };
}

function withoutPlace(indicator: Indicator, frame: IndicatorFrame): Problem[] {
  const level1 = frame.level1.find(({ name }) => name === indicator.level1);
  const [column, allowed] =
    level1 === undefined
      ? (['level1', frame.level1.map(({ name }) => name)] as const)
      : (['level2', level1.level2] as const);
  const written = indicator[column];
  if (allowed.includes(written)) return [];
  const values = { allowed: allowed.join('、'), similar: mostSimilar(written, allowed, 1).join() };
  return [problem('value-not-allowed', { ...indicator.source, column }, { written, values })];
}

function isUnder(indicator: Indicator, side: IndicatorSide, level1: string, level2: string): boolean {
  return indicator.side === side && indicator.level1 === level1 && indicator.level2 === level2;
}

function headCells(frame: IndicatorFrame, environment: Environment, row: number): LaidCell[] {
  const perSide = [frame.level2Header, frame.level3Header, frame.targetHeader];
  const headers = [frame.level1Header, ...frame.sides.flatMap(() => perSide)];
  return headers.map((header, index) =>
    cell({ row, column: 1 + index, kind: 'label', align: 'center', text: fillTemplate(header, environment) }),
  );
}

function layLevel2(
  name: string,
  indicators: readonly Indicator[],
  row: number,
  height: number,
  left: number,
): LaidCell[] {
  const cells: LaidCell[] = [
    cell({ row, column: left, rowSpan: height, kind: 'label', align: 'center', text: name }),
  ];
  for (let offset = 0; offset < height; offset += 1) {
    const indicator = indicators[offset];
    const at = { row: row + offset, kind: 'text' } as const;
    cells.push(
      cell({ ...at, column: left + 1, text: indicator?.level3 ?? '' }),
      cell({ ...at, column: left + 2, text: indicator?.target ?? '' }),
    );
  }
  return cells;
}

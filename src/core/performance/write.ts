// Writes a project's form: its texts, its funds and its indicators on one grid.
import { apportion } from '../money/apportion.ts';
import { fenPerPlace, formatAmount } from '../money/format.ts';
import { divideHalfAwayFromZero } from '../money/round.ts';
import { fen, sumFen, type Fen } from '../money/fen.ts';
import type { Project } from '../ledger/ledger.ts';
import type { Problem } from '../lib/problem.ts';
import type { DimensionName } from '../cube/dimensions.ts';
import { findNode } from '../cube/space.ts';
import {
  bindNode,
  fillTemplate,
  regionOf,
  within,
  withVariables,
  type Environment,
} from '../tables/environment.ts';
import { printAmount } from '../tables/rounding.ts';
import { cell, inReadingOrder, type LaidCell, type LaidGrid } from '../tables/grid.ts';
import { layIndicators } from './indicators.ts';
import type { FormCell, FormSpec, FundsCell } from './spec.ts';

export interface WrittenForm {
  readonly project: Project;
  readonly title: string;
  readonly subtitle: string;
  readonly grid: LaidGrid;
  /** What of the project has no place in the form. */
  readonly problems: readonly Problem[];
}

export function writeForm(spec: FormSpec, project: Project, environment: Environment): WrittenForm {
  const here = placed(within(projectEnvironment(project, environment), spec.scope), spec.placedBy);
  const cells: LaidCell[] = [];
  const problems: Problem[] = [];
  /** By column, the first row that a cell from above leaves free. */
  const freeFrom = spec.widths.map(() => 0);
  let row = 0;
  for (const formRow of spec.rows) {
    if (formRow.kind === 'indicators') {
      const laid = layIndicators(formRow.frame, project, here, row);
      cells.push(...laid.cells);
      problems.push(...laid.problems);
      row += laid.rows;
    } else {
      cells.push(...layCells(formRow.cells, project, here, row, freeFrom));
      row += 1;
    }
  }
  return {
    project,
    title: fillTemplate(spec.title, here),
    subtitle: fillTemplate(spec.subtitle, here),
    grid: { widths: spec.widths, headRows: 0, rows: row, cells: inReadingOrder(cells) },
    problems,
  };
}

function placed(environment: Environment, dimensions: readonly DimensionName[]): Environment {
  const { view } = environment;
  const sum = view.sum(regionOf(environment));
  const lines = sum.state === 'known' ? sum.lines.flatMap((line) => view.ledger.lines[line] ?? []) : [];
  return dimensions.reduce((here, dimension) => {
    const [only, ...others] = new Set(lines.map(({ coordinates }) => coordinates[dimension]));
    return only === undefined || others.length > 0 ? here : within(here, { [dimension]: only });
  }, environment);
}

/** Adds the words and the scope of one project. */
export function projectEnvironment(project: Project, environment: Environment): Environment {
  const unit = environment.view.ledger.budgetUnits.find((candidate) => candidate.code === project.budgetUnit);
  const texts = Object.entries(project.texts).map(([name, text]) => [`project.${name}`, text]);
  const node = findNode(environment.view.space.project, project.code);
  return withVariables(bindNode(environment, 'project', node), {
    ...(Object.fromEntries(texts) as Record<string, string>),
    'project.name': project.name,
    'project.code': project.code,
    'unit.name': unit?.name ?? '',
    'unit.code': unit?.code ?? '',
  });
}

function layCells(
  cells: readonly FormCell[],
  project: Project,
  environment: Environment,
  row: number,
  freeFrom: number[],
): LaidCell[] {
  let column = 0;
  return cells.map((spec) => {
    while ((freeFrom[column] ?? 0) > row) column += 1;
    const start = column;
    const rowSpan = spec.rowSpan ?? 1;
    for (; column < start + spec.columnSpan; column += 1) freeFrom[column] = row + rowSpan;
    const at = { row, column: start, rowSpan, columnSpan: spec.columnSpan };
    if (spec.funds !== undefined) return layFunds(spec.funds, spec, project, environment, at);
    const text = fillTemplate(spec.text, environment);
    return cell({
      ...at,
      kind: spec.kind,
      text,
      align: spec.align ?? (spec.kind === 'label' ? 'center' : 'start'),
    });
  });
}

type At = Pick<LaidCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>;

function layFunds(
  funds: FundsCell,
  spec: FormCell,
  project: Project,
  environment: Environment,
  at: At,
): LaidCell {
  const columnName = `${funds.side}.${funds.level}`;
  const base = {
    ...at,
    kind: 'figure',
    align: spec.align ?? 'end',
    columnName,
    rowKey: project.code,
  } as const;
  if (funds.side === 'wholePeriod') {
    return cell({ ...base, ...wholePeriodFigure(funds, project, environment) });
  }
  const scope = funds.level === 'total' ? {} : { moneyLevel: funds.level };
  const region = regionOf(environment, scope);
  const sum = environment.view.sum(region);
  const levelName =
    funds.level === 'total' ? '' : findNode(environment.view.space.moneyLevel, funds.level).name;
  return cell({
    ...base,
    text:
      sum.state === 'known'
        ? printAmount([{ sign: 1, region }], sum.amountFen, funds.style, environment.rounding)
        : '',
    stated: {
      region,
      sum,
      style: funds.style,
      label: [project.name, levelName].filter((part) => part !== '').join(' · '),
    },
  });
}

/** A level left blank in the ledger stays blank on the form; the total is of the levels that are stated. */
function wholePeriodFigure(
  { level, style }: FundsCell,
  project: Project,
  { rounding }: Environment,
): Pick<LaidCell, 'text' | 'factFen'> {
  const stated = Object.entries(project.wholePeriodFunds).filter(
    (entry): entry is [string, Fen] => entry[1] !== null,
  );
  if (stated.length === 0) return { text: '' };
  const total = sumFen(stated.map(([, amount]) => amount));
  if (level === 'total') return { text: formatAmount(total, style), factFen: total };
  const index = stated.findIndex(([name]) => name === level);
  const amount = stated[index]?.[1];
  if (amount === undefined) return { text: '' };
  if (rounding === undefined) return { text: formatAmount(amount, style), factFen: amount };
  // These funds are no sums of lines, so the rounding of the document does not know them; they add up by themselves.
  const placeFen = fenPerPlace(style.unit, style.decimals);
  const places = apportion(
    divideHalfAwayFromZero(total, placeFen),
    stated.map(([, each]) => each),
    placeFen,
  );
  const text = formatAmount(amount, style, fen((places[index] ?? 0n) * placeFen));
  return { text, factFen: amount };
}

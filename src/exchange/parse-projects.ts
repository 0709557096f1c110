// Rows of projects.csv to projects, and of indicators.csv to indicators of performance.
import {
  annualFundsColumns,
  fundsColumn,
  indicatorColumns,
  moneyLevels,
  projectColumns,
} from '../core/ledger/columns.ts';
import type { FundsByLevel, Indicator, IndicatorSide, Project } from '../core/ledger/ledger.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { zeroFen, type Fen } from '../core/money/fen.ts';
import { parseAmount } from './parse-amount.ts';
import { cellOf, type ExpectedColumns, type TableRecord } from './source-table.ts';

/** A column of any other name is a text of the project by that name. */
export const expectedProjectColumns: ExpectedColumns = {
  required: projectColumns,
  optional: annualFundsColumns,
  further: 'taken',
};

export const expectedIndicatorColumns: ExpectedColumns = {
  required: indicatorColumns,
  optional: [],
  further: 'told',
};

export function parseProject(record: TableRecord, problems: Problem[]): Project {
  const annualFunds = parseFunds(record, 'annual', problems);
  const isStated = moneyLevels.some((level) => annualFunds[level] !== null);
  return {
    code: cellOf(record, 'project'),
    name: cellOf(record, 'name'),
    budgetUnit: cellOf(record, 'budgetUnit'),
    texts: Object.fromEntries([...record.cells].filter(([column]) => isText(column))),
    wholePeriodFunds: parseFunds(record, 'wholePeriod', problems),
    ...(isStated ? { annualFunds } : {}),
    tableOrder: parseTableOrder(record, problems),
    source: record.place,
  };
}

const columnsOfOwn = new Set(['', 'project', 'name', 'budgetUnit', 'tableOrder']);

function isText(column: string): boolean {
  const isFunds = moneyLevels.some(
    (level) => fundsColumn('wholePeriod', level) === column || fundsColumn('annual', level) === column,
  );
  return !isFunds && !columnsOfOwn.has(column);
}

/** An empty cell is a blank in the form, not a zero. */
function parseFunds(
  record: TableRecord,
  period: 'wholePeriod' | 'annual',
  problems: Problem[],
): FundsByLevel {
  const funds = moneyLevels.map((level): [string, Fen | null] => {
    const column = fundsColumn(period, level);
    const written = cellOf(record, column);
    if (written === '') return [level, null];
    const amount = parseAmount(written, { ...record.place, column });
    if (amount.ok) return [level, amount.value];
    problems.push(amount.error);
    return [level, zeroFen];
  });
  return Object.fromEntries(funds) as Record<keyof FundsByLevel, Fen | null>;
}

function parseTableOrder(record: TableRecord, problems: Problem[]): number {
  const written = cellOf(record, 'tableOrder');
  if (/^\d{1,6}$/u.test(written)) return Number(written);
  const place = { ...record.place, column: 'tableOrder' };
  problems.push(
    written === ''
      ? problem('value-missing', place, { values: {} })
      : problem('fact-wrong-type', place, { written, values: { type: 'wholeNumber' } }),
  );
  return 0;
}

const sides: readonly IndicatorSide[] = ['wholePeriod', 'annual'];

/** Undefined, and told, where the side is none: nothing else could be said of the indicator. */
export function parseIndicator(record: TableRecord, problems: Problem[]): Indicator | undefined {
  const written = cellOf(record, 'side');
  const side = sides.find((each) => each === written);
  if (side === undefined) {
    const place = { ...record.place, column: 'side' };
    problems.push(
      written === ''
        ? problem('value-missing', place, { values: {} })
        : problem('indicator-side-unknown', place, { written, values: { allowed: sides.join(', ') } }),
    );
    return undefined;
  }
  return {
    project: cellOf(record, 'project'),
    side,
    level1: cellOf(record, 'level1'),
    level2: cellOf(record, 'level2'),
    level3: cellOf(record, 'level3'),
    target: cellOf(record, 'target'),
    source: record.place,
  };
}

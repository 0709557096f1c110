// What is wrong with the indicators of performance: the project they belong to, and levels that are not filled in.
import { problem, type Problem } from '../../lib/problem.ts';
import type { Indicator } from '../ledger.ts';
import { spreadsheetSlip } from './spreadsheet-slips.ts';
import { similarAmong, type LedgerContext } from './context.ts';

/** A target may be blank, as some published forms leave it; the indicator itself may not. */
const needed = ['project', 'level1', 'level2', 'level3'] as const;

export function indicatorProblems(context: LedgerContext): readonly Problem[] {
  const { indicators } = context.ledger;
  const first = new Map<string, Indicator>();
  return indicators.flatMap((indicator) => [
    ...needed
      .filter((name) => indicator[name] === '')
      .map((name) => problem('value-missing', { ...indicator.source, column: name }, { values: {} })),
    ...unknownProject(indicator, context),
    ...duplicate(indicator, first),
  ]);
}

/** `first` gathers the indicators that were looked at. */
function duplicate(indicator: Indicator, first: Map<string, Indicator>): readonly Problem[] {
  const { source, ...said } = indicator;
  const key = JSON.stringify(said);
  const earlier = first.get(key);
  if (earlier === undefined) {
    first.set(key, indicator);
    return [];
  }
  const values = { firstRow: `${earlier.source.row ?? ''}` };
  return [problem('indicator-duplicate', source, { values })];
}

function unknownProject(indicator: Indicator, { projects }: LedgerContext): readonly Problem[] {
  const written = indicator.project;
  if (written === '' || projects.has(written)) return [];
  const place = { ...indicator.source, column: 'project' };
  const similar = similarAmong(written, projects.values());
  const slip = spreadsheetSlip(written, projects.keys(), place);
  return [slip ?? problem('indicator-project-unknown', place, { written, values: { similar } })];
}

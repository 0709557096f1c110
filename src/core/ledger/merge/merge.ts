// Ledgers of the units of one department, merged into the department's. All that does not fit together is told at once; a
// ledger comes out all the same, so that the whole can be checked.
import type { Problem } from '../../lib/problem.ts';
import type { Ledger } from '../ledger.ts';
import { mergeEntries } from './entries.ts';
import { mergeFacts } from './facts.ts';
import { identityProblems, mergedIdentity } from './identity.ts';
import { placedPart, type LedgerPart } from './part.ts';
import { passedMoneyProblems } from './passed-money.ts';
import { mergeUnits, unitsWithoutLedger } from './units.ts';

export interface Merged {
  /** Its entries stand at `NAME/lines.csv` and so on, NAME being that of their part. */
  readonly ledger: Ledger;
  /** The name of the part that names the ledger and states the department. */
  readonly lead: string;
  /** The name of the part that holds a unit's money, by the unit's code. */
  readonly partOf: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * `isComplete` says that every part could be read; otherwise nothing is said of what is missing. The order of lines is that of
 * the parts. Undefined where there is no part.
 */
export function mergeLedgers(unplaced: readonly LedgerPart[], isComplete: boolean): Merged | undefined {
  const parts = leadFirst(unplaced.map(placedPart));
  const [lead, ...others] = parts;
  if (lead === undefined) return undefined;
  const units = mergeUnits(parts);
  const entries = mergeEntries(parts, units);
  const facts = mergeFacts(parts, units.units.length);
  const ledger: Ledger = {
    identity: mergedIdentity(lead),
    department: lead.ledger.department,
    budgetUnits: units.units,
    lines: entries.lines,
    projects: entries.projects,
    indicators: entries.indicators,
    facts: facts.facts,
    unitFacts: facts.unitFacts,
  };
  return {
    ledger,
    lead: lead.name,
    partOf: units.partOf,
    problems: [
      ...identityProblems(lead, others),
      ...units.problems,
      ...(isComplete ? unitsWithoutLedger(parts, units) : []),
      ...entries.problems,
      ...facts.problems,
      ...(isComplete ? passedMoneyProblems(ledger) : []),
    ],
  };
}

/** The part that lists most units speaks for the department; of several, the first. The others keep their order. */
function leadFirst(parts: readonly LedgerPart[]): readonly LedgerPart[] {
  const most = Math.max(...parts.map(({ ledger }) => ledger.budgetUnits.length));
  const lead = parts.find(({ ledger }) => ledger.budgetUnits.length === most);
  return lead === undefined ? parts : [lead, ...parts.filter((part) => part !== lead)];
}

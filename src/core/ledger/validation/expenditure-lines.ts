// What this year's expenditure must say: what it is for, what it buys, of which kind it is, and whose money.
import { fixedMembers, type DimensionName } from '../../cube/dimensions.ts';
import { noneCode } from '../../cube/space.ts';
import { problem, type Problem } from '../../lib/problem.ts';
import type { BudgetLine } from '../ledger.ts';
import { mustBeDetailed, type LedgerContext } from './context.ts';

const neededAlways: readonly DimensionName[] = ['functionalClass', 'expenditureKind'];
const neededWhereSpent: readonly DimensionName[] = ['departmentEconomicClass', 'governmentEconomicClass'];
/** Handed to another body, which spends it: it buys nothing here. */
const handedOn: readonly string[] = ['superiorRemittance', 'affiliateSubsidy'];

const ofProjectsOnly: readonly DimensionName[] = ['project', 'moneyLevel'];

export function expenditureLineProblems(line: BudgetLine, { ledger }: LedgerContext): readonly Problem[] {
  if (!mustBeDetailed(line, ledger) || line.coordinates.side !== 'expenditure') return [];
  const isSpentHere = !handedOn.includes(line.coordinates.expenditureKind);
  return [
    ...missing(line, isSpentHere ? [...neededAlways, ...neededWhereSpent] : neededAlways),
    ...projectColumnProblems(line),
  ];
}

function projectColumnProblems(line: BudgetLine): readonly Problem[] {
  const part = partOf(line.coordinates.expenditureKind);
  if (part === 'projectExpenditure') return missing(line, ofProjectsOnly);
  if (part !== 'basic') return [];
  return ofProjectsOnly
    .filter((name) => line.coordinates[name] !== noneCode)
    .map((name) => {
      const place = { ...line.source, column: name };
      return problem('value-not-for-basic-expenditure', place, {
        written: line.coordinates[name],
        values: {},
      });
    });
}

/** The half of all expenditure that a kind belongs to; a kind that is not known is told elsewhere. */
function partOf(kind: string): string | undefined {
  const member = fixedMembers('expenditureKind').find(({ code }) => code === kind);
  return member?.parent === '' ? member.code : member?.parent;
}

function missing(line: BudgetLine, names: readonly DimensionName[]): readonly Problem[] {
  return names
    .filter((name) => line.coordinates[name] === noneCode)
    .map((name) => problem('value-missing', { ...line.source, column: name }, { values: {} }));
}

// What the words of a disclosure lack, asked of a ledger whose lines cannot be trusted yet: facts that are missing or of the wrong
// type. So one run tells an officer the faults of the lines and those of the facts. A reason is asked once the change is known.
import { fixedMembers } from '../cube/dimensions.ts';
import type { BudgetUnit, Ledger } from '../ledger/ledger.ts';
import type { CodeLists } from '../ledger/space.ts';
import { isIdentifier } from '../ledger/validation/bodies.ts';
import type { ProblemCode } from '../lib/messages/problem-codes.ts';
import type { Problem } from '../lib/problem.ts';
import { buildDisclosure } from './build.ts';
import type { DisclosureFormat } from './format.ts';

const aboutFacts: readonly ProblemCode[] = [
  'fact-missing',
  'fact-wrong-type',
  'slot-empty',
  'text-ends-with-stop',
];

export function missingWords(
  ledger: Ledger,
  format: DisclosureFormat,
  lists: CodeLists,
  unit: BudgetUnit | undefined,
): readonly Problem[] {
  const units = ledger.budgetUnits.filter(({ code }) => isUnitCode(code));
  // A unit is found by its code; where a code is refused, whose facts are whose cannot be told.
  if (unit !== undefined && units.length < ledger.budgetUnits.length) return [];
  const built = buildDisclosure(wordsOnly(ledger, units), format, lists, unit);
  const problems = built.ok ? built.value.warnings : built.error;
  return problems.filter(({ code }) => aboutFacts.includes(code));
}

/** The ledger without its money, and with plain codes in the place of those that were refused: none of them is printed. */
function wordsOnly(ledger: Ledger, units: readonly BudgetUnit[]): Ledger {
  const { department, identity } = ledger;
  return {
    ...ledger,
    identity: { ...identity, stage: knownStage(identity.stage) },
    department: { ...department, code: 'department', jurisdiction: 'jurisdiction' },
    budgetUnits: [...new Map(units.map((one) => [one.code, one])).values()],
    lines: [],
    projects: [],
    indicators: [],
  };
}

function isUnitCode(code: string): boolean {
  return isIdentifier(code, fixedMembers('budgetUnit'));
}

function knownStage(code: string): string {
  return fixedMembers('stage').some((stage) => stage.code === code) ? code : 'approved';
}

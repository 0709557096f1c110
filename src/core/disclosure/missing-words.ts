// What the words of a disclosure lack, asked of a ledger whose lines cannot be trusted yet: facts that are missing or of the wrong
// type. So one run tells an officer the faults of the lines and those of the facts. A reason is asked once the change is known.
import type { BudgetUnit, Ledger } from '../ledger/ledger.ts';
import type { CodeLists } from '../ledger/space.ts';
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
  const units = new Map(ledger.budgetUnits.map((one) => [one.code, one]));
  const words = { ...ledger, budgetUnits: [...units.values()], lines: [], projects: [], indicators: [] };
  const built = buildDisclosure(words, format, lists, unit);
  const problems = built.ok ? built.value.warnings : built.error;
  return problems.filter(({ code }) => aboutFacts.includes(code));
}

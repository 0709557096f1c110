// What is wrong with a ledger that could be read: codes, references, levels, amounts. Everything at once, each problem with
// its place; what the words of the disclosure need (facts, reasons) is asked when it is built.
import { problem, type Problem } from '../lib/problem.ts';
import { ledgerFileNames } from './columns.ts';
import type { BudgetLine, Ledger } from './ledger.ts';
import { amountUnitProblems } from './validation/amount-unit.ts';
import { bodyProblems, identityProblems } from './validation/bodies.ts';
import { ledgerContext, type CodeListIndexes, type LedgerContext } from './validation/context.ts';
import { expenditureLineProblems } from './validation/expenditure-lines.ts';
import { indicatorProblems } from './validation/indicators.ts';
import { duplicateLineProblems, lineAmountProblems } from './validation/line-amounts.ts';
import { joinedCodeProblems, withSingleCodes } from './validation/joined-codes.ts';
import { lineCodeProblems } from './validation/line-codes.ts';
import { lineMemberProblems } from './validation/line-members.ts';
import { lineReferenceProblems } from './validation/line-references.ts';
import { projectProblems } from './validation/projects.ts';

/**
 * The problems of a ledger, file by file and in the order of their rows. `lists` are those of the year that the ledger
 * names. Without an error among them the ledger can be seen as a cube.
 */
export function validateLedger(ledger: Ledger, lists: CodeListIndexes): readonly Problem[] {
  const context = ledgerContext(ledger, lists);
  const ofLines = ledger.lines.flatMap((line) => [
    ...joinedCodeProblems(line, context),
    ...coordinateProblems(line, context),
    ...lineAmountProblems(line),
  ]);
  return [
    ...identityProblems(context),
    ...bodyProblems(context),
    ...(ledger.lines.length === 0 ? [noLines] : []),
    ...amountUnitProblems(context),
    ...inRowOrder([...ofLines, ...duplicateLineProblems(ledger.lines)]),
    ...projectProblems(context),
    ...indicatorProblems(context),
  ];
}

/** Said once, and not again of each project. */
const noLines = problem('ledger-without-lines', { file: ledgerFileNames.lines }, { values: {} });

function coordinateProblems(line: BudgetLine, context: LedgerContext): readonly Problem[] {
  const lines = withSingleCodes(line);
  const problems = lines.flatMap((single) => [
    ...lineMemberProblems(single, context),
    ...lineReferenceProblems(single, context),
    ...lineCodeProblems(single, context),
    ...expenditureLineProblems(single, context),
  ]);
  if (lines.length === 1) return problems;
  // What is wrong with a code that stands alone is told once.
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function inRowOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((left, right) => (left.place.row ?? 0) - (right.place.row ?? 0));
}

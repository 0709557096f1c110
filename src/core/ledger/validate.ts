// What is wrong with a ledger that could be read: codes, references, levels, amounts. Everything at once, each problem with
// its place; what the words of the disclosure need (facts, reasons) is asked when it is built.
import type { Problem } from '../lib/problem.ts';
import type { Ledger } from './ledger.ts';
import { bodyProblems, identityProblems } from './validation/bodies.ts';
import { ledgerContext, type CodeListIndexes } from './validation/context.ts';
import { expenditureLineProblems } from './validation/expenditure-lines.ts';
import { indicatorProblems } from './validation/indicators.ts';
import { duplicateLineProblems, lineAmountProblems } from './validation/line-amounts.ts';
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
    ...lineMemberProblems(line, context),
    ...lineReferenceProblems(line, context),
    ...lineCodeProblems(line, context),
    ...expenditureLineProblems(line, context),
    ...lineAmountProblems(line),
  ]);
  return [
    ...identityProblems(context),
    ...bodyProblems(context),
    ...inRowOrder([...ofLines, ...duplicateLineProblems(ledger.lines)]),
    ...projectProblems(context),
    ...indicatorProblems(context),
  ];
}

function inRowOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((left, right) => (left.place.row ?? 0) - (right.place.row ?? 0));
}

// Problems as the command line lists them: errors first, each list in the order in which the files are read.
import type { Problem } from '../core/lib/problem.ts';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import type { Terminal } from './terminal.ts';

export function sayProblems(problems: readonly Problem[], language: Language, terminal: Terminal): void {
  for (const problem of errorsFirst(problems)) terminal.printAside(`  ${renderProblem(problem, language)}`);
}

export function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((left, right) => rank(left) - rank(right));
}

export function countErrors(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

const rank = (problem: Problem): number => (problem.severity === 'error' ? 0 : 1);

// Problems as a report says them: as data, and in words.
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { errorsFirst } from '../say-problems.ts';

export interface SaidProblem extends Pick<Problem, 'code' | 'severity' | 'place' | 'written'> {
  readonly message: string;
}

export function saidProblems(problems: readonly Problem[], language: Language): readonly SaidProblem[] {
  return errorsFirst(problems).map((each) => ({
    code: each.code,
    severity: each.severity,
    place: each.place,
    ...(each.written === undefined ? {} : { written: each.written }),
    message: renderProblem(each, language),
  }));
}

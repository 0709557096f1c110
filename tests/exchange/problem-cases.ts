// The cases of bad ledgers, as their YAML files hold them, and what must hold for each.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ProblemCode } from '../../src/core/lib/messages/problem-codes.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import { problemsAfter, type Change } from './good-ledger.ts';

interface ProblemCase {
  readonly code: ProblemCode;
  readonly what: string;
  readonly changes: readonly Change[];
  readonly says: readonly { readonly 'zh-CN': string; readonly en: string }[];
}

/** Every case of a file tells its problem and says every message in full; every code has a case. */
export function describeProblemCases(file: URL, codes: readonly ProblemCode[]): void {
  const cases = parse(readFileSync(file, 'utf8')) as readonly ProblemCase[];

  describe.each(cases)('$code: $what', ({ code, changes, says }) => {
    const problems = problemsAfter(...changes);

    test('is told', () => {
      expect(problems.map((problem) => problem.code)).toContain(code);
    });

    test('says where, what is written, what it should be and what to do', () => {
      const said = problems.map((problem) => ({
        'zh-CN': renderProblem(problem, 'zh-CN'),
        en: renderProblem(problem, 'en'),
      }));
      expect(said).toEqual(says);
    });
  });

  test.each(codes)('%s has a case', (code) => {
    expect(cases.map((each) => each.code)).toContain(code);
  });
}

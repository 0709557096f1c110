// A suppression is an exception to a rule, and an exception states its reason.
import { eachText, faultsInLines, only } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { isProgram } from '../syntax.ts';

/** ESLint's own form for a reason: after two hyphens. Turning all rules off is no exception but a surrender. */
const lintWithoutReason = /eslint-[d]isable(?!.*\s--\s+\S)|eslint-[d]isable(?:-next-line|-line)?\s+--/;
const compilerWithoutReason = /@ts-[e]xpect-error(?!:?\s+\S+\s+\S)|@ts-[i]gnore|@ts-[n]ocheck/;

export const suppressionsStateAReason: Rule = {
  name: 'a suppression names its rule and states a reason',
  check: eachText((file) => {
    if (!isProgram(file.path)) return [];
    return [
      ...faultsInLines(file, lintWithoutReason, 'suppresses lint without a rule and "-- reason"'),
      ...faultsInLines(file, compilerWithoutReason, 'suppresses the compiler without a reason'),
    ];
  }),
  refused: [
    only('src/core/cube/sum.ts', comment('eslint', 'disable-next-line no-console')),
    only('src/core/cube/sum.ts', comment('eslint', 'disable -- it is in the way')),
    only('src/core/cube/sum.ts', comment('@ts', 'expect-error')),
    only('src/core/cube/sum.ts', comment('@ts', 'ignore the types of this package')),
  ],
  accepted: [
    only(
      'src/core/cube/sum.ts',
      comment('eslint', 'disable-next-line no-console -- the terminal is the reader'),
    ),
    only(
      'src/core/cube/sum.ts',
      comment('@ts', 'expect-error: the declaration of this package lacks the option'),
    ),
  ],
};

/** Spelled apart, so that this file does not hold what it looks for. */
function comment(tool: string, rest: string): string {
  return `// ${tool}-${rest}\n`;
}

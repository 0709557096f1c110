// Same input, same bytes: no clock and no chance, except where a person asks for the time or the speed.
import { isWithin } from '../layers.ts';
import { eachText, only } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { callsOf, isProgram } from '../syntax.ts';

const mayAskTheClock = ['src/cli', 'bench', 'tests', 'setup'];

const clockOrChance =
  /^(?:Date\.now|Date|new Date|Math\.random|performance\.now|(?:crypto\.)?(?:randomUUID|randomBytes|getRandomValues))$/;

export const noClockNoChance: Rule = {
  name: 'only the command line, benchmarks and tests ask for the time or for chance',
  check: eachText((file) => {
    if (!isProgram(file.path) || mayAskTheClock.some((folder) => isWithin(file.path, folder))) return [];
    return (
      callsOf(file)
        .filter(({ callee }) => clockOrChance.test(callee.replace(/globalThis\./, '')))
        // The day that it is given, and not today.
        .filter(({ callee, argumentsText }) => callee !== 'new Date' || argumentsText === '')
        .map(({ callee, line }) => ({ path: file.path, line, message: `calls ${callee}` }))
    );
  }),
  refused: [
    only('src/publish/pdf/metadata.ts', 'const written = new Date();'),
    only('src/publish/pdf/metadata.ts', 'const written = new Date;'),
    only('src/publish/pdf/metadata.ts', 'const written = Date.now();'),
    only('src/publish/charts/name.ts', 'const id = Math.random();'),
    only('src/publish/charts/name.ts', 'const id = crypto.randomUUID();'),
    only('src/core/ledger/view.ts', 'const start = globalThis.performance.now();'),
  ],
  accepted: [
    only('src/cli/main.ts', 'const started = performance.now();'),
    only('src/portal/views/day.ts', 'const day = new Date(moment.getTime() + hours);'),
    only(
      'src/core/lib/result.ts',
      '// Not Date.now(): the caller says when.\nexport const name = "Date.now()";',
    ),
  ],
};

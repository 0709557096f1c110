// A hundred departments in one batch: a folder of copies of the examples with other codes.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../src/core/ledger/ledger.ts';
import { readLedgerFolder, writeLedgerFolder } from '../src/exchange/ledger-folder.ts';
import { leastWork } from './least-work.ts';
import { measure } from './measured-process.ts';
import { newRelease, pageAndData, root } from './programs.ts';
import { repeat } from './repeat.ts';

const count = 100;
const examplesFolder = join(root, 'examples');

export async function* benchHundredDepartments(folder: string): AsyncGenerator<string> {
  yield* hundred(folder, `PDF, HTML and data of ${count} departments (aim 100 s in 1,024 MiB)`, pageAndData);
}

export async function* benchHundredCompleteSets(folder: string): AsyncGenerator<string> {
  yield* hundred(folder, `all outputs of ${count} departments (aim 240 s)`, []);
}

async function* hundred(folder: string, name: string, options: readonly string[]): AsyncGenerator<string> {
  const release = await newRelease(join(folder, 'release'));
  const ledgers = join(folder, 'ledgers');
  await copyExamples(ledgers);
  const out = join(folder, 'out');
  yield* repeat(
    {
      [name]: async () => await measure(release('build', ledgers, '--out', out, ...options)),
      'limit: bare Node, reading the fonts and writing the same bytes': async () =>
        await leastWork(out, join(folder, 'copy')),
    },
    { runs: 1, warmUps: 0 },
  );
}

/** Each under a name of its own, with its own codes of the department, its units and their projects. */
async function copyExamples(target: string): Promise<void> {
  const examples = (await readdir(examplesFolder)).sort();
  const ledgers = await Promise.all(
    examples.map(async (example) => {
      const read = await readLedgerFolder(join(examplesFolder, example));
      if (!read.ok) throw new Error(`the example ${example} cannot be read`);
      return read.value.ledger;
    }),
  );
  for (let index = 0; index < count; index += 1) {
    const ledger = ledgers[index % ledgers.length];
    if (ledger === undefined) throw new Error('there is no example');
    const number = `${index + 1}`.padStart(3, '0');
    await writeLedgerFolder(join(target, `department-${number}`), renumbered(ledger, number));
  }
}

function renumbered(ledger: Ledger, number: string): Ledger {
  const { department, budgetUnits, lines, projects, indicators, unitFacts } = ledger;
  const names = new Set([department, ...budgetUnits, ...projects].map(({ code }) => code));
  const code = (given: string): string => (names.has(given) ? `${number}${given}` : given);
  return {
    ...ledger,
    department: { ...department, code: code(department.code), name: `${department.name}（${number}号）` },
    budgetUnits: budgetUnits.map((unit) => ({ ...unit, code: code(unit.code), parent: code(unit.parent) })),
    lines: lines.map((line) => {
      const { department: of, budgetUnit, counterpartBudgetUnit, project } = line.coordinates;
      const own = {
        department: code(of),
        budgetUnit: code(budgetUnit),
        counterpartBudgetUnit: code(counterpartBudgetUnit),
        project: code(project),
      };
      return { ...line, coordinates: { ...line.coordinates, ...own } };
    }),
    projects: projects.map((each) => ({
      ...each,
      code: code(each.code),
      budgetUnit: code(each.budgetUnit),
    })),
    indicators: indicators.map((each) => ({ ...each, project: code(each.project) })),
    unitFacts: Object.fromEntries(Object.entries(unitFacts).map(([unit, facts]) => [code(unit), facts])),
  };
}

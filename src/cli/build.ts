// `mingzhang build`: a ledger in, the whole disclosure out. Every problem is listed; with an error nothing is written. Several
// ledgers are those of the units of one department, and merged; those of a folder are many, and each is built.
import { basename } from 'node:path';
import { startPdfThread } from '../publish/pdf/pdf-thread.ts';
import { runBatch } from './batch/batch.ts';
import { readBuildOptions, type BuildOptions } from './build-options.ts';
import { buildSet, type SetOutcome } from './build-set.ts';
import { sayGoesOut } from './goes-out.ts';
import { ledgersWithin } from './ledger-paths.ts';
import { sayMoved } from './moved.ts';
import { countErrors, sayProblems } from './say-problems.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuseWords } from './usage.ts';
import { commandWords } from './wording.ts';

export async function runBuild(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readBuildOptions(words, terminal.startedIn);
  if (!read.ok) return refuseWords('build', read.error, terminal);
  const options = read.value;
  const within = await Promise.all(options.ledgers.map(ledgersWithin));
  const ledgers = options.ledgers.flatMap((path, index) => within[index] ?? [path]);
  const isFolderOfLedgers = within.length === 1 && within[0] !== undefined;
  const together = options.together ?? (isFolderOfLedgers ? 'each' : 'merge');
  return together === 'each'
    ? await runBatch(ledgers, options, terminal)
    : await buildOne(ledgers, options, terminal);
}

async function buildOne(
  ledgers: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = commandWords(options.language);
  const [first = ''] = ledgers;
  const name = ledgers.length === 1 ? basename(first, '.xlsx') : say.mergedName(ledgers.length);
  const pdf = options.only.includes('pdf') ? startPdfThread(options.fontFolder) : undefined;
  try {
    return sayOutcome(await buildSet(ledgers, options.outFolder, options, pdf), name, options, terminal);
  } finally {
    await pdf?.close();
  }
}

function sayOutcome(outcome: SetOutcome, name: string, options: BuildOptions, terminal: Terminal): ExitCode {
  const { outFolder, language } = options;
  const say = commandWords(language);
  switch (outcome.state) {
    case 'foreign':
      terminal.printAside(say.foreignFolder(outFolder, outcome.files));
      return 2;
    case 'notWritten':
      terminal.printAside(say.notWritten(outFolder, outcome.errorCode));
      return 2;
    case 'refused': {
      const { problems } = outcome;
      sayProblems(problems, language, terminal);
      const errors = countErrors(problems);
      terminal.printAside(say.refused(name, errors, problems.length - errors));
      return 2;
    }
    case 'built': {
      const { warnings, title, paths } = outcome;
      if (warnings.length > 0) terminal.printAside(say.warnings(warnings.length));
      sayProblems(warnings, language, terminal);
      terminal.print(say.built(title, outFolder));
      for (const path of paths) if (!path.includes('/')) terminal.print(`  ${path}`);
      for (const line of sayMoved(outcome.rounding, language)) terminal.print(line);
      for (const line of sayGoesOut(outcome.goesOut, language)) terminal.print(line);
      return 0;
    }
  }
}

// Many ledgers, each built into a folder of its own name, on all cores. A ledger that fails stops no other. What an earlier run
// finished, and nothing has changed since, is left as it stands; so a run that was stopped is gone on with by starting it again.
import { availableParallelism, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../core/lib/result.ts';
import type { BuildOptions, SetOptions } from '../build-options.ts';
import { countErrors } from '../say-problems.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { commandWords } from '../wording.ts';
import { fingerprints } from './fingerprint.ts';
import { batchProgress, sayEnd } from './progress.ts';
import {
  countEntries,
  isIntact,
  manifestHash,
  readReport,
  reportName,
  saidProblems,
  toldOfSet,
  writeReport,
  type BatchEntry,
} from './report.ts';
import type { SetAnswer, SetTask } from './set-worker.ts';
import { runPool } from './worker-pool.ts';

interface BatchTask extends SetTask {
  readonly name: string;
  readonly builtFrom: string;
}

export async function runBatch(
  ledgers: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = commandWords(options.language);
  const names = ledgers.map((ledger) => basename(ledger).replace(/\.xlsx$/iu, ''));
  // Some disks do not tell the case of letters apart.
  const folded = names.map((name) => name.normalize('NFC').toLowerCase());
  const repeated = names.find((_name, index) => folded.indexOf(folded[index] ?? '') !== index);
  if (repeated !== undefined) {
    terminal.printAside(say.sameName(repeated));
    return 2;
  }
  const earlier = await readReport(options.outFolder);
  if (earlier === undefined) {
    terminal.printAside(say.foreignFolder(options.outFolder, [reportName]));
    return 2;
  }
  const fingerprintOf = await fingerprints(options);
  const tasks: BatchTask[] = [];
  const entries = new Map<string, BatchEntry>();
  for (const [index, ledger] of ledgers.entries()) {
    const name = names[index] ?? '';
    const outFolder = join(options.outFolder, name);
    const builtFrom = await fingerprintOf(ledger);
    const known = earlier.get(name);
    if (known?.builtFrom === builtFrom && (await isIntact(outFolder, known))) {
      entries.set(name, { ...known, state: 'skipped' });
    } else {
      entries.set(name, { name, state: 'waiting', problems: [] });
      tasks.push({ name, ledger, outFolder, builtFrom });
    }
  }
  return await workOff(tasks, entries, options, terminal);
}

async function workOff(
  tasks: readonly BatchTask[],
  entries: Map<string, BatchEntry>,
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = batchProgress(entries, options.language, terminal);
  await writeReport(options.outFolder, [...entries.values()]);
  // One after the other, so that an older report never replaces a newer one; what ends meanwhile waits for the same next one.
  let writing = Promise.resolve();
  let next: Promise<void> | undefined;
  const pool = runPool<BatchTask, SetAnswer>({
    threads: options.jobs ?? roomFor(),
    start: () => new Worker(new URL('./set-worker.ts', import.meta.url), { workerData: setOptions(options) }),
    tasksOfThread: 20,
    tasks,
    onDone: async (task, answer) => {
      const entry = await entryOf(task, answer, options);
      entries.set(task.name, entry);
      progress.done(entry);
      next ??= writing.then(async () => {
        next = undefined;
        await writeReport(options.outFolder, [...entries.values()]);
      });
      writing = next;
      await writing;
    },
  });
  const stop = (): void => {
    pool.stop();
    terminal.printAside(commandWords(options.language).batch.stopping);
  };
  // Once: what is in hand is finished. A second time ends the program at once; what is half made never appears.
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await pool.ended;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  sayEnd([...entries.values()], options, terminal);
  const { failed, waiting } = countEntries([...entries.values()]);
  return failed + waiting === 0 ? 0 : 2;
}

async function entryOf(
  { name, outFolder, builtFrom }: BatchTask,
  answer: Result<SetAnswer, Error>,
  { language }: BuildOptions,
): Promise<BatchEntry> {
  const say = commandWords(language);
  if (!answer.ok) {
    const reason = say.batch.broken(answer.error.message);
    return { name, state: 'broken', reason, problems: [] };
  }
  const outcome = answer.value;
  switch (outcome.state) {
    case 'foreign':
      return { name, state: 'notWritten', reason: say.foreignFolder(outFolder, outcome.files), problems: [] };
    case 'notWritten':
      return {
        name,
        state: 'notWritten',
        reason: say.notWritten(outFolder, outcome.errorCode),
        problems: [],
      };
    case 'refused': {
      const { problems } = outcome;
      const errors = countErrors(problems);
      const reason = say.refused(name, errors, problems.length - errors);
      return { name, state: 'refused', reason, problems: saidProblems(problems, language) };
    }
    case 'built': {
      const { title, body, warnings } = outcome;
      const manifest = await manifestHash(outFolder);
      const problems = saidProblems(warnings, language);
      return { name, state: 'built', builtFrom, manifest, title, body, ...toldOfSet(outcome), problems };
    }
  }
}

/** What one thread takes with its typesetter at most. */
const bytesOfThread = 1024 * 1024 * 1024;

/** As many threads as cores, and no more than fit into memory. */
function roomFor(): number {
  const limit = process.constrainedMemory();
  const memory = limit === 0 ? totalmem() : Math.min(totalmem(), limit);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / bytesOfThread)));
}

function setOptions({
  format,
  only,
  budgetUnit,
  attachment,
  rounding,
  fontFolder,
  language,
}: BuildOptions): SetOptions {
  return { format, only, budgetUnit, attachment, rounding, fontFolder, language };
}

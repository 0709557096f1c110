// Many ledgers, each built into a folder of its own name, as many at once as cores have room for. A ledger that fails stops no other. What an earlier run
// finished, and nothing has changed since, is left as it stands; so a run that was stopped is gone on with by starting it again.
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../core/lib/result.ts';
import type { ThreadFault } from '../../ingest/limited-thread.ts';
import type { BuildOptions, SetOptions } from '../build-options.ts';
import { countErrors } from '../say-problems.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { commandWords } from '../wording.ts';
import { sayEnd } from './end.ts';
import { setFingerprints } from './fingerprint.ts';
import { batchProgress, type ToldEntry } from './progress.ts';
import { readReport, writeReport } from './report-file.ts';
import { countEntries } from './entry-states.ts';
import { batchReport, isIntact, manifestHash, toldOfSet, type BatchEntry } from './report.ts';
import { saidProblems } from './said-problem.ts';
import type { SetAnswer, SetTask } from './set-worker.ts';
import { workOff } from './work-off.ts';
import { roomForThreads } from './worker-pool.ts';

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
  const earlier = await readReport<BatchEntry>(options.outFolder, batchReport);
  if (earlier === undefined) {
    terminal.printAside(say.foreignFolder(options.outFolder, [batchReport.fileName]));
    return 2;
  }
  const fingerprintOf = await setFingerprints(options);
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
  await buildAll(tasks, entries, options, terminal);
  sayEnd([...entries.values()], options, terminal);
  const { failed, waiting } = countEntries([...entries.values()]);
  return failed + waiting === 0 ? 0 : 2;
}

/**
 * What a set takes at most. It is made by two threads, the typesetter's beside that of all other outputs, and the typesetter itself
 * takes what cores it finds.
 */
const takenBySet = { bytes: 1024 * 1024 * 1024, cores: 2 } as const;

async function buildAll(
  tasks: readonly BatchTask[],
  entries: Map<string, BatchEntry>,
  options: BuildOptions,
  terminal: Terminal,
): Promise<void> {
  const say = commandWords(options.language).batch;
  const counts = () => countEntries([...entries.values()]);
  if (counts().skipped > 0) terminal.printAside(say.unchanged(counts().skipped));
  const state = () => ({ done: entries.size - counts().waiting, counts: say.counts(counts()) });
  const progress = batchProgress({ total: entries.size, state }, terminal);
  await workOff<BatchTask, SetTask, SetAnswer, BatchEntry>(
    {
      tasks,
      threads: options.jobs ?? roomForThreads(takenBySet),
      start: () =>
        new Worker(new URL('./set-worker.ts', import.meta.url), { workerData: setOptions(options) }),
      tasksOfThread: 20,
      perform: async (task, ask) => {
        const { ledger, outFolder } = task;
        return await entryOf(task, await ask({ ledger, outFolder }), options);
      },
      onDone: (entry) => {
        entries.set(entry.name, entry);
        progress.done(told(entry, options));
      },
      report: async () => {
        const ledgers = [...entries.values()];
        await writeReport(options.outFolder, batchReport, { counts: countEntries(ledgers), ledgers });
      },
      stopping: say.stopping,
    },
    terminal,
  );
}

function told(entry: BatchEntry, { language }: BuildOptions): ToldEntry {
  const { name, state, reason = '', problems, goesOut, rounding } = entry;
  const isGood = state === 'built';
  const { built } = commandWords(language).batch;
  const line = isGood
    ? built(name, problems.length, goesOut?.lines ?? 0, rounding?.moved.length ?? 0)
    : reason;
  return { line, isGood, problems };
}

async function entryOf(
  { name, outFolder, builtFrom }: BatchTask,
  answer: Result<SetAnswer, ThreadFault>,
  { language }: BuildOptions,
): Promise<BatchEntry> {
  const say = commandWords(language);
  if (!answer.ok) {
    const reason = say.batch.broken(typeof answer.error === 'string' ? answer.error : answer.error.broken);
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

// `mingzhang import`: puts what was published into a store. Documents are made ready in threads, and go in one by one, each whole or not
// at all; the same command again goes on where it ended. What is there already is left alone.
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { faultOfDocument, type ThreadLimits } from '../../ingest/limited-thread.ts';
import { knownSources } from '../../store/documents.ts';
import type { Store } from '../../store/open-store.ts';
import { publishDocument } from '../../store/publish-document.ts';
import { settle } from '../../store/settle.ts';
import { roomForThreads, runPool } from '../batch/worker-pool.ts';
import { parseWords } from '../command-words.ts';
import { sayProblems } from '../say-problems.ts';
import { openNamedStore, storeOptions } from '../store-place.ts';
import { storeWords, type ImportCounts } from '../store-wording.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { usage } from '../usage.ts';
import type { ImportAnswer } from './import-worker.ts';
import type { ReadingOrigin } from './incoming-reading.ts';
import { madeAs } from './made-as.ts';
import { importSources, nameOf, sourceHash, type ImportSource } from './sources.ts';

export async function runImport(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) {
    for (const message of [...parsed.error.messages, usage('import')]) terminal.printAside(message);
    return 2;
  }
  const { paths, values, language } = parsed.value;
  const origin = readOrigin(values);
  if (!origin.ok) {
    for (const [option, written] of origin.error) terminal.printAside(storeWords(language)[option](written));
    return 2;
  }
  const store = await openNamedStore(values, language, terminal);
  if (store === undefined) return 2;
  try {
    return await importAll(paths, origin.value, store, language, terminal);
  } finally {
    await store.close();
  }
}

const spec = {
  options: { ...storeOptions, jurisdiction: 'any', source: 'any', date: 'any' },
  paths: { of: 'document', least: 1, most: Infinity },
} as const;

type OriginValues = Readonly<Partial<Record<'jurisdiction' | 'source' | 'date', string>>>;

/** What the user says of documents that are read, or which of it is written wrongly. */
function readOrigin({
  jurisdiction,
  source,
  date,
}: OriginValues): Result<ReadingOrigin, readonly (readonly ['jurisdiction' | 'day', string])[]> {
  const [, code, name] = /^(\d{6,12})[:：](.+)$/u.exec(jurisdiction ?? '') ?? [];
  const isDay = date === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date)));
  const wrong = [
    ...(jurisdiction !== undefined && code === undefined ? [['jurisdiction', jurisdiction] as const] : []),
    ...(isDay ? [] : [['day', date] as const]),
  ];
  if (wrong.length > 0) return err(wrong);
  const known = code === undefined || name === undefined ? undefined : { code, name };
  return ok({ jurisdiction: known, address: source, day: date });
}

/** Of one document: many times what the largest takes. */
const importLimits: ThreadLimits = { seconds: 300, megabytes: 1024 };

interface Task extends ImportSource {
  readonly hash: string;
}

async function importAll(
  paths: readonly string[],
  origin: ReadingOrigin,
  store: Store,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = storeWords(language);
  const tasks: Task[] = [];
  for (const path of paths) {
    const found = await importSources(resolve(terminal.startedIn, path));
    if (found.length === 0) terminal.printAside(say.nothingFound(path));
    for (const source of found) tasks.push({ ...source, hash: await sourceHash(source) });
  }
  const known = await knownSources(
    store.database,
    tasks.map(({ hash }) => hash),
    madeAs,
  );
  const fresh = tasks.filter(({ hash }) => !known.has(hash));
  const counts = {
    published: 0,
    corrected: 0,
    completed: 0,
    known: tasks.length - fresh.length,
    withdrawn: 0,
    failed: 0,
    waiting: fresh.length,
  };
  // One after the other: the embedded database has one session.
  let writing = Promise.resolve();
  const pool = runPool<Task, ImportSource, ImportAnswer>({
    threads: roomForThreads({ bytes: importLimits.megabytes * 1024 * 1024, cores: 1 }),
    start: () => new Worker(new URL('./import-worker.ts', import.meta.url), { workerData: origin }),
    limits: importLimits,
    tasksOfThread: 50,
    tasks: fresh,
    perform: async (task, ask) => {
      const answer = await ask({ kind: task.kind, path: task.path });
      writing = writing.then(async () => {
        counts.waiting -= 1;
        const told: ImportAnswer = answer.ok
          ? answer.value
          : err([faultOfDocument(answer.error, nameOf(task), importLimits)]);
        await keep(task, told, { store, counts, language, terminal });
        terminal.showStatus?.(`${tasks.length - counts.waiting}/${tasks.length} ${say.counts(counts)}`);
      });
      await writing;
    },
  });
  const stop = (): void => {
    pool.stop();
    terminal.printAside(say.stopping);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await pool.ended;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    terminal.showStatus?.('');
  }
  if (counts.published + counts.corrected + counts.completed > 0) await settle(store);
  terminal.print(say.summary(counts));
  if (counts.waiting > 0) terminal.printAside(say.goOn);
  return counts.failed + counts.waiting > 0 || tasks.length === 0 ? 2 : 0;
}

interface Keeping {
  readonly store: Store;
  readonly counts: { -readonly [Count in keyof ImportCounts]: number };
  readonly language: Language;
  readonly terminal: Terminal;
}

async function keep(task: Task, answer: ImportAnswer, keeping: Keeping): Promise<void> {
  const { store, counts, language, terminal } = keeping;
  const say = storeWords(language);
  const name = nameOf(task);
  if (!answer.ok) {
    counts.failed += 1;
    terminal.printAside(say.refused(name));
    sayProblems(answer.error, language, terminal);
    return;
  }
  const { incoming, warnings } = answer.value;
  const { state, version, replaces } = await publishDocument(store, incoming, new Date(), task.hash);
  if (state !== 'published') {
    counts[state] += 1;
    terminal.printAside(say[state](name, version));
  } else if (replaces === null) {
    counts.published += 1;
    terminal.printAside(say.published(name, incoming.title));
  } else {
    counts.corrected += 1;
    terminal.printAside(say.corrected(name, incoming.title, version, replaces));
  }
  if (incoming.source !== undefined && warnings.length > 0) {
    terminal.printAside(`  ${say.notUnderstood(name, warnings.length)}`);
  } else for (const one of warnings) terminal.printAside(`  ${renderProblem(one, language)}`);
}

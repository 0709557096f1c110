// `mingzhang import`: puts what was published into a store. Documents are made ready in threads, and go in one by one, each whole or not
// at all; the same command again goes on where it ended. What is there already is left alone.
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { faultOfDocument, type ThreadLimits } from '../../ingest/limited-thread.ts';
import { knownSources } from '../../store/documents.ts';
import type { Store } from '../../store/open-store.ts';
import { publishDocument } from '../../store/publish-document.ts';
import { settle } from '../../store/settle.ts';
import { roomForThreads, runPool } from '../batch/worker-pool.ts';
import { parseWords } from '../command-words.ts';
import { sayProblems } from '../say-problems.ts';
import { openOrMakeStore, storeOptions } from '../store-place.ts';
import { isForReview } from '../../portal/pages/document/told-problems.ts';
import { storeWords, type ImportCounts } from '../store-wording.ts';
import { onStopSignal } from '../stop-signals.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuseWords } from '../usage.ts';
import type { ImportAnswer, ImportRequest } from './import-worker.ts';
import { madeAs } from './made-as.ts';
import {
  originOf,
  originsOfNone,
  readOrigin,
  readOrigins,
  type OriginsByFile,
  type ReadingOrigin,
} from './origins.ts';
import { importSources, nameOf, sourceHash, type ImportSource } from './sources.ts';

export async function runImport(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('import', parsed.error, terminal);
  const { paths, values, language } = parsed.value;
  const ofAll = readOrigin(values);
  if (!ofAll.ok) {
    for (const [option, written] of ofAll.error) terminal.printAside(storeWords(language)[option](written));
    return 2;
  }
  const tasks = await findTasks(paths, language, terminal);
  const origins = await originsFor(tasks, values.origins, terminal);
  if (!origins.ok) {
    sayProblems(origins.error, language, terminal);
    return 2;
  }
  const store = await openOrMakeStore(values, language, terminal);
  if (store === undefined) return 2;
  try {
    const origin = (path: string): ReadingOrigin => originOf(path, ofAll.value, origins.value);
    return await importAll(tasks, origin, { store, language, terminal });
  } finally {
    await store.close();
  }
}

const spec = {
  options: { ...storeOptions, jurisdiction: 'any', source: 'any', date: 'any', origins: 'any' },
  paths: { of: 'document', least: 1, most: Infinity },
} as const;

/** Of one document: many times what the largest takes. */
const importLimits: ThreadLimits = { seconds: 300, megabytes: 1024 };

interface Task extends ImportSource {
  readonly hash: string;
}

async function findTasks(
  paths: readonly string[],
  language: Language,
  terminal: Terminal,
): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const path of paths) {
    const found = await importSources(resolve(terminal.startedIn, path));
    if (found.length === 0) terminal.printAside(storeWords(language).nothingFound(path));
    for (const source of found) tasks.push({ ...source, hash: await sourceHash(source) });
  }
  return tasks;
}

async function originsFor(
  tasks: readonly Task[],
  table: string | undefined,
  terminal: Terminal,
): Promise<Result<OriginsByFile, readonly Problem[]>> {
  if (table === undefined) return ok(new Map());
  const origins = await readOrigins(resolve(terminal.startedIn, table));
  if (!origins.ok) return origins;
  const strays = originsOfNone(origins.value, new Set(tasks.map(({ path }) => path)));
  return strays.length > 0 ? err(strays) : origins;
}

async function importAll(
  tasks: readonly Task[],
  origin: (path: string) => ReadingOrigin,
  { store, language, terminal }: Omit<Keeping, 'counts' | 'withoutOrigin'>,
): Promise<ExitCode> {
  const say = storeWords(language);
  const known = await knownSources(
    store.database,
    tasks.map(({ hash }) => hash),
    madeAs,
  );
  const fresh = tasks.filter(({ hash }) => !known.has(hash));
  const withdrawn = tasks.filter(({ hash }) => known.get(hash) === 'withdrawn').length;
  const counts = {
    published: 0,
    corrected: 0,
    completed: 0,
    known: tasks.length - fresh.length - withdrawn,
    withdrawn,
    failed: 0,
    waiting: fresh.length,
  };
  const keeping: Keeping = { store, counts, withoutOrigin: [], language, terminal };
  // One after the other: the embedded database has one session.
  let writing = Promise.resolve();
  const pool = runPool<Task, ImportRequest, ImportAnswer>({
    threads: roomForThreads({ bytes: importLimits.megabytes * 1024 * 1024, cores: 1 }),
    start: () => new Worker(new URL('./import-worker.ts', import.meta.url)),
    limits: importLimits,
    tasksOfThread: 50,
    tasks: fresh,
    perform: async (task, ask) => {
      const answer = await ask({ kind: task.kind, path: task.path, origin: origin(task.path) });
      writing = writing.then(async () => {
        counts.waiting -= 1;
        const told: ImportAnswer = answer.ok
          ? answer.value
          : err([faultOfDocument(answer.error, nameOf(task), importLimits)]);
        await keep(task, told, keeping);
        terminal.showStatus?.(`${tasks.length - counts.waiting}/${tasks.length} ${say.counts(counts)}`);
      });
      await writing;
    },
  });
  const endListening = onStopSignal(() => {
    pool.stop();
    terminal.printAside(say.stopping);
  });
  try {
    await pool.ended;
  } finally {
    endListening();
    terminal.showStatus?.('');
  }
  if (counts.published + counts.corrected + counts.completed > 0) await settle(store);
  if (keeping.withoutOrigin.length > 1) terminal.printAside(say.withoutOrigin(keeping.withoutOrigin));
  terminal.print(say.summary(counts));
  if (counts.waiting > 0) terminal.printAside(say.goOn);
  return counts.failed + counts.waiting > 0 || tasks.length === 0 ? 2 : 0;
}

interface Keeping {
  readonly store: Store;
  readonly counts: { -readonly [Count in keyof ImportCounts]: number };
  /** Names of documents of which it was not said where they are from. */
  readonly withoutOrigin: string[];
  readonly language: Language;
  readonly terminal: Terminal;
}

async function keep(task: Task, answer: ImportAnswer, keeping: Keeping): Promise<void> {
  const { store, counts, withoutOrigin, language, terminal } = keeping;
  const say = storeWords(language);
  const name = nameOf(task);
  if (!answer.ok) {
    counts.failed += 1;
    const isWithoutOrigin = answer.error.some(({ code }) => code === 'reading-without-origin');
    if (isWithoutOrigin) withoutOrigin.push(name);
    terminal.printAside(say.refused(name));
    // The same of one document after the other is told once, and all their names at the end.
    if (isWithoutOrigin && withoutOrigin.length > 1) return;
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
    const forReview = warnings.filter(isForReview).length;
    terminal.printAside(`  ${say.notUnderstood(name, warnings.length - forReview, forReview)}`);
  } else for (const one of warnings) terminal.printAside(`  ${renderProblem(one, language)}`);
}

// Reads documents into a folder: the reading of each as JSON, and what became of all. What an earlier run has read, from the same bytes
// by the same program, is left as it stands; so a run that was stopped is gone on with by starting it again.
import { join } from 'node:path';
import { fingerprints, type FingerprintOf } from '../batch/fingerprint.ts';
import { batchProgress, type ToldEntry } from '../batch/progress.ts';
import { readReport, replaceFile, writeReport } from '../batch/report-file.ts';
import { saidProblems } from '../batch/said-problem.ts';
import { workOff } from '../batch/work-off.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { commandWords } from '../wording.ts';
import type { FoundDocument } from './find-documents.ts';
import { readingThreads, readOne, type AskReader } from './read-many.ts';
import type { ReadAnswer, ReadOptions, ReadRequest } from './read-worker.ts';
import { readingPaths } from './reading-paths.ts';
import {
  countReadings,
  hashOf,
  isReadingIntact,
  readingsReport,
  type ReadingEntry,
} from './readings-report.ts';
import { summaryCsv, summaryTable } from './summary-table.ts';
import { readWords } from './wording.ts';

export interface FolderOptions extends ReadOptions {
  readonly jobs: number | undefined;
}

interface Task {
  readonly found: FoundDocument;
  readonly entry: ReadingEntry;
  readonly path: string;
}

export async function readIntoFolder(
  documents: readonly FoundDocument[],
  outFolder: string,
  options: FolderOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const earlier = await readReport<ReadingEntry>(outFolder, readingsReport);
  if (earlier === undefined) {
    const { foreignFolder } = commandWords(options.language);
    terminal.printAside(foreignFolder(outFolder, [readingsReport.fileName]));
    return 2;
  }
  const fingerprintOf = await fingerprints({ formats: options.formats, language: options.language });
  const paths = readingPaths(documents.map(({ file }) => file));
  const entries = new Map<string, ReadingEntry>();
  const tasks: Task[] = [];
  for (const [index, found] of documents.entries()) {
    const path = paths[index] ?? '';
    const known = earlier.get(found.file);
    const isKept = known?.reading === path && (await isStillTrue(known, found, outFolder, fingerprintOf));
    const entry: ReadingEntry = isKept
      ? { ...known, state: 'skipped' }
      : { name: found.file, state: 'waiting', problems: [] };
    entries.set(path, entry);
    if (!isKept) tasks.push({ found, entry, path });
  }
  await readAll(tasks, entries, { outFolder, options, fingerprintOf }, terminal);
  return sayEnd([...entries.values()], outFolder, options, terminal);
}

async function isStillTrue(
  known: ReadingEntry,
  { file, fetch }: FoundDocument,
  outFolder: string,
  fingerprintOf: FingerprintOf,
): Promise<boolean> {
  if (known.readFrom === undefined) return false;
  const content = await fetch();
  if (!content.ok || known.readFrom !== fingerprintOf([[file, content.value]])) return false;
  return await isReadingIntact(outFolder, known);
}

interface Into {
  readonly outFolder: string;
  readonly options: FolderOptions;
  readonly fingerprintOf: FingerprintOf;
}

async function readAll(
  tasks: readonly Task[],
  entries: Map<string, ReadingEntry>,
  into: Into,
  terminal: Terminal,
): Promise<void> {
  const { outFolder, options } = into;
  const say = readWords(options.language);
  const counts = () => countReadings(entries.values());
  if (counts().skipped > 0) terminal.printAside(say.unchanged(counts().skipped));
  const state = () => ({ done: entries.size - counts().waiting, counts: say.counts(counts()) });
  const progress = batchProgress({ total: entries.size, state }, terminal);
  await workOff<Task, ReadRequest, ReadAnswer, { path: string; entry: ReadingEntry }>(
    {
      ...readingThreads(options, options.jobs),
      tasks,
      perform: async (task, ask) => ({ path: task.path, entry: await entryOf(task, ask, into) }),
      onDone: ({ path, entry }) => {
        entries.set(path, entry);
        progress.done(told(entry, options));
      },
      report: async () => {
        const documents = [...entries.values()];
        await writeReport(outFolder, readingsReport, { counts: counts(), documents });
      },
      stopping: say.stopping,
    },
    terminal,
  );
}

async function entryOf({ found, entry, path }: Task, ask: AskReader, into: Into): Promise<ReadingEntry> {
  const { outFolder, options, fingerprintOf } = into;
  const { name } = entry;
  const content = await found.fetch();
  const readFrom = content.ok ? fingerprintOf([[name, content.value]]) : undefined;
  let answer: ReadAnswer;
  try {
    answer = await readOne(name, content, ask);
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return { name, state: 'broken', reason: readWords(options.language).broken(name, detail), problems: [] };
  }
  const problems = saidProblems(answer.problems, options.language);
  if (!answer.isRead || readFrom === undefined) return { name, state: 'unread', problems };
  const text = `${answer.json}\n`;
  try {
    await replaceFile(join(outFolder, path), text);
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    // Only the disk fails with a code; anything else is our own fault.
    if (code === '') throw fault;
    return {
      name,
      state: 'notWritten',
      reason: readWords(options.language).notWritten(path, code),
      problems,
    };
  }
  return {
    name,
    state: 'read',
    readFrom,
    reading: path,
    sha256: hashOf(text),
    summary: answer.summary,
    problems,
  };
}

function told({ name, state, reason, problems }: ReadingEntry, { language }: FolderOptions): ToldEntry {
  const say = readWords(language);
  const isGood = state === 'read';
  return { line: isGood ? say.read(name, problems.length) : (reason ?? say.failed(name)), isGood, problems };
}

async function sayEnd(
  entries: readonly ReadingEntry[],
  outFolder: string,
  { language }: FolderOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = readWords(language);
  const counts = countReadings(entries);
  const rows = entries
    .filter(({ state }) => state !== 'waiting')
    .map(({ name, state, problems, summary }) => ({
      file: name,
      isRead: state === 'read' || state === 'skipped',
      problems: problems.length,
      summary,
    }));
  await replaceFile(join(outFolder, 'readings.csv'), summaryCsv(rows));
  terminal.showStatus?.('');
  for (const line of summaryTable(rows, say)) terminal.print(line);
  terminal.print(say.summary(counts, outFolder));
  if (counts.waiting > 0) terminal.printAside(say.goOn);
  if (counts.failed + counts.waiting > 0) return 2;
  return entries.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

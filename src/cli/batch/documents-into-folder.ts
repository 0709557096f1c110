// Takes documents into a folder: what a thread says of each as JSON, and what became of all. What an earlier run has done, from the
// same bytes by the same program, is left as it stands; so a run that was stopped is gone on with by starting it again.
import { join } from 'node:path';
import type { Language } from '../../core/lib/messages/render.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { FoundDocument } from '../read/find-documents.ts';
import type { ThreadProgress } from '../../ingest/limited-thread.ts';
import type { DocumentRequest } from '../read/answering.ts';
import { askAbout, type AskAbout } from '../read/read-many.ts';
import { readingPaths } from '../read/reading-paths.ts';
import {
  countReadings,
  hashOf,
  isReadingIntact,
  type ReadingCounts,
  type ResultEntry,
} from '../read/readings-report.ts';
import { readWords } from '../read/wording.ts';
import type { Terminal } from '../terminal.ts';
import { commandWords } from '../wording.ts';
import { fingerprints, type FingerprintOf } from './fingerprint.ts';
import { batchProgress, type ToldEntry } from './progress.ts';
import { readReport, replaceFile, writeReport, type ReportFile } from './report-file.ts';
import { saidProblems } from './said-problem.ts';
import { workOff } from './work-off.ts';
import type { PoolWork } from './worker-pool.ts';

/** What a thread made of a document. */
export interface DocumentResult<Summary> {
  readonly isRead: boolean;
  readonly json: string;
  readonly summary: Summary;
  readonly problems: readonly Problem[];
}

/** Called as the result of its document, but for its ending. */
export interface FileBeside {
  readonly ending: string;
  readonly content: string | Uint8Array;
}

export interface FolderWork<Answer, Summary> {
  readonly threads: Omit<PoolWork<never, DocumentRequest, never>, 'tasks' | 'perform'>;
  /** Whatever beside a document and the program decides its result; goes through JSON. */
  readonly decides: unknown;
  readonly report: ReportFile;
  /** Where in the output folder the results stand. */
  readonly resultFolder: string;
  readonly resultOf: (answer: Answer) => DocumentResult<Summary>;
  /** Other files of a document that was read, beside its result. */
  readonly besideOf?: (answer: Answer) => Promise<readonly FileBeside[]>;
  readonly say: FolderWords;
  readonly language: Language;
}

export interface FolderWords {
  readonly counts: (counts: ReadingCounts) => string;
  readonly unchanged: (documents: number) => string;
  readonly read: (name: string, problems: number) => string;
  readonly failed: (name: string) => string;
  readonly broken: (name: string, detail: string) => string;
  readonly notWritten: (path: string, errorCode: string) => string;
  readonly stopping: string;
}

interface Task<Summary> {
  readonly found: FoundDocument;
  readonly entry: ResultEntry<Summary>;
  readonly path: string;
}

/** Undefined where the folder holds a report that is not ours, which is told. */
export async function documentsIntoFolder<Answer, Summary>(
  documents: readonly FoundDocument[],
  outFolder: string,
  work: FolderWork<Answer, Summary>,
  terminal: Terminal,
): Promise<readonly ResultEntry<Summary>[] | undefined> {
  const earlier = await readReport<ResultEntry<Summary>>(outFolder, work.report);
  if (earlier === undefined) {
    terminal.printAside(commandWords(work.language).foreignFolder(outFolder, [work.report.fileName]));
    return undefined;
  }
  const fingerprintOf = await fingerprints(work.decides);
  const paths = readingPaths(
    documents.map(({ file }) => file),
    work.resultFolder,
  );
  const entries = new Map<string, ResultEntry<Summary>>();
  const tasks: Task<Summary>[] = [];
  for (const [index, found] of documents.entries()) {
    const path = paths[index] ?? '';
    const known = earlier.get(found.file);
    const isKept = known?.reading === path && (await isStillTrue(known, found, outFolder, fingerprintOf));
    const entry: ResultEntry<Summary> = isKept
      ? { ...known, state: 'skipped' }
      : { name: found.file, state: 'waiting', problems: [] };
    entries.set(path, entry);
    if (!isKept) tasks.push({ found, entry, path });
  }
  await workAll(tasks, entries, { outFolder, work, fingerprintOf }, terminal);
  return [...entries.values()];
}

async function isStillTrue(
  known: ResultEntry<unknown>,
  { file, fetch }: FoundDocument,
  outFolder: string,
  fingerprintOf: FingerprintOf,
): Promise<boolean> {
  if (known.readFrom === undefined) return false;
  const content = await fetch();
  if (!content.ok || known.readFrom !== fingerprintOf([[file, content.value]])) return false;
  return await isReadingIntact(outFolder, known);
}

interface Into<Answer, Summary> {
  readonly outFolder: string;
  readonly work: FolderWork<Answer, Summary>;
  readonly fingerprintOf: FingerprintOf;
}

async function workAll<Answer, Summary>(
  tasks: readonly Task<Summary>[],
  entries: Map<string, ResultEntry<Summary>>,
  into: Into<Answer, Summary>,
  terminal: Terminal,
): Promise<void> {
  const { outFolder, work } = into;
  const { say } = work;
  const counts = () => countReadings(entries.values());
  if (counts().skipped > 0) terminal.printAside(say.unchanged(counts().skipped));
  const state = () => ({ done: entries.size - counts().waiting, counts: say.counts(counts()) });
  const progress = batchProgress({ total: entries.size, state }, terminal);
  await workOff<Task<Summary>, DocumentRequest, Answer, { path: string; entry: ResultEntry<Summary> }>(
    {
      ...work.threads,
      tasks,
      perform: async (task, ask) => {
        const onProgress = ({ atPage, ofPages }: ThreadProgress): void =>
          terminal.showStatus?.(readWords(work.language).recognising(task.found.file, atPage, ofPages));
        return { path: task.path, entry: await entryOf(task, ask, into, onProgress) };
      },
      onDone: ({ path, entry }) => {
        entries.set(path, entry);
        progress.done(told(entry, say));
      },
      report: async () => {
        const documents = [...entries.values()];
        await writeReport(outFolder, work.report, { counts: counts(), documents });
      },
      stopping: say.stopping,
    },
    terminal,
  );
}

async function entryOf<Answer, Summary>(
  { found, entry, path }: Task<Summary>,
  ask: AskAbout<Answer>,
  { outFolder, work, fingerprintOf }: Into<Answer, Summary>,
  onProgress: (progress: ThreadProgress) => void,
): Promise<ResultEntry<Summary>> {
  const { say, language } = work;
  const { name } = entry;
  const content = await found.fetch();
  const readFrom = content.ok ? fingerprintOf([[name, content.value]]) : undefined;
  let result: DocumentResult<Summary>;
  let beside: readonly FileBeside[] = [];
  try {
    const answer = await askAbout(name, content, ask, onProgress);
    result = work.resultOf(answer);
    if (result.isRead) beside = (await work.besideOf?.(answer)) ?? [];
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return { name, state: 'broken', reason: say.broken(name, detail), problems: [] };
  }
  const problems = saidProblems(result.problems, language);
  if (!result.isRead || readFrom === undefined) return { name, state: 'unread', problems };
  const text = `${result.json}\n`;
  try {
    for (const file of beside)
      await replaceFile(join(outFolder, path.replace(/json$/u, file.ending)), file.content);
    await replaceFile(join(outFolder, path), text);
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    // Only the disk fails with a code; anything else is our own fault.
    if (code === '') throw fault;
    return { name, state: 'notWritten', reason: say.notWritten(path, code), problems };
  }
  const { summary } = result;
  return { name, state: 'read', readFrom, reading: path, sha256: hashOf(text), summary, problems };
}

function told({ name, state, reason, problems }: ResultEntry<unknown>, say: FolderWords): ToldEntry {
  const isGood = state === 'read';
  return { line: isGood ? say.read(name, problems.length) : (reason ?? say.failed(name)), isGood, problems };
}

// Reads documents into a folder: the reading of each as JSON, and what became of all.
import { join } from 'node:path';
import { documentsIntoFolder } from '../batch/documents-into-folder.ts';
import { replaceFile } from '../batch/report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import type { FoundDocument } from './find-documents.ts';
import { readingThreads } from './read-many.ts';
import type { ReadAnswer, ReadOptions } from './read-worker.ts';
import { countReadings, readingsReport, type ReadingEntry } from './readings-report.ts';
import type { ReadingSummary } from './summary.ts';
import { summaryCsv, summaryTable } from './summary-table.ts';
import { readWords } from './wording.ts';

export interface FolderOptions extends ReadOptions {
  readonly jobs: number | undefined;
}

export async function readIntoFolder(
  documents: readonly FoundDocument[],
  outFolder: string,
  options: FolderOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { formats, recognises, language, jobs } = options;
  const entries = await documentsIntoFolder<ReadAnswer, ReadingSummary>(
    documents,
    outFolder,
    {
      threads: readingThreads(options, jobs),
      decides: { formats, recognises, language },
      report: readingsReport,
      resultFolder: 'readings',
      resultOf: (answer) => answer,
      say: readWords(language),
      language,
    },
    terminal,
  );
  return entries === undefined ? 2 : sayEnd(entries, outFolder, options, terminal);
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

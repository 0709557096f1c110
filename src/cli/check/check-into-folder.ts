// Checks documents into a folder: what was found in each as JSON, and of all a table of documents and obligations and a list of findings
// for the bureau's own records.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkJson, type CheckJson } from '../../report/json.ts';
import { checkSummaryOf, type CheckSummary } from '../../report/many/check-summary.ts';
import { summaryLines } from '../../report/many/summary-lines.ts';
import { documentsCsv, findingsCsv } from '../../report/many/tables.ts';
import { documentsIntoFolder, type FileBeside } from '../batch/documents-into-folder.ts';
import { replaceFile, type ReportFile } from '../batch/report-file.ts';
import type { FoundDocument } from '../read/find-documents.ts';
import { documentThreads } from '../read/read-many.ts';
import { countReadings, type ResultEntry } from '../read/readings-report.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckAnswer, CheckWork } from './check-worker.ts';
import { worst } from './exit-code.ts';
import { reportContent } from './report-content.ts';
import { checkWords } from './wording.ts';

export const checksReport: ReportFile = {
  fileName: 'checks.json',
  schema: { name: 'mingzhang-checks', edition: 1 },
  entries: 'documents',
};

type CheckEntry = ResultEntry<CheckSummary>;

export async function checkIntoFolder(
  documents: readonly FoundDocument[],
  outFolder: string,
  work: CheckWork,
  { jobs, besideKinds, language }: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = checkWords(language);
  const besideOf = async (answer: CheckAnswer): Promise<readonly FileBeside[]> => {
    const files: FileBeside[] = [];
    for (const ending of besideKinds) {
      // Of what is no PDF there is none with marks.
      if (ending === 'pdf' && answer.report.source.fileType !== 'pdf') continue;
      const content = await reportContent(ending, answer, language);
      if (!content.ok) {
        terminal.printAside(content.error);
        continue;
      }
      files.push({ ending, content: content.value.content });
      if (content.value.remark !== undefined) terminal.printAside(content.value.remark);
    }
    return files;
  };
  const entries = await documentsIntoFolder<CheckAnswer, CheckSummary>(
    documents,
    outFolder,
    {
      threads: documentThreads(new URL('./check-worker.ts', import.meta.url), work, jobs),
      decides: { work: decisive(work), besideKinds, language },
      report: checksReport,
      resultFolder: 'checks',
      resultOf: ({ isRead, report }) => ({
        isRead,
        json: JSON.stringify(checkJson(report, language), null, 2),
        summary: checkSummaryOf(report),
        problems: report.problems,
      }),
      besideOf,
      say: say.folder,
      language,
    },
    terminal,
  );
  if (entries === undefined) return 2;
  return await sayEnd(entries, outFolder, language, terminal);
}

/** What goes through JSON: of the documents that others are checked against, the elements say what they are. */
function decisive(work: CheckWork): unknown {
  const { previousYear, budget, units } = work.companions;
  const companions = [previousYear, budget, ...units].map((source) => source?.elements ?? null);
  return { ...work, companions };
}

async function sayEnd(
  entries: readonly CheckEntry[],
  outFolder: string,
  language: CheckOptions['language'],
  terminal: Terminal,
): Promise<ExitCode> {
  const say = checkWords(language);
  const done = entries.filter(({ state }) => state !== 'waiting');
  const rows = done.map(({ name, state, summary }) => ({
    file: name,
    summary: state === 'read' || state === 'skipped' ? summary : undefined,
  }));
  const checks: CheckJson[] = [];
  for (const { reading } of done) {
    if (reading !== undefined) checks.push(await readCheck(join(outFolder, reading)));
  }
  await replaceFile(join(outFolder, 'documents.csv'), documentsCsv(rows, language));
  await replaceFile(join(outFolder, 'findings.csv'), findingsCsv(checks, language));
  terminal.showStatus?.('');
  for (const line of summaryLines(rows, language)) terminal.print(line);
  const counts = countReadings(entries);
  terminal.print(say.summary(counts, outFolder));
  if (counts.waiting > 0) terminal.printAside(say.goOn);
  return worst([
    counts.failed + counts.waiting > 0 ? 2 : 0,
    rows.some(({ summary }) => (summary?.error ?? 0) > 0) ? 1 : 0,
  ]);
}

/** Written by us, and looked at just now: it is what its schema says. */
async function readCheck(path: string): Promise<CheckJson> {
  return JSON.parse(await readFile(path, 'utf8')) as CheckJson;
}

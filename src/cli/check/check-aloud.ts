// Tells to the terminal what was found in documents, one after the other in their order, and writes what was asked for beside that.
import { checkJson } from '../../report/json.ts';
import { checkSummaryOf } from '../../report/many/check-summary.ts';
import { summaryLines } from '../../report/many/summary-lines.ts';
import { terminalLines } from '../../report/terminal.ts';
import { batchProgress } from '../batch/progress.ts';
import { workOff } from '../batch/work-off.ts';
import type { FoundDocument } from '../read/find-documents.ts';
import type { DocumentRequest } from '../read/answering.ts';
import { askAbout, documentThreads } from '../read/read-many.ts';
import { readWords } from '../read/wording.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckAnswer, CheckWork } from './check-worker.ts';
import { exitCodeOf, worst } from './exit-code.ts';
import { checkWords } from './wording.ts';
import { writeReports } from './write-reports.ts';

interface Turn {
  readonly index: number;
  readonly answer: CheckAnswer;
}

export async function checkAloud(
  documents: readonly FoundDocument[],
  work: CheckWork,
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { isJson, isWhole, jobs, language } = options;
  const say = checkWords(language);
  const answers: CheckAnswer[] = [];
  const early = new Map<number, CheckAnswer>();
  const state = () => ({ done: answers.length + early.size, counts: '' });
  const progress =
    documents.length > 1 ? batchProgress({ total: documents.length, state }, silent(terminal)) : undefined;
  const tell = ({ report }: CheckAnswer): void => {
    if (isJson) terminal.print(JSON.stringify(checkJson(report, language), null, 2));
    else for (const line of terminalLines(report, { language, isWhole })) terminal.print(line);
  };
  await workOff<readonly [number, FoundDocument], DocumentRequest, CheckAnswer, Turn>(
    {
      ...documentThreads(new URL('./check-worker.ts', import.meta.url), work, jobs),
      tasks: [...documents.entries()],
      perform: async ([index, { file, fetch }], ask) => ({
        index,
        answer: await askAbout(file, await fetch(), ask, ({ atPage, ofPages }) =>
          terminal.showStatus?.(readWords(language).recognising(file, atPage, ofPages)),
        ),
      }),
      onDone: ({ index, answer }) => {
        early.set(index, answer);
        for (let next = early.get(answers.length); next !== undefined; next = early.get(answers.length)) {
          early.delete(answers.length);
          tell(next);
          answers.push(next);
        }
        progress?.done({ line: '', isGood: true, problems: [] });
      },
      report: async () => Promise.resolve(),
      stopping: say.stopping,
    },
    terminal,
  );
  terminal.showStatus?.('');
  if (!isJson && documents.length > 1) {
    const rows = answers.map(({ file, isRead, report }) => ({
      file,
      summary: isRead ? checkSummaryOf(report) : undefined,
    }));
    for (const line of ['', ...summaryLines(rows, language)]) terminal.print(line);
  }
  const left = documents.length - answers.length;
  if (left > 0) terminal.printAside(say.notChecked(left));
  const written = await writeReports(answers, options, terminal);
  return worst([written, left > 0 ? 2 : 0, ...answers.map(exitCodeOf)]);
}

/** Each document is told in full, so that the bar alone shows how far the work is. */
function silent(terminal: Terminal): Terminal {
  return { ...terminal, showStatus: terminal.showStatus ?? (() => undefined) };
}

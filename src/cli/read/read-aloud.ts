// Tells what documents say to the terminal, one after the other in their order, and of several in the end what was understood of each.
import { renderProblem } from '../../core/lib/messages/render.ts';
import { batchProgress } from '../batch/progress.ts';
import { workOff } from '../batch/work-off.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import type { FoundDocument } from './find-documents.ts';
import type { DocumentRequest } from './answering.ts';
import { askAbout, readingThreads } from './read-many.ts';
import type { ReadAnswer, ReadOptions } from './read-worker.ts';
import { sayFolded } from './folded-problems.ts';
import { summaryTable } from './summary-table.ts';
import { readWords } from './wording.ts';
import { writeReadLedger } from './write-ledger.ts';

export interface AloudOptions extends ReadOptions {
  readonly json: boolean;
  /** Where the ledger of the one document goes. */
  readonly ledgerFolder: string | undefined;
  readonly jobs: number | undefined;
}

interface Turn {
  readonly index: number;
  readonly answer: ReadAnswer;
}

export async function readAloud(
  documents: readonly FoundDocument[],
  options: AloudOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = readWords(options.language);
  const answers: ReadAnswer[] = [];
  const early = new Map<number, ReadAnswer>();
  const state = () => ({ done: answers.length + early.size, counts: '' });
  const progress =
    documents.length > 1 ? batchProgress({ total: documents.length, state }, silent(terminal)) : undefined;
  await workOff<readonly [number, FoundDocument], DocumentRequest, ReadAnswer, Turn>(
    {
      ...readingThreads(options, options.jobs),
      tasks: [...documents.entries()],
      perform: async ([index, { file, fetch }], ask) => ({
        index,
        answer: await askAbout(file, await fetch(), ask, ({ atPage, ofPages }) =>
          terminal.showStatus?.(say.recognising(file, atPage, ofPages)),
        ),
      }),
      onDone: ({ index, answer }) => {
        early.set(index, answer);
        for (let next = early.get(answers.length); next !== undefined; next = early.get(answers.length)) {
          early.delete(answers.length);
          tell(next, options, terminal);
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
  if (!options.json && documents.length > 1) {
    const rows = answers.map(({ file, isRead, problems, summary }) => ({
      file,
      isRead,
      problems: problems.length,
      summary,
    }));
    for (const line of summaryTable(rows, say)) terminal.print(line);
  }
  const isStopped = answers.length < documents.length;
  if (isStopped) terminal.printAside(say.notRead(documents.length - answers.length));
  if (isStopped || answers.some(({ isRead }) => !isRead)) return 2;
  const written = await ledgerOf(answers, options, terminal);
  return written === 0 && answers.some(({ problems }) => problems.length > 0) ? 1 : written;
}

function tell(
  { file, isRead, overview, problems, json }: ReadAnswer,
  options: AloudOptions,
  terminal: Terminal,
): void {
  if (options.json) {
    terminal.print(json);
    return;
  }
  const lines = isRead ? overview : [`${file}  ${readWords(options.language).notUnderstood}`];
  for (const line of lines) terminal.print(line);
  const head = readWords(options.language).problems(problems.length);
  if (isRead) sayFolded(problems, { file, head }, options.language, terminal);
  else for (const problem of problems) terminal.printAside(`  ${renderProblem(problem, options.language)}`);
}

/** Each document is told in full, so that the bar alone shows how far the work is. */
function silent(terminal: Terminal): Terminal {
  return { ...terminal, showStatus: terminal.showStatus ?? (() => undefined) };
}

async function ledgerOf(
  answers: readonly ReadAnswer[],
  { ledgerFolder, language }: AloudOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (ledgerFolder === undefined) return 0;
  const [answer] = answers;
  return await writeReadLedger(answer?.ledger, answer?.file ?? '', ledgerFolder, language, terminal);
}

// Writes the reports that files were named for: each appears whole or not at all.
import { existsSync } from 'node:fs';
import type { Result } from '../../core/lib/result.ts';
import { err, ok } from '../../core/lib/result.ts';
import { replaceFile } from '../batch/report-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { acceptFileFor } from './accept-file.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckAnswer } from './check-worker.ts';
import { worst } from './exit-code.ts';
import { reportContent, sarifText, type ReportContent } from './report-content.ts';
import { checkWords, type CheckWords } from './wording.ts';

type Content = Result<ReportContent, string>;

export async function writeReports(
  answers: readonly CheckAnswer[],
  { files, language }: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = checkWords(language);
  const reports = answers.map(({ report }) => report);
  const codes: ExitCode[] = [];
  const write = async (path: string | undefined, make: () => Promise<Content>): Promise<void> => {
    if (path === undefined) return;
    const content = await make();
    const fault = content.ok ? await writeFile(path, content.value.content, say) : content.error;
    terminal.printAside(fault ?? say.written(path));
    if (fault === undefined && content.ok && content.value.remark !== undefined)
      terminal.printAside(content.value.remark);
    codes.push(fault === undefined ? 0 : 2);
  };
  await write(files.sarif, async () => Promise.resolve(ok({ content: sarifText(answers, language) })));
  await write(files.accept, async () => {
    // Reasons that someone wrote are not to be lost.
    const isThere = files.accept !== undefined && existsSync(files.accept);
    return Promise.resolve(
      isThere ? err(say.fileExists(files.accept)) : ok({ content: acceptFileFor(reports) }),
    );
  });
  const [answer] = answers;
  if (answer?.isRead !== true) return worst(codes);
  await write(files.html, async () => reportContent('html', answer, language));
  await write(files.pdf, async () => reportContent('pdf', answer, language));
  return worst(codes);
}

/** Undefined where all went well. */
async function writeFile(
  path: string,
  content: string | Uint8Array,
  say: CheckWords,
): Promise<string | undefined> {
  try {
    await replaceFile(path, content);
    return undefined;
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    // Only the disk fails with a code; anything else is our own fault.
    if (code === '') throw fault;
    return say.notWritten(path, code);
  }
}

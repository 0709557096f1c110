// Writes the reports that files were named for: each appears whole or not at all.
import { existsSync } from 'node:fs';
import type { Result } from '../../core/lib/result.ts';
import { err, ok } from '../../core/lib/result.ts';
import { sarifLog } from '../../report/sarif.ts';
import { replaceFile } from '../batch/report-file.ts';
import type { FoundDocument } from '../read/find-documents.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { acceptFileFor } from './accept-file.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckAnswer } from './check-worker.ts';
import { worst } from './exit-code.ts';
import { checkWords, type CheckWords } from './wording.ts';

type Content = Result<string | Uint8Array, string>;

export async function writeReports(
  documents: readonly FoundDocument[],
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
    const fault = content.ok ? await writeFile(path, content.value, say) : content.error;
    terminal.printAside(fault ?? say.written(path));
    codes.push(fault === undefined ? 0 : 2);
  };
  await write(files.sarif, async () => {
    return Promise.resolve(ok(`${JSON.stringify(sarifLog(reports, language), null, 2)}\n`));
  });
  await write(files.accept, async () => {
    // Reasons that someone wrote are not to be lost.
    const isThere = files.accept !== undefined && existsSync(files.accept);
    return Promise.resolve(isThere ? err(say.fileExists(files.accept)) : ok(acceptFileFor(reports)));
  });
  const [answer] = answers;
  const [document] = documents;
  if (answer?.isRead !== true || document === undefined) return worst(codes);
  await write(files.html, async () => {
    const { renderCheckPage } = await import('../../report/html/render-check-page.tsx');
    const shown = answer.shown ?? { elements: [], pictures: new Map() };
    return ok(await renderCheckPage({ report: answer.report, ...shown }, language));
  });
  await write(files.pdf, async () => markedPdf(document, answer, language));
  return worst(codes);
}

async function markedPdf(
  { file, fetch }: FoundDocument,
  { report }: CheckAnswer,
  language: CheckOptions['language'],
): Promise<Content> {
  const say = checkWords(language);
  const original = await fetch();
  if (report.source.fileType !== 'pdf' || !original.ok) return err(say.noPdf(file));
  const { markPdf } = await import('../../report/pdf/mark-pdf.ts');
  const marked = await markPdf(original.value, report, language);
  if (marked.ok) return marked;
  return err(
    marked.error === 'encrypted' ? say.pdfEncrypted(file) : say.pdfMalformed(file, marked.error.malformed),
  );
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

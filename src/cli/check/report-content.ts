// What was found in one document as a file to hand on: a web page, the document itself with marks, a log for code-review tools.
import type { Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { sarifLog } from '../../report/sarif.ts';
import type { FoundDocument } from '../read/find-documents.ts';
import type { CheckAnswer } from './check-worker.ts';
import { checkWords } from './wording.ts';

export const reportKinds = ['html', 'pdf', 'sarif'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Or what to tell the user where a document cannot be shown so. For a page the answer must have been asked for one. */
export async function reportContent(
  kind: ReportKind,
  document: FoundDocument,
  answer: CheckAnswer,
  language: Language,
): Promise<Result<string | Uint8Array, string>> {
  switch (kind) {
    case 'html': {
      const { renderCheckPage } = await import('../../report/html/render-check-page.tsx');
      const shown = answer.shown ?? { elements: [], pictures: new Map() };
      return ok(await renderCheckPage({ report: answer.report, ...shown }, language));
    }
    case 'pdf':
      return await markedPdf(document, answer, language);
    case 'sarif':
      return ok(sarifText([answer], language));
  }
}

export function sarifText(answers: readonly CheckAnswer[], language: Language): string {
  const log = sarifLog(
    answers.map(({ report }) => report),
    language,
  );
  return `${JSON.stringify(log, null, 2)}\n`;
}

async function markedPdf(
  { file, fetch }: FoundDocument,
  { report }: CheckAnswer,
  language: Language,
): Promise<Result<Uint8Array, string>> {
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

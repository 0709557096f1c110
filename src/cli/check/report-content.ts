// What was found in one document as a file to hand on: a web page, the document itself with marks, a log for code-review tools.
import type { Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { sarifLog } from '../../report/sarif.ts';
import type { CheckAnswer } from './check-worker.ts';
import { checkWords } from './wording.ts';

export const reportKinds = ['html', 'pdf', 'sarif'] as const;
export type ReportKind = (typeof reportKinds)[number];

export interface ReportContent {
  readonly content: string | Uint8Array;
  /** What whoever hands it on has to know. */
  readonly remark?: string;
}

/** Or what to tell the user where a document cannot be shown so. For a page or marks the answer must have been asked for them. */
export async function reportContent(
  kind: ReportKind,
  answer: CheckAnswer,
  language: Language,
): Promise<Result<ReportContent, string>> {
  switch (kind) {
    case 'html': {
      const { renderCheckPage } = await import('../../report/html/render-check-page.tsx');
      const shown = answer.shown ?? { elements: [], pictures: new Map() };
      return ok({ content: await renderCheckPage({ report: answer.report, ...shown }, language) });
    }
    case 'pdf':
      return markedPdf(answer, language);
    case 'sarif':
      return ok({ content: sarifText([answer], language) });
  }
}

export function sarifText(answers: readonly CheckAnswer[], language: Language): string {
  const log = sarifLog(
    answers.map(({ report }) => report),
    language,
  );
  return `${JSON.stringify(log, null, 2)}\n`;
}

function markedPdf({ file, marked }: CheckAnswer, language: Language): Result<ReportContent, string> {
  const say = checkWords(language);
  if (marked === undefined) return err(say.noPdf(file));
  if (marked.ok) {
    const { bytes, pictures } = marked.value;
    return ok({
      content: bytes,
      ...(pictures === undefined ? {} : { remark: say.pdfMadeAnew(file, pictures) }),
    });
  }
  const fault = marked.error;
  if (fault === 'encrypted') return err(say.pdfEncrypted(file));
  if (fault === 'limits-broken') return err(say.pdfBeyondLimits(file));
  if (fault === 'number-left') return err(say.pdfNumberLeft(file));
  if ('unseenPage' in fault) return err(say.pdfPageUnseen(file, fault.unseenPage));
  return err(say.pdfMalformed(file, fault.malformed));
}

// The thread in which documents are read, understood and checked, so that one that takes too long or too much can be ended, and many
// are checked at once. What needs the document itself, the pictures of its pages and the document with marks, is made here too.
import { parentPort, workerData } from 'node:worker_threads';
import type { AcceptedEntry } from '../../core/checks/accepted.ts';
import type { KnownDates } from '../../core/checks/checked-document.ts';
import type { ObligationCode } from '../../core/checks/obligation-codes.ts';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import { err, type Result } from '../../core/lib/result.ts';
import type { DocumentElement } from '../../core/reading/printed-document.ts';
import { findingsOf, type CheckReport } from '../../report/check-report.ts';
import type { CheckPageContent } from '../../report/html/render-check-page.tsx';
import type { MarkedDocument, MarkFault } from '../../report/pdf/marked-document.ts';
import type { PagePicture } from '../../report/pictures/page-picture.ts';
import { answerOn, readContent, recogniserOn, type DocumentRequest } from '../read/answering.ts';
import { checkDocument, checkedDocument, isDisclosure } from './check-document.ts';
import type { CompanionSources } from './companions.ts';

export interface CheckWork {
  readonly formats: readonly DisclosureFormat[];
  readonly companions: CompanionSources;
  readonly dates: KnownDates;
  readonly codes: readonly ObligationCode[];
  readonly accepted: readonly AcceptedEntry[];
  /** Whether a web page of the report is asked for. */
  readonly hasPage: boolean;
  /** In which language the document with marks is asked for. */
  readonly marksIn: Language | undefined;
  /** Whether the text of pages that are pictures is recognised. */
  readonly recognises: boolean;
}

export type ShownDocument = Pick<CheckPageContent, 'elements' | 'pictures'>;

export interface CheckAnswer {
  readonly file: string;
  readonly isRead: boolean;
  readonly report: CheckReport;
  /** What the web page shows of the document. */
  readonly shown: ShownDocument | undefined;
  /** Of a PDF, where it is asked for. */
  readonly marked: Result<MarkedDocument, MarkFault | 'limits-broken'> | undefined;
}

const { formats, companions, dates, codes, accepted, hasPage, marksIn, recognises } = workerData as CheckWork;
const recogniser = recognises ? recogniserOn(parentPort) : undefined;
const context = {
  companions: {
    ...(companions.previousYear === undefined
      ? {}
      : { previousYear: checkedDocument(companions.previousYear, formats) }),
    ...(companions.budget === undefined ? {} : { budget: checkedDocument(companions.budget, formats) }),
    units: companions.units.map((unit) => checkedDocument(unit, formats)),
  },
  dates,
  codes: new Set(codes),
  accepted,
};
answerOn(parentPort, answer);

async function answer(
  request: DocumentRequest,
  saySoFar: (soFar: CheckAnswer) => void,
): Promise<CheckAnswer> {
  const { file, content } = request;
  // The reader takes the bytes over.
  const isShown = hasPage || marksIn !== undefined;
  const original = isShown && !('code' in content) ? new Uint8Array(content.bytes) : undefined;
  const source = await readContent(request, recogniser);
  const document = checkedDocument(source, formats);
  const report = checkDocument(source, document, context);
  const isRead = source.elements.length > 0 && isDisclosure(document);
  const pdf = isRead && source.fileType === 'pdf' ? original : undefined;
  const shown = hasPage && isRead ? await shownDocument(report, source.elements, pdf) : undefined;
  const unmarked = { file, isRead, report, shown, marked: undefined };
  if (marksIn === undefined || pdf === undefined) return unmarked;
  saySoFar({ ...unmarked, marked: err('limits-broken') });
  return { ...unmarked, marked: await marked(pdf, source.elements, report, marksIn) };
}

async function marked(
  original: Uint8Array,
  elements: readonly DocumentElement[],
  report: CheckReport,
  language: Language,
): Promise<Result<MarkedDocument, MarkFault>> {
  const { markedDocument } = await import('../../report/pdf/marked-document.ts');
  return await markedDocument(original, elements, report, language);
}

async function shownDocument(
  report: CheckReport,
  elements: readonly DocumentElement[],
  pdf: Uint8Array | undefined,
): Promise<ShownDocument> {
  if (pdf === undefined) return { elements, pictures: new Map<number, PagePicture>() };
  return { elements, pictures: await picturesOf(report, elements, Uint8Array.from(pdf)) };
}

async function picturesOf(
  report: CheckReport,
  elements: readonly DocumentElement[],
  original: Uint8Array,
): Promise<ReadonlyMap<number, PagePicture>> {
  const [{ pagesShown }, { coveredBoxes }, { paintPages }] = await Promise.all([
    import('../../report/html/sheets.ts'),
    import('../../report/pictures/covered-boxes.ts'),
    import('../../report/pictures/paint-pages.ts'),
  ]);
  const covered = coveredBoxes(elements);
  const pages = pagesShown(findingsOf(report), report.source.file);
  return await paintPages(
    original,
    pages.map((page) => ({ page, covered: covered.get(page) ?? [] })),
  );
}

// The thread in which documents are read and understood, so that one that takes too long or too much can be ended, and many are read
// at once.
import { parentPort, workerData } from 'node:worker_threads';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { readingJson } from '../../core/reading/reading-json.ts';
import { readingProblems } from '../../core/reading/reading-problems.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { ledgerFromReading } from '../../core/rebuilding/ledger-from-reading.ts';
import { readPublishedPackage } from '../../exchange/published-package.ts';
import { readPdfAttachments } from '../../ingest/pdf/attachments.ts';
import { ledgerFiles } from '../../publish/data/ledger-package.ts';
import { attachmentNames } from '../outgoing-ledger.ts';
import { listsNearest } from '../prepare.ts';
import { answerOn, readContent, recogniserOn, type DocumentRequest } from './answering.ts';
import type { Readable } from './open-document.ts';
import { overview } from './overview.ts';
import { summaryOf, type ReadingSummary } from './summary.ts';
import { understand } from './understand.ts';
import { readWords } from './wording.ts';

export interface ReadOptions {
  readonly formats: readonly DisclosureFormat[];
  /** Whether the ledger that the document determines is asked for. */
  readonly ledger: boolean;
  /** Whether the text of pages that are pictures is recognised. */
  readonly recognises: boolean;
  readonly language: Language;
}

export interface ReadAnswer {
  readonly file: string;
  readonly isRead: boolean;
  /** What was understood, in lines for the terminal. */
  readonly overview: readonly string[];
  readonly summary: ReadingSummary;
  readonly problems: readonly Problem[];
  readonly json: string;
  /** Undefined also where the document determines none. */
  readonly ledger: ReadLedger | undefined;
}

export interface ReadLedger {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: number;
  readonly problems: readonly Problem[];
  /** Whether the document carries it; else it is what the print determines. */
  readonly isAttached: boolean;
  /** How many figures are printed and how many of them the ledger tells; undefined where the document carries it. */
  readonly figures: { readonly printed: number; readonly told: number } | undefined;
}

const options = workerData as ReadOptions;
const recogniser = options.recognises ? recogniserOn(parentPort) : undefined;
answerOn(parentPort, answer);

async function answer(request: DocumentRequest): Promise<ReadAnswer> {
  const { file, content } = request;
  const { formats, ledger, language } = options;
  // Reading a PDF takes its bytes away.
  const carried = ledger && !('code' in content) ? await attachedLedger(file, content) : undefined;
  const document = await readContent(request, recogniser);
  const reading = understand(document, formats);
  const isRead = document.elements.length > 0;
  const problems = [...document.problems, ...(isRead ? readingProblems(reading, file) : [])];
  const made = ledger ? (carried ?? printedLedger(reading, file)) : undefined;
  const message = (problem: Problem): string => renderProblem(problem, language);
  const source = { file, fileType: document.fileType, pages: document.pages };
  return {
    file,
    isRead,
    overview: overview(reading, source, readWords(language)),
    summary: summaryOf(reading, problems.length),
    problems,
    json: JSON.stringify(
      readingJson(reading, source, [...problems, ...(made?.problems ?? [])], message),
      null,
      2,
    ),
    ledger: made,
  };
}

/** Of a document of ours. One that cannot be used is as if it were not there: the print is. */
async function attachedLedger(file: string, { fileType, bytes }: Readable): Promise<ReadLedger | undefined> {
  if (fileType !== 'pdf') return undefined;
  const attached = await readPdfAttachments(new Uint8Array(bytes), file);
  const found = attached.ok ? attached.value.files.get(attachmentNames.ledger) : undefined;
  const carried = found === undefined ? undefined : readPublishedPackage(found, attachmentNames.ledger);
  if (carried?.ok !== true) return undefined;
  const { ledger, warnings } = carried.value;
  const lines = ledger.lines.length;
  return { files: ledgerFiles(ledger), lines, problems: warnings, isAttached: true, figures: undefined };
}

function printedLedger(reading: Reading, file: string): ReadLedger | undefined {
  const made = ledgerFromReading(reading, listsNearest(reading.identity.fiscalYear), file);
  if (made === undefined) return undefined;
  const { ledger, problems, figures } = made;
  return { files: ledgerFiles(ledger), lines: ledger.lines.length, problems, isAttached: false, figures };
}

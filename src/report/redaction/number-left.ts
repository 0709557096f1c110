// Looks once more at a file from which numbers of persons were taken out, as whoever gets it could: at every object, at the texts of all
// pages, and as a document that is read.
import { PDFDocument } from '@cantoo/pdf-lib';
import { maskingOf } from '../../core/checks/document-masking.ts';
import { readingLimits } from '../../ingest/limits.ts';
import { openPdf } from '../../ingest/pdf/open-document.ts';
import { readPdf } from '../../ingest/pdf/read-pdf.ts';
import { holdsNumber, type KnownNumbers } from './number-search.ts';
import { textsOfPages } from './numbers-on-page.ts';
import { objectHolds, objectsOf } from './objects-with-numbers.ts';

/** Whether one may still be there. */
export async function isNumberLeft(bytes: Uint8Array, numbers: KnownNumbers): Promise<boolean> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  if (objectsOf(context).some((object) => objectHolds(object, numbers))) return true;
  const opened = await openPdf(Uint8Array.from(bytes));
  if (!opened.ok) return true;
  try {
    const texts = await textsOfPages(opened.value.document);
    if (texts.some((text) => holdsNumber(text, numbers))) return true;
  } finally {
    await opened.value.close();
  }
  const { elements } = await readPdf('', Uint8Array.from(bytes), readingLimits);
  return maskingOf(elements).numbers.size > 0;
}

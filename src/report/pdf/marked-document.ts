// The PDF with marks as it goes out: the original, or, where numbers of persons are found in it, one made anew without them, which is looked
// at once more before anybody gets it.
import { EncryptedPDFError } from '@cantoo/pdf-lib';
import type { Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { DocumentElement } from '../../core/reading/printed-document.ts';
import type { CheckReport } from '../check-report.ts';
import { isNumberLeft } from '../redaction/number-left.ts';
import { redactPdf, type UnseenPage } from '../redaction/redact-pdf.ts';
import { markPdf } from './mark-pdf.ts';

export interface MarkedDocument {
  readonly bytes: Uint8Array;
  /** Of a file that was made anew: the pages that are pictures. */
  readonly pictures: readonly number[] | undefined;
}

export type MarkFault = 'encrypted' | 'number-left' | UnseenPage | { readonly malformed: string };

/** `elements` are those of the original. Same file, same report, same bytes. */
export async function markedDocument(
  original: Uint8Array,
  elements: readonly DocumentElement[],
  report: CheckReport,
  language: Language,
): Promise<Result<MarkedDocument, MarkFault>> {
  try {
    const redacted = await redactPdf(original, elements);
    if (!redacted.ok) return redacted;
    if (redacted.value === undefined)
      return ok({ bytes: await markPdf(original, report, language), pictures: undefined });
    const { bytes, pictures, numbers } = redacted.value;
    const marked = await markPdf(bytes, report, language, pictures);
    return (await isNumberLeft(marked, numbers)) ? err('number-left') : ok({ bytes: marked, pictures });
  } catch (error) {
    if (error instanceof EncryptedPDFError) return err('encrypted');
    return err({ malformed: error instanceof Error ? error.message : String(error) });
  }
}

// Published files to verify, made as the command line makes them, and ways to alter them afterwards.
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Attachment } from '../../../src/cli/build-options.ts';
import { outgoingLedger } from '../../../src/cli/outgoing-ledger.ts';
import { renderOutputs } from '../../../src/cli/outputs.ts';
import type { Prepared } from '../../../src/cli/prepare.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { Body } from '../../../src/core/ledger/view.ts';
import { verifyPdf } from '../../../src/cli/verification/verify-pdf.ts';
import type { Verification } from '../../../src/cli/verification/verification.ts';
import { readPdfAttachments } from '../../../src/ingest/pdf/attachments.ts';
import { createPdfRenderer, type PdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { built } from '../../core/disclosure/built.ts';
import { smallFormat } from '../../core/small-format.ts';
import { smallLists } from '../../core/small-ledger.ts';

const created = createPdfRenderer();
if (!created.ok) throw new Error('the packaged fonts cannot be read');
export const renderer: PdfRenderer = created.value;

/** A document of a few pages, in a format that the program does not have. */
export function smallPrepared(ledger: Ledger, body?: Body): Prepared {
  const made = built(ledger, body);
  const { rounding } = made.disclosure;
  return { ...made, ledger, format: smallFormat, codeLists: smallLists, rounding };
}

export async function publish(prepared: Prepared, attachment: Attachment = 'public'): Promise<Uint8Array> {
  const outgoing = attachment === 'none' ? undefined : outgoingLedger(prepared, attachment);
  const files = await renderOutputs(prepared, outgoing, ['pdf'], renderer);
  const bytes = files.ok ? files.value.get('disclosure.pdf') : undefined;
  if (bytes === undefined || typeof bytes === 'string') throw new Error('no PDF was made');
  return bytes;
}

export async function verified(bytes: Uint8Array): Promise<Verification> {
  const result = await verifyPdf(bytes, 'disclosure.pdf', renderer);
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** The codes of the problems for which a file is refused. */
export async function refusal(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await verifyPdf(bytes, 'disclosure.pdf', renderer);
  return result.ok ? [] : result.error.map(({ code }) => code);
}

/** Opened, changed and saved by another program, which packs everything anew. */
export async function altered(
  bytes: Uint8Array,
  change: (document: PDFDocument) => void | Promise<void>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(document);
  return await document.save();
}

/** The same PDF with another file of that name attached; with null, with none. */
export async function withAttachment(
  bytes: Uint8Array,
  name: string,
  content: (text: Uint8Array) => Uint8Array | null,
): Promise<Uint8Array> {
  const read = await readPdfAttachments(bytes, 'disclosure.pdf');
  if (!read.ok) throw new Error('the attachments cannot be read');
  const { files } = read.value;
  return await altered(bytes, async (document) => {
    document.catalog.delete(PDFName.of('Names'));
    document.catalog.delete(PDFName.of('AF'));
    for (const [each, given] of files) {
      const kept = each === name ? content(given) : given;
      if (kept !== null) await document.attach(kept, each);
    }
  });
}

export async function withPackage(bytes: Uint8Array, change: (text: string) => string): Promise<Uint8Array> {
  return await withAttachment(bytes, 'ledger.json', (given) => {
    const text = new TextDecoder().decode(given);
    const changed = change(text);
    if (changed === text) throw new Error('the package was not changed');
    return new TextEncoder().encode(changed);
  });
}

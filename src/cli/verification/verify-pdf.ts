// A published PDF made once more from what it carries, and held against itself. What agrees shows that file and attached ledger
// belong together; who made them it does not show.
import { provenanceOf } from '../../core/disclosure/body.ts';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { readPublishedPackage, type PublishedPackage } from '../../exchange/published-package.ts';
import { readPdfAttachments, readPdfContent } from '../../ingest/pdf/attachments.ts';
import { dataHash } from '../../publish/data/content-hash.ts';
import { contentHash } from '../../publish/data/ledger-package.ts';
import type { PdfRenderer } from '../../publish/pdf/render-pdf.ts';
import { renderTablesWorkbook } from '../../publish/xlsx/render-tables-workbook.ts';
import { formats } from '../formats.ts';
import { attachmentNames, outgoingLedger, pdfAttachments, printingOf } from '../outgoing-ledger.ts';
import { packageUnusable, preparePackage } from '../prepare-package.ts';
import type { Prepared } from '../prepare.ts';
import {
  compareAttachments,
  compareBesidePrint,
  comparePackages,
  compareProperties,
  compareWorkbooks,
} from './compare-data.ts';
import { comparePages } from './compare-pages.ts';
import { comparisonOf, type PartComparison, type Verification } from './verification.ts';

/** `file` is how problems call the PDF. Nothing is thrown for what stands in it. */
export async function verifyPdf(
  bytes: Uint8Array,
  file: string,
  pdf: PdfRenderer,
): Promise<Result<Verification, readonly Problem[]>> {
  const attached = await readPdfAttachments(bytes, file);
  if (!attached.ok) return err([attached.error]);
  const { files, names } = attached.value;
  const packageBytes = files.get(attachmentNames.ledger);
  if (packageBytes === undefined) return err([notAttached(file, attachmentNames.ledger)]);
  const carried = readPublishedPackage(packageBytes, attachmentNames.ledger);
  if (!carried.ok) return carried;
  const fonts = await pdf.fonts();
  if (!fonts.ok) return fonts;
  if (fonts.value.join('\n') !== carried.value.printing.fonts.join('\n')) {
    return err([otherFonts(carried.value.printing.fonts, fonts.value, file)]);
  }
  const made = await madeAgain(carried.value, packageBytes, pdf);
  if (!made.ok) return changedSince(carried.value, made.error);
  const { prepared, packageText, workbook } = made.value;
  const ofPackage = comparePackages(carried.value.content, JSON.parse(packageText));
  const isIdentical = Buffer.from(bytes).equals(made.value.bytes);
  const compared = isIdentical
    ? ok(partsOfSameFile(ofPackage, attached.value.pageCount, names.length))
    : await compareParts(ofPackage, { bytes, file, files, names }, made.value.bytes, workbook);
  if (!compared.ok) return compared;
  const isEqual = compared.value.every(({ differing }) => differing === 0);
  const { title, body, provenance } = prepared.disclosure;
  return ok({
    outcome: isEqual ? (isIdentical ? 'identical' : 'equal') : 'different',
    title,
    body: body.name,
    mark: provenance.mark,
    ...carriedKind(carried.value),
    parts: compared.value,
    problems: [],
  });
}

/** A ledger that prints nothing: refused, unless its own hash tells that it was changed since it was written. */
function changedSince(
  carried: PublishedPackage,
  problems: readonly Problem[],
): Result<Verification, readonly Problem[]> {
  const { ledger, hashes } = carried;
  const written = hashes.contentHash ?? null;
  const expected = contentHash(ledger);
  if (written === expected) return err(problems);
  const place = { path: 'mingzhang.contentHash' };
  const { title } = ledger.identity;
  return ok({
    outcome: 'different',
    title,
    body: ledger.department.name,
    mark: provenanceOf(ledger).mark,
    ...carriedKind(carried),
    parts: [comparisonOf('package', 1, [{ kind: 'value', place, written, expected }])],
    problems,
  });
}

function carriedKind({ ledger, printing: { format } }: PublishedPackage) {
  const hash = dataHash(format);
  return {
    ledgerKind: ledger.identity.ledgerKind,
    format: { id: format.id, title: format.title, hash, isKnown: isKnown(format) },
  };
}

interface MadeAgain {
  readonly prepared: Prepared;
  readonly bytes: Uint8Array;
  /** As it would go out now; the given one is what the PDF carries, so that all else can be byte for byte the same. */
  readonly packageText: string;
  readonly workbook: Uint8Array;
}

async function madeAgain(
  carried: PublishedPackage,
  packageBytes: Uint8Array,
  pdf: PdfRenderer,
): Promise<Result<MadeAgain, readonly Problem[]>> {
  const made = preparePackage(carried);
  if (!made.ok) return made;
  const prepared = made.value;
  const { ledger, printing } = carried;
  try {
    const outgoing = outgoingLedger(prepared, ledger.identity.ledgerKind);
    const packageText = outgoing.json(printingOf(prepared, printing.fonts));
    const workbook = await renderTablesWorkbook(prepared.disclosure);
    if (!workbook.ok) return workbook;
    const attachments = pdfAttachments(ledger, packageBytes, workbook.value);
    const rendered = await pdf.render(prepared.disclosure, { attachments });
    if (!rendered.ok) return rendered;
    return ok({ prepared, bytes: rendered.value.bytes, packageText, workbook: workbook.value });
  } catch (fault) {
    // Nothing printed can be held against it then.
    return err([packageUnusable(printing.format.id, fault)]);
  }
}

interface GivenFile {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly names: readonly string[];
}

async function compareParts(
  ofPackage: PartComparison,
  { bytes, file, files, names }: GivenFile,
  expectedBytes: Uint8Array,
  expectedWorkbook: Uint8Array,
): Promise<Result<readonly PartComparison[], readonly Problem[]>> {
  const written = await readPdfContent(bytes, file);
  if (!written.ok) return err([written.error]);
  const expected = await readPdfContent(expectedBytes, file);
  if (!expected.ok) return err([expected.error]);
  const workbook = files.get(attachmentNames.workbook);
  const ofWorkbook =
    workbook === undefined
      ? ok(comparisonOf('workbook', 0, []))
      : compareWorkbooks(workbook, expectedWorkbook);
  if (!ofWorkbook.ok) return err([ofWorkbook.error]);
  return ok([
    ofPackage,
    comparePages(written.value, expected.value),
    ...compareBesidePrint(written.value, expected.value),
    ofWorkbook.value,
    compareProperties(written.value.properties, expected.value.properties),
    compareAttachments(names),
  ]);
}

function partsOfSameFile(
  ofPackage: PartComparison,
  pageCount: number,
  attachmentCount: number,
): readonly PartComparison[] {
  return [ofPackage, comparisonOf('pages', pageCount, []), comparisonOf('attachments', attachmentCount, [])];
}

const knownHashes = new Map<string, string>();

function isKnown(format: DisclosureFormat): boolean {
  if (knownHashes.size === 0)
    for (const known of formats.values()) knownHashes.set(dataHash(known), known.id);
  return knownHashes.has(dataHash(format));
}

function notAttached(file: string, attachment: string): Problem {
  return problem('package-not-attached', { file }, { values: { attachment } });
}

function otherFonts(asked: readonly string[], found: readonly string[], file: string): Problem {
  const missing = asked.filter((font) => !found.includes(font));
  const written = (missing.length === 0 ? asked : missing).join('、');
  return problem('fonts-not-at-hand', { file }, { written, values: { fonts: found.join('、') } });
}

// From a source of an import to the document that goes into the store, or why there is none. What is ours is made again from its
// public ledger; any other document is read, and says so with all that was not understood.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { readPublishedPackage } from '../../exchange/published-package.ts';
import { largestFileBytes, readRegularFile } from '../../exchange/read-file.ts';
import { readPdfAttachments } from '../../ingest/pdf/attachments.ts';
import { startReader, type DocumentReader } from '../../ingest/reading-thread.ts';
import type { IncomingFile } from '../../store/incoming.ts';
import { formats } from '../formats.ts';
import { attachmentNames } from '../outgoing-ledger.ts';
import { isLedgerFile, prepareWorkbook } from '../ledger-workbook.ts';
import { preparePackage } from '../prepare-package.ts';
import { prepare, type Prepared } from '../prepare.ts';
import { openDocument } from '../read/open-document.ts';
import { manifestName } from '../whole-folder.ts';
import { incomingReading } from './incoming-reading.ts';
import { checkedSet } from './check-incoming.ts';
import { incomingSet } from './incoming-set.ts';
import { mediaTypeOf } from './media-types.ts';
import { wholeOrigin, type KnownOrigin, type ReadingOrigin } from './origins.ts';
import type { ImportedSource, ImportSource } from './sources.ts';

type Outcome = Result<ImportedSource, readonly Problem[]>;

/** `origin` is what the user said of the document, should it be one that is read. */
export async function readSource(source: ImportSource, origin: ReadingOrigin): Promise<Outcome> {
  switch (source.kind) {
    case 'set':
      return await readSet(source.path);
    case 'ledger':
      return await asSet(await prepare(source.path, defaults), []);
    case 'file':
      return await readFileSource(source.path, origin);
  }
}

const defaults = {
  format: undefined,
  budgetUnit: undefined,
  rounding: undefined,
  attachment: 'public',
} as const;

async function asSet(
  prepared: Result<Prepared, readonly Problem[]>,
  files: readonly IncomingFile[],
): Promise<Outcome> {
  if (!prepared.ok) return prepared;
  const incoming = await checkedSet(incomingSet(prepared.value, files));
  return ok({ incoming, warnings: prepared.value.warnings });
}

/** Whole, as its manifest says; made again from what its PDF carries, or else from the ledger beside it. */
async function readSet(folder: string): Promise<Outcome> {
  const files = await manifestFiles(folder);
  if (!files.ok) return files;
  const pdf = files.value.find(({ path }) => path === 'disclosure.pdf');
  const prepared =
    pdf === undefined
      ? await prepare(join(folder, 'ledger'), defaults)
      : await preparePdf(pdf.bytes, 'disclosure.pdf');
  if (!prepared.ok) return prepared;
  if (prepared.value.ledger.identity.ledgerKind === 'full') {
    return err([problem('set-carries-full-ledger', { file: basename(folder) }, { values: {} })]);
  }
  return await asSet(prepared, files.value);
}

async function manifestFiles(folder: string): Promise<Result<readonly IncomingFile[], readonly Problem[]>> {
  const listed = await listedFiles(join(folder, manifestName));
  if (!listed.ok) return err([listed.error]);
  const read: IncomingFile[] = [];
  const problems: Problem[] = [];
  for (const { path, sha256 } of listed.value) {
    const content = await readRegularFile(join(folder, path), largestFileBytes);
    if (!content.ok) problems.push(content.error);
    else if (createHash('sha256').update(content.value).digest('hex') !== sha256) {
      problems.push(
        problem('content-hash-mismatch', { file: path }, { written: sha256, values: {}, severity: 'error' }),
      );
    } else read.push({ path, mediaType: mediaTypeOf(path), bytes: content.value });
  }
  return problems.length > 0 ? err(problems) : ok(read);
}

/** Names that lead out of the folder are none. */
async function listedFiles(
  manifest: string,
): Promise<Result<readonly { readonly path: string; readonly sha256: string }[], Problem>> {
  const malformed = (detail: string) =>
    err(problem('file-malformed', { file: manifestName }, { values: { fileType: 'JSON', detail } }));
  try {
    const { files } = JSON.parse(await readFile(manifest, 'utf8')) as {
      files?: { path?: unknown; sha256?: unknown }[];
    };
    if (!Array.isArray(files)) return malformed('files');
    const entries = files.map(({ path, sha256 }) => ({ path: String(path), sha256: String(sha256) }));
    const outside = entries.find(({ path }) => /^[/\\]|\\|(?:^|\/)\.\.?(?:\/|$)|:/u.test(path));
    return outside === undefined ? ok(entries) : malformed(outside.path);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return malformed('');
    throw error;
  }
}

async function preparePdf(bytes: Uint8Array, file: string): Promise<Result<Prepared, readonly Problem[]>> {
  const attached = await readPdfAttachments(bytes, file);
  if (!attached.ok) return err([attached.error]);
  const packed = attached.value.files.get(attachmentNames.ledger);
  if (packed === undefined) {
    return err([
      problem('package-not-attached', { file }, { values: { attachment: attachmentNames.ledger } }),
    ]);
  }
  const carried = readPublishedPackage(packed, attachmentNames.ledger);
  return carried.ok ? preparePackage(carried.value) : carried;
}

/** A PDF that carries its ledger is ours, and so is a workbook that is one; anything else is read. */
async function readFileSource(path: string, origin: ReadingOrigin): Promise<Outcome> {
  const file = basename(path);
  const content = await readRegularFile(path, largestFileBytes);
  if (!content.ok) return err([content.error]);
  const bytes = content.value;
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
  if (isPdf) {
    const attached = await readPdfAttachments(new Uint8Array(bytes), file);
    if (attached.ok && attached.value.files.has(attachmentNames.ledger)) {
      const prepared = await preparePdf(new Uint8Array(bytes), file);
      if (!prepared.ok) return prepared;
      if (prepared.value.ledger.identity.ledgerKind === 'full') {
        return err([problem('set-carries-full-ledger', { file }, { values: {} })]);
      }
      return await asSet(prepared, [{ path: 'disclosure.pdf', mediaType: mediaTypeOf(file), bytes }]);
    }
  }
  if (isLedgerFile(bytes)) return await asSet(await prepareWorkbook(bytes, file, defaults), []);
  // Asked before the document is read, which takes seconds.
  const known = wholeOrigin(origin, file);
  if (!known.ok) return err([known.error]);
  const reader = startReader();
  try {
    return await readPublication(path, bytes, known.value, reader);
  } finally {
    await reader.close();
  }
}

async function readPublication(
  path: string,
  bytes: Uint8Array,
  origin: KnownOrigin,
  reader: DocumentReader,
): Promise<Outcome> {
  const document = await openDocument(path, reader);
  if (document.elements.length === 0) return err(document.problems);
  return incomingReading(document, bytes, origin, [...formats.values()]);
}

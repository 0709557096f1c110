// Opens documents for reading: their bytes, their type by what they hold, and the reader for that type. An archive of documents is
// each of the documents in it.
import { basename } from 'node:path';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { readRegularFile } from '../../exchange/read-file.ts';
import { openArchive, type ArchiveLimits } from '../../ingest/archive/open-archive.ts';
import { contentOfFile, type FileContent } from '../../ingest/file-type.ts';
import { readingLimits } from '../../ingest/limits.ts';
import type { DocumentReader } from '../../ingest/reading-thread.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';

/** Of an archive of documents; archives in archives share the number of files. */
const archiveLimits: ArchiveLimits = {
  fileBytes: readingLimits.fileBytes,
  unpackedBytes: 1024 * 1024 * 1024,
  files: 1_000,
};
const deepestArchive = 3;

/** Never fails: what cannot be read is a document without content, and a problem. */
export async function* openDocuments(path: string, reader: DocumentReader): AsyncGenerator<SourceDocument> {
  const file = basename(path);
  const content = await readRegularFile(path, readingLimits.fileBytes);
  if (content.ok) yield* documentsIn(file, content.value, reader, { left: archiveLimits.files }, 1);
  else yield unread(file, content.error);
}

/** The only document that is asked for. Of an archive nobody says which one is meant. */
export async function openDocument(path: string, reader: DocumentReader): Promise<SourceDocument> {
  const file = basename(path);
  const content = await readRegularFile(path, readingLimits.fileBytes);
  if (!content.ok) return unread(file, content.error);
  const found = contentOfFile(content.value);
  return found.kind === 'archive'
    ? unread(file, problem('document-is-archive', { file }, { values: {} }))
    : readContent(file, content.value, found, reader);
}

async function* documentsIn(
  file: string,
  bytes: Uint8Array,
  reader: DocumentReader,
  files: { left: number },
  depth: number,
): AsyncGenerator<SourceDocument> {
  const found = contentOfFile(bytes);
  if (found.kind !== 'archive') {
    yield await readContent(file, bytes, found, reader);
    return;
  }
  const members = openArchive(bytes, file, { fileType: 'ZIP', keeps: isDocument, limits: archiveLimits });
  const refused = members.ok ? refusal(file, members.value.size, files, depth) : members.error;
  if (!members.ok || refused !== undefined) {
    yield unread(file, refused ?? problem('document-without-content', { file }, { values: {} }));
    return;
  }
  files.left -= members.value.size;
  for (const [path, member] of members.value) {
    yield* documentsIn(`${file}/${path}`, member, reader, files, depth + 1);
  }
}

function refusal(
  file: string,
  count: number,
  files: { readonly left: number },
  depth: number,
): Problem | undefined {
  if (count === 0) return problem('document-without-content', { file }, { values: {} });
  if (depth > deepestArchive) {
    return problem('nesting-too-deep', { file }, { values: { limit: `${deepestArchive}` } });
  }
  return count > files.left
    ? problem('entries-too-many', { file }, { values: { limit: `${archiveLimits.files}` } })
    : undefined;
}

/** Neither a folder nor what systems and office programs leave beside documents. */
function isDocument(path: string): boolean {
  return !/\/$|(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(path);
}

async function readContent(
  file: string,
  bytes: Uint8Array,
  found: Exclude<FileContent, { readonly kind: 'archive' }>,
  reader: DocumentReader,
): Promise<SourceDocument> {
  if (found.kind === 'other') return unread(file, problem(found.code, { file }, { values: {} }));
  return reader.read(file, found.fileType, new Uint8Array(bytes));
}

function unread(file: string, fault: Problem): SourceDocument {
  return { file, fileType: 'text', pages: null, elements: [], attachments: [], problems: [fault] };
}

// From the bytes of a file to what a reader takes: the type is told by what the file holds.
import { basename } from 'node:path';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { readRegularFile } from '../../exchange/read-file.ts';
import { contentOfFile } from '../../ingest/file-type.ts';
import { readingLimits } from '../../ingest/limits.ts';
import { convertOldWord } from '../../ingest/office/convert-document.ts';
import { refusalBySize, unread, type DocumentReader } from '../../ingest/reading-thread.ts';
import type { FileType, SourceDocument } from '../../ingest/source-document.ts';
import { findDocuments, type FindOptions } from './find-documents.ts';

export interface Readable {
  readonly fileType: FileType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An archive is none: nobody says which of its documents is meant. Old Word files become new ones. */
export async function readable(file: string, bytes: Uint8Array): Promise<Result<Readable, Problem>> {
  const refused = refusalBySize(file, bytes.byteLength, readingLimits);
  if (refused !== undefined) return err(refused);
  const found = contentOfFile(bytes);
  if (found.kind === 'archive') return err(problem('document-is-archive', { file }, { values: {} }));
  if (found.kind === 'other') return err(problem(found.code, { file }, { values: {} }));
  const { fileType } = found;
  if (fileType !== 'doc') return ok({ fileType, bytes: new Uint8Array(bytes) });
  const converted = await convertOldWord(bytes, file);
  return converted.ok ? ok({ fileType, bytes: converted.value }) : converted;
}

/** Each document that a path means. Never fails: what cannot be read is a document without content, and a problem. */
export async function* openDocuments(
  path: string,
  reader: DocumentReader,
  options?: FindOptions,
): AsyncGenerator<SourceDocument> {
  for await (const { file, fetch } of findDocuments([path], options))
    yield await read(file, await fetch(), reader);
}

/** The only document that is asked for. What cannot be read is a document without content, and a problem. */
export async function openDocument(path: string, reader: DocumentReader): Promise<SourceDocument> {
  const file = basename(path);
  return await read(file, await readRegularFile(path, readingLimits.fileBytes), reader);
}

async function read(
  file: string,
  content: Result<Uint8Array, Problem>,
  reader: DocumentReader,
): Promise<SourceDocument> {
  const opened = content.ok ? await readable(file, content.value) : content;
  if (!opened.ok) return unread(file, 'text', opened.error);
  return reader.read(file, opened.value.fileType, opened.value.bytes);
}

// Opens a document for reading: its bytes, its type by what it holds, and the reader for that type.
import { basename } from 'node:path';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { readRegularFile } from '../../exchange/read-file.ts';
import { contentOfFile } from '../../ingest/file-type.ts';
import { readingLimits } from '../../ingest/limits.ts';
import type { DocumentReader } from '../../ingest/reading-thread.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';

/** Never fails: what cannot be read is a document without content, and a problem. */
export async function openDocument(path: string, reader: DocumentReader): Promise<SourceDocument> {
  const file = basename(path);
  const content = await readRegularFile(path, readingLimits.fileBytes);
  if (!content.ok) return unread(file, content.error);
  const found = contentOfFile(content.value);
  if (found.kind === 'archive') return unread(file, problem('document-is-packed', { file }, { values: {} }));
  if (found.kind === 'other') return unread(file, problem(found.code, { file }, { values: {} }));
  return reader.read(file, found.fileType, new Uint8Array(content.value));
}

function unread(file: string, fault: Problem): SourceDocument {
  return { file, fileType: 'text', pages: null, elements: [], attachments: [], problems: [fault] };
}

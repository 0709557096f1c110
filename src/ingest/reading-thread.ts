// Reads documents in a thread of its own, one after the other, within limits of time and memory. What breaks a limit is a
// problem of that document. Several readers read in parallel. Close them at the end.
import { Worker } from 'node:worker_threads';
import { problem, type Problem } from '../core/lib/problem.ts';
import { readingLimits, type ReadingLimits } from './limits.ts';
import { faultOfDocument, limitedThread, readingThread } from './limited-thread.ts';
import type { ReadRequest } from './reading-worker.ts';
import type { FileType, SourceDocument } from './source-document.ts';

export interface DocumentReader {
  /** Never rejects. Takes the bytes over: they must not be used afterwards. */
  readonly read: (file: string, fileType: FileType, bytes: Uint8Array) => Promise<SourceDocument>;
  readonly close: () => Promise<void>;
}

export function startReader(limits: ReadingLimits = readingLimits): DocumentReader {
  const thread = limitedThread<ReadRequest, SourceDocument>(
    () => new Worker(new URL('./reading-worker.ts', import.meta.url), readingThread(limits)),
    limits,
  );
  return {
    read: async (file, fileType, bytes) => {
      const refused = refusalBySize(file, bytes.byteLength, limits);
      if (refused !== undefined) return unread(file, fileType, refused);
      const request = { file, fileType, bytes, limits };
      const answer = await thread.ask(request, [bytes.buffer as ArrayBuffer]);
      return answer.ok ? answer.value : unread(file, fileType, faultOfDocument(answer.error, file, limits));
    },
    close: thread.close,
  };
}

export function refusalBySize(file: string, size: number, limits: ReadingLimits): Problem | undefined {
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  if (size === 0) return problem('document-without-content', { file }, { values: {} });
  if (size <= limits.fileBytes) return undefined;
  const values = { size: megabytes(size), limit: megabytes(limits.fileBytes) };
  return problem('input-too-large', { file }, { values });
}

/** A document of which nothing could be read. */
export function unread(file: string, fileType: FileType, fault: Problem): SourceDocument {
  return { file, fileType, pages: null, elements: [], attachments: [], problems: [fault] };
}

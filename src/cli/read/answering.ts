// How a thread answers about documents: one after the other, whatever they hold.
import type { MessagePort } from 'node:worker_threads';
import { assert } from '../../core/lib/assert.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { AnswerSoFar, ThreadProgress } from '../../ingest/limited-thread.ts';
import { readingLimits } from '../../ingest/limits.ts';
import { keepPackagesQuiet } from '../../ingest/quiet-packages.ts';
import { startRecogniser, type Recogniser } from '../../ingest/ocr/recogniser.ts';
import { readers } from '../../ingest/readers.ts';
import { unread } from '../../ingest/reading-thread.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';
import type { Readable } from './open-document.ts';

/** What a thread is asked about. */
export interface DocumentRequest {
  readonly file: string;
  /** Or why there is nothing to read. */
  readonly content: Readable | Problem;
}

export function answerOn<Answer>(
  port: MessagePort | null,
  answer: (request: DocumentRequest, saySoFar: (soFar: Answer) => void) => Promise<Answer>,
): void {
  assert(port !== null, 'documents are read in a thread of another program');
  keepPackagesQuiet();
  const saySoFar = (soFar: Answer): void => {
    const message: AnswerSoFar<Answer> = { soFar };
    port.postMessage(message);
  };
  port.on('message', (request: DocumentRequest) => {
    answer(request, saySoFar).then(
      (answered) => {
        port.postMessage(answered);
      },
      // A bug of ours ends the thread; whoever asked tells it, and the next document gets a new one.
      (error: unknown) => {
        setImmediate(() => {
          throw error;
        });
      },
    );
  });
}

/** Of the thread: it keeps its process from one document to the next, and says at which page it is. */
export function recogniserOn(port: MessagePort | null): Recogniser {
  return startRecogniser(readingLimits.secondsOfRecognisedPage, (page, pages) => {
    const progress: ThreadProgress = { atPage: page, ofPages: pages };
    port?.postMessage(progress);
  });
}

/** Takes the bytes over. */
export async function readContent(
  { file, content }: DocumentRequest,
  recogniser: Recogniser | undefined,
): Promise<SourceDocument> {
  if ('code' in content) return unread(file, 'text', content);
  const reader = await readers[content.fileType]();
  return reader(file, content.bytes, readingLimits, recogniser);
}

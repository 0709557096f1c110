// Reads documents in a thread of its own, one after the other, within limits of time and memory. What breaks a limit is a
// problem of that document; the next one gets a fresh thread. Several readers read in parallel. Close them at the end.
import { Worker } from 'node:worker_threads';
import { problem, type Problem } from '../core/lib/problem.ts';
import { readingLimits, type ReadingLimits } from './limits.ts';
import type { ReadRequest } from './reading-worker.ts';
import type { FileType, SourceDocument } from './source-document.ts';

export interface DocumentReader {
  /** Never rejects. Takes the bytes over: they must not be used afterwards. */
  readonly read: (file: string, fileType: FileType, bytes: Uint8Array) => Promise<SourceDocument>;
  readonly close: () => Promise<void>;
}

/** How often the memory of the thread is looked at, in milliseconds. */
const memoryInterval = 200;

export function startReader(limits: ReadingLimits = readingLimits): DocumentReader {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const readNext = async (request: ReadRequest): Promise<SourceDocument> => {
    const refused = refusal(request);
    if (refused !== undefined) return unread(request, refused);
    worker ??= startWorker(limits);
    const outcome = await outcomeOf(worker, request);
    if ('fileType' in outcome) return outcome;
    await worker.terminate();
    worker = undefined;
    return unread(request, outcome);
  };
  return {
    read: async (file, fileType, bytes) => {
      const reading = before.then(async () => readNext({ file, fileType, bytes, limits }));
      before = reading;
      return reading;
    },
    close: async () => {
      await before;
      await worker?.terminate();
      worker = undefined;
    },
  };
}

function startWorker(limits: ReadingLimits): Worker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
}

function refusal({ file, bytes, limits }: ReadRequest): Problem | undefined {
  const megabytes = (size: number): string => `${Math.ceil(size / 1024 / 1024)} MB`;
  if (bytes.byteLength === 0) return problem('document-without-content', { file }, { values: {} });
  if (bytes.byteLength <= limits.fileBytes) return undefined;
  const values = { size: megabytes(bytes.byteLength), limit: megabytes(limits.fileBytes) };
  return problem('input-too-large', { file }, { values });
}

function unread({ file, fileType }: ReadRequest, fault: Problem): SourceDocument {
  return { file, fileType, pages: null, elements: [], attachments: [], problems: [fault] };
}

/** The document, or the problem that ended its thread. */
async function outcomeOf(worker: Worker, request: ReadRequest): Promise<SourceDocument | Problem> {
  const { file, limits } = request;
  const tooMuchMemory = problem(
    'document-took-too-much-memory',
    { file },
    { values: { megabytes: String(limits.megabytes) } },
  );
  return new Promise((resolve) => {
    const settle = (outcome: SourceDocument | Problem): void => {
      clearTimeout(time);
      clearInterval(memory);
      worker.off('message', settle).off('error', fail).off('exit', exit);
      // Whatever a thread that is being ended still says is of no interest.
      worker.on('error', ignore);
      resolve(outcome);
    };
    const fail = (error: Error & { readonly code?: string }): void => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(isMemory ? tooMuchMemory : failure(file, error.message));
    };
    const exit = (): void => {
      settle(failure(file, ''));
    };
    const time = setTimeout(() => {
      settle(problem('document-took-too-long', { file }, { values: { seconds: String(limits.seconds) } }));
    }, limits.seconds * 1000);
    const memory = setInterval(() => {
      // A thread that has just ended has no memory to be asked for.
      memoryOf(worker).then((bytes) => {
        if (bytes > limits.megabytes * 1024 * 1024) settle(tooMuchMemory);
      }, ignore);
    }, memoryInterval);
    worker.off('error', ignore).on('message', settle).on('error', fail).on('exit', exit);
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  });
}

function ignore(): void {
  // There is nothing to do.
}

function failure(file: string, detail: string): Problem {
  return problem('document-reading-failed', { file }, { values: { detail } });
}

/** With what lies outside the heap, where the bytes of pictures and fonts are. */
async function memoryOf(worker: Worker): Promise<number> {
  const { used_heap_size: used, external_memory: external } = await worker.getHeapStatistics();
  return used + external;
}

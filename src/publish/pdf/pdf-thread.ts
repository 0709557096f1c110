// A renderer whose typesetter runs in a thread of its own (pdf-worker.ts). Close it, or the program does not end.
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import type { PdfMessage, PdfRequest } from './pdf-worker.ts';
import type { PdfOutput, PdfRenderer } from './render-pdf.ts';

export interface PdfThread extends PdfRenderer {
  readonly close: () => Promise<void>;
}

type PdfResult = Result<PdfOutput, readonly Problem[]>;

interface Waiting {
  readonly resolve: (result: PdfResult) => void;
  readonly reject: (error: Error) => void;
}

/** Starts at once. A folder of fonts that cannot be read is a problem of every document. */
export function startPdfThread(fontFolder?: string): PdfThread {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: fontFolder === undefined ? {} : { fontFolder },
  });
  const waiting = new Map<number, Waiting>();
  const fonts = Promise.withResolvers<Result<readonly string[], readonly Problem[]>>();
  // Whoever asks for the fonts is told if the thread has ended; nobody needs to ask.
  fonts.promise.catch(() => undefined);
  worker.on('message', (message: PdfMessage) => {
    if ('fonts' in message) {
      fonts.resolve(message.fonts);
    } else {
      waiting.get(message.id)?.resolve(message.result);
      waiting.delete(message.id);
    }
  });
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    fonts.reject(ended);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => {
    end(new Error('the typesetter has ended'));
  });
  let count = 0;
  return {
    fonts: async () => await fonts.promise,
    async render(disclosure, options) {
      count += 1;
      const request: PdfRequest = { id: count, disclosure, options };
      return await new Promise<PdfResult>((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        waiting.set(request.id, { resolve, reject });
        worker.postMessage(request);
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}

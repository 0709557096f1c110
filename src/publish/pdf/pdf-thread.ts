// A renderer whose typesetter runs in a thread of its own (pdf-worker.ts). Close it, or the program does not end.
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import type { PdfRequest } from './pdf-worker.ts';
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
  worker.on('message', ({ id, result }: { id: number; result: PdfResult }) => {
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => {
    end(new Error('the typesetter has ended'));
  });
  let count = 0;
  return {
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

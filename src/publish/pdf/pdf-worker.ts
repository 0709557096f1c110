// The typesetter in a thread of its own: it loads its fonts while the ledger is still being read, and sets pages while other outputs
// are made. One document after the other; the thread ends when nobody holds its port any more.
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../core/lib/assert.ts';
import type { Disclosure } from '../../core/disclosure/tree.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import { createPdfRenderer, type PdfOptions, type PdfOutput } from './render-pdf.ts';

export interface PdfRequest {
  readonly id: number;
  readonly disclosure: Disclosure;
  readonly options: PdfOptions;
}

/** The first message tells the fonts, each other answers a request. */
export type PdfMessage =
  | { readonly fonts: Result<readonly string[], readonly Problem[]> }
  | { readonly id: number; readonly result: Result<PdfOutput, readonly Problem[]> };

const port = parentPort;
assert(port !== null, 'the typesetter runs as a thread of another program');
const { fontFolder } = workerData as { readonly fontFolder?: string };
const renderer = createPdfRenderer(fontFolder);
const say = (message: PdfMessage): void => {
  port.postMessage(message);
};
say({ fonts: renderer.ok ? await renderer.value.fonts() : renderer });
port.on('message', ({ id, disclosure, options }: PdfRequest) => {
  const rendered = renderer.ok ? renderer.value.render(disclosure, options) : Promise.resolve(renderer);
  rendered.then(
    (result) => {
      say({ id, result });
    },
    // A bug of ours ends the thread, and with it the program.
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});

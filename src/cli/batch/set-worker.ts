// A thread that builds the sets of a batch, one after the other, with a typesetter of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../core/lib/assert.ts';
import { startPdfThread } from '../../publish/pdf/pdf-thread.ts';
import type { SetOptions } from '../build-options.ts';
import { buildSet, type SetOutcome } from '../build-set.ts';

export interface SetTask {
  readonly ledger: string;
  readonly outFolder: string;
}

export type SetAnswer = SetOutcome;

const port = parentPort;
assert(port !== null, 'sets of a batch are built in a thread of another program');
const options = workerData as SetOptions;
const pdf = options.only.includes('pdf') ? startPdfThread(options.fontFolder) : undefined;
port.on('message', ({ ledger, outFolder }: SetTask) => {
  buildSet([ledger], outFolder, options, pdf).then(
    (outcome: SetAnswer) => {
      port.postMessage(outcome);
    },
    // A bug of ours ends the thread; the batch says so and goes on in a new one.
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});

// A thread that makes documents ready for the store, one after the other: they come from outside, and whatever they do ends with the
// thread and not with the import.
import { parentPort } from 'node:worker_threads';
import { assert } from '../../core/lib/assert.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import type { ReadingOrigin } from './origins.ts';
import { readSource } from './read-source.ts';
import type { ImportedSource, ImportSource } from './sources.ts';

export interface ImportRequest extends ImportSource {
  /** What the user said of it, should it be a document that is read. */
  readonly origin: ReadingOrigin;
}

export type ImportAnswer = Result<ImportedSource, readonly Problem[]>;

const port = parentPort;
assert(port !== null, 'documents are made ready in a thread of another program');
port.on('message', ({ origin, ...source }: ImportRequest) => {
  readSource(source, origin).then(
    (answer: ImportAnswer) => {
      port.postMessage(answer);
    },
    // A bug of ours ends the thread; the import says so and goes on in a new one.
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});

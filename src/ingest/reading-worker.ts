// The thread in which documents are read, so that one that takes too long or too much can be ended. See reading-thread.ts.
import { parentPort } from 'node:worker_threads';
import { assert } from '../core/lib/assert.ts';
import type { ReadingLimits } from './limits.ts';
import { readers } from './readers.ts';
import type { FileType, SourceDocument } from './source-document.ts';
import { keepPackagesQuiet } from './quiet-packages.ts';

export interface ReadRequest {
  readonly file: string;
  readonly fileType: FileType;
  readonly bytes: Uint8Array;
  readonly limits: ReadingLimits;
}

const port = parentPort;
assert(port !== null, 'documents are read in a thread of another program');
keepPackagesQuiet();
port.on('message', (request: ReadRequest) => {
  read(request).then(
    (document) => {
      port.postMessage(document);
    },
    // A reader that throws has a bug; the program that waits tells it, and its other documents are read.
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});

async function read({ file, fileType, bytes, limits }: ReadRequest): Promise<SourceDocument> {
  const reader = await readers[fileType]();
  return reader(file, bytes, limits);
}

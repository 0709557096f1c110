// The thread of the embedded database: takes queries one after the other, and answers each. See session.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../core/lib/assert.ts';
import { openEngine } from './engine.ts';
import { closeRequest, type QueryAnswer, type QueryRequest } from './thread-messages.ts';

const port = parentPort;
assert(port !== null, 'the embedded database runs in a thread of another program');
const { folder } = workerData as { readonly folder: string | undefined };
const engine = await openEngine(folder);
port.postMessage('ready');
port.on('message', (request: QueryRequest | typeof closeRequest) => {
  void (request === closeRequest ? close() : answer(request));
});

async function close(): Promise<void> {
  await engine.close();
  port?.close();
}

async function answer({ id, sql, parameters }: QueryRequest): Promise<void> {
  const told = await engine.query(sql, [...parameters]).then(
    ({ rows, affectedRows }): QueryAnswer => ({ id, rows, affectedRows: affectedRows ?? 0 }),
    (error: unknown): QueryAnswer => ({ id, error: errorData(error) }),
  );
  port?.postMessage(told);
}

function errorData(error: unknown): { readonly message: string; readonly code?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { message: error.message, ...(code === undefined ? {} : { code }) };
}

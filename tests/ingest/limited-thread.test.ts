// What a thread said before it broke a limit is not lost.
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { limitedThread } from '../../src/ingest/limited-thread.ts';

/** It hangs over a request, after saying what it is asked to say first. */
const hanging = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (first) => {
    if (first.answer !== undefined) return parentPort.postMessage(first.answer);
    parentPort.postMessage(first);
    for (;;);
  });
`;
const thread = limitedThread<object, string>(() => new Worker(hanging, { eval: true }), {
  seconds: 1,
  megabytes: 500,
});
afterAll(thread.close);

test('an answer so far is taken where the rest takes too long, and the next request gets a fresh thread', async () => {
  expect(await thread.ask({ soFar: 'all but the marks' })).toEqual({ ok: true, value: 'all but the marks' });
  expect(await thread.ask({ answer: 'whole' })).toEqual({ ok: true, value: 'whole' });
  expect(await thread.ask({ atPage: 1, ofPages: 2 })).toEqual({ ok: false, error: 'time' });
});

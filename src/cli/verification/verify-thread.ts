// Runs verify-worker.ts within limits of time and memory: a file may be made so that reading it never ends, or fills the machine.
import { Worker } from 'node:worker_threads';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err } from '../../core/lib/result.ts';
import type { VerifyAnswer, VerifyRequest } from './verify-worker.ts';

export interface VerifyLimits {
  readonly seconds: number;
  /** What the program may take beyond what it has when it starts. */
  readonly megabytes: number;
}

/** Many times what a department's disclosure of a hundred pages takes. */
export const verifyLimits: VerifyLimits = { seconds: 300, megabytes: 3072 };

export async function verifyInThread(
  request: VerifyRequest,
  limits: VerifyLimits = verifyLimits,
): Promise<VerifyAnswer> {
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), {
    workerData: request,
  });
  const answer = Promise.withResolvers<VerifyAnswer>();
  const stop = (reason: Problem): void => {
    answer.resolve(err([reason]));
  };
  const place = { file: request.file };
  const tooMuchMemory = problem('document-took-too-much-memory', place, {
    values: { megabytes: `${limits.megabytes}` },
  });
  const startedWith = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - startedWith > limits.megabytes * 1024 * 1024) stop(tooMuchMemory);
  }, 100);
  const timer = setTimeout(() => {
    stop(problem('document-took-too-long', place, { values: { seconds: `${limits.seconds}` } }));
  }, limits.seconds * 1000);
  worker.on('message', answer.resolve);
  worker.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') stop(tooMuchMemory);
    else answer.reject(error);
  });
  try {
    return await answer.promise;
  } finally {
    clearInterval(watch);
    clearTimeout(timer);
    await worker.terminate();
  }
}

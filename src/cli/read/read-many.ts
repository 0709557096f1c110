// Reads documents on all cores, each in a thread within limits. One that cannot be read stops no other.
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../core/lib/problem.ts';
import { faultOfDocument, readingThread } from '../../ingest/limited-thread.ts';
import { readingLimits } from '../../ingest/limits.ts';
import { roomForThreads, type Ask, type PoolWork } from '../batch/worker-pool.ts';
import { readable } from './open-document.ts';
import type { ReadAnswer, ReadOptions, ReadRequest } from './read-worker.ts';

export type AskReader = Ask<ReadRequest, ReadAnswer>;

/** What most documents need at most; the greatest ones need more, and are seldom read at the same time. */
const bytesOfThread = 512 * 1024 * 1024;

/** `jobs`: how many documents are read at once; undefined: as many as the machine has room for. */
export function readingThreads(
  { formats, ledger, language }: ReadOptions,
  jobs: number | undefined,
): Omit<PoolWork<never, ReadRequest, ReadAnswer>, 'tasks' | 'perform'> {
  const workerData: ReadOptions = { formats, ledger, language };
  return {
    threads: jobs ?? roomForThreads({ bytes: bytesOfThread, cores: 1 }),
    start: () =>
      new Worker(new URL('./read-worker.ts', import.meta.url), {
        ...readingThread(readingLimits),
        workerData,
      }),
    limits: readingLimits,
    tasksOfThread: 20,
  };
}

/** What the bytes of a document say; a document that breaks a limit says that it does. Rejects only for faults of our own. */
export async function readOne(
  file: string,
  content:
    { readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly error: Problem },
  ask: AskReader,
): Promise<ReadAnswer> {
  const opened = content.ok ? await readable(file, content.value) : content;
  if (!opened.ok) return await certain(ask, file, opened.error);
  const answer = await ask({ file, content: opened.value }, [opened.value.bytes.buffer]);
  if (answer.ok) return answer.value;
  return await certain(ask, file, faultOfDocument(answer.error, file, readingLimits));
}

/** Nothing is read, so nothing can go wrong but the program itself. */
async function certain(ask: AskReader, file: string, content: Problem): Promise<ReadAnswer> {
  const answer = await ask({ file, content });
  if (answer.ok) return answer.value;
  throw new Error(typeof answer.error === 'string' ? answer.error : answer.error.broken);
}

// Opens documents on all cores, each in a thread within limits. One that cannot be read stops no other.
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import { faultOfDocument, readingThread, type ThreadProgress } from '../../ingest/limited-thread.ts';
import { readingLimits } from '../../ingest/limits.ts';
import { roomForThreads, type Ask, type PoolWork } from '../batch/worker-pool.ts';
import type { DocumentRequest } from './answering.ts';
import { readable } from './open-document.ts';
import type { ReadOptions } from './read-worker.ts';

/** Asks a thread about a document. */
export type AskAbout<Answer> = Ask<DocumentRequest, Answer>;

/** What most documents need at most; the greatest ones need more, and are seldom read at the same time. */
const bytesOfThread = 512 * 1024 * 1024;

/** `jobs`: how many documents are read at once; undefined: as many as the machine has room for. */
export function documentThreads(
  worker: URL,
  workerData: { readonly recognises: boolean },
  jobs: number | undefined,
): Omit<PoolWork<never, DocumentRequest, never>, 'tasks' | 'perform'> {
  return {
    // Recognising text keeps all cores busy by itself.
    threads: jobs ?? (workerData.recognises ? 1 : roomForThreads({ bytes: bytesOfThread, cores: 1 })),
    start: () => new Worker(worker, { ...readingThread(readingLimits), workerData }),
    limits: readingLimits,
    tasksOfThread: 20,
  };
}

export function readingThreads(
  { formats, ledger, recognises, language }: ReadOptions,
  jobs: number | undefined,
) {
  const options: ReadOptions = { formats, ledger, recognises, language };
  return documentThreads(new URL('./read-worker.ts', import.meta.url), options, jobs);
}

/** What a thread says of the bytes of a document; one that breaks a limit says that it does. Rejects only for faults of our own. */
export async function askAbout<Answer>(
  file: string,
  content: Result<Uint8Array, Problem>,
  ask: AskAbout<Answer>,
  onProgress?: (progress: ThreadProgress) => void,
): Promise<Answer> {
  const opened = content.ok ? await readable(file, content.value) : content;
  if (!opened.ok) return await certain(ask, file, opened.error);
  const answer = await ask({ file, content: opened.value }, [opened.value.bytes.buffer], onProgress);
  if (answer.ok) return answer.value;
  return await certain(ask, file, faultOfDocument(answer.error, file, readingLimits));
}

/** Nothing is read, so nothing can go wrong but the program itself. */
async function certain<Answer>(ask: AskAbout<Answer>, file: string, content: Problem): Promise<Answer> {
  const answer = await ask({ file, content });
  if (answer.ok) return answer.value;
  throw new Error(typeof answer.error === 'string' ? answer.error : answer.error.broken);
}

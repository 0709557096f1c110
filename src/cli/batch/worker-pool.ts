// Threads that work off a list of tasks, each one task at a time. A thread that breaks down fails its task and no other: the next
// task gets a new thread.
import { availableParallelism, totalmem } from 'node:os';
import type { Transferable, Worker } from 'node:worker_threads';
import type { Result } from '../../core/lib/result.ts';
import {
  limitedThread,
  type ThreadFault,
  type ThreadLimits,
  type ThreadProgress,
} from '../../ingest/limited-thread.ts';

export interface Pool {
  /** No further task is begun; those in hand are finished. */
  readonly stop: () => void;
  /** Fulfilled when every task is done, or all those in hand after a stop. */
  readonly ended: Promise<void>;
}

/** Asks the thread of the lane that a task was given to. */
export type Ask<Request, Answer> = (
  request: Request,
  transferred?: readonly Transferable[],
  onProgress?: (progress: ThreadProgress) => void,
) => Promise<Result<Answer, ThreadFault>>;

export interface PoolWork<Task, Request, Answer> {
  readonly threads: number;
  readonly start: () => Worker;
  readonly limits?: ThreadLimits;
  /** After so many a lane takes a new thread, so that what one gathers over time is given back. */
  readonly tasksOfThread: number;
  readonly tasks: readonly Task[];
  /** Called once for each task that is begun. */
  readonly perform: (task: Task, ask: Ask<Request, Answer>) => Promise<void>;
}

export function runPool<Task, Request, Answer>(work: PoolWork<Task, Request, Answer>): Pool {
  const waiting = work.tasks.values();
  let isStopped = false;
  const next = (): Task | undefined => (isStopped ? undefined : waiting.next().value);
  const lane = async (): Promise<void> => {
    const thread = limitedThread<Request, Answer>(work.start, work.limits);
    let performed = 0;
    try {
      for (let task = next(); task !== undefined; task = next()) {
        await work.perform(task, thread.ask);
        performed += 1;
        if (performed % work.tasksOfThread === 0) await thread.renew();
      }
    } finally {
      await thread.close();
    }
  };
  const count = Math.min(work.threads, work.tasks.length);
  return {
    stop: () => {
      isStopped = true;
    },
    ended: Promise.all(Array.from({ length: count }, lane)).then(() => undefined),
  };
}

/** As many threads as cores that each keeps busy, and no more than fit into memory. */
export function roomForThreads({ bytes, cores }: { readonly bytes: number; readonly cores: number }): number {
  const limit = process.constrainedMemory();
  const memory = limit === 0 ? totalmem() : Math.min(totalmem(), limit);
  return Math.max(1, Math.min(Math.ceil(availableParallelism() / cores), Math.floor(memory / bytes)));
}

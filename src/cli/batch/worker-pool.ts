// Threads that work off a list of tasks, each one task at a time. A thread that breaks down fails its task and no other: the next
// task gets a new thread.
import type { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../core/lib/result.ts';

export interface Pool {
  /** No further task is begun; those in hand are finished. */
  readonly stop: () => void;
  /** Fulfilled when every task is done, or all those in hand after a stop. */
  readonly ended: Promise<void>;
}

export interface PoolWork<Task, Answer> {
  readonly threads: number;
  readonly start: () => Worker;
  /** After so many a lane takes a new thread, so that what one gathers over time is given back. */
  readonly tasksOfThread: number;
  readonly tasks: readonly Task[];
  /** Called once for each task that was begun, in the order in which they end. The error is why its thread broke down. */
  readonly onDone: (task: Task, answer: Result<Answer, Error>) => Promise<void>;
}

export function runPool<Task, Answer>(work: PoolWork<Task, Answer>): Pool {
  const waiting = work.tasks.values();
  let isStopped = false;
  const next = (): Task | undefined => (isStopped ? undefined : waiting.next().value);
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    let answered = 0;
    for (let task = next(); task !== undefined; task = next()) {
      worker ??= work.start();
      const answer = await ask<Answer>(worker, task);
      answered += 1;
      if (answer.ok && answered % work.tasksOfThread === 0) await worker.terminate();
      if (!answer.ok || answered % work.tasksOfThread === 0) worker = undefined;
      await work.onDone(task, answer);
    }
    await worker?.terminate();
  };
  const count = Math.min(work.threads, work.tasks.length);
  return {
    stop: () => {
      isStopped = true;
    },
    ended: Promise.all(Array.from({ length: count }, lane)).then(() => undefined),
  };
}

async function ask<Answer>(worker: Worker, task: unknown): Promise<Result<Answer, Error>> {
  return await new Promise((resolve) => {
    const end = (answer: Result<Answer, Error>): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (answer: Answer): void => {
      end(ok(answer));
    };
    const onError = (error: Error): void => {
      end(err(error));
    };
    const onExit = (): void => {
      end(err(new Error('the thread has ended')));
    };
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    worker.postMessage(task);
  });
}

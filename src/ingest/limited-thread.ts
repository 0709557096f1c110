// A thread that answers requests one after the other, each within limits of time and memory. What breaks a limit ends the thread;
// the next request gets a fresh one. Whatever comes from outside is read in such a thread.
import type { Transferable, Worker, WorkerOptions } from 'node:worker_threads';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';

export interface ThreadLimits {
  /** Of one request. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Why there is no answer; `broken` has the message of the error that ended the thread. */
export type ThreadFault = 'time' | 'memory' | { readonly broken: string };

/** What a thread may say before its answer: that it is at a page. Its time begins anew. */
export interface ThreadProgress {
  readonly atPage: number;
  readonly ofPages: number;
}

/** Or an answer that lacks what the thread goes on to: taken as the answer where that breaks a limit. Its time begins anew too. */
export interface AnswerSoFar<Answer> {
  readonly soFar: Answer;
}

export interface LimitedThread<Request, Answer> {
  /** Never rejects. What is transferred must not be used afterwards. */
  readonly ask: (
    request: Request,
    transferred?: readonly Transferable[],
    onProgress?: (progress: ThreadProgress) => void,
  ) => Promise<Result<Answer, ThreadFault>>;
  /** The next request gets a fresh thread: what one gathers over time is given back. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How often the memory of the thread is looked at, in milliseconds. */
const memoryInterval = 200;

/** `start` is called when a thread is first needed. Without limits an answer is waited for as long as it takes. */
export function limitedThread<Request, Answer>(
  start: () => Worker,
  limits?: ThreadLimits,
): LimitedThread<Request, Answer> {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const askNow = async (
    request: Request,
    transferred: readonly Transferable[],
    onProgress: (progress: ThreadProgress) => void,
  ): Promise<Result<Answer, ThreadFault>> => {
    worker ??= start();
    const send = (): void => worker?.postMessage(request, transferred);
    const answer = await answerOf<Answer>(worker, limits, send, onProgress);
    if (answer.ok) return answer;
    await end();
    const { fault, said } = answer.error;
    return said === undefined || typeof fault !== 'string' ? err(fault) : ok(said.soFar);
  };
  return {
    ask: async (request, transferred = [], onProgress = ignore) => {
      const answer = before.then(async () => askNow(request, transferred, onProgress));
      before = answer;
      return answer;
    },
    renew: async () => {
      await before;
      await end();
    },
    close: async () => {
      await before;
      await end();
    },
  };
}

interface Ended<Answer> {
  readonly fault: ThreadFault;
  readonly said: AnswerSoFar<Answer> | undefined;
}

async function answerOf<Answer>(
  worker: Worker,
  limits: ThreadLimits | undefined,
  send: () => void,
  onProgress: (progress: ThreadProgress) => void,
): Promise<Result<Answer, Ended<Answer>>> {
  return new Promise((resolve) => {
    let said: AnswerSoFar<Answer> | undefined;
    const settle = (answer: Result<Answer, Ended<Answer>>): void => {
      clearTimeout(time);
      clearInterval(memory);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      // Whatever a thread that is being ended still says is of no interest.
      worker.on('error', ignore);
      resolve(answer);
    };
    const fail = (fault: ThreadFault): void => {
      settle(err({ fault, said }));
    };
    const onMessage = (message: Answer | AnswerSoFar<Answer> | ThreadProgress): void => {
      if (isSoFar(message)) said = message;
      else if (isProgress(message)) onProgress(message);
      else {
        settle(ok(message));
        return;
      }
      clearTimeout(time);
      time = startTime();
    };
    const onError = (error: Error & { readonly code?: string }): void => {
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : { broken: error.message });
    };
    const onExit = (): void => {
      fail({ broken: '' });
    };
    const startTime = (): NodeJS.Timeout | undefined =>
      limits === undefined
        ? undefined
        : setTimeout(() => {
            fail('time');
          }, limits.seconds * 1000);
    let time = startTime();
    const memory =
      limits === undefined
        ? undefined
        : setInterval(() => {
            // A thread that has just ended has no memory to be asked for.
            memoryOf(worker).then((bytes) => {
              if (bytes > limits.megabytes * 1024 * 1024) fail('memory');
            }, ignore);
          }, memoryInterval);
    worker.off('error', ignore).on('message', onMessage).on('error', onError).on('exit', onExit);
    send();
  });
}

function isProgress(message: unknown): message is ThreadProgress {
  return typeof message === 'object' && message !== null && 'atPage' in message;
}

function isSoFar<Answer>(message: Answer | AnswerSoFar<Answer>): message is AnswerSoFar<Answer> {
  return typeof message === 'object' && message !== null && 'soFar' in message;
}

function ignore(): void {
  // There is nothing to do.
}

/** With what lies outside the heap, where the bytes of pictures and fonts are. */
async function memoryOf(worker: Worker): Promise<number> {
  const { used_heap_size: used, external_memory: external } = await worker.getHeapStatistics();
  return used + external;
}

/** As the document's own problem. */
export function faultOfDocument(fault: ThreadFault, file: string, limits: ThreadLimits): Problem {
  if (fault === 'time') {
    return problem('document-took-too-long', { file }, { values: { seconds: `${limits.seconds}` } });
  }
  if (fault === 'memory') {
    return problem(
      'document-took-too-much-memory',
      { file },
      { values: { megabytes: `${limits.megabytes}` } },
    );
  }
  return problem('document-reading-failed', { file }, { values: { detail: fault.broken } });
}

/** In MB, of what is short-lived. With a third of it a batch of documents takes a tenth more time, and a thread 15 MB less. */
const youngGeneration = 48;

/**
 * Settings of a thread that reads documents. In a checkout it runs without the loader of the program, which rewrites packages of
 * megabytes and keeps maps of them; Node itself takes the types out of our sources.
 */
export function readingThread({ megabytes }: ThreadLimits): WorkerOptions {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngGeneration };
  return process.features.typescript === 'strip' ? { resourceLimits, execArgv: [] } : { resourceLimits };
}

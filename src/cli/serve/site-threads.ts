// Makes the parts of a portal of files on all cores: threads that render, while this one reads the store for them.
import { availableParallelism } from 'node:os';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { SiteAnswer, SiteJob } from '../../portal/export/site-job.ts';
import type { Store } from '../../store/open-store.ts';
import type { Database } from '../../store/rows.ts';
import { answerReaders } from '../../store/shared-database.ts';
import type { ExportOptions } from './serve-options.ts';
import type { SiteDone, SiteTask, SiteWork } from './site-worker.ts';

export interface SiteThreads {
  readonly perform: (job: SiteJob) => Promise<SiteAnswer>;
  /** How many jobs keep all threads busy: a second one goes on while the first waits for rows. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

const jobsOfThread = 2;

export function startSiteThreads(
  { settings, languages }: Pick<ExportOptions, 'settings' | 'languages'>,
  storeKind: Store['kind'],
  database: Database,
): SiteThreads {
  const threads = Array.from({ length: availableParallelism() }, () => {
    const { port1: ours, port2: rows } = new MessageChannel();
    answerReaders(ours, database);
    const workerData: SiteWork = { settings, languages, storeKind, rows };
    return startThread(
      new Worker(new URL('./site-worker.ts', import.meta.url), { workerData, transferList: [rows] }),
    );
  });
  return {
    perform: async (job) => {
      const idlest = threads.reduce((least, each) => (each.jobs() < least.jobs() ? each : least));
      return await idlest.perform(job);
    },
    atOnce: threads.length * jobsOfThread,
    close: async () => {
      await Promise.all(threads.map(async ({ worker }) => await worker.terminate()));
    },
  };
}

function startThread(worker: Worker) {
  const waiting = new Map<number, PromiseWithResolvers<SiteAnswer>>();
  let ended: Error | undefined;
  const fail = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  let asked = 0;
  worker.on('message', ({ id, answer }: SiteDone) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('a thread that makes pages has ended'));
  });
  return {
    worker,
    jobs: () => waiting.size,
    perform: async (job: SiteJob): Promise<SiteAnswer> => {
      if (ended !== undefined) throw ended;
      asked += 1;
      const answer = Promise.withResolvers<SiteAnswer>();
      waiting.set(asked, answer);
      worker.postMessage({ id: asked, job } satisfies SiteTask);
      return await answer.promise;
    },
  };
}

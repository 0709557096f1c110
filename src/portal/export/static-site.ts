// The portal as files: every page that can be reached by links, with the files that pages offer. Pages that speak of many departments
// are made first, for they ask for lines of documents; then each department by itself, so that several can be made at once.
import type { SiteAnswer, SiteJob } from './site-job.ts';
import type { SitePlan } from './site-plan.ts';

export interface StaticProgress {
  readonly done: number;
  readonly known: number;
}

export interface MadePart extends SiteAnswer {
  /** Of the job. */
  readonly department: string | undefined;
}

export interface SiteMaking {
  /** Makes the files of a job (`site-job.ts`). */
  readonly perform: (job: SiteJob) => Promise<SiteAnswer>;
  /** It is asked for so many at a time. */
  readonly atOnce: number;
  readonly tell: (progress: StaticProgress) => void;
  /** Whether no further job is to be begun; those that run are ended. */
  readonly isStopping: () => boolean;
}

/** A file may come a second time, with more in it: where departments followed each other, one asks for lines of the other. */
export async function* staticSite(
  plan: SitePlan,
  { perform, atOnce, tell, isStopping }: SiteMaking,
): AsyncGenerator<MadePart> {
  const running = new Map<SiteJob, Promise<readonly [SiteJob, SiteAnswer]>>();
  for (;;) {
    while (running.size < atOnce && !isStopping()) {
      const job = plan.next();
      if (job === undefined) break;
      running.set(
        job,
        perform(job).then((answer) => [job, answer] as const),
      );
    }
    if (running.size === 0) return;
    const [job, answer] = await Promise.race(running.values());
    running.delete(job);
    plan.take(job, answer);
    tell(plan.progress());
    yield { department: job.department, ...answer };
  }
}

// The portal as files: every page that can be reached by links, with the files that pages offer. Pages that speak of many departments
// are made first, for they ask for lines of documents; then each department by itself, so that several can be made at once.
import type { SiteAnswer, SiteJob } from './site-job.ts';
import type { StaticFile } from './site-files.ts';
import { SitePlan } from './site-plan.ts';

export interface StaticProgress {
  readonly done: number;
  readonly known: number;
}

/**
 * `perform` makes the files of a job (`site-job.ts`); it is asked for so many at a time. A file may come a second time, with more in it:
 * where departments followed each other, one asks for lines of the other.
 */
export async function* staticSite(
  perform: (job: SiteJob) => Promise<SiteAnswer>,
  atOnce: number,
  tell: (progress: StaticProgress) => void,
): AsyncGenerator<StaticFile> {
  const plan = new SitePlan();
  const running = new Map<SiteJob, Promise<readonly [SiteJob, SiteAnswer]>>();
  for (;;) {
    while (running.size < atOnce) {
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
    yield* answer.files;
  }
}

// What of a portal of files is known, waits and is done.
import { addresses } from '../views/addresses.ts';
import type { SiteAnswer, SiteJob } from './site-job.ts';
import { departmentOf, linesPlace } from './static-addresses.ts';

/** Pages that speak of many departments are small. */
const pagesOfJob = 48;

/** What is known of a part that is made. */
export interface DonePart extends Pick<SiteAnswer, 'made' | 'links'> {
  /** Of the job. */
  readonly department: string | undefined;
}

interface DepartmentPlan {
  /** Addresses that wait. */
  readonly waiting: Set<string>;
  /** Addresses of lines that were made; if more are asked for, all are made again, as they share a page. */
  readonly lines: Set<string>;
  /** Which lines are made is known when it is done; until then no further job of the department begins. */
  isRunning: boolean;
}

export class SitePlan {
  readonly #known = new Set<string>([addresses.home]);
  /** Pages that speak of many, and wait. */
  readonly #shared = new Set<string>([addresses.home]);
  readonly #departments = new Map<string, DepartmentPlan>();
  #runningShared = 0;
  #done = 0;

  /** Undefined where nothing can be begun before something else is done. */
  next(): SiteJob | undefined {
    if (this.#shared.size > 0) {
      const own = [...this.#shared].slice(0, pagesOfJob);
      for (const address of own) this.#shared.delete(address);
      this.#runningShared += 1;
      return { department: undefined, addresses: own, lines: [] };
    }
    if (this.#runningShared > 0) return undefined;
    for (const [department, plan] of this.#departments) {
      const { waiting, lines, isRunning } = plan;
      if (waiting.size === 0 || isRunning) continue;
      const own = [...waiting];
      waiting.clear();
      plan.isRunning = true;
      return { department, addresses: own, lines: [...lines] };
    }
    return undefined;
  }

  take({ department }: SiteJob, done: Omit<DonePart, 'department'>): void {
    if (department === undefined) this.#runningShared -= 1;
    else this.#departmentPlan(department).isRunning = false;
    this.learn({ department, ...done });
  }

  /** Of a part that was made before, by a run that was stopped. */
  learn({ department, made, links }: DonePart): void {
    this.#done += made.length;
    for (const address of made) {
      this.#known.add(address);
      this.#waitingWith(address).delete(address);
      if (department !== undefined && linesPlace(address) !== undefined)
        this.#departmentPlan(department).lines.add(address);
    }
    for (const link of links) {
      if (this.#known.has(link)) continue;
      this.#known.add(link);
      this.#waitingWith(link).add(link);
    }
  }

  /** Whether nothing waits. */
  isDone(): boolean {
    return this.#shared.size === 0 && this.#departments.values().every(({ waiting }) => waiting.size === 0);
  }

  progress(): { readonly done: number; readonly known: number } {
    return { done: Math.min(this.#done, this.#known.size), known: this.#known.size };
  }

  #waitingWith(address: string): Set<string> {
    const department = departmentOf(address);
    return department === undefined ? this.#shared : this.#departmentPlan(department).waiting;
  }

  #departmentPlan(department: string): DepartmentPlan {
    const known = this.#departments.get(department);
    if (known !== undefined) return known;
    const plan: DepartmentPlan = { waiting: new Set(), lines: new Set(), isRunning: false };
    this.#departments.set(department, plan);
    return plan;
  }
}

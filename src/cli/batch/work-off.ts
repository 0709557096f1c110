// Works off the tasks of a batch on all cores. After each its entry is told and the report brought up to date, so that a run that
// was stopped is gone on with by starting it again.
import { onStopSignal } from '../stop-signals.ts';
import type { Terminal } from '../terminal.ts';
import { runPool, type Ask, type PoolWork } from './worker-pool.ts';

export interface Batch<Task, Request, Answer, Entry> extends Omit<
  PoolWork<Task, Request, Answer>,
  'perform'
> {
  /** What becomes of a task; it never rejects for what the task holds. */
  readonly perform: (task: Task, ask: Ask<Request, Answer>) => Promise<Entry>;
  /** Called with each entry, in the order in which they end. */
  readonly onDone: (entry: Entry) => void;
  /** Never called twice at the same time. */
  readonly report: () => Promise<void>;
  /** Said when the user asks to stop. */
  readonly stopping: string;
}

export async function workOff<Task, Request, Answer, Entry>(
  batch: Batch<Task, Request, Answer, Entry>,
  terminal: Terminal,
): Promise<void> {
  await batch.report();
  // One after the other, so that an older report never replaces a newer one; what ends meanwhile waits for the same next one.
  let writing = Promise.resolve();
  let next: Promise<void> | undefined;
  const pool = runPool<Task, Request, Answer>({
    ...batch,
    perform: async (task, ask) => {
      batch.onDone(await batch.perform(task, ask));
      next ??= writing.then(async () => {
        next = undefined;
        await batch.report();
      });
      writing = next;
      await writing;
    },
  });
  // What is half made never appears.
  const endListening = onStopSignal(() => {
    pool.stop();
    terminal.printAside(batch.stopping);
  });
  try {
    await pool.ended;
  } finally {
    endListening();
  }
}

// How a batch tells of itself while it runs: a bar where somebody watches, a line for each entry elsewhere.
import type { Terminal } from '../terminal.ts';
import type { SaidProblem } from './said-problem.ts';

export interface ToldEntry {
  /** What became of it, in a line. */
  readonly line: string;
  readonly isGood: boolean;
  /** Told below what is not good. */
  readonly problems: readonly SaidProblem[];
}

export interface BatchProgress {
  readonly done: (entry: ToldEntry) => void;
}

export interface ProgressOf {
  readonly total: number;
  /** How many are done, and the counts in words; asked again whenever one is done. */
  readonly state: () => { readonly done: number; readonly counts: string };
}

export function batchProgress({ total, state }: ProgressOf, terminal: Terminal): BatchProgress {
  const show = (): void => {
    const { done, counts } = state();
    terminal.showStatus?.(`${bar(done, total)} ${counts}`);
  };
  show();
  return {
    done: ({ line, isGood, problems }) => {
      // Whoever watches the bar is told of what went wrong only.
      if (!isGood || terminal.showStatus === undefined)
        terminal.printAside(`[${state().done}/${total}] ${line}`);
      if (!isGood) for (const { message } of problems) terminal.printAside(`  ${message}`);
      show();
    },
  };
}

const barCells = 30;

function bar(done: number, total: number): string {
  const filled = Math.floor((done * barCells) / Math.max(1, total));
  return `[${'#'.repeat(filled)}${'-'.repeat(barCells - filled)}] ${done}/${total}`;
}

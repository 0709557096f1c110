// How a batch tells of itself: a bar where somebody watches, a line for each ledger elsewhere, and a summary in the end.
import { join } from 'node:path';
import type { Language } from '../../core/lib/messages/render.ts';
import type { BuildOptions } from '../build-options.ts';
import type { SetBody } from '../build-set.ts';
import type { Terminal } from '../terminal.ts';
import { commandWords } from '../wording.ts';
import { countEntries, reportName, type BatchEntry } from './report.ts';

export interface BatchProgress {
  readonly done: (entry: BatchEntry) => void;
}

/** `entries` are looked at again whenever one is done. */
export function batchProgress(
  entries: ReadonlyMap<string, BatchEntry>,
  language: Language,
  terminal: Terminal,
): BatchProgress {
  const say = commandWords(language).batch;
  const all = (): readonly BatchEntry[] => [...entries.values()];
  const show = (): void => {
    const counts = countEntries(all());
    terminal.showStatus?.(`${bar(entries.size - counts.waiting, entries.size)} ${say.counts(counts)}`);
  };
  const { skipped } = countEntries(all());
  if (skipped > 0) terminal.printAside(say.unchanged(skipped));
  show();
  return {
    done: (entry) => {
      const position = entries.size - countEntries(all()).waiting;
      const isGood = entry.state === 'built';
      // Whoever watches the bar is told of what went wrong only.
      if (!isGood || terminal.showStatus === undefined) {
        const said = isGood ? builtLine(entry, language) : (entry.reason ?? '');
        terminal.printAside(`[${position}/${entries.size}] ${said}`);
      }
      if (!isGood) for (const { message } of entry.problems) terminal.printAside(`  ${message}`);
      show();
    },
  };
}

function builtLine({ name, problems, goesOut, rounding }: BatchEntry, language: Language): string {
  const { built } = commandWords(language).batch;
  return built(name, problems.length, goesOut?.lines ?? 0, rounding?.moved.length ?? 0);
}

const barCells = 30;

function bar(done: number, total: number): string {
  const filled = Math.floor((done * barCells) / total);
  return `[${'#'.repeat(filled)}${'-'.repeat(barCells - filled)}] ${done}/${total}`;
}

export function sayEnd(entries: readonly BatchEntry[], options: BuildOptions, terminal: Terminal): void {
  const say = commandWords(options.language).batch;
  terminal.showStatus?.('');
  for (const names of ofSameBody(entries)) terminal.printAside(say.sameBody(names));
  const counts = countEntries(entries);
  for (const { name, state } of entries) {
    if (state !== 'built' && state !== 'skipped' && state !== 'waiting')
      terminal.printAside(say.failed(name));
  }
  terminal.print(say.summary(counts, join(options.outFolder, reportName)));
  if (counts.waiting > 0) terminal.printAside(say.goOn);
}

/** Sets that show one department, year and stage: the ledgers of units, perhaps, that should have been merged. */
function ofSameBody(entries: readonly BatchEntry[]): readonly (readonly string[])[] {
  const named = entries.flatMap(({ name, body }) =>
    body === undefined ? [] : [{ name, key: bodyKey(body) }],
  );
  const groups = Map.groupBy(named, ({ key }) => key);
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.map(({ name }) => name));
}

function bodyKey({ jurisdiction, department, fiscalYear, stage }: SetBody): string {
  return [jurisdiction, department, fiscalYear, stage].join('\t');
}

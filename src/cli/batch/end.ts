// What a batch of ledgers says in the end.
import { join } from 'node:path';
import type { BuildOptions } from '../build-options.ts';
import type { SetBody } from '../build-set.ts';
import type { Terminal } from '../terminal.ts';
import { commandWords } from '../wording.ts';
import { countEntries } from './entry-states.ts';
import { batchReport, type BatchEntry } from './report.ts';

export function sayEnd(entries: readonly BatchEntry[], options: BuildOptions, terminal: Terminal): void {
  const say = commandWords(options.language).batch;
  terminal.showStatus?.('');
  for (const names of ofSameBody(entries)) terminal.printAside(say.sameBody(names));
  const counts = countEntries(entries);
  for (const { name, state } of entries) {
    if (state !== 'built' && state !== 'skipped' && state !== 'waiting')
      terminal.printAside(say.failed(name));
  }
  terminal.print(say.summary(counts, join(options.outFolder, batchReport.fileName)));
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

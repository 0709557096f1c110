// Seeded defects in words and structure: one change at a time to the built examples, read and checked anew. Counts how many are found, at
// the place that was changed, by one finding, and what is told that names another place.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../src/core/checks/obligation.ts';
import { root } from '../programs.ts';
import { formChanges, formKinds } from './form-changes.ts';
import { printedExample, type PrintedExample } from './printed-example.ts';
import { structureKinds } from './structure-changes.ts';
import { wordChanges, wordRules, type Change } from './word-changes.ts';

export interface WordCount {
  readonly kind: string;
  made: number;
  found: number;
  atPlace: number;
  once: number;
  elsewhere: number;
}

/** So many changes of each kind to each example, spread over the document. */
export async function countWordDefects(each: number): Promise<readonly WordCount[]> {
  const counts = new Map<string, WordCount>();
  for (const name of (await readdir(join(root, 'examples'))).sort()) {
    const example = await printedExample(name);
    const known = new Set(example.findings(example.elements).map(said));
    for (const [kind, changes] of changesOf(example)) {
      for (const change of spread(changes, each)) {
        const { elements, isAt } = change();
        const told = example.findings(elements).filter((finding) => !known.has(said(finding)));
        count(counts, kind, told, isAt);
      }
    }
  }
  return [...counts.values()];
}

type Changes = readonly (() => Change)[];

function changesOf({ elements, read }: PrintedExample): readonly (readonly [string, Changes])[] {
  const reading = read(elements);
  return [
    ...wordRules.map((rule) => [rule.kind, wordChanges(rule, elements)] as const),
    ...Object.entries(structureKinds).map(([kind, make]) => [kind, make(elements, reading)] as const),
    ...formKinds.map((kind) => [kind, formChanges(kind, elements, reading)] as const),
  ];
}

function spread(changes: Changes, each: number): Changes {
  const step = Math.max(1, Math.floor(changes.length / each));
  return changes.filter((_, index) => index % step === Math.floor(step / 2)).slice(0, each);
}

/** What the unchanged document was told already, wherever keys follow from what was changed. */
function said({ code, places: [place], written }: Finding): string {
  const { page, line, table, row, column, key } = place ?? { key: {} };
  const where = page === undefined ? [JSON.stringify(key)] : [page, line, table, row, column];
  return [code, ...where, written].join(' ');
}

function count(
  counts: Map<string, WordCount>,
  kind: string,
  told: readonly Finding[],
  isAt: Change['isAt'],
): void {
  const own = counts.get(kind) ?? { kind, made: 0, found: 0, atPlace: 0, once: 0, elsewhere: 0 };
  counts.set(kind, own);
  const names = ({ places, evidence }: Finding): boolean =>
    [...places, ...evidence.flatMap((one) => one.places)].some(isAt);
  const at = told.filter(names);
  own.made += 1;
  if (told.length > 0) own.found += 1;
  if (at.length > 0) own.atPlace += 1;
  if (told.length === 1) own.once += 1;
  own.elsewhere += told.length - at.length;
}

// The code lists of a year (收支分类科目): what a code is called, what stands above and below it, and whether an official
// source confirms it. A row that none confirms leads to a warning at most.

import { rememberedOf } from '../lib/remembered.ts';
import { mostSimilar } from '../lib/similar.ts';
import { normaliseOfficialName } from './official-name.ts';

export const codeListNames = [
  'functionalClass',
  'departmentEconomicClass',
  'governmentEconomicClass',
  'revenueClass',
] as const;

export type CodeListName = (typeof codeListNames)[number];

export function isCodeListName(name: string): name is CodeListName {
  return codeListNames.some((one) => one === name);
}

export interface CodeEntry {
  readonly code: string;
  readonly name: string;
  /** 类 1, 款 2, 项 3, 目 4. */
  readonly level: number;
  /** Code of the entry above; empty at level 1. */
  readonly parent: string;
  readonly confirmed: boolean;
  readonly source: string;
  /** Other names that official documents print for the code. */
  readonly aliases: readonly string[];
}

export interface CodeList {
  readonly name: CodeListName;
  readonly year: number;
  /** In ascending order of code, which is also the order of print. */
  readonly entries: readonly CodeEntry[];
}

export interface CodeListIndex {
  readonly list: CodeList;
  find(code: string): CodeEntry | undefined;
  /** The entries directly below a code, in the order of the list; those of level 1 for the empty code. */
  children(code: string): readonly CodeEntry[];
  /** The entries above a code, the nearest first; none for a code that is not in the list. */
  ancestors(code: string): readonly CodeEntry[];
  /** Whether the code is in the list and nothing stands below it. */
  isLowest(code: string): boolean;
  /** Whether a printed name belongs to the code: its name or an alias, whatever the width of brackets or spaces. */
  nameFits(code: string, name: string): boolean;
  /** The entries whose code or name is nearest to what was written, for a "did you mean". */
  similar(written: string): readonly CodeEntry[];
}

/** Made once for each list. */
export const indexCodeList = rememberedOf((list: CodeList): CodeListIndex => {
  const byCode = new Map<string, CodeEntry>();
  const byParent = new Map<string, CodeEntry[]>();
  for (const entry of list.entries) {
    if (byCode.has(entry.code)) continue;
    byCode.set(entry.code, entry);
    const siblings = byParent.get(entry.parent);
    if (siblings === undefined) byParent.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  const children = (code: string): readonly CodeEntry[] => byParent.get(code) ?? [];
  return {
    list,
    find: (code) => byCode.get(code),
    children,
    ancestors: (code) => ancestorsOf(code, byCode),
    isLowest: (code) => byCode.has(code) && children(code).length === 0,
    nameFits: (code, name) => {
      const entry = byCode.get(code);
      return entry !== undefined && namesOf(entry).includes(normaliseOfficialName(name));
    },
    similar: (written) => similarEntries(written, byCode),
  };
});

function namesOf(entry: CodeEntry): readonly string[] {
  return [entry.name, ...entry.aliases].map(normaliseOfficialName);
}

function ancestorsOf(code: string, byCode: ReadonlyMap<string, CodeEntry>): readonly CodeEntry[] {
  const ancestors: CodeEntry[] = [];
  let parent = byCode.get(byCode.get(code)?.parent ?? '');
  // A list of others may run in a circle; no real one is deeper than its entries.
  while (parent !== undefined && !ancestors.includes(parent)) {
    ancestors.push(parent);
    parent = byCode.get(parent.parent);
  }
  return ancestors;
}

/** Three digits for a 类, then two for each level below. */
function isWellFormed(code: string): boolean {
  return /^\d{3}(?:\d{2}){0,3}$/u.test(code);
}

function similarEntries(written: string, byCode: ReadonlyMap<string, CodeEntry>): readonly CodeEntry[] {
  const wanted = normaliseOfficialName(written);
  if (/^\d+$/u.test(wanted)) {
    // A code of the right length is taken for a code of its level: its own parent is no better guess than a sibling.
    const levels = [...byCode.keys()].filter(
      (code) => !isWellFormed(wanted) || code.length === wanted.length,
    );
    return mostSimilar(wanted, levels).flatMap((code) => byCode.get(code) ?? []);
  }
  const byName = new Map<string, CodeEntry[]>();
  for (const entry of byCode.values()) {
    for (const name of namesOf(entry)) byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  return mostSimilar(wanted, byName.keys())
    .flatMap((name) => byName.get(name) ?? [])
    .slice(0, 3);
}

// What is wrong with a code list itself, before anything is looked up in it.

import type { Problem, SourcePlace } from '../lib/problem.ts';
import { problem } from '../lib/problem.ts';
import { isWellFormed, levelOf, parentCodeOf } from './code-form.ts';
import type { CodeEntry, CodeList } from './code-list.ts';

/**
 * The faults of a list: a code of the wrong form, a code given twice, a parent that is missing or is not the code's own
 * beginning. `placeOf` names the place of the entry with that index, where the caller knows it.
 */
export function codeListProblems(
  list: CodeList,
  placeOf: (index: number) => SourcePlace = () => ({}),
): readonly Problem[] {
  const known = new Set(list.entries.map((entry) => entry.code));
  const seen = new Set<string>();
  return list.entries.flatMap((entry, index) => {
    const found = entryProblems(entry, list, known, seen, placeOf(index));
    seen.add(entry.code);
    return found;
  });
}

function entryProblems(
  entry: CodeEntry,
  list: CodeList,
  known: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  place: SourcePlace,
): readonly Problem[] {
  const written = entry.code;
  const codeList = list.name;
  if (!isWellFormed(entry.code) || levelOf(entry.code) !== entry.level) {
    return [problem('code-malformed', place, { written, values: { codeList } })];
  }
  if (seen.has(entry.code)) return [problem('code-duplicate', place, { written, values: { codeList } })];
  const parent = parentCodeOf(entry.code);
  if (entry.parent !== parent || (parent !== '' && !known.has(parent))) {
    return [problem('code-without-parent', place, { written, values: { codeList, parent: entry.parent } })];
  }
  return [];
}

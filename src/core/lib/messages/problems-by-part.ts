// Problems of a document by the part of it that they stand in: a table or section, told by the beginning of the path; the page, line or
// cell where no part is known; `''` where nothing is.
import type { Problem } from '../problem.ts';
import { describePlace, showPlainly, type Language } from './render.ts';

/** Between a table, its row and its column in the path of a figure. */
const pathSeparator = ' · ';

export function problemsByPart(
  problems: readonly Problem[],
  language: Language,
): ReadonlyMap<string, readonly Problem[]> {
  return Map.groupBy(problems, ({ place: { file: _file, ...place } }) =>
    place.path === undefined ? describePlace(place, language) : partOf(place.path),
  );
}

/** `收入支出决算总表` of `收入支出决算总表 · 合计 · 决算数`. */
export function partOf(path: string): string {
  return showPlainly(path.split(pathSeparator)[0] ?? '');
}

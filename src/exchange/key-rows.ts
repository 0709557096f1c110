// The line of every key path of a file of facts. What is missing stands, for its reader, where it would belong: at the nearest
// group above that is there.
import type { SourcePlace } from '../core/lib/problem.ts';

/** The place of a path such as `budgetUnits[1].parent`, given the lines of those that stand in the file. */
export function placeOfPath(file: string, path: string, rows: ReadonlyMap<string, number>): SourcePlace {
  const row = nearestRow(path, rows);
  return { file, ...(row === undefined ? {} : { row }), ...(path === '' ? {} : { path }) };
}

function nearestRow(path: string, rows: ReadonlyMap<string, number>): number | undefined {
  for (let here = path; here !== ''; here = here.replace(/(?:\.|^)[^.[\]]*$|\[[^\]]*\]$/u, '')) {
    const row = rows.get(here);
    if (row !== undefined) return row;
  }
  return undefined;
}

export function pathBelow(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

interface Level {
  readonly path: string;
  /** The number of the entry at hand; undefined in a group. */
  index: number | undefined;
  key: string;
  expectsKey: boolean;
}

/**
 * The lines of a JSON text that is known to be well formed. Of lists only groups and lists have a line of their own: a table has
 * many cells.
 */
export function jsonRows(text: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const levels: Level[] = [];
  let row = 1;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]/gu)) {
    const level = levels.at(-1);
    if (token === '\n') row += 1;
    else if (token === '{' || token === '[') {
      const path = level === undefined ? '' : entryPath(level);
      if (level?.index !== undefined) rows.set(path, row);
      levels.push({ path, index: token === '[' ? 0 : undefined, key: '', expectsKey: token === '{' });
    } else if (token === '}' || token === ']') levels.pop();
    else if (level === undefined) continue;
    else if (token === ',') {
      if (level.index === undefined) level.expectsKey = true;
      else level.index += 1;
    } else if (token === ':') level.expectsKey = false;
    else if (level.expectsKey) {
      level.key = String(JSON.parse(token));
      rows.set(entryPath(level), row);
    }
  }
  return rows;
}

function entryPath({ path, index, key }: Level): string {
  return index === undefined ? pathBelow(path, key) : `${path}[${index}]`;
}

/** The text of a line, counted from 1; empty where there is none. */
export function lineOf(text: string, row: number): string {
  return text.split(/\r\n?|\n/u)[row - 1]?.trim() ?? '';
}

// Sheets of one entry a row, under a head of a few titles: the facts, and what the ledger is.
import { problem, type Problem } from '../../core/lib/problem.ts';
import { faultOf } from './cell-fault.ts';
import { normalisedTitle } from './layout.ts';
import type { Sheet, SheetCell } from './read-sheets.ts';

export interface SheetEntry {
  readonly row: number;
  readonly key: string;
  readonly value: SheetCell | undefined;
  readonly type: string;
}

export interface EntrySheet {
  readonly entries: readonly SheetEntry[];
  readonly keyColumn: number;
  readonly valueColumn: number;
}

export interface EntryTitles {
  readonly key: readonly string[];
  readonly value: readonly string[];
  readonly type: readonly string[];
}

/** Undefined, and told, where no row near the top has both titles. */
export function readEntrySheet(
  sheet: Sheet,
  file: string,
  titles: EntryTitles,
  problems: Problem[],
): EntrySheet | undefined {
  const columnOf = (cells: ReadonlyMap<number, SheetCell>, names: readonly string[]): number | undefined => {
    const wanted = names.map(normalisedTitle);
    return [...cells].find(([, { text }]) => wanted.includes(normalisedTitle(text)))?.[0];
  };
  for (const { row: headRow, cells: head } of sheet.rows.slice(0, 50)) {
    const key = columnOf(head, titles.key);
    const value = columnOf(head, titles.value);
    if (key === undefined || value === undefined) continue;
    const type = columnOf(head, titles.type);
    const below = sheet.rows.filter(({ row }) => row > headRow);
    return {
      keyColumn: key,
      valueColumn: value,
      entries: below.flatMap(({ row, cells }) => entryOf(row, cells)),
    };

    function entryOf(row: number, cells: ReadonlyMap<number, SheetCell>): readonly SheetEntry[] {
      const name = cells.get(key ?? 0)?.text.trim() ?? '';
      if (name === '') return [];
      const typed = type === undefined ? '' : (cells.get(type)?.text.trim() ?? '');
      const cell = cells.get(value ?? 0);
      const fault = cell === undefined ? undefined : faultOf(cell, { file, row, path: name });
      if (fault === undefined) return [{ row, key: name, value: cell, type: typed }];
      problems.push(fault);
      return [];
    }
  }
  const wanted = [titles.key[0], titles.value[0]].join('、');
  problems.push(problem('sheet-head-missing', { file }, { values: { titles: wanted } }));
  return undefined;
}

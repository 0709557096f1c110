// The sheet of facts, to the same tree that facts.yaml gives, with the row of every path.
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { placeOfPath } from '../key-rows.ts';
import type { FactSource } from '../parse-yaml.ts';
import { readEntrySheet } from './entry-sheet.ts';
import { internalPath, parsePath, type PathStep } from './fact-paths.ts';
import { FactTree } from './fact-tree.ts';
import { factOf, factTypes, type FactType } from './fact-values.ts';
import { factColumns } from './layout.ts';
import type { Sheet } from './read-sheets.ts';

const file = ledgerFileNames.facts;
const mostEntries = 20_000;
const deepest = 20;

export interface FactsInSheet {
  readonly source: FactSource;
  readonly keyColumn: number;
  readonly valueColumn: number;
}

export function readFactsSheet(sheet: Sheet, problems: Problem[]): FactsInSheet | undefined {
  const titles = {
    key: [factColumns.path, 'path'],
    value: [factColumns.value, 'value'],
    type: [factColumns.type, 'type'],
  };
  const read = readEntrySheet(sheet, file, titles, problems);
  if (read === undefined) return undefined;
  if (read.entries.length > mostEntries) {
    problems.push(problem('entries-too-many', { file }, { values: { limit: `${mostEntries}` } }));
    return undefined;
  }
  const tree = new FactTree();
  const added: { readonly path: readonly PathStep[]; readonly row: number }[] = [];
  for (const { row, key, value, type } of read.entries) {
    const path = parsePath(key);
    const place = { file, row, column: factColumns.path };
    if (path === undefined) {
      problems.push(
        problem('fact-path-malformed', place, { written: key, values: { example: 'duties[1]' } }),
      );
    } else if (path.length > deepest) {
      problems.push(problem('nesting-too-deep', place, { values: { limit: `${deepest}` } }));
    } else {
      const fact = factOf(typeOf(type), value);
      if (fact === undefined) continue;
      if (tree.add({ path, value: fact })) added.push({ path, row });
      else problems.push(problem('key-duplicate', place, { written: key, values: {} }));
    }
  }
  const rows = rowsByPath(added.map(({ path, row }) => ({ path: tree.settled(path), row })));
  return {
    keyColumn: read.keyColumn,
    valueColumn: read.valueColumn,
    source: {
      facts: tree.facts,
      placeOf: (path) => placeOfPath(file, path, rows),
    },
  };
}

function typeOf(written: string): FactType | undefined {
  const types = Object.entries(factTypes) as [FactType, string][];
  return types.find(([name, title]) => title === written || name === written)?.[0];
}

/** The row of every path; that of a group or list is where it begins. */
function rowsByPath(
  added: readonly { readonly path: readonly PathStep[]; readonly row: number }[],
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { path, row } of added) {
    for (let length = path.length; length > 0; length -= 1) {
      const here = internalPath(path.slice(0, length));
      if (!rows.has(here)) rows.set(here, row);
    }
  }
  return rows;
}

// JSON text to the same facts as YAML gives, with the line of every key path. A number with decimals becomes text, as a fact with decimals is.
import type { Fact } from '../core/ledger/ledger.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { jsonRows, lineOf, placeOfPath } from './key-rows.ts';
import type { FactSource } from './parse-yaml.ts';

export function parseJson(text: string, file: string): Result<FactSource, Problem> {
  const malformed = (row: number | undefined): Problem =>
    problem(
      'file-malformed',
      { file, ...(row === undefined ? {} : { row }) },
      { values: { fileType: 'JSON', detail: '' } },
    );
  let root: unknown;
  try {
    root = JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'number' && !Number.isSafeInteger(value) ? String(value) : value,
    );
  } catch (fault) {
    if (fault instanceof SyntaxError) {
      const row = rowOf(fault, text);
      if (row === undefined) return err(malformed(undefined));
      const values = { fileType: 'JSON', cause: 'commaOrBracket' };
      return err(problem('text-malformed', { file, row }, { written: lineOf(text, row), values }));
    }
    // A hostile file may nest deeper than the parser can follow.
    if (fault instanceof RangeError) return err(malformed(undefined));
    throw fault;
  }
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return err(malformed(1));
  // Reckoned only where something is told of the file.
  let rows: ReadonlyMap<string, number> | undefined;
  return ok({
    facts: root as { readonly [key: string]: Fact },
    placeOf: (path) => placeOfPath(file, path, (rows ??= jsonRows(text))),
  });
}

/** The engine tells the position of most faults in its message; where it does not, the row stays open. */
function rowOf(fault: SyntaxError, text: string): number | undefined {
  const position = /at position (\d+)/u.exec(fault.message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

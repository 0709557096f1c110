// Changes single cells of a CSV file. Every other row stays as it is written, sign for sign.
import { CsvError, parse } from 'csv-parse/sync';
import { writeCsv } from '../publish/data/csv.ts';
import { withMarksOf } from './text-marks.ts';

/** The row is the line that it begins on, counting from 1, as problems name it. */
export interface CellChange {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Undefined where the file cannot be read, or has no such row or column. */
export function changeCsvRows(text: string, changes: readonly CellChange[]): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const records = recordsOf(text.slice(mark.length));
  const header = records?.[0]?.record.map((name) => name.trim());
  if (records === undefined || header === undefined) return undefined;
  const left = new Set(changes);
  let line = 1;
  const written = records.map(({ record, raw }, index) => {
    const own = index === 0 ? [] : changes.filter(({ row }) => row === line);
    line += raw.split(/\r\n?|\n/u).length - 1;
    if (own.length === 0 || record.every((cell) => cell.trim() === '')) return raw;
    const cells = [...record];
    for (const change of own) {
      const at = header.indexOf(change.column);
      if (at === -1) continue;
      cells[at] = withMarksOf(cells[at] ?? '', change.text);
      left.delete(change);
    }
    const ending = /(?:\r\n?|\n)?$/u.exec(raw)?.[0] ?? '';
    return `${writeCsv([cells]).replace(/\n$/u, '')}${ending}`;
  });
  return left.size === 0 ? `${mark}${written.join('')}` : undefined;
}

/** A record reaches over the line ends that stand in quotes. */
const rawRecord = /(?:"(?:[^"]|"")*"|[^"\r\n])*(?:\r\n?|\n|$)/gu;

function recordsOf(text: string): readonly RawRecord[] | undefined {
  const raws = [...text.matchAll(rawRecord)].map(([raw]) => raw).filter((raw) => raw !== '');
  if (raws.join('') !== text) return undefined;
  try {
    return raws.map((raw) => ({
      raw,
      record: parse(raw, { relax_column_count: true }).at(0) ?? [],
    }));
  } catch (fault) {
    if (fault instanceof CsvError) return undefined;
    throw fault;
  }
}

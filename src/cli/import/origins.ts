// What documents that are read do not say themselves, as the user entered it: whose they are, where they were published and when they
// were taken from there. For all of them by options, and for each in a table, whose empty cells leave the options standing.
import { basename, dirname, resolve } from 'node:path';
import type { Column } from '../../core/ledger/columns.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { parseCsv } from '../../exchange/parse-csv.ts';
import { largestFileBytes, readRegularFile } from '../../exchange/read-file.ts';
import { cellOf, readTable, type TableRecord } from '../../exchange/source-table.ts';
import { isCalendarDay } from '../calendar-day.ts';

export interface ReadingOrigin {
  readonly jurisdiction: { readonly code: string; readonly name: string } | undefined;
  readonly address: string | undefined;
  /** When it was taken from there, YYYY-MM-DD. */
  readonly day: string | undefined;
}

/** By the absolute path of a file, with the row that says it. */
export type OriginsByFile = ReadonlyMap<
  string,
  { readonly origin: ReadingOrigin; readonly row: TableRecord }
>;

type OriginName = 'jurisdiction' | 'source' | 'date';

export type OriginValues = Readonly<Partial<Record<OriginName, string | undefined>>>;

/** From the options, or those that are written wrongly. */
export function readOrigin({
  jurisdiction,
  source,
  date,
}: OriginValues): Result<ReadingOrigin, readonly (readonly ['jurisdiction' | 'day', string])[]> {
  const known = readJurisdiction(jurisdiction);
  const wrong = [
    ...(jurisdiction !== undefined && known === undefined ? [['jurisdiction', jurisdiction] as const] : []),
    ...(date === undefined || isCalendarDay(date) ? [] : [['day', date] as const]),
  ];
  if (wrong.length > 0) return err(wrong);
  return ok({ jurisdiction: known, address: source, day: date });
}

function readJurisdiction(written: string | undefined): ReadingOrigin['jurisdiction'] {
  const [, code, name] = /^(\d{6,12})[:：](.+)$/u.exec(written ?? '') ?? [];
  return code === undefined || name === undefined ? undefined : { code, name };
}

const fileColumn: Column = { name: 'file', title: '文件' };
const originColumns: readonly (Column & { readonly name: OriginName })[] = [
  { name: 'jurisdiction', title: '行政区划' },
  { name: 'source', title: '网址' },
  { name: 'date', title: '取得日期' },
];

/** A CSV: paths of files from its own folder, each with its origin. Read whole, or refused with everything that is wrong with it. */
export async function readOrigins(path: string): Promise<Result<OriginsByFile, readonly Problem[]>> {
  const content = await readRegularFile(path, largestFileBytes);
  if (!content.ok) return err([content.error]);
  const table = parseCsv(new TextDecoder().decode(content.value), basename(path));
  if (!table.ok) return err([table.error]);
  const read = readTable(table.value, { required: [fileColumn], optional: originColumns, further: 'told' });
  const problems = [...read.problems];
  const origins = new Map<string, { origin: ReadingOrigin; row: TableRecord }>();
  for (const row of read.records) {
    const written = cellOf(row, fileColumn.name);
    const file = resolve(dirname(path), written);
    const place = { ...row.place, column: fileColumn.name };
    if (written === '') problems.push(problem('value-missing', place, { values: {} }));
    else if (origins.has(file)) problems.push(problem('origin-duplicate', place, { written, values: {} }));
    origins.set(file, { origin: originOfRow(row, problems), row });
  }
  return problems.length > 0 ? err(problems) : ok(origins);
}

function originOfRow(row: TableRecord, problems: Problem[]): ReadingOrigin {
  const written = (name: OriginName): string | undefined => {
    const cell = cellOf(row, name);
    return cell === '' ? undefined : cell;
  };
  const read = readOrigin({
    jurisdiction: written('jurisdiction'),
    source: written('source'),
    date: written('date'),
  });
  if (read.ok) return read.value;
  for (const [kind, written] of read.error) {
    const column = kind === 'day' ? 'date' : 'jurisdiction';
    const example = kind === 'day' ? '2026-01-31' : '310107:上海市普陀区';
    problems.push(problem('origin-malformed', { ...row.place, column }, { written, values: { example } }));
  }
  return { jurisdiction: undefined, address: undefined, day: undefined };
}

/** Rows of files that are not among those to be imported. */
export function originsOfNone(origins: OriginsByFile, files: ReadonlySet<string>): readonly Problem[] {
  return [...origins].flatMap(([path, { row }]) => {
    if (files.has(path)) return [];
    const place = { ...row.place, column: fileColumn.name };
    return [problem('origin-of-none', place, { written: cellOf(row, fileColumn.name), values: {} })];
  });
}

/** Of one file: what its row says, and the options where it says nothing. */
export function originOf(path: string, ofAll: ReadingOrigin, origins: OriginsByFile): ReadingOrigin {
  const own = origins.get(path)?.origin;
  return {
    jurisdiction: own?.jurisdiction ?? ofAll.jurisdiction,
    address: own?.address ?? ofAll.address,
    day: own?.day ?? ofAll.day,
  };
}

/** With nothing left out. */
export type KnownOrigin = { readonly [Part in keyof ReadingOrigin]: NonNullable<ReadingOrigin[Part]> };

/** What is still wanted is told by its option. */
export function wholeOrigin(
  { jurisdiction, address, day }: ReadingOrigin,
  file: string,
): Result<KnownOrigin, Problem> {
  if (jurisdiction !== undefined && address !== undefined && day !== undefined) {
    return ok({ jurisdiction, address, day });
  }
  const missing = [
    ...(jurisdiction === undefined ? ['--jurisdiction'] : []),
    ...(address === undefined ? ['--source'] : []),
    ...(day === undefined ? ['--date'] : []),
  ];
  return err(problem('reading-without-origin', { file }, { values: { options: missing.join(' ') } }));
}

// The sums that a store keeps beside the lines that they are the sums of.
import { expect } from 'vitest';
import type { linesOf } from '../../src/store/figures.ts';
import type { Database } from '../../src/store/rows.ts';

type StoredLine = Awaited<ReturnType<typeof linesOf>>[number];

const lists = ['functionalClass', 'departmentEconomicClass', 'governmentEconomicClass'] as const;

/** Of every year and stage, whatever was published, corrected and withdrawn before. */
export async function expectSumsOfLines(database: Database): Promise<void> {
  const counted = await database
    .selectFrom('ledgerLine')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'ledgerLine.department')
        .onRef('documentVersion.document', '=', 'ledgerLine.document')
        .onRef('documentVersion.version', '=', 'ledgerLine.version'),
    )
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'ledgerLine.department')
        .onRef('document.document', '=', 'ledgerLine.document'),
    )
    .selectAll('ledgerLine')
    .where('countsInTotals', '=', true)
    .whereRef('ledgerLine.fiscalYear', '=', 'document.fiscalYear')
    .whereRef('ledgerLine.stage', '=', 'document.stage')
    .where('side', '=', 'expenditure')
    .where('counterpartBudgetUnit', '=', '')
    .execute();
  const codes = (line: StoredLine): readonly string[] =>
    lists.flatMap((list) => codesAbove(line[list]).map((code) => `${list} ${code}`));
  const timeOf = ({ fiscalYear, stage }: Pick<StoredLine, 'fiscalYear' | 'stage'>): string =>
    `${fiscalYear} ${stage}`;

  const codeTotals = await database.selectFrom('codeTotal').selectAll().execute();
  expect(keyed(codeTotals, (row) => `${row.department} ${timeOf(row)} ${row.list} ${row.code}`)).toEqual(
    sumsOf(counted, (line) => codes(line).map((code) => `${line.department} ${timeOf(line)} ${code}`)),
  );
  const years = await database.selectFrom('departmentYear').selectAll().execute();
  expect(keyed(years, (row) => `${row.department} ${timeOf(row)}`)).toEqual(
    sumsOf(counted, (line) => [`${line.department} ${timeOf(line)}`]),
  );
  const ofPlaces = (await database.selectFrom('placeCodeTotal').selectAll().execute()).filter(isLeft);
  const placeCode = (row: (typeof codeTotals)[number] | (typeof ofPlaces)[number]): string =>
    `${row.jurisdiction} ${timeOf(row)} ${row.list} ${row.code}`;
  expect(keyed(ofPlaces, placeCode)).toEqual(
    sumsOf(counted, (line) => codes(line).map((code) => `${line.jurisdiction} ${timeOf(line)} ${code}`)),
  );
  expect(new Map(ofPlaces.map((row) => [placeCode(row), row.departments]))).toEqual(
    countsOf(codeTotals, placeCode),
  );
  const yearTotals = (await database.selectFrom('yearTotal').selectAll().execute()).filter(isLeft);
  const placeYear = (row: (typeof years)[number] | (typeof yearTotals)[number]): string =>
    `${row.jurisdiction} ${timeOf(row)} ${row.provenanceKind}`;
  expect(new Map(yearTotals.map((row) => [placeYear(row), row.departments]))).toEqual(
    countsOf(years, placeYear),
  );
  const places = sumsOf(counted, ({ jurisdiction }) => [jurisdiction]);
  expect(sumsOf(yearTotals, ({ jurisdiction }) => [jurisdiction])).toEqual(places);
}

/** What no department is left in has to come to nothing. */
function isLeft({
  departments,
  amountFen,
}: {
  readonly departments: number;
  readonly amountFen: bigint;
}): boolean {
  if (departments === 0) expect(amountFen).toBe(0n);
  return departments > 0;
}

interface Amount {
  readonly amountFen: bigint;
}

function sumsOf<Row extends Amount>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const row of rows) for (const key of keysOf(row)) sums.set(key, (sums.get(key) ?? 0n) + row.amountFen);
  return sums;
}

function keyed<Row extends Amount>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, bigint> {
  return new Map(rows.map((row) => [keyOf(row), row.amountFen]));
}

function countsOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(rows, keyOf)].map(([key, own]) => [key, own.length]));
}

/** Of what a line bears, at every level: those that all its codes lie below, themselves included. */
function codesAbove(written: string): readonly string[] {
  const [first = '', ...others] = written.split('|');
  return [3, 5, 7]
    .filter((digits) => digits <= first.length)
    .map((digits) => first.slice(0, digits))
    .filter((code) => others.every((other) => other.startsWith(code)));
}

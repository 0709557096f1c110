// Published final accounts, where they are at hand: all nine tables are recognised with their units, every figure of them is read, and
// sums that the documents state come out of what was read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finalAccounts } from '../../formats/final-accounts/format.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import { formats } from '../../src/cli/formats.ts';
import { listsNearest } from '../../src/cli/prepare.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';

const folder = join(process.env['SHARED_DOCUMENTS'] ?? '', 'corpus');
const isHere = existsSync(join(folder, 'putuo-finance-final-2024.pdf'));
const title = isHere
  ? 'published final accounts'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds corpus/putuo-finance-final-2024.pdf';

/** Figures per table as printed, counted in the text of each page; totals as seen on the pages. */
const documents = [
  {
    name: 'putuo-finance-final-2024',
    figures: [12, 45, 44, 19, 44, 29, 2, 0, 0],
    totals: { income: '2,995.39', expenditure: '2,995.39', personnel: '2,152.26', running: '184.65' },
  },
  {
    name: 'putuo-planning-final-2024',
    figures: [12, 50, 75, 17, 75, 67, 12, 0, 0],
    totals: { income: '9859.38', expenditure: '9859.38', personnel: '4884.09', running: '480.66' },
  },
  { name: 'final-accounts-form-2024', figures: [0, 0, 0, 0, 0, 0, 0, 0, 0], totals: undefined },
];

describe.skipIf(!isHere)(title, () => {
  test.each(documents)('$name: nine tables, no figure lost', async ({ name, figures, totals }) => {
    const reading = await read(name);
    expect(reading.format?.id).toBe('final-accounts');
    const tables = reading.tables.map(({ read: table }) => table);
    expect(tables.map(({ spec }) => spec.name)).toEqual(finalAccounts.tables.map((spec) => spec.name));
    expect(tables.map(({ unit }) => unit)).toEqual(Array.from({ length: 9 }, () => 'tenThousandYuan'));
    const values = tables.map(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ state }) => state === 'value')),
    );
    expect(values.map((cells) => cells.length)).toEqual(figures);
    expect(
      tables.flatMap(({ absentColumns, unknownColumns }) => [...absentColumns, ...unknownColumns]),
    ).toEqual([]);
    if (totals === undefined) return;
    expect(tables.flatMap(({ unknownRows }) => unknownRows)).toEqual([]);
    const printed = (table: number, key: string): string | undefined =>
      tables[table]?.rows.find((row) => row.key === key)?.cells[0]?.printed;
    expect({
      income: printed(0, 'totalIncome'),
      expenditure: printed(0, 'totalExpenditure'),
      personnel: printed(5, 'personnelTotal'),
      running: printed(5, 'publicRunningTotal'),
    }).toEqual(totals);
  });

  test('the budget and the final figure of one item are two regions', async () => {
    const { tables } = await read('putuo-planning-final-2024');
    const row = tables.find(({ read: { spec } }) => spec.name === 'three-public-funds')?.read.rows[0];
    const reception = row?.cells.filter(({ column }) => column.startsWith('reception'));
    expect(reception?.map(({ column, printed, scopes }) => [column, printed, scopes.at(-1)?.period])).toEqual(
      [
        ['receptionBudget', '2.85', 'currentApproved'],
        ['reception', '0.39', undefined],
      ],
    );
  });
});

async function read(name: string) {
  const path = join(folder, `${name}.pdf`);
  const { elements } = await readPdf(path, new Uint8Array(readFileSync(path)), readingLimits);
  return readDisclosure(elements, {
    formats: [...formats.values()],
    listsOf: (year) => listsNearest(year),
    vocabulary,
  });
}

// A document of which no line of money is known, such as one that was read and not understood: it is not told to have spent nothing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses } from '../../src/portal/views/addresses.ts';
import { columnOf, example, portalWith, viewOf, type PortalUnderTest } from './portal-under-test.ts';

let made: PortalUnderTest;
let documents: readonly { readonly department: string; readonly document: string }[];

beforeAll(async () => {
  const told = await example('sample-district-archives-bureau-2026');
  const untold = { ...told, fiscalYear: told.fiscalYear - 1, contentHash: 'f'.repeat(64), lines: [] };
  made = await portalWith([untold, told]);
  documents = await made.store.database
    .selectFrom('document')
    .select(['department', 'document'])
    .orderBy('fiscalYear')
    .execute();
}, 60_000);

afterAll(async () => {
  await made.close();
});

test('its department’s page names no total, and no change from another year', async () => {
  const [{ department, document } = { department: '', document: '' }] = documents;
  const page = await (await made.app.request(addresses.year(department, document))).text();
  const [, headline = ''] = /<div class="headline">(.*?)<ul/su.exec(page) ?? [];
  expect(headline.replaceAll(/<[^>]*>/gu, '')).toMatch(/没有公开$/u);
});

test('beside another document it has neither total nor change, nor an amount a head', async () => {
  const view = await viewOf(made.app, addresses.comparison(documents));
  const rows = (name: string) => view.tables.find((table) => table.name === name)?.rows ?? [];
  const total = rows('functions').at(-1)?.values;
  expect(total).toMatchObject({ amount1: null, change1: null });
  expect(total?.['amount2']).toMatch(/^\d/u);
  expect(columnOf(view, 'perHead', 'amount')[0]).toBeNull();
  expect(columnOf(view, 'perHead', 'perHead')[0]).toBeNull();
  expect(rows('functions').map(({ values }) => values['change1'])).not.toContain('0.00');
});

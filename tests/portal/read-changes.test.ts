// What a document that was read says of changes stands on its department's page as it is written, and leads to the page of the original.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses } from '../../src/portal/views/addresses.ts';
import { asRead, example, portalWith, type PortalUnderTest, viewOf } from './portal-under-test.ts';

let made: PortalUnderTest;

const narrative = [
  {
    section: '收支说明',
    text: '支出90万元，比2025年预算减少10万元。',
    place: { document: 'original.pdf', page: 4 },
  },
  { section: '收支说明', text: '人员经费增加5万元。', place: { document: 'original.pdf', page: 4 } },
];

beforeAll(async () => {
  const read = asRead(await example('sample-district-archives-bureau-2026'));
  const bytes = new TextEncoder().encode(JSON.stringify({ narrative }));
  const reading = { path: 'reading.json', mediaType: 'application/json', bytes };
  made = await portalWith([{ ...read, files: [...read.files, reading] }]);
}, 60_000);

afterAll(async () => {
  await made.close();
});

test('in both languages', async () => {
  const [{ department, document } = { department: '', document: '' }] = await made.store.database
    .selectFrom('document')
    .select(['department', 'document'])
    .execute();
  const page = addresses.year(department, document);
  const original = `${addresses.file(department, document, 1, 'original.pdf')}#page=4`;
  const changes = (await viewOf(made.app, page)).tables.find(({ name }) => name === 'statedChanges');
  expect(changes?.rows).toEqual([
    {
      values: {
        part: '支出',
        now: '900000.00',
        change: '-100000.00',
        before: '1000000.00',
        percent: '−10.0%',
        base: '2025年预算',
      },
      links: { now: original, change: original },
    },
  ]);
  expect(changes?.notes[0]).toContain('照原文列出');
  const shown = await (await made.app.request(`/en${page}`)).text();
  for (const part of ['Expenditure<span', '2025 budget', 'page 4', 'usual names put into English'])
    expect(shown).toContain(part);
});

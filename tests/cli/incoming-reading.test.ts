// What an import keeps of a document that was read: the units that it lists, and of its words none that is the number of a person.
import { expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { incomingReading } from '../../src/cli/import/incoming-reading.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readDisclosureJson } from '../../src/ingest/own/read-disclosure-json.ts';
import { disclosureJson } from '../../src/publish/data/disclosure-json.ts';
import { builtExample } from '../formats/built-example.ts';

const origin = {
  jurisdiction: { code: '999900', name: '虚构市' },
  address: 'https://department.example/original.json',
  day: '2026-01-30',
};

test.each(['sample-culture-bureau-final-2025', 'lvliang-party-office-2025'])(
  'the units of %s come in as its text names them',
  { timeout: 60_000 },
  async (name) => {
    const { disclosure, ledger } = await builtExample(name);
    const bytes = new TextEncoder().encode(disclosureJson(disclosure));
    const document = await readDisclosureJson('original.json', new Uint8Array(bytes), readingLimits);
    const read = incomingReading(document, bytes, origin, [...formats.values()]);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.incoming.budgetUnits.map((unit) => unit.name)).toEqual(
      ledger.budgetUnits.map((unit) => unit.name),
    );
  },
);

test('the public file of a reading gives back no number of a person', { timeout: 60_000 }, async () => {
  const { disclosure } = await builtExample('sample-culture-bureau-final-2025');
  const bytes = new TextEncoder().encode(disclosureJson(disclosure));
  const document = await readDisclosureJson('original.json', new Uint8Array(bytes), readingLimits);
  const like = document.elements.find(({ kind }) => kind === 'paragraph');
  if (like?.kind !== 'paragraph') throw new Error('no paragraph');
  const elements = [
    ...document.elements,
    { ...like, role: 'text', text: '联系电话：13800138000。' } as const,
  ];
  const read = incomingReading({ ...document, elements }, bytes, origin, [...formats.values()]);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const file = read.value.incoming.files.find(({ path }) => path === 'reading.json');
  const text = new TextDecoder().decode(file?.bytes);
  expect(text).toContain('联系电话：138*');
  expect(text).not.toContain('13800138000');
});

// What an import keeps of a document that was read: the units that it lists.
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

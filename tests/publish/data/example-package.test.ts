// The public ledger of each bundled example, read again by whoever has nothing else, makes the same document, with the same stories behind its figures.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formats } from '../../../src/cli/formats.ts';
import { indexesOfYear, listsOfYear } from '../../../src/cli/prepare.ts';
import { buildDisclosure, type Built } from '../../../src/core/disclosure/build.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { assert } from '../../../src/core/lib/assert.ts';
import { readLedgerFolder } from '../../../src/exchange/ledger-folder.ts';
import { readLedgerJson } from '../../../src/exchange/ledger-json.ts';
import { disclosureJson } from '../../../src/publish/data/disclosure-json.ts';
import { publicLedgerPackage } from '../../../src/publish/data/public-ledger-package.ts';
import { faultsOf, schemaOf } from './schemas.ts';

/** Each example with the budget units that have a set of their own; the department's comes first. */
const bodies = [
  ['lvliang-party-office-2025', undefined],
  ['lvliang-party-office-2025', '001'],
  ['sample-culture-bureau-2025', undefined],
  ['sample-culture-bureau-2025', '107001'],
  ['sample-culture-bureau-2025', '107002'],
  ['sample-district-education-bureau-2026', undefined],
  ['sample-district-education-bureau-2026', '205001'],
  ['sample-district-education-bureau-2026', '205002'],
] as const;

const disclosureSchema = schemaOf('disclosure');

function built(ledger: Ledger, unitCode: string | undefined): Built {
  const { identity, budgetUnits } = ledger;
  const format = formats.get(identity.format);
  assert(format !== undefined, 'the example names no format');
  const unit = budgetUnits.find(({ code }) => code === unitCode);
  const result = buildDisclosure(ledger, format, listsOfYear(identity.codeListYear), unit);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each(bodies)('the public ledger of %s makes the same document (unit: %s)', async (example, unitCode) => {
  const folder = fileURLToPath(new URL(`../../../examples/${example}`, import.meta.url));
  const read = await readLedgerFolder(folder);
  if (!read.ok) throw new Error('the example was not read');
  const { ledger } = read.value;
  const first = built(ledger, unitCode);
  const published = publicLedgerPackage({ ...first, ledger });
  const again = readLedgerJson(new TextEncoder().encode(published.json()), 'ledger.json', indexesOfYear);
  if (!again.ok) throw new Error('the public ledger was not read');
  const second = built(again.value.ledger, again.value.ledger.identity.budgetUnit).disclosure;
  expect(disclosureJson(second)).toBe(disclosureJson(first.disclosure));
  expect(faultsOf(disclosureSchema, disclosureJson(first.disclosure))).toEqual([]);
});

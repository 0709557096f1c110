// The public ledger of the bundled example, read again, makes the same document: cover, tables, sentences, forms, charts.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lvliangBudget2025 } from '../../../formats/lvliang-budget-2025/format.ts';
import { buildDisclosure } from '../../../src/core/disclosure/build.ts';
import { printedOnly } from '../../../src/core/disclosure/printed-only.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { readLedgerFolder } from '../../../src/exchange/ledger-folder.ts';
import { readLedgerJson } from '../../../src/exchange/ledger-json.ts';
import { disclosureJson } from '../../../src/publish/data/disclosure-json.ts';
import { publicLedgerPackage } from '../../../src/publish/data/public-ledger-package.ts';
import { loadStandards } from '../../../standards/load.ts';
import { faultsOf, schemaOf } from './schemas.ts';

const folder = fileURLToPath(new URL('../../../examples/lvliang-party-office-2025', import.meta.url));
const { codeLists } = loadStandards(2025);

function built(ledger: Ledger) {
  const result = buildDisclosure(ledger, lvliangBudget2025, codeLists, undefined);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('the public ledger of the example makes the same document', async () => {
  const read = await readLedgerFolder(folder);
  if (!read.ok) throw new Error('the example was not read');
  const { ledger } = read.value;
  const { disclosure, printedFacts } = built(ledger);
  const { json } = publicLedgerPackage({ disclosure, ledger, printedFacts });
  const again = readLedgerJson(new TextEncoder().encode(json), 'ledger.json');
  if (!again.ok) throw new Error('the public ledger was not read');
  const second = built(again.value.ledger).disclosure;
  expect(disclosureJson(printedOnly(second))).toBe(disclosureJson(printedOnly(disclosure)));
  expect(faultsOf(schemaOf('disclosure'), disclosureJson(disclosure))).toEqual([]);
});

// Folder to workbook to folder: the same ledger, whatever it holds.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexesOfYear, listsOfYear } from '../../../src/cli/prepare.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { readLedgerFolder } from '../../../src/exchange/ledger-folder.ts';
import { readLedgerWorkbook } from '../../../src/exchange/workbook/read-ledger-workbook.ts';
import {
  writeLedgerWorkbook,
  type LedgerWorkbookOptions,
} from '../../../src/exchange/workbook/write-ledger-workbook.ts';
import { ledgerFiles } from '../../../src/publish/data/ledger-package.ts';
import { anyLedger, withoutPlaces } from '../ledger-arbitrary.ts';

const examples = new URL('../../../examples/', import.meta.url);

async function workbookOf(ledger: Ledger, options?: LedgerWorkbookOptions): Promise<Uint8Array> {
  const written = await writeLedgerWorkbook(ledger, options);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

describe.each(readdirSync(examples))('the example %s', (name) => {
  test.each([['with names and lists'], ['with bare codes']])('comes back %s', async (kind) => {
    const folder = await readLedgerFolder(fileURLToPath(new URL(name, examples)));
    if (!folder.ok) throw new Error('the example cannot be read');
    const { ledger, hashes } = folder.value;
    const lists = listsOfYear(ledger.identity.codeListYear);
    const bytes = await workbookOf(ledger, kind === 'with bare codes' ? { hashes } : { hashes, lists });
    const read = readLedgerWorkbook(bytes, 'ledger.xlsx', indexesOfYear);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(withoutPlaces(read.value.ledger)).toEqual(withoutPlaces(ledger));
    expect(ledgerFiles(read.value.ledger, hashes)).toEqual(ledgerFiles(ledger, hashes));
    const again = await workbookOf(
      read.value.ledger,
      kind === 'with bare codes' ? { hashes } : { hashes, lists },
    );
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** Names that are nobody's code: where a name stands for a code, a code that reads like a name of another cannot. */
const ledgerOfCodes = anyLedger.map((ledger) => {
  const named = <T extends { readonly name: string }>(entry: T): T => ({
    ...entry,
    name: `${entry.name}〔名〕`,
  });
  return {
    ...ledger,
    department: { ...named(ledger.department), shortName: '〔简〕', jurisdictionName: '〔地〕' },
    budgetUnits: ledger.budgetUnits.map((unit) => ({ ...named(unit), shortName: '〔简〕' })),
    projects: ledger.projects.map(named),
  };
});

test('a ledger of any content comes back', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(ledgerOfCodes, async (ledger) => {
      const read = readLedgerWorkbook(await workbookOf(ledger), 'ledger.xlsx');
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(read.value.warnings).toEqual([]);
      expect(withoutPlaces(read.value.ledger)).toEqual(ledger);
    }),
    { numRuns: 25 },
  );
});

// Every example is read and checked against the code lists of its year without an error, and comes back from what is written.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { indexesOfYear } from '../../src/cli/prepare.ts';
import { readLedgerFolder } from '../../src/exchange/ledger-folder.ts';
import { ledgerFiles } from '../../src/publish/data/ledger-package.ts';
import { readText } from './good-ledger.ts';
import { withoutPlaces } from './ledger-arbitrary.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

describe.each(readdirSync(examples))('the example %s', async (name) => {
  const read = await readLedgerFolder(`${examples}${name}`, indexesOfYear);

  test('has no error, and warnings only of projects that share a name', () => {
    expect(read.ok ? [] : read.error).toEqual([]);
    const warnings = read.ok ? read.value.warnings : [];
    expect(warnings.filter(({ code }) => code !== 'project-name-repeated')).toEqual([]);
  });

  test('comes back from what is written', () => {
    if (!read.ok) throw new Error('was not read');
    const { ledger } = read.value;
    const again = readText(Object.fromEntries(ledgerFiles(ledger)));
    expect(again.ledger === undefined ? undefined : withoutPlaces(again.ledger)).toEqual(
      withoutPlaces(ledger),
    );
  });
});

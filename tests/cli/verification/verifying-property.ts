// A property of arbitrary ledgers of the small town office: kept as a workbook, read back and published, their files verify.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { readLedgerWorkbook } from '../../../src/exchange/workbook/read-ledger-workbook.ts';
import { writeLedgerWorkbook } from '../../../src/exchange/workbook/write-ledger-workbook.ts';
import { obstacles } from '../../core/disclosure/built.ts';
import { randomLedgers } from '../../core/random-ledgers.ts';
import { smallUnits } from '../../core/small-ledger.ts';
import { publish, smallPrepared, verified } from './published.ts';

/** Ledgers that print, where no unit has money in a project of another, as the checks of a ledger ask. */
const printable = fc
  .record({
    ledger: randomLedgers,
    rounding: fc.constantFrom('independent', 'additive'),
    body: fc.constantFrom(undefined, ...Object.values(smallUnits)),
  })
  .map(({ ledger, rounding, body }) => ({
    ledger: { ...withOwnProjects(ledger), identity: { ...ledger.identity, rounding } },
    body,
  }))
  .filter(({ ledger, body }) => obstacles(ledger, body).length === 0);

function withOwnProjects(ledger: Ledger): Ledger {
  const unitOf = new Map(ledger.projects.map(({ code, budgetUnit }) => [code, budgetUnit]));
  const lines = ledger.lines.filter(({ coordinates: { project, budgetUnit } }) => {
    const owner = unitOf.get(project);
    return owner === undefined || owner === budgetUnit;
  });
  return { ...ledger, lines };
}

export async function propertyOfVerifying(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(printable, fc.constantFrom('public', 'full'), async ({ ledger, body }, attachment) => {
      const bytes = await publish(smallPrepared(await throughWorkbook(ledger), body), attachment);
      expect(await verified(bytes)).toMatchObject({ outcome: 'identical', ledgerKind: attachment });
    }),
    { numRuns },
  );
}

async function throughWorkbook(ledger: Ledger): Promise<Ledger> {
  const written = await writeLedgerWorkbook(ledger);
  const read = written.ok ? readLedgerWorkbook(written.value, 'ledger.xlsx') : written;
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.ledger;
}

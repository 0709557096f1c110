// One ledger a unit, as a department's budget officer gets them: `convert` makes the department's ledger of them, `build` its set.
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ledgerDifference } from '../../src/core/ledger/difference.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { assert } from '../../src/core/lib/assert.ts';
import { readLedgerFolder, writeLedgerFolder } from '../../src/exchange/ledger-folder.ts';
import { mingzhang } from './command-line.ts';
import { onlyUnits } from '../exchange/split-ledger.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const bureauFolder = join(import.meta.dirname, '../../examples/sample-district-education-bureau-2026');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-merge-'));
  const bureau = await ledgerIn(bureauFolder);
  for (const [index, { code }] of bureau.budgetUnits.entries()) {
    const part = onlyUnits(bureau, [code], index === 0 ? 'speaks' : 'silent');
    await writeLedgerFolder(join(folder, 'units', code), part);
  }
  const unit = join(folder, 'units/205004');
  const said = await mingzhang(['convert', unit, '--out', `${unit}.xlsx`], folder);
  expect(said.exitCode).toBe(0);
  await rm(unit, { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function ledgerIn(path: string): Promise<Ledger> {
  const read = await readLedgerFolder(path);
  assert(read.ok, `${path} can be read`);
  return read.value.ledger;
}

test('folders and a workbook become the ledger that they were split from', async () => {
  const paths = ['205001', '205002', '205003', '205004.xlsx'].map((name) => join('units', name));
  const said = await mingzhang(['convert', ...paths, '--out', 'merged'], folder);
  expect(said.aside).toBe('');
  expect(said.exitCode).toBe(0);
  const difference = ledgerDifference(await ledgerIn(bureauFolder), await ledgerIn(join(folder, 'merged')));
  expect(Object.values(difference).flat()).toEqual([]);
});

test('the set of the whole department, of its folder of ledgers too', async () => {
  const whole = await mingzhang(['build', bureauFolder, '--out', 'whole', '--only', 'csv'], folder);
  const merged = await mingzhang(['build', 'units', '--merge', '--out', 'of-units', '--only', 'csv'], folder);
  expect([whole.exitCode, merged.exitCode]).toEqual([0, 0]);
  const tables = (await readdir(join(folder, 'whole/tables'))).sort();
  expect((await readdir(join(folder, 'of-units/tables'))).sort()).toEqual(tables);
  for (const table of tables) {
    const text = await readFile(join(folder, 'of-units/tables', table), 'utf8');
    expect(text).toBe(await readFile(join(folder, 'whole/tables', table), 'utf8'));
  }
});

test('a unit twice and a unit missing are told with their ledgers, and nothing is written', async () => {
  await cp(join(folder, 'units/205002'), join(folder, 'copy'), { recursive: true });
  const said = await mingzhang(
    ['build', 'units/205001', 'units/205002', 'copy', 'units/205003', '--out', 'refused'],
    folder,
  );
  expect(said.exitCode).toBe(2);
  expect(said.aside).toContain('copy/lines.csv 第2行：预算单位 205002 在这里有 31 行明细');
  expect(said.aside).toContain('205001/facts.yaml 第87行 budgetUnits[3]：单位名单里有 205004');
  expect(await readdir(folder)).not.toContain('refused');
});

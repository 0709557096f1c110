// `mingzhang diff` as a user meets it: what changed in the ledger, and what that changes in print.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { example, mingzhang, startedMingzhang } from './command-line.ts';

vi.setConfig({ testTimeout: 60_000 });

const schema = schemaOf('difference');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-diff-'));
  await cp(example, join(folder, 'changed'), { recursive: true });
  await change('lines.csv', ',3985512.35', ',4085512.35');
  await change('facts.yaml', 'quota: 7', 'quota: 8');
  await change('indicators.csv', '≥1个', '≥2个');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, 'changed', file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

test('a ledger does not differ from itself', async () => {
  const said = await mingzhang(['diff', example, example], folder);
  expect(said).toEqual({ exitCode: 0, output: '没有不同\n', aside: expect.any(String) as string });
});

test('one amount, one fact and one target, and every place in print that follows', async () => {
  const said = await startedMingzhang(['diff', example, 'changed'], folder);
  expect(said.exitCode).toBe(1);
  const lines = said.output.split('\n');
  expect(lines).toContain('预算明细 (1)');
  expect(said.output).toContain(
    '30101 基本工资 · 50101 工资奖金津补贴 · 人员经费：3,985,512.35 → 4,085,512.35 (100,000.00)',
  );
  expect(lines).toContain('  p1.wholePeriod.产出指标.数量指标.软件系统运维数量：「≥1个」 → 「≥2个」');
  expect(lines).toContain('  assets.vehicles.quota：「7」 → 「8」');
  expect(lines).toContain('  2025年预算收支总表 · 收入总计 · 收入 / 2025年：「1861.00」 → 「1871.00」');
  expect(said.output).toContain('公务用车编制8辆');
});

test('as JSON, with amounts as strings of fen', async () => {
  const said = await mingzhang(['diff', example, 'changed', '--json'], folder);
  expect(said.exitCode).toBe(1);
  expect(faultsOf(schema, said.output)).toEqual([]);
  expect(JSON.parse(said.output)).toMatchObject({
    schema: { name: 'mingzhang-difference', edition: 1 },
    lines: [{ beforeFen: '398551235', afterFen: '408551235' }],
    facts: [{ path: 'assets.vehicles.quota', before: '7', after: '8' }],
  });
});

test('two ledgers are needed', async () => {
  const said = await mingzhang(['diff', example], folder);
  expect(said.exitCode).toBe(2);
  expect(said.aside).toContain('mingzhang diff');
});

test('what a document says otherwise than its ledger, and what of it a ledger takes back', async () => {
  await mingzhang(['build', 'changed', '--out', 'out', '--only', 'pdf'], folder);
  await cp(example, join(folder, 'ledger'), { recursive: true });
  const told = await mingzhang(['diff', 'ledger', 'out/disclosure.pdf'], folder);
  expect(told.exitCode).toBe(1);
  expect(told.output).toContain('收入总计 · 收入/2025年：「1861.00」 → 「1871.00」');
  expect(told.output).toContain('（assets.vehicles.quota）：「7」 → 「8」');

  const words = ['diff', 'ledger', 'out/disclosure.pdf', '--accept', '--json'];
  const accepted = await mingzhang(words, folder);
  expect(accepted.exitCode).toBe(1);
  expect(faultsOf(schema, accepted.output)).toEqual([]);
  const { changes } = JSON.parse(accepted.output) as { changes: { path: string; accepted: boolean }[] };
  const target = '保密及基地工作运行经费（维保费）/wholePeriod.产出指标.数量指标.软件系统运维数量';
  expect(changes.filter((change) => change.accepted).map(({ path }) => path)).toEqual([
    'assets.vehicles.quota',
    target,
  ]);
  // Nothing else is touched: the files are those of the example but for these two values.
  for (const [file, from, to] of [
    ['facts.yaml', 'quota: 7', 'quota: 8'],
    ['indicators.csv', '≥1个', '≥2个'],
    ['projects.csv', '', ''],
    ['lines.csv', '', ''],
  ] as const) {
    const [before, after] = await Promise.all(
      [example, join(folder, 'ledger')].map(async (ledger) => await readFile(join(ledger, file), 'utf8')),
    );
    expect(after).toBe(before?.replace(from, to));
  }
  const again = await mingzhang(words, folder);
  expect(again.output).not.toContain('assets.vehicles.quota');
}, 240_000);

test('two documents of one format', async () => {
  await mingzhang(['build', example, '--out', 'first', '--only', 'json'], folder);
  await mingzhang(['build', 'changed', '--out', 'second', '--only', 'json'], folder);
  const files = ['first/disclosure.json', 'second/disclosure.json'];
  const told = await mingzhang(['diff', ...files], folder);
  expect(told.exitCode).toBe(1);
  expect(told.output).toContain('不同的数字');
  expect(told.output).toContain('收入总计 · 收入/2025年：「1861.00」 → 「1871.00」');
  const data = await mingzhang(['diff', ...files, '--json'], folder);
  expect(faultsOf(schema, data.output)).toEqual([]);
  const same = await mingzhang(['diff', 'first/disclosure.json', 'first/disclosure.json'], folder);
  expect(same).toMatchObject({ exitCode: 0, output: '两份文件说的一致\n' });
}, 120_000);

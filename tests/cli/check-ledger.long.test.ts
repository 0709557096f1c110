// `mingzhang check` of a ledger: it is checked as it would be printed, whether it is a folder or a workbook.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { example, mingzhang } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-check-ledger-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Checked {
  readonly body: unknown;
  readonly format: unknown;
  readonly obligations: readonly unknown[];
}

test('a ledger, folder or workbook, is checked as it would be printed', async () => {
  const workbook = join(folder, 'ledger.xlsx');
  await mingzhang(['convert', example, '--out', workbook], folder);
  const checked = async (path: string): Promise<Checked> => {
    const { output } = await mingzhang(['check', path, '--json'], folder);
    const { body, format, obligations } = JSON.parse(output) as Checked;
    return { body, format, obligations };
  };
  const asWorkbook = await checked(workbook);
  expect(asWorkbook.body).toContain('吕梁市');
  expect(asWorkbook).toEqual(await checked(example));
}, 120_000);

test('a workbook that cannot be opened stops no other document', async () => {
  for (const name of ['broken.xlsx', 'sound.html'])
    writeFileSync(join(folder, name), '<p>某局2025年部门预算公开</p>');
  const { exitCode, output } = await mingzhang(
    ['check', join(folder, 'broken.xlsx'), join(folder, 'sound.html')],
    folder,
  );
  expect(exitCode).toBe(2);
  expect(output).toContain('sound.html');
}, 60_000);

test('ledgers in a folder of documents are checked as what they print; one with errors is told and stops no other', async () => {
  const many = join(folder, 'many');
  mkdirSync(many);
  cpSync(example, join(many, 'ledger'), { recursive: true });
  cpSync(example, join(many, 'wrong'), { recursive: true });
  writeFileSync(join(many, 'wrong/lines.csv'), 'fiscalYear\n2025\n');
  writeFileSync(join(many, 'page.html'), '<p>某局2025年部门预算公开</p>');
  const { exitCode, output, aside } = await mingzhang(['check', many], folder);
  expect(exitCode).toBe(2);
  expect(output).toContain('many/ledger  ');
  expect(output).toContain('many/page.html');
  expect(output).not.toContain('lines.csv');
  expect(output).toMatch(/many\/wrong：这是账本，有 \d+ 处错误，印不出文件/u);
  expect(aside).toContain('many/wrong 是账本，有错，印不出文件，这一份没有检查：');
  expect(aside).toContain('lines.csv');
}, 120_000);

test('final accounts beside their budget: ledgers stand for what they print, and another year is not compared', async () => {
  const sample = (name: string): string => join(example, '..', name);
  const { exitCode, output } = await mingzhang(
    [
      'check',
      sample('sample-culture-bureau-final-2025'),
      ...['--budget', sample('sample-culture-bureau-2025')],
      ...['--previous', sample('sample-culture-bureau-2025'), '--json'],
    ],
    folder,
  );
  expect(exitCode).toBe(0);
  const { obligations } = JSON.parse(output) as {
    readonly obligations: readonly {
      readonly code: string;
      readonly held: number;
      readonly reason: string;
    }[];
  };
  const beside = obligations.find(({ code }) => code === 'figures-agree-with-other-documents');
  expect(beside?.held).toBeGreaterThan(0);
  expect(beside?.reason).toContain('sample-culture-bureau-2025 是 2025 年的，应是 2024 年的，没有与它核对');
}, 120_000);

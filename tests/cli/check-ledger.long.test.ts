// `mingzhang check` of a ledger: it is checked as it would be printed, whether it is a folder or a workbook.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

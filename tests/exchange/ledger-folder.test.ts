// The one edge that touches the disk: folders that are there, half there or far too large.
import { ok } from '../../src/core/lib/result.ts';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import { readLedgerFolder, writeLedgerFolder } from '../../src/exchange/ledger-folder.ts';
import { ledgerFiles } from '../../src/publish/data/ledger-package.ts';
import { codeLists, goodLedger } from './good-ledger.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  for (const [name, text] of Object.entries(goodLedger)) await writeFile(join(folder, name), text);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function told(): Promise<readonly string[]> {
  const read = await readLedgerFolder(folder, () => ok(codeLists));
  return (read.ok ? read.value.warnings : read.error).map((problem) => renderProblem(problem, 'en'));
}

describe('a folder', () => {
  test('is read, checked, and written again', async () => {
    const read = await readLedgerFolder(folder, () => ok(codeLists));
    if (!read.ok) throw new Error('was refused');
    const { ledger } = read.value;
    expect(ledger.lines.map(({ amountFen, source }) => [amountFen, source.row])).toEqual([
      [10_000_000n, 2],
      [2_000_000n, 3],
      [500_050n, 4],
      [9_000_000n, 5],
    ]);
    expect(ledger.facts).toEqual({
      duties: ['管理全市档案'],
      assets: { vehicles: 2, officeAreaSquareMetres: '120.50' },
      notes: null,
    });
    expect(ledger.unitFacts).toEqual({ '012002': { duties: ['保管电子档案'] } });
    const copy = join(folder, 'copy', 'of it');
    await writeLedgerFolder(copy, ledger);
    for (const [name, text] of ledgerFiles(ledger)) {
      expect(await readFile(join(copy, name), 'utf8')).toBe(text);
    }
  });

  test('that is not there is told by its name', async () => {
    const read = await readLedgerFolder(join(folder, 'elsewhere'));
    expect(read).toMatchObject({ ok: false, error: [{ code: 'file-missing' }] });
  });

  test('without a file is told, with what the others hold', async () => {
    await rm(join(folder, 'projects.csv'));
    await writeFile(join(folder, 'indicators.csv'), 'project,side\n');
    expect(await told()).toEqual([
      'projects.csv: This file was not found. There must be a file here. Add the file, or check the path that was given.',
      ...Object.entries({ level1: '一级指标', level2: '二级指标', level3: '三级指标', target: '指标值' }).map(
        ([column, title]) =>
          `indicators.csv, line 1, ${column}: This column is missing: ${title}. The header must name “${column}”. Add the column and fill it in row by row; only a cell that does not apply to its row may stay empty.`,
      ),
    ]);
  });

  test('with a folder in the place of a file is told', async () => {
    await rm(join(folder, 'lines.csv'));
    await mkdir(join(folder, 'lines.csv'));
    expect(await told()).toEqual([
      'lines.csv: This file cannot be opened (EISDIR). It must be a file that can be read. Check its permissions, or close the program that holds it.',
    ]);
  });

  test('with an endless device in the place of a file is told without reading it', async () => {
    await rm(join(folder, 'lines.csv'));
    await symlink('/dev/zero', join(folder, 'lines.csv'));
    expect(await told()).toEqual([
      'lines.csv: This file cannot be opened (EINVAL). It must be a file that can be read. Check its permissions, or close the program that holds it.',
    ]);
  });

  test('with a file that is far too large is told without reading it', async () => {
    await truncate(join(folder, 'facts.yaml'), 5 * 1024 * 1024);
    await truncate(join(folder, 'lines.csv'), 65 * 1024 * 1024);
    expect(await told()).toEqual([
      'lines.csv: The file is too large: 65 MB. It must not exceed 64 MB. Split it, or remove what does not belong to the budget.',
      'facts.yaml: The file is too large: 5 MB. It must not exceed 4 MB. Split it, or remove what does not belong to the budget.',
    ]);
  });
});

// Where documents come from, in a table: read whole, or refused with everything that is wrong with it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { originOf, originsOfNone, readOrigins, wholeOrigin } from '../../../src/cli/import/origins.ts';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-origins-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const ofAll = {
  jurisdiction: { code: '310107', name: '上海市普陀区' },
  address: undefined,
  day: '2026-01-31',
};

test('each document has its own address; what its row leaves empty is as the options say', async () => {
  const table = join(folder, 'origins.csv');
  await writeFile(
    table,
    'file,source,date\none.pdf,https://one.example/,2026-02-01\nyear/two.pdf,https://two.example/,\n',
  );
  const origins = await readOrigins(table);
  if (!origins.ok) throw new Error(JSON.stringify(origins.error));
  expect(originOf(join(folder, 'one.pdf'), ofAll, origins.value)).toEqual({
    ...ofAll,
    address: 'https://one.example/',
    day: '2026-02-01',
  });
  expect(originOf(join(folder, 'year/two.pdf'), ofAll, origins.value)).toEqual({
    ...ofAll,
    address: 'https://two.example/',
  });
  const third = wholeOrigin(originOf(join(folder, 'three.pdf'), ofAll, origins.value), 'three.pdf');
  expect(third).toMatchObject({ error: { code: 'reading-without-origin', values: { options: '--source' } } });
  const known = new Set([join(folder, 'one.pdf')]);
  expect(originsOfNone(origins.value, known).map((each) => renderProblem(each, 'zh-CN'))).toEqual([
    'origins.csv 第3行 file：来历表写了「year/two.pdf」，要入库的文件里却没有；应为文件的路径，从来历表所在的文件夹算起；请核对文件名，或删去这一行。',
  ]);
});

test('all that is wrong with a table is told together', async () => {
  const table = join(folder, 'origins.csv');
  await writeFile(
    table,
    'file,jurisdiction,date\none.pdf,普陀区,2026年2月\none.pdf,310107:上海市普陀区,2026-02-30\n,,\n,310107:上海市普陀区,\n',
  );
  const origins = await readOrigins(table);
  expect(origins.ok ? [] : origins.error.map((each) => renderProblem(each, 'en'))).toEqual([
    'origins.csv, line 2, jurisdiction: This cell of the table of origins says “普陀区”. It should look like 310107:上海市普陀区. Correct it; what is as the options say may be left empty.',
    'origins.csv, line 2, date: This cell of the table of origins says “2026年2月”. It should look like 2026-01-31. Correct it; what is as the options say may be left empty.',
    'origins.csv, line 3, file: The table of origins has two rows for “one.pdf”. Each document has one row. Delete one of them.',
    'origins.csv, line 3, date: This cell of the table of origins says “2026-02-30”. It should look like 2026-01-31. Correct it; what is as the options say may be left empty.',
    'origins.csv, line 5, file: This cell is empty. A value is required here. Fill it in.',
  ]);
});

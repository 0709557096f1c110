// The first-time officer's path of docs/first-disclosure.zh-CN.md, taken as it is written: an empty template, filled cell by cell from
// the example, built, and verified. What comes out is what the example's own folder gives.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, expect, test } from 'vitest';
import { example, startedMingzhang } from '../cli/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-first-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The commands of the page, in order, as the words after `--`. */
const page = readFileSync(join(import.meta.dirname, '../../docs/first-disclosure.zh-CN.md'), 'utf8');
const commands = [...page.matchAll(/^npm run -s mingzhang -- (.+)$/gmu)].map(([, words = '']) =>
  words.split(' '),
);

test('template, filled, built, verified', async () => {
  const [template, convert, build, verify] = commands as [string[], string[], string[], string[]];
  expect([template[0], convert[0], build[0], verify[0]]).toEqual(['template', 'convert', 'build', 'verify']);

  expect((await startedMingzhang(template, folder)).exitCode).toBe(0);
  const fromExample = convert.map((word) => (word.startsWith('examples/') ? example : word));
  expect((await startedMingzhang(fromExample, folder)).exitCode).toBe(0);
  await fill('账本.xlsx', '示例.xlsx');

  const built = await startedMingzhang(build, folder);
  expect(built.aside).not.toContain('错误');
  expect(built.exitCode).toBe(0);
  await startedMingzhang(['build', example, '--out', 'from-folder', '--only', 'json'], folder);
  const [own, folders] = ['公开文件', 'from-folder'].map((name) =>
    readFileSync(join(folder, name, 'disclosure.json'), 'utf8'),
  );
  expect(own).toBe(folders);

  const verified = await startedMingzhang(verify, folder);
  expect(verified.exitCode).toBe(0);
  expect(verified.output).toContain('一致');
});

/** Types into the template what stands in the example, sheet by sheet and column by column. */
async function fill(emptyFile: string, filledFile: string): Promise<void> {
  const [empty, filled] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
  await empty.xlsx.readFile(join(folder, emptyFile));
  await filled.xlsx.readFile(join(folder, filledFile));
  for (const from of filled.worksheets) {
    if (from.name === '说明' || from.name === '可选值') continue;
    const to = empty.getWorksheet(from.name);
    if (to === undefined) throw new Error(`the template has no sheet ${from.name}`);
    const heads = new Map<string, number>();
    to.getRow(1).eachCell((cell, column) => heads.set(cell.text, column));
    // Sheets of names and values are filled where the name stands; those of entries from the top.
    const isByName = heads.has('名称') && heads.has('内容');
    const rowsByName = new Map<string, number>();
    if (isByName) to.eachRow((row, at) => rowsByName.set(row.getCell(heads.get('名称') ?? 1).text, at));
    from.eachRow((row, at) => {
      if (at === 1) return;
      const named = rowsByName.get(row.getCell(1).text);
      const target = isByName ? (named ?? to.rowCount + 1) : at;
      row.eachCell((cell, column) => {
        const into = heads.get(from.getRow(1).getCell(column).text);
        if (into !== undefined) to.getRow(target).getCell(into).value = cell.value;
      });
    });
  }
  await empty.xlsx.writeFile(join(folder, emptyFile));
}

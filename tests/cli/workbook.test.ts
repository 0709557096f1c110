// Workbooks on the command line: an empty one is filled from the example and built like its folder; folder and workbook become
// each other; what others made is left alone.
import { mkdtemp, readFile, rm, writeFile, appendFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { example, mingzhang, startedMingzhang } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder = '';
const inFolder = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-workbook-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function opened(name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(inFolder(name));
  return workbook;
}

/** As an officer does: the values under each head of one sheet are pasted under the same head of the other. */
function paste(from: ExcelJS.Workbook, to: ExcelJS.Workbook): void {
  for (const source of from.worksheets) {
    const target = to.getWorksheet(source.name);
    if (target === undefined || source.name === '可选值' || source.name === '说明') continue;
    const columns = new Map<unknown, number>();
    target.getRow(1).eachCell((cell, column) => columns.set(cell.value, column));
    for (let row = 2; row <= Math.max(source.rowCount, target.rowCount); row += 1) {
      source.getRow(1).eachCell((head, column) => {
        const into = columns.get(head.value);
        if (into !== undefined) target.getCell(row, into).value = source.getCell(row, column).value;
      });
    }
  }
}

describe('template', () => {
  test('filled from the example, it builds what the folder of the example builds', async () => {
    const made = await startedMingzhang(
      ['template', '--format', 'lvliang-budget-2025', '--year', '2025', '--out', 'empty.xlsx'],
      folder,
    );
    expect(made).toMatchObject({ exitCode: 0, aside: '' });
    const converted = await startedMingzhang(['convert', example, '--out', 'example.xlsx'], folder);
    expect(converted.exitCode).toBe(0);
    const template = await opened('empty.xlsx');
    paste(await opened('example.xlsx'), template);
    await template.xlsx.writeFile(inFolder('filled.xlsx'));

    const build = async (ledger: string, out: string): Promise<string> => {
      const said = await mingzhang(['build', ledger, '--out', out, '--only', 'json,ledger'], folder);
      expect(said.exitCode, said.aside).toBe(0);
      return await readFile(inFolder(out, 'disclosure.json'), 'utf8');
    };
    expect(await build('filled.xlsx', 'from-workbook')).toBe(await build(example, 'from-folder'));
  });

  test('lists what the format asks for, with choices and notes', async () => {
    const words = ['template', '--format', 'shanghai-budget', '--out', 'shanghai.xlsx'];
    expect((await mingzhang(words, folder)).exitCode).toBe(0);
    const workbook = await opened('shanghai.xlsx');
    expect(workbook.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      '说明 visible',
      '预算明细 visible',
      '项目 visible',
      '绩效指标 visible',
      '事实 visible',
      '账本 visible',
      '可选值 hidden',
    ]);
    const lines = workbook.getWorksheet('预算明细');
    expect(lines?.getCell('J1').note).toBeDefined();
    expect(lines?.getCell('J2').dataValidation).toMatchObject({ type: 'list' });
    expect(lines?.getCell('F2').numFmt).toBe('@');
    const asked = workbook.getWorksheet('事实')?.getColumn(1).values;
    expect(asked).toEqual(expect.arrayContaining(['department.name', 'budgetUnits[1].code', 'duties[1]']));
  });

  test('an empty one is refused with what is missing, cell by cell', async () => {
    await mingzhang(['template', '--format', 'lvliang-budget-2025', '--out', 'blank.xlsx'], folder);
    const said = await mingzhang(['build', 'blank.xlsx', '--out', 'nothing'], folder);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain('blank.xlsx 账本!B2 title：没有填写这一项');
    expect(said.aside).toContain('blank.xlsx 事实');
    expect(said.aside).not.toContain('facts.yaml');
  });

  test.each([
    [['template'], '没有写公开格式'],
    [['template', '--format', 'lvliang-budget-2025', '--out', 'x.xls'], '文件名以 .xlsx 结尾'],
    [
      ['template', '--format', 'none', '--out', 'x.xlsx', '--lang', 'en'],
      '--format says “none”; it should be one of: ',
    ],
    [['template', '--format', 'lvliang-budget-2025', '--out', 'x.xlsx', '--year', '25'], '--year'],
    [['convert'], '没有写账本。应写一个或几个账本'],
    [['convert', 'x'], '没有写转换到哪里'],
  ])('a wrong command: %j', async (words, message) => {
    const said = await mingzhang(words, folder);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain(message);
  });
});

describe('convert', () => {
  test('from folder to workbook to folder and back again', async () => {
    const convert = async (from: string, to: string): Promise<number | null> =>
      (await mingzhang(['convert', from, '--out', to], folder)).exitCode;
    expect(await convert(example, 'one.xlsx')).toBe(0);
    expect(await convert('one.xlsx', 'one')).toBe(0);
    const manifest = await readFile(inFolder('one', 'manifest.json'), 'utf8');
    expect(faultsOf(schemaOf('manifest'), manifest)).toEqual([]);
    expect(await convert('one', 'two.xlsx')).toBe(0);
    expect((await readFile(inFolder('two.xlsx'))).equals(await readFile(inFolder('one.xlsx')))).toBe(true);
    // What it wrote itself and nobody changed it may write again.
    expect(await convert('two.xlsx', 'one')).toBe(0);
    expect(await convert('one', 'two.xlsx')).toBe(0);
    await appendFile(inFolder('one', 'lines.csv'), '\n');
    expect(await convert('two.xlsx', 'one')).toBe(2);
  });

  test('leaves alone what others made', async () => {
    await writeFile(inFolder('mine.xlsx'), 'mine');
    const said = await mingzhang(['convert', example, '--out', 'mine.xlsx'], folder);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain('已经存在，不是本程序生成的');
    expect(await readFile(inFolder('mine.xlsx'), 'utf8')).toBe('mine');
    await mkdir(inFolder('notes'));
    await writeFile(inFolder('notes', 'a.txt'), 'mine');
    expect((await mingzhang(['convert', example, '--out', 'notes'], folder)).exitCode).toBe(2);
  });
});

// What files make of a view: codes of classes in a column of their own, whatever the page shows together.
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { fen } from '../../../src/core/money/fen.ts';
import { amount, coded, text, type DataTable } from '../../../src/portal/views/data-table.ts';
import { tableCsv, viewWorkbook } from '../../../src/portal/views/view-files.ts';
import { viewJson } from '../../../src/portal/views/view-json.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';

const table: DataTable = {
  name: 'functions',
  title: '花在什么事上',
  columns: [
    { name: 'class', title: '科目', kind: 'text', codes: { name: 'code', title: '科目代码' } },
    { name: 'amount', title: '金额', kind: 'amount' },
  ],
  rows: [
    [coded('201', '一般公共服务支出', '/codes/functionalClass/201/'), amount(fen(120n))],
    [text('合计'), amount(fen(120n))],
  ],
};
const view = { title: '某局', address: '/departments/a/b/', sources: [], tables: [table] };
const words = wordsOf('zh-CN');

test('CSV and workbook have codes and names apart', () => {
  expect(tableCsv(table, [], [], words).slice(1).trim().split('\n')).toEqual([
    '科目代码,科目,金额（元）,本页数字的出处',
    '201,一般公共服务支出,1.20,',
    ',合计,1.20,',
  ]);
  const workbook = viewWorkbook(view, [], words);
  const sheet = XLSX.read(workbook.ok ? workbook.value : undefined).Sheets['花在什么事上'] ?? {};
  expect(XLSX.utils.sheet_to_json(sheet, { header: 1, range: 2 })).toEqual([
    ['科目代码', '科目', '金额（元）'],
    ['201', '一般公共服务支出', 1.2],
    [undefined, '合计', 1.2],
  ]);
});

test('JSON has codes and names apart, and the name leads to the class', () => {
  const [written] = viewJson(view, []).tables;
  expect(written?.columns.map(({ name, title, kind }) => [name, title, kind])).toEqual([
    ['code', '科目代码', 'text'],
    ['class', '科目', 'text'],
    ['amount', '金额', 'amount'],
  ]);
  expect(written?.columns[1]).not.toHaveProperty('codes');
  expect(written?.rows).toEqual([
    {
      values: { code: '201', class: '一般公共服务支出', amount: '1.20' },
      links: { class: '/codes/functionalClass/201/' },
    },
    { values: { code: '', class: '合计', amount: '1.20' }, links: {} },
  ]);
});

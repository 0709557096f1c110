// Many documents: a line and a row for each, the commonest faults first, and every finding in a list that no spreadsheet executes.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { checkJson } from '../../../src/report/json.ts';
import { checkSummaryOf } from '../../../src/report/many/check-summary.ts';
import { commonestFaults, summaryLines } from '../../../src/report/many/summary-lines.ts';
import { documentsCsv, findingsCsv } from '../../../src/report/many/tables.ts';
import { reportOf, unknownCode, wrongTotal } from '../example-report.ts';

const codes = reportOf([
  { code: 'functional-codes-exist', held: 1, findings: [unknownCode(1), unknownCode(2)], unchecked: [] },
]);
const both = reportOf([
  { code: 'functional-codes-exist', held: 1, findings: [unknownCode(1, '=1+1')], unchecked: [] },
  { code: 'table-total-is-sum-of-rows', held: 1, findings: [wrongTotal(3)], unchecked: [] },
]);
const rows = [
  { file: '甲局.pdf', summary: checkSummaryOf(codes) },
  { file: '乙局.pdf', summary: checkSummaryOf(both) },
  { file: '丙局.pdf', summary: undefined },
];

test('the obligations that most documents fail come first', () => {
  expect(commonestFaults(rows)).toEqual([
    { code: 'functional-codes-exist', documents: 2, findings: 3 },
    { code: 'table-total-is-sum-of-rows', documents: 1, findings: 1 },
  ]);
});

test('a line for each document, and the commonest faults', () => {
  const lines = summaryLines(rows, 'zh-CN');
  expect(lines[1]).toMatch(/^ *[\d.]+ +100% +0 +2 +0 {2}甲局\.pdf {2}某局$/u);
  expect(lines[3]).toContain('丙局.pdf  没有读成');
  expect(lines).toContain('最常见的问题');
  expect(lines.at(-1)).toContain('表中合计等于各行之和：1 份，共 1 处');
});

test('documents by obligations', () => {
  const table = parse(documentsCsv(rows, 'zh-CN'), { columns: true, bom: true });
  expect(table).toMatchObject([
    { 文件: '甲局.pdf', 部门或单位: '某局', 警告: '2', 功能分类科目编码在当年科目表中: '不符合' },
    { 文件: '乙局.pdf', 错误: '1', 表中合计等于各行之和: '不符合' },
    { 文件: '丙局.pdf', 部门或单位: '没有读成', 错误: '' },
  ]);
});

test('every finding in a row, amounts in yuan, formulas disarmed', () => {
  const table = parse(findingsCsv([checkJson(codes, 'zh-CN'), checkJson(both, 'zh-CN')], 'zh-CN'), {
    columns: true,
    bom: true,
  });
  expect(table).toHaveLength(4);
  expect(table[3]).toMatchObject({
    轻重: '错误',
    '相差（元）': '-10000.00',
    代码: 'table-total-is-sum-of-rows',
  });
  expect(JSON.stringify(table[2])).not.toContain('"=1+1"');
});

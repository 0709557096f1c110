// Layouts of other places, typed out: each is drafted as a format from one document alone, passes the check, and then reads the
// document with the regions that its words tell, as a shipped format would.
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/core/disclosure/validate-format.ts';
import { sketchFormat, openPlaces } from '../../../src/core/reading/sketch/sketch-format.ts';
import type { DocumentTable } from '../../../src/core/reading/printed-document.ts';
import { readDisclosure } from '../../../src/core/reading/read-disclosure.ts';
import { lvliangBudget2025 } from '../../../formats/lvliang-budget-2025/format.ts';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../standards/load.ts';
import { typedTable } from './printed-tables.ts';

const lists = loadStandards(2025).codeLists;

/** 中央部门, nine tables in 万元; here three of them. */
const central = [
  typedTable(
    ['部门收支总表', '单位：万元'],
    [
      '收入 | | 支出 |',
      '项目 | 预算数 | 项目 | 预算数',
      '一、一般公共预算财政拨款收入 | 80.00 | 一、教育支出 | 60.00',
      '二、事业收入 | 20.00 | 二、社会保障和就业支出 | 40.00',
      '收入总计 | 100.00 | 支出总计 | 100.00',
    ],
  ),
  typedTable(
    ['一般公共预算支出表', '单位：万元'],
    [
      '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
      '205 | 教育支出 | 50.00 | 30.00 | 20.00',
      '20501 | 教育管理事务 | 50.00 | 30.00 | 20.00',
      '2050101 | 行政运行 | 50.00 | 30.00 | 20.00',
      ' | 合计 | 50.00 | 30.00 | 20.00',
    ],
  ),
  typedTable(
    ['一般公共预算“三公”经费支出表', '单位：万元'],
    [
      '合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置费 | 公务用车运行费',
      '6.00 | 1.00 | 2.00 |  | 3.00',
    ],
  ),
];

/** 广西防城港: 情况表 in 元, amounts with commas, zeros printed. */
const guangxi = [
  typedTable(
    ['部门收入总体情况表', '单位：元'],
    [
      '科目编码 | 科目名称 | 总计 | 财政拨款 | 财政专户管理资金 | 单位资金 | 上年结转',
      '201 | 一般公共服务支出 | 1,500.00 | 1,000.00 | 0.00 | 500.00 | 0.00',
      '20103 | 政府办公厅（室）及相关机构事务 | 1,500.00 | 1,000.00 | 0.00 | 500.00 | 0.00',
      ' | 合计 | 1,500.00 | 1,000.00 | 0.00 | 500.00 | 0.00',
    ],
  ),
  typedTable(
    ['基本支出情况表', '单位：元'],
    [
      '部门预算支出经济分类科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费',
      '301 | 工资福利支出 | 900.00 | 900.00 | 0.00',
      '30101 | 基本工资 | 900.00 | 900.00 | 0.00',
      '302 | 商品和服务支出 | 100.00 | 0.00 | 100.00',
      '30201 | 办公费 | 100.00 | 0.00 | 100.00',
    ],
  ),
];

/** Codes in columns of their own, merged in the head, in the rows, or over the rows below. */
const merged = [
  typedTable(
    ['部门支出总表', '单位：万元'],
    [
      '科目编码 | < | < | 科目名称 | 合计 | 基本支出 | 项目支出',
      '205 | < | < | 教育支出 | 50.00 | 30.00 | 20.00',
      '205 | 01 |  | 教育管理事务 | 50.00 | 30.00 | 20.00',
      '205 | 01 | 01 | 行政运行 | 30.00 | 30.00 |',
      '2050102 | < | < | 一般行政管理事务 | 20.00 |  | 20.00',
      '合计 | < | < | < | 50.00 | 30.00 | 20.00',
    ],
  ),
  typedTable(
    ['一般公共预算支出表', '单位：万元'],
    [
      '功能分类科目 | < | < | < | 合计 | 基本支出 | 项目支出',
      '类 | 款 | 项 | 科目名称 | ^ | ^ | ^',
      '205 |  |  | 教育支出 | 50.00 | 30.00 | 20.00',
      '^ | 01 |  | 教育管理事务 | 50.00 | 30.00 | 20.00',
      ' |  | 01 | 行政运行 | 30.00 | 30.00 |',
      ' |  | 02 | 一般行政管理事务 | 20.00 |  | 20.00',
      '合计 | < | < | < | 50.00 | 30.00 | 20.00',
    ],
  ),
];

describe.each([
  ['中央部门', central],
  ['广西防城港市', guangxi],
  ['科目编码分列或合并', merged],
])('%s', (name, document: readonly DocumentTable[]) => {
  const knowledge = { formats: [], listsOf: () => lists, vocabulary };
  const unknown = readDisclosure(document, knowledge);
  const draft = sketchFormat(unknown, name, lvliangBudget2025);

  test('the draft is a format without anything left open', () => {
    expect(openPlaces(draft)).toEqual([]);
    expect(formatProblems(draft, lists)).toEqual([]);
  });

  test('it reads the document again, with the same regions and amounts', () => {
    const { tables, unknownTables } = readDisclosure(document, { ...knowledge, formats: [draft] });
    expect(unknownTables).toEqual([]);
    expect(tables.map(({ read }) => [read.spec.title, read.unknownRows, read.absentColumns])).toEqual(
      document.map(({ above }) => [above[0]?.text, [], []]),
    );
    const figures = tables.flatMap(({ read }) => read.rows.flatMap(({ cells }) => cells));
    const before = unknown.unknownTables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(figures.length).toBe(before.length);
    for (const { cell, scopes, amountFen } of figures) {
      const same = before.find((one) => one.cell === cell);
      // A blank has no amount before a format says what it stands for.
      if (same?.state === 'value') expect(amountFen).toBe(same.amountFen);
      else expect([same?.state, same?.amountFen, amountFen]).toEqual(['blank', null, 0n]);
      expect(Object.assign({}, ...scopes), cell.text).toEqual(Object.assign({}, ...(same?.scopes ?? [])));
    }
  });
});

test('a code that stands in parts is that of the row, and a name that many codes bear is none', () => {
  const [, levels] = readDisclosure(merged, { formats: [], listsOf: () => lists, vocabulary }).unknownTables;
  expect(levels?.rows.map(({ code }) => code)).toEqual(['205', '20501', '2050101', '2050102', undefined]);
  const named = typedTable(
    ['部门支出总表', '单位：万元'],
    ['科目名称 | 合计', '行政运行 | 5.00', '教育支出 | 5.00'],
  );
  const [table] = readDisclosure([named], { formats: [], listsOf: () => lists, vocabulary }).unknownTables;
  expect(table?.rows.map(({ code, unknown }) => [code, unknown])).toEqual([
    [undefined, '行政运行'],
    ['205', ''],
  ]);
});

test('what is not understood is marked where it stands, and the check finds it', () => {
  const table = typedTable(
    ['部门支出总表', '单位：元'],
    ['项目 | 基本支出 | 债务还本', '合计 | 5.00 | 1.00'],
  );
  const knowledge = { formats: [], listsOf: () => lists, vocabulary };
  const draft = sketchFormat(readDisclosure([table], knowledge), 'draft', lvliangBudget2025);
  expect(openPlaces(draft)).toEqual(['tables[0].panels[0].columns[2].scope: 债务还本']);
  expect(formatProblems(draft, lists).map(({ code, written }) => [code, written])).toEqual([
    ['format-name-unknown', '?'],
  ]);
});

// Codes and names of the classifications: each slip alone in a small table, with its place and its words.
import { expect, test } from 'vitest';
import { basicExpenditureGoesDownToSections } from '../../../../src/core/checks/written/classification/basic-expenditure-goes-down-to-sections.ts';
import { codeLevelsAreComplete } from '../../../../src/core/checks/written/classification/code-levels-are-complete.ts';
import { codesAscend } from '../../../../src/core/checks/written/classification/codes-ascend.ts';
import { economicClassesMap } from '../../../../src/core/checks/written/classification/economic-classes-map.ts';
import { expenditureGoesDownToItems } from '../../../../src/core/checks/written/classification/expenditure-goes-down-to-items.ts';
import { functionalCodesExist } from '../../../../src/core/checks/written/classification/functional-codes-exist.ts';
import { fundsAndCodesAgree } from '../../../../src/core/checks/written/classification/funds-and-codes-agree.ts';
import { namesBelongToCodes } from '../../../../src/core/checks/written/classification/names-belong-to-codes.ts';
import { rowsAreNotRepeated } from '../../../../src/core/checks/written/classification/rows-are-not-repeated.ts';
import { rowsBearOfficialNames } from '../../../../src/core/checks/written/classification/rows-bear-official-names.ts';
import { runningCodesFitTheirColumn } from '../../../../src/core/checks/written/classification/running-codes-fit-their-column.ts';
import { codesGoWithTheirRows } from '../../../../src/core/checks/wrong-codes/codes-as-meant.ts';
import type { WrittenCheck } from '../../../../src/core/checks/written/written-check.ts';
import { shanghaiBudget } from '../../../../formats/shanghai-budget/format.ts';
import { typedTable } from '../../reading/printed-tables.ts';
import { checked } from '../checked-example.ts';
import { outcome, told } from './told.ts';

const columns = '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出';
const sound = [
  '201 | 一般公共服务支出 | 3.00 | 1.00 | 2.00',
  '20103 | 政府办公厅（室）及相关机构事务 | 3.00 | 1.00 | 2.00',
  '2010301 | 行政运行 | 1.00 | 1.00 |',
  '2010302 | 一般行政管理事务 | 2.00 | | 2.00',
];

function expenditure(...rows: readonly string[]) {
  const total = '合计 | | 3.00 | 1.00 | 2.00';
  return typedTable(['2025年预算支出总表', '部门名称：某局', '单位：万元'], [columns, total, ...rows]);
}

function ofTable(check: WrittenCheck, ...rows: readonly string[]): string {
  return told(check, checked([expenditure(...rows)]));
}

const basicHead = '部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费';

function basicExpenditure(...rows: readonly string[]) {
  return typedTable(
    ['2025年一般公共预算安排基本支出分经济科目表（不含上年结转）', '部门名称：某局', '单位：万元'],
    [basicHead, '合计 | | 1.00 | 1.00 |', '工资福利支出 | | 1.00 | 1.00 |', ...rows],
  );
}

test.each([
  functionalCodesExist,
  codesGoWithTheirRows,
  namesBelongToCodes,
  codeLevelsAreComplete,
  codesAscend,
  rowsAreNotRepeated,
  runningCodesFitTheirColumn,
  expenditureGoesDownToItems,
  rowsBearOfficialNames,
])('a sound table holds: $code', (check) => {
  expect(outcome(check, checked([expenditure(...sound)]))).toBe('held');
});

test('a code of no list', () => {
  expect(ofTable(functionalCodesExist, '290 | 一般公共服务支出 | 3.00 | 1.00 | 2.00')).toMatchInlineSnapshot(`
    "warning at table expenditure, row 290
    2025 年的支出功能分类科目表中没有 290。请核对编码；相近的有 210、220、230。
    The functional classification of 2025 has no 290. Check the code; similar ones are 210, 220, 230."
  `);
});

test('a code that no figure speaks against is wrong where no list has it, with a name that tells which it is', () => {
  const rows = sound.map((row) => row.replace('2010301', '2010307'));
  expect(ofTable(codesGoWithTheirRows, ...rows)).toMatchInlineSnapshot(`
    "warning at table expenditure, row 2010307
    “行政运行”的编码写作 2010307（2025 年的科目表中没有这一编码），按名称和所在位置应为 2010301。请更正编码。
    “行政运行” bears the code 2010307, which the classification of 2025 does not have; by its name and place it is 2010301. Correct the code."
  `);
});

test('where no figure tells whether the code or the name is wrong, the code is not said to be', () => {
  const rows = sound.map((row) => row.replace('2010301', '2010305'));
  expect(ofTable(codesGoWithTheirRows, ...rows)).toBe('');
  expect(ofTable(namesBelongToCodes, ...rows)).not.toBe('');
});

test('a code of another item that the sums speak against', () => {
  const rows = sound.map((row) => row.replace('20103 |', '20109 |'));
  expect(ofTable(codesGoWithTheirRows, ...rows)).toMatchInlineSnapshot(`
    "error at table expenditure, row 20109
    “政府办公厅（室）及相关机构事务”的编码写作 20109，按名称和所在位置应为 20103；由此有 4 项关系不符，改正后全部相符。请更正编码。
    “政府办公厅（室）及相关机构事务” bears the code 20109; by its name and place it is 20103; relations that fail for it alone: 4. Correct the code."
  `);
});

test('a name of another code', () => {
  expect(ofTable(namesBelongToCodes, '201 | 公共安全支出 | 3.00 | 1.00 | 2.00')).toMatchInlineSnapshot(`
    "warning at table expenditure, row 201
    201 的名称写作“公共安全支出”，科目表中是“一般公共服务支出”。请核对编码和名称。
    201 is called “公共安全支出”; the classification says “一般公共服务支出”. Check code and name."
  `);
});

test('an item without its section', () => {
  expect(ofTable(codeLevelsAreComplete, ...sound, '2013801 | 行政运行 | 1.00 | 1.00 |'))
    .toMatchInlineSnapshot(`
    "error at table expenditure, row 2013801
    表中有 2013801，却没有它的上级 20138。请补上这一行。
    The table has 2013801, but not 20138 above it. Add the row."
  `);
});

test('a code out of order', () => {
  const [first = '', ...others] = sound;
  expect(ofTable(codesAscend, ...others, first)).toMatchInlineSnapshot(`
    "information at table expenditure, row 201
    201 排在 2010302 之后。建议按编码顺序排列。
    201 stands after 2010302. Put the rows in the order of codes."
  `);
});

test('a row that stands twice', () => {
  expect(ofTable(rowsAreNotRepeated, ...sound, ...sound.slice(3))).toMatchInlineSnapshot(`
    "error at table expenditure, row 2010302
    “2010302一般行政管理事务”在表中出现两次。请合并或删去一行。
    “2010302一般行政管理事务” stands twice in the table. Merge the rows, or take one out."
  `);
});

test('a running code in the other column', () => {
  const row = '2010301 | 行政运行 | 1.00 | | 1.00';
  expect(ofTable(runningCodesFitTheirColumn, ...sound.slice(0, 2), row)).toMatchInlineSnapshot(`
    "information at table expenditure, row 2010301, column project
    “行政运行”一般不列在这一栏，这里却有 1.00。请核对；确属特殊安排的可以保留。
    “行政运行” does not usually stand in this column, which has 1.00. Check it; it may be so on purpose."
  `);
});

test('a class without its items', () => {
  const row = '204 | 公共安全支出 | 1.00 | 1.00 |';
  expect(ofTable(expenditureGoesDownToItems, ...sound, row)).toMatchInlineSnapshot(`
    "warning at table expenditure, row 204
    “204公共安全支出”没有列到项。请列到项级科目。
    “204公共安全支出” is not broken down to items. List the items."
  `);
});

test('a code of state capital in the government fund budget', () => {
  const table = typedTable(
    ['2025年政府性基金预算支出表（不含上年结转）', '部门名称：某局', '单位：万元'],
    [columns, '合计 | | 2.00 | | 2.00', '223 | 国有资本经营预算支出 | 2.00 | |'],
  );
  expect(told(fundsAndCodesAgree, checked([table]))).toMatchInlineSnapshot(`
    "warning at table government-fund-expenditure, row 223, column total
    223（国有资本经营预算支出）不是这本预算的科目。请核对科目或预算。
    223 (国有资本经营预算支出) is no code of this budget. Check the code or the budget."
  `);
});

test('economic classes that do not correspond', () => {
  const input = checked([basicExpenditure('　基本工资 | 办公经费 | 1.00 | 1.00 |')]);
  expect(told(economicClassesMap, input)).toMatchInlineSnapshot(`
    "warning at table basic-expenditure-by-economic-class, row 30101/50201
    30101 与 50201 不在对照表中：基本工资办公经费。请核对两个经济科目。
    The mapping does not have 30101 with 50201: 基本工资办公经费. Check both classes."
  `);
  const right = checked([basicExpenditure('　基本工资 | 工资奖金津补贴 | 1.00 | 1.00 |')]);
  expect(outcome(economicClassesMap, right)).toBe('held');
});

test('an economic class without its sections', () => {
  expect(told(basicExpenditureGoesDownToSections, checked([basicExpenditure()]))).toMatchInlineSnapshot(`
    "warning at table basic-expenditure-by-economic-class, row 301
    “工资福利支出”没有列到款。请列到款级科目。
    “工资福利支出” is not broken down to sections. List the sections."
  `);
});

test('a name that is nearly one of the list', () => {
  const input = checked([basicExpenditure('　基本工 | 工资奖金津补贴 | 1.00 | 1.00 |')]);
  expect(told(rowsBearOfficialNames, input)).toMatchInlineSnapshot(`
    "warning at table basic-expenditure-by-economic-class
    “基本工”不是科目或表式中的名称。相近的是“基本工资”，请核对。
    “基本工” is no name of the classification or the table. “基本工资” is near to it; check which is meant."
  `);
});

test('a row that is known beside one that is not', () => {
  const table = typedTable(
    ['2026年部门财政拨款收支预算总表', '单位：元'],
    [
      '财政拨款收入 | | 财政拨款支出 | | | |',
      '项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算',
      '一、一般公共预算 | | 一、一般公共服务支出 | | | |',
      '二、政府性基金预算 | | 二、待填写 | | | |',
      '三、国有资本经营预算 | | 三、待填写 | | | |',
      '收入总计 | | 支出总计 | | | |',
    ],
  );
  expect(told(rowsBearOfficialNames, checked([table], [shanghaiBudget]))).toBe('');
});

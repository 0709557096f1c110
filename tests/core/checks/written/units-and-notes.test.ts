// Units, decimals, empty tables and their notes: each slip alone, with its place and its words.
import { expect, test } from 'vitest';
import { amountsAreWellFormed } from '../../../../src/core/checks/written/units-and-notes/amounts-are-well-formed.ts';
import { amountsInSentencesShareAUnit } from '../../../../src/core/checks/written/units-and-notes/amounts-in-sentences-share-a-unit.ts';
import { amountsInSentencesHaveUnits } from '../../../../src/core/checks/written/units-and-notes/amounts-in-sentences-have-units.ts';
import { blanksAndZerosAreNotMixed } from '../../../../src/core/checks/written/units-and-notes/blanks-and-zeros-are-not-mixed.ts';
import { budgetsHaveNoNegativeAmounts } from '../../../../src/core/checks/written/units-and-notes/budgets-have-no-negative-amounts.ts';
import { percentagesAreInRange } from '../../../../src/core/checks/written/units-and-notes/percentages-are-in-range.ts';
import { percentagesHaveOneStyle } from '../../../../src/core/checks/written/units-and-notes/percentages-have-one-style.ts';
import { decimalsAreUniform } from '../../../../src/core/checks/written/units-and-notes/decimals-are-uniform.ts';
import { emptyTablesHaveNotes } from '../../../../src/core/checks/written/units-and-notes/empty-tables-have-notes.ts';
import { notesAgreeWithData } from '../../../../src/core/checks/written/units-and-notes/notes-agree-with-data.ts';
import { notesBelongToTheirTable } from '../../../../src/core/checks/written/units-and-notes/notes-belong-to-their-table.ts';
import { tablesNameTheirUnit } from '../../../../src/core/checks/written/units-and-notes/tables-name-their-unit.ts';
import type { DocumentTable } from '../../../../src/core/reading/printed-document.ts';
import { typedTable } from '../../reading/printed-tables.ts';
import { checked } from '../checked-example.ts';
import { outcome, paragraphs, told } from './told.ts';

const above = ['2025年政府性基金预算支出表（不含上年结转）', '部门名称：某局', '单位：万元'];

function fundTable(amount: string, note?: string, lines = above): DocumentTable {
  const table = typedTable(lines, [
    '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
    `合计 | | ${amount} | | ${amount}`,
  ]);
  const place = { document: 'a document' };
  return { ...table, notes: note === undefined ? [] : [{ text: note, place }] };
}

test('a table without its unit', () => {
  const input = checked([fundTable('3.00', undefined, above.slice(0, 2))]);
  expect(told(tablesNameTheirUnit, input)).toMatchInlineSnapshot(`
    "error at table government-fund-expenditure
    这张表没有标明金额单位。请在表头标明“单位：万元”或“单位：元”。
    This table does not name the unit of its amounts. Write 单位：万元 or 单位：元 above it."
  `);
  expect(outcome(tablesNameTheirUnit, checked([fundTable('3.00')]))).toBe('held');
});

test('an empty table without a note', () => {
  expect(told(emptyTablesHaveNotes, checked([fundTable('')]))).toMatchInlineSnapshot(`
    "warning at table government-fund-expenditure
    这张表没有数据，也没有说明。请在表下注明“本表无数据”及原因。
    This table has no data, and no note says so. Write below it that it has no data, and why."
  `);
  expect(outcome(emptyTablesHaveNotes, checked([fundTable('', '注：本表无数据')]))).toBe('held');
  expect(outcome(emptyTablesHaveNotes, checked([fundTable('3.00')]))).toBe('notApplicable');
});

test('a note that the data contradict', () => {
  const input = checked([fundTable('3.00', '注：本表无数据')]);
  expect(told(notesAgreeWithData, input)).toMatchInlineSnapshot(`
    "error at table government-fund-expenditure
    表下注“本表无数据”，表中却有金额。请核对，删去表注或更正数据。
    The note says “本表无数据”, but the table has amounts. Check which is right: take out the note or mend the data."
  `);
});

test('a note that was copied from another table', () => {
  const input = checked([fundTable('', '注：本部门没有国有资本经营预算支出，故本表无数据。')]);
  expect(told(notesBelongToTheirTable, input)).toMatchInlineSnapshot(`
    "error at table government-fund-expenditure
    《2025年政府性基金预算支出表（不含上年结转）》的表注“本部门没有国有资本经营预算支出，故本表无数据。”说的是另一张表。请改写表注。
    The note “本部门没有国有资本经营预算支出，故本表无数据。” below “2025年政府性基金预算支出表（不含上年结转）” speaks of another table. Write the note anew."
  `);
});

test('commas where no number has them; what may have been misread is left to who compares it', () => {
  const table = typedTable(above, [
    '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
    '合计 | | 1,664,43 | 1.00 | 2#.0O',
  ]);
  expect(told(amountsAreWellFormed, checked([table]))).toMatchInlineSnapshot(`
    "error at table government-fund-expenditure, row total, column total
    这里印的是“1,664,43”，逗号或小数点的位置不对，读不成一个数。请核对并改正；靠它核对的各项这次都没有核对。
    “1,664,43” is printed here: its commas or points stand where no number has them. Check and correct it; what leans on it was not checked this time."
  `);
});

test('an amount in a table that lost its unit is written well', () => {
  const rows = ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '合计 | | 1,664.43 | 1.00 | 1663.43'];
  const input = checked([typedTable(above.slice(0, 2), rows)]);
  expect(input.document.reading.tables[0]?.read.rows[0]?.cells[0]?.state).toBe('unreadable');
  expect(told(amountsAreWellFormed, input)).toBe('');
});

test('decimals of another number', () => {
  const table = typedTable(above, [
    '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
    '合计 | | 3.00 | 1.00 | 2',
  ]);
  expect(told(decimalsAreUniform, checked([table]))).toMatchInlineSnapshot(`
    "information at table government-fund-expenditure, row total, column project
    这张表多数金额有 2 位小数，另有 1 处不同，如 2。建议统一小数位数。
    Most amounts of this table have 2 decimals; 1 have not, such as 2. Use the same number of decimals."
  `);
});

test('an amount without its unit', () => {
  const input = checked(paragraphs('本年支出预算1,861.00，比上年减少68.25万元。'));
  expect(told(amountsInSentencesHaveUnits, input)).toMatchInlineSnapshot(`
    "warning at 
    “预算1,861.00”后没有单位。请补上单位。
    “预算1,861.00” has no unit. Add the unit."
  `);
});

function rowOf(amounts: string) {
  return typedTable(above, ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', `合计 | | ${amounts}`]);
}

test('nothing in two ways', () => {
  expect(told(blanksAndZerosAreNotMixed, checked([rowOf('3.00 | 0.00 | ')]))).toMatchInlineSnapshot(`
    "information at table government-fund-expenditure
    这张表中没有金额的地方有几种写法：0.00、空白。建议统一。
    Where there is no money, this table prints 0.00, a blank. Print it in one way."
  `);
});

test('a negative amount', () => {
  expect(told(budgetsHaveNoNegativeAmounts, checked([rowOf('3.00 | -1.00 | 4.00')]))).toMatchInlineSnapshot(`
    "warning at table government-fund-expenditure, row total, column basic
    这里印的是 -1.00。预算数不应为负，请核对。
    -1.00 is printed here. A budget has no negative amounts; check it."
  `);
});

test('a share of more than all, and of other decimals', () => {
  const input = checked(paragraphs('基本支出占81.76%，项目支出占118.24%，其他占0.5%。'));
  expect(told(percentagesAreInRange, input)).toMatchInlineSnapshot(`
    "error at 
    “占118.24%”超过 100%。请核对百分比。
    “占118.24%” is more than 100 %. Check the percentage."
  `);
  expect(told(percentagesHaveOneStyle, input)).toMatchInlineSnapshot(`
    "information at 
    全文多数百分比有 2 位小数，这里是 0.5%。建议统一小数位数。
    Most percentages have 2 decimals; this one is 0.5%. Use the same number of decimals."
  `);
});

test('one amount in yuan among amounts in ten thousand yuan', () => {
  const usual = '收入10.00万元，其中拨款8.00万元，其他2.00万元。支出10.00万元，其中项目6.00万元。';
  const of = (text: string) => checked(paragraphs(usual, text));
  expect(told(amountsInSentencesShareAUnit, of('公务接待费0.65元。'))).toMatchInlineSnapshot(`
    "warning at 
    这里写“0.65元”，全文的金额都以万元为单位。请核对单位，是否应为万元。
    “0.65元” is in yuan, where all other amounts are in units of ten thousand yuan. Check the unit."
  `);
  expect(outcome(amountsInSentencesShareAUnit, of('租金每平方米2.50元/天。'))).toBe('held');
});

test('an amount that ends its clause without a unit', () => {
  const told1 = told(amountsInSentencesHaveUnits, checked(paragraphs('支出8.00万元，增长13.95。')));
  expect(told1).toContain('“13.95”后没有单位');
  const share = checked(paragraphs('支出8.00万元，占13.95%。'));
  expect(outcome(amountsInSentencesHaveUnits, share)).toBe('held');
});

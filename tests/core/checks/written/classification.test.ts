// Codes and names of the classifications: each slip alone in a small table, with its place and its words.
import { expect, test } from 'vitest';
import { functionalCodesExist } from '../../../../src/core/checks/written/classification/functional-codes-exist.ts';
import { typedTable } from '../../reading/printed-tables.ts';
import { checked } from '../checked-example.ts';
import { outcome, told } from './told.ts';

function expenditure(...rows: readonly string[]) {
  return typedTable(
    ['2025年预算支出总表', '部门名称：某局', '单位：万元'],
    ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '合计 | | 3.00 | 1.00 | 2.00', ...rows],
  );
}

test('a code of the list holds', () => {
  const input = checked([expenditure('201 | 一般公共服务支出 | 3.00 | 1.00 | 2.00')]);
  expect(outcome(functionalCodesExist, input)).toBe('held');
});

test('a code of no list is found', () => {
  const input = checked([expenditure('290 | 一般公共服务支出 | 3.00 | 1.00 | 2.00')]);
  expect(told(functionalCodesExist, input)).toMatchInlineSnapshot(`
    "warning at table expenditure, row 290
    2025 年的支出功能分类科目表中没有 290。请核对编码；相近的有 210、220、230。
    The functional classification of 2025 has no 290. Check the code; similar ones are 210、220、230."
  `);
});

// A functional code that no list has is found, with its row and the codes most like it.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/core/checks/obligation.ts';
import { renderFinding } from '../../../../src/core/checks/wording/render.ts';
import { functionalCodesExist } from '../../../../src/core/checks/written/functional-codes-exist.ts';
import { typedTable } from '../../reading/printed-tables.ts';
import { checked } from '../checked-example.ts';

function expenditure(code: string) {
  return typedTable(
    ['2025年预算支出总表', '部门名称：某局', '单位：万元'],
    [
      '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
      '合计 | | 3.00 | 1.00 | 2.00',
      `${code} | 一般公共服务支出 | 3.00 | 1.00 | 2.00`,
    ],
  );
}

test('a code of the list holds', () => {
  const verdict = functionalCodesExist(checked([expenditure('201')]));
  expect(outcomeOf(verdict)).toBe('held');
});

test('a code of no list is found', () => {
  const verdict = functionalCodesExist(checked([expenditure('290')]));
  expect(outcomeOf(verdict)).toBe('failed');
  const [found] = verdict.findings;
  expect(found?.places[0]?.key).toEqual({ table: 'expenditure', row: '290' });
  expect(found === undefined ? undefined : renderFinding(found, 'zh-CN')).toEqual({
    finding: '2025 年的支出功能分类科目表中没有 290',
    advice: '请核对编码；相近的有 210、220、230',
  });
  expect(found === undefined ? '' : renderFinding(found, 'en').finding).toBe(
    'The functional classification of 2025 has no 290',
  );
});

// The unit of money, read from what a table or a column says of it.
import { expect, test } from 'vitest';
import { readMoneyUnit } from '../../../src/core/money/unit.ts';

test.each([
  ['单位：万元', 'tenThousandYuan'],
  ['单位:元', 'yuan'],
  ['金额单位：人民币 万元', 'tenThousandYuan'],
  ['万元', 'tenThousandYuan'],
  ['单位：亿元', undefined],
  ['单位：', undefined],
  ['', undefined],
])('%s names the unit %s', (label, unit) => {
  expect(readMoneyUnit(label)).toBe(unit);
});

// How performance targets as budget officers write them are understood.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTarget } from '../../../src/core/targets/parse.ts';
import { printTarget } from '../../../src/core/targets/print.ts';

describe('a figure', () => {
  test.each([
    // written, comparator, value, unit, period, sign as written
    ['≥95%', '≥', '95', '%', undefined, '≥'],
    ['100%', 'none', '100', '%', undefined, ''],
    ['>=0%', '≥', '0', '%', undefined, '>='],
    ['≤0.3小时', '≤', '0.3', '小时', undefined, '≤'],
    ['=24小时/天', '=', '24', '小时/天', 'day', '='],
    ['24h/天', 'none', '24', 'h/天', 'day', ''],
    ['<3min', '<', '3', 'min', undefined, '<'],
    ['<5%', '<', '5', '%', undefined, '<'],
    ['≤110000.00元', '≤', '110000.00', '元', undefined, '≤'],
    ['≤1,100,000元', '≤', '1100000', '元', undefined, '≤'],
    ['≤10万元', '≤', '10', '万元', undefined, '≤'],
    ['≤20万', '≤', '20', '万', undefined, '≤'],
    ['≤156000元/年', '≤', '156000', '元/年', 'year', '≤'],
    ['≤340元/人', '≤', '340', '元/人', undefined, '≤'],
    ['300元/人/月', 'none', '300', '元/人/月', 'month', ''],
    ['≥4台（套）', '≥', '4', '台（套）', undefined, '≥'],
    ['≥4台(套)', '≥', '4', '台（套）', undefined, '≥'],
    ['≥1台/套', '≥', '1', '台/套', undefined, '≥'],
    ['1人/天', 'none', '1', '人/天', 'day', ''],
    ['≥4人/年', '≥', '4', '人/年', 'year', '≥'],
    ['≥20000页', '≥', '20000', '页', undefined, '≥'],
    ['≥42件', '≥', '42', '件', undefined, '≥'],
    ['≥250套', '≥', '250', '套', undefined, '≥'],
    ['19块', 'none', '19', '块', undefined, ''],
    ['2000份', 'none', '2000', '份', undefined, ''],
    ['100本', 'none', '100', '本', undefined, ''],
    ['1条', 'none', '1', '条', undefined, ''],
    ['12月', 'none', '12', '月', undefined, ''],
    ['99年', 'none', '99', '年', undefined, ''],
    ['≥3天', '≥', '3', '天', undefined, '≥'],
    ['＞＝９８．５％', '≥', '98.5', '%', undefined, '>='],
    ['≥ 98. 5 %', '≥', '98.5', '%', undefined, '≥'],
    ['≥90（%）', '≥', '90', '%', undefined, '≥'],
    ['不低于90%', '≥', '90', '%', undefined, '不低于'],
    ['不超过3个工作日', '≤', '3', '个工作日', undefined, '不超过'],
    ['90%以上', '≥', '90', '%', undefined, '以上'],
    ['3天以内', '≤', '3', '天', undefined, '以内'],
    ['≥3万人次', '≥', '3', '万人次', undefined, '≥'],
    ['≥-5%', '≥', '-5', '%', undefined, '≥'],
    ['95', 'none', '95', '', undefined, ''],
  ])('%s', (printed, comparator, value, unit, period, comparatorAsWritten) => {
    expect(parseTarget(printed)).toEqual({
      kind: 'numeric',
      printed,
      comparator,
      comparatorAsWritten,
      value,
      unit,
      note: '',
      ...(period === undefined ? {} : { period }),
    });
  });

  test('with a remark after its unit', () => {
    expect(parseTarget('≤32000元/次（元/人·小时等）')).toMatchObject({
      comparator: '≤',
      value: '32000',
      unit: '元/次',
      note: '元/人·小时等',
    });
  });
});

describe('a range', () => {
  test.each([
    ['90%-95%', '90', '95', '%', undefined],
    ['90-95%', '90', '95', '%', undefined],
    ['3至5天', '3', '5', '天', undefined],
    ['1.5～2.5小时', '1.5', '2.5', '小时', undefined],
    ['300—500元/人/月', '300', '500', '元/人/月', 'month'],
  ])('%s', (printed, lower, upper, unit, period) => {
    expect(parseTarget(printed)).toEqual({
      kind: 'range',
      printed,
      lower,
      upper,
      unit,
      ...(period === undefined ? {} : { period }),
    });
  });
});

describe('a date', () => {
  test.each([
    ['2025年12月底前', undefined, { year: 2025, month: 12 }, true],
    ['2025年1月—12月份', { year: 2025, month: 1 }, { year: 2025, month: 12 }, false],
    ['1月-12月', { month: 1 }, { month: 12 }, false],
    ['2025年11月至2026年3月', { year: 2025, month: 11 }, { year: 2026, month: 3 }, false],
    ['2025年12月31日', undefined, { year: 2025, month: 12, day: 31 }, false],
    ['2025年12月31日前完成', undefined, { year: 2025, month: 12, day: 31 }, true],
    ['2025-12-31', undefined, { year: 2025, month: 12, day: 31 }, false],
    ['12月31日之前', undefined, { month: 12, day: 31 }, true],
    ['2月29日', undefined, { month: 2, day: 29 }, false],
    ['12月份', undefined, { month: 12 }, false],
    ['12月底', undefined, { month: 12 }, true],
    ['2025年', undefined, { year: 2025 }, false],
    ['2025年底前', undefined, { year: 2025 }, true],
    ['年底前', undefined, { month: 12 }, true],
    ['第四季度', { month: 10 }, { month: 12 }, false],
    ['2025年上半年', { year: 2025, month: 1 }, { year: 2025, month: 6 }, false],
    ['2025年第一季度末前', undefined, { year: 2025, month: 3 }, true],
  ])('%s', (printed, from, to, deadline) => {
    expect(parseTarget(printed)).toEqual({
      kind: 'date',
      printed,
      to,
      deadline,
      ...(from === undefined ? {} : { from }),
    });
  });
});

describe('words', () => {
  test.each([
    '及时',
    '合格',
    '提升',
    '有效保障',
    '健全',
    '合理',
    '便捷便捷', // the form printed it twice; a reader may say so, the target stays as it is
    '参照往年情况',
    '100便捷', // a figure that counts nothing known
    '10 20人', // two figures
    '2025年13月',
    '2025年2月29日',
    '90%-95天',
    '≥若干次',
    '完成',
    '',
    `${'9'.repeat(200)}%`,
  ])('%.20s', (printed) => {
    expect(parseTarget(printed)).toEqual({ kind: 'qualitative', printed, text: printed });
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '≥',
      '<=',
      '不低于',
      '9',
      '0',
      '.',
      ',',
      '-',
      '~',
      '%',
      '％',
      '元',
      '/',
      '人',
      '月',
      '年',
      '2025年',
      '底',
      '前',
      '（',
      '）',
      ' ',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  );

  test('printing what was read gives the text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(printTarget(parseTarget(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('a comparator, a decimal and a unit put together are read apart', () => {
    const comparators = fc.constantFrom('≥', '≤', '=', '>', '<', 'none');
    const decimals = fc.tuple(fc.nat(9_999_999), fc.option(fc.stringMatching(/^\d{1,3}$/u)));
    const units = fc.constantFrom('%', '次', '条', '台（套）', '元/人', '万元', '小时/天', '个');
    fc.assert(
      fc.property(comparators, decimals, units, (comparator, [whole, fraction], unit) => {
        const value = fraction === null ? String(whole) : `${String(whole)}.${fraction}`;
        const printed = `${comparator === 'none' ? '' : comparator}${value}${unit}`;
        expect(parseTarget(printed)).toMatchObject({ kind: 'numeric', comparator, value, unit });
      }),
    );
  });
});

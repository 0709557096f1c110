// How a story shows the formula of its figure.
import { describe, expect, test } from 'vitest';
import type { Story, StoryData, StoryPlace } from '../../../src/publish/html/story-data.ts';
import {
  adjustmentOf,
  formulaOf,
  isSignLeftToWords,
  withUnit,
} from '../../../src/publish/html/story-wording.ts';

const place = (id: string, printed: string, unit = '万元'): StoryPlace => ({ id, label: id, printed, unit });

function region(description: string, yuan: string, ...places: StoryPlace[]): Story {
  return { kind: 'region', description, yuan, lines: [], formula: [], places };
}

const basic = region('2026年 · 基本支出', '15,400.00', place('a', '1.54'), place('b', '1.5'));
const project = region('2026年 · 项目支出', '3,340.00', place('c', '0.33'));
const lastYear = region('2025年', '20,000.00');
const data: StoryData = { mark: '', labels: [], lines: [], stories: [basic, project, lastYear] };

const total: Story = {
  ...region('2026年 · 支出', '18,740.00', place('t', '1.87')),
  formula: [
    [1, 0],
    [1, 1],
  ],
};
const anywhere = (): boolean => false;

test.each([
  [
    { printed: '132.71', alone: '132.70' },
    '单独四舍五入为132.70万元，为使分项之和等于合计，印出的多0.01万元',
  ],
  [
    { printed: '1,861', alone: '1,861.02' },
    '单独四舍五入为1,861.02万元，为使分项之和等于合计，印出的少0.02万元',
  ],
  [{ printed: '1.54' }, undefined],
])('says what the rounding of the whole document did to a figure', (stated, expected) => {
  expect(adjustmentOf({ ...stated, unit: '万元' })).toBe(expected);
});

describe('a sum', () => {
  test('names its terms by what the whole does not say, and links to where each stands', () => {
    expect(formulaOf(total, data, place('t', '1.87'), anywhere)).toEqual({
      terms: [
        { operator: '', name: '基本支出', amount: '1.54万元', placeId: 'a' },
        { operator: '+', name: '项目支出', amount: '0.33万元', placeId: 'c' },
      ],
      result: '1.87万元',
      isRoundedApart: false,
    });
  });

  test('takes the place that is preferred', () => {
    const { terms } = formulaOf(total, data, place('t', '1.87'), ({ id }) => id === 'b');
    expect(terms.map((term) => term.placeId)).toEqual(['b', 'c']);
  });

  test('says where rounding keeps the printed terms from adding up', () => {
    const printed = {
      ...data,
      stories: [region('甲', '1', place('a', '96.81')), region('乙', '1', place('b', '8.86'))],
    };
    expect(formulaOf(total, printed, place('t', '105.68'), anywhere).isRoundedApart).toBe(true);
    expect(formulaOf(total, printed, place('t', '105.67'), anywhere).isRoundedApart).toBe(false);
  });

  test('counts a blank as zero', () => {
    const printed = {
      ...data,
      stories: [region('甲', '1', place('a', '1,096.81')), region('乙', '0', place('b', ''))],
    };
    const formula = formulaOf(total, printed, place('t', '1096.81'), anywhere);
    expect(formula.isRoundedApart).toBe(false);
    expect(formula.terms[1]?.amount).toBe('空白，即零');
  });
});

describe('a change', () => {
  const change: Story = {
    ...region('比2025年减少', '4,600.00', place('d', '0.46')),
    kind: 'combination',
    formula: [
      [1, 2],
      [-1, 0],
    ],
  };

  test('is shown in exact yuan where a term is printed nowhere', () => {
    const { terms, result } = formulaOf(change, data, place('d', '0.46'), anywhere);
    expect(terms.map(({ operator, amount }) => operator + amount)).toEqual(['20,000.00元', '−15,400.00元']);
    expect(terms.map((term) => term.placeId)).toEqual([undefined, 'a']);
    expect(result).toBe('4,600.00元');
  });

  test('is shown in exact yuan where units differ', () => {
    const inYuan = {
      ...data,
      stories: [basic, project, region('2025年', '20,000.00', place('e', '20,000', '元'))],
    };
    expect(formulaOf(change, inYuan, place('d', '0.46'), anywhere).result).toBe('4,600.00元');
  });
});

test('a decrease that is printed without a sign comes out with one', () => {
  const decrease: Story = {
    ...region('比2025年减少', '−12,060.00', place('d', '1.21')),
    kind: 'combination',
    formula: [
      [1, 1],
      [-1, 0],
    ],
  };
  const { result, isRoundedApart } = formulaOf(decrease, data, place('d', '1.21'), anywhere);
  expect(result).toBe('−1.21万元');
  expect(isRoundedApart).toBe(false);
  expect(isSignLeftToWords(decrease, place('d', '1.21'))).toBe(true);
  expect(isSignLeftToWords(decrease, place('d', '-1.21'))).toBe(false);
});

test('a share divides, and keeps its own sign', () => {
  const share: Story = { ...total, kind: 'share', yuan: null, places: [place('s', '82.35%', '')] };
  const { terms, result, isRoundedApart } = formulaOf(share, data, place('s', '82.35%', ''), anywhere);
  expect(terms.map(({ operator, amount }) => operator + amount)).toEqual(['1.54万元', '÷0.33万元']);
  expect(result).toBe('82.35%');
  expect(isRoundedApart).toBe(false);
});

test('a blank is said to be one', () => {
  expect(withUnit({ printed: '', unit: '万元' })).toBe('空白，即零');
  expect(withUnit({ printed: '0.00', unit: '万元' })).toBe('0.00万元');
});

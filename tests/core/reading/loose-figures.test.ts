// Figures of sentences in words that no format knows.
import { expect, test } from 'vitest';
import { looseFigures } from '../../../src/core/reading/loose-figures.ts';
import { phraseFinder } from '../../../src/core/reading/vocabulary.ts';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';

const words = phraseFinder(vocabulary);

function said(text: string): string[] {
  return looseFigures(text, words).map(({ kind, value, unit, direction, subject, scopes }) =>
    [kind, value + unit, direction ?? '', subject, JSON.stringify(scopes ?? null)].join(' | '),
  );
}

test('amounts and shares, and whose they are', () => {
  expect(said('本年支出中，基本支出1,234.50万元，占60.00%；项目支出823万元，占40%。')).toEqual([
    'amount | 1234.50万元 |  | 基本支出 | [{"expenditureKind":"basic"}]',
    'share | 60.00% |  | 基本支出 | [{"expenditureKind":"basic"}]',
    'amount | 823万元 |  | 项目支出 | [{"expenditureKind":"projectExpenditure"}]',
    'share | 40% |  | 项目支出 | [{"expenditureKind":"projectExpenditure"}]',
  ]);
});

test('changes, with their direction', () => {
  expect(said('公务接待费0.39万元，比上年减少0.15万元，下降27.78%。')).toEqual([
    'amount | 0.39万元 |  | 公务接待费 | [{"departmentEconomicClass":"30217"}]',
    'change | 0.15万元 | fall | 公务接待费 | [{"departmentEconomicClass":"30217"}]',
    'change | 27.78% | fall | 公务接待费 | [{"departmentEconomicClass":"30217"}]',
  ]);
});

test('what is not known is not guessed', () => {
  expect(said('编报绩效目标的项目4个，涉及金额598.42万元。')).toEqual([
    'count | 4个 |  | 编报绩效目标的项目 | null',
    'amount | 598.42万元 |  | 涉及金额 | null',
  ]);
});

test('words that only say when do not say of what', () => {
  expect(said('年初预算为12.50万元，支出决算为12.00万元。')).toEqual([
    'amount | 12.50万元 |  | 年初预算 | null',
    'amount | 12.00万元 |  | 支出决算 | null',
  ]);
});

test('a year is no figure', () => {
  expect(said('2025年度预算情况说明')).toEqual([]);
});

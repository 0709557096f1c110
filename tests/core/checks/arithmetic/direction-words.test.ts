// Words for a change that contradict the figures beside them: told by the rule on these words, with what each suspect would have to be.
import { expect, test } from 'vitest';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { turnedDirection } from '../../../../src/core/narrative/direction-words.ts';
import { checked, printedExample } from '../checked-example.ts';
import { withWords } from './changed-print.ts';

async function told(example: string, before: string, after: string): Promise<readonly string[]> {
  const { elements, formats } = await printedExample(example);
  return checkArithmetic(checked(withWords(elements, before, after), formats)).flatMap(({ findings }) =>
    findings.map(({ code, written, expected, values }) =>
      [code, written, expected ?? '?', values['ifAlone']].filter((one) => one !== '').join(' | '),
    ),
  );
}

test(
  'where the other figures tell which way it went, the words are what is wrong',
  { timeout: 60_000 },
  async () => {
    expect(
      await told(
        'sample-district-archives-bureau-2026',
        '公务接待费0.65万元，比2025年预算减少',
        '公务接待费0.65万元，比2025年预算增加',
      ),
    ).toEqual([
      'direction-of-change-as-figures | 比2025年预算减少0.07万元 | ? | 比2025年预算减少0.07万元 → 比2025年预算增加0.07万元、比2025年预算增加0.07万元 → 比2025年预算减少0.07万元',
    ]);
    // A fall from nothing is none, and still says which way it went.
    expect(
      await told(
        'sample-culture-bureau-2025',
        '4.86万元，比上年增加4.86万元',
        '4.86万元，比上年减少4.86万元',
      ),
    ).toEqual([
      'direction-of-change-as-figures | 比上年减少4.86万元（上年为0万元） | 比上年增加4.86万元（上年为0万元）',
    ]);
  },
);

test(
  'words, rate and amount that contradict each other: what each would have to be',
  { timeout: 60_000 },
  async () => {
    expect(
      await told('sample-culture-bureau-2025', '增加了9.18万元，增长7%', '减少了9.18万元，下降7%'),
    ).toEqual([
      'direction-of-change-as-figures | 较2024年年初预算减少了9.18万元 | ? | 较2024年年初预算减少了9.18万元 → 较2024年年初预算增加了9.18万元、7% → 6%、9.18 万元 → 9.71–11.33 万元',
    ]);
  },
);

test('each word has its opposite', () => {
  expect(turnedDirection('比上年增加5万元，增长3%，高于预算')).toBe('比上年减少5万元，下降3%，低于预算');
  expect(turnedDirection('比上年减少5万元，下降3%，低于预算')).toBe('比上年增加5万元，增长3%，高于预算');
});

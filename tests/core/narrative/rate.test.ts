// Rates: this year's figure in percent of what it is compared with.
import { expect, test } from 'vitest';
import type { RateSlot, SentenceSpec } from '../../../src/core/narrative/spec.ts';
import { lastYear, line, smallLedger } from '../small-ledger.ts';
import { write } from './written.ts';

const rate = {
  kind: 'rate',
  of: { side: 'expenditure' },
  base: 'previousApproved',
  percent: { decimals: 2, trim: false, zero: '0' },
  wording: { given: '完成上年数的{percent}%', fromZero: '上年没有' },
} as const satisfies RateSlot;
const sentence: SentenceSpec = { text: '{rate}。', slots: { rate } };

test.each<[string, bigint, bigint, string]>([
  ['a part of it', 9_750n, 10_000n, '完成上年数的[97.50]%。'],
  ['more than it', 12_345n, 10_000n, '完成上年数的[123.45]%。'],
  ['nothing of something', 0n, 10_000n, '完成上年数的[0]%。'],
  ['nothing of nothing', 0n, 0n, '完成上年数的[0]%。'],
  ['something of nothing, which has no rate', 500n, 0n, '上年没有。'],
])('%s', (_, nowFen, beforeFen, expected) => {
  const ledger = smallLedger([line({}, nowFen), lastYear({}, beforeFen)]);
  expect(write(sentence, ledger).text).toBe(expected);
});

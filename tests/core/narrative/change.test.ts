// Comparisons with last year: each wording, and the reasons that a change needs.
import { describe, expect, test } from 'vitest';
import type { Fact, Ledger } from '../../../src/core/ledger/ledger.ts';
import type { ChangeSlot, SentenceSpec } from '../../../src/core/narrative/spec.ts';
import { lastYear, line, smallLedger, smallUnits } from '../small-ledger.ts';
import { messages, write } from './written.ts';

const change = {
  kind: 'change',
  of: { side: 'expenditure' },
  base: 'previousApproved',
  amount: { unit: 'yuan', decimals: 2, grouping: false, trim: false, zero: '0' },
  percent: { decimals: 2, trim: false, zero: '0' },
  wording: {
    rise: '比{previousYear}年的{base}元增加{amount}元，增长{percent}%，主要原因是{reason}',
    fall: '减少{amount}元，下降{percent}%，主要原因是：{reason}',
    same: '与上年相同',
    fromZero: '比上年增加{amount}元（上年为0元），主要原因是{reason}',
  },
  reason: 'total',
} as const satisfies ChangeSlot;
const sentence: SentenceSpec = { text: '支出{change}。', slots: { change } };

function compared(nowFen: bigint, beforeFen: bigint, total?: Fact): Ledger {
  const reasons = total === undefined ? {} : { total };
  return smallLedger([line({}, nowFen), lastYear({}, beforeFen)], { facts: { reasons } });
}

describe('a comparison', () => {
  test.each<[string, bigint, bigint, string]>([
    ['rises', 12_345n, 10_000n, '支出比2024年的[100.00]元增加[23.45]元，增长[23.45]%，主要原因是人员增加。'],
    ['falls', 6_667n, 10_000n, '支出减少[33.33]元，下降[33.33]%，主要原因是：人员增加。'],
    ['stays the same', 10_000n, 10_000n, '支出与上年相同。'],
    ['stays at nothing', 0n, 0n, '支出与上年相同。'],
    ['falls to nothing', 0n, 10_000n, '支出减少[100.00]元，下降[100.00]%，主要原因是：人员增加。'],
    [
      'rises from nothing, which has no percentage',
      500n,
      0n,
      '支出比上年增加[5.00]元（上年为0元），主要原因是人员增加。',
    ],
    [
      'changes by less than is printed, but changes',
      10_000_001n,
      10_000_000n,
      '支出比2024年的[100000.00]元增加[0.01]元，增长[0.00]%，主要原因是人员增加。',
    ],
  ])('that %s', (_, now, before, expected) => {
    const written = write(sentence, compared(now, before, '人员增加'));
    expect(written.text).toBe(expected);
    expect(written.problems).toEqual([]);
  });

  test('states the change with its sign, the rate as a share of last year, the base as it is', () => {
    const { inlines, environment } = write(sentence, compared(6_667n, 10_000n, '人员减少'));
    const now = environment.view.region([change.of]);
    const before = environment.view.region([change.of, { period: 'previousApproved' }]);
    const form = [
      { sign: 1, region: now },
      { sign: -1, region: before },
    ];
    expect(inlines.filter((inline) => inline.kind === 'figure')).toEqual([
      { kind: 'figure', printed: '33.33', amountFen: -3_333n, form, style: change.amount },
      { kind: 'figure', printed: '33.33', amountFen: null, form, shareOf: [{ sign: 1, region: before }] },
    ]);
    const [base] = write(sentence, compared(2n, 1n, '人员增加')).inlines.filter(
      (inline) => inline.kind === 'figure',
    );
    expect(base).toMatchObject({ printed: '0.01', amountFen: 1n, form: [{ sign: 1 }] });
  });

  test('says what it says of both years, even in words without a figure', () => {
    const { decisive, environment } = write(sentence, compared(1n, 1n));
    const { view } = environment;
    expect(decisive).toEqual([
      view.region([change.of]),
      view.region([change.of, { period: 'previousApproved' }]),
    ]);
  });

  test('without any line of last year is reported, not taken for a rise from nothing', () => {
    const written = write(sentence, smallLedger([line({}, 5n)]));
    expect(written.text).toBe('支出。');
    expect(written.problems.map(({ code }) => code)).toEqual(['figure-without-lines']);
  });
});

describe('a reason', () => {
  test.each<[string, Fact, string]>([
    ['one', '人员增加', '主要原因是人员增加。'],
    ['one in a list', ['人员增加'], '主要原因是人员增加。'],
    [
      'several',
      ['人员增加', '项目增加', '物价上涨'],
      '主要原因是：一是人员增加；二是项目增加；三是物价上涨。',
    ],
    [
      'several with marks of their own, and what looks like a placeholder',
      ['$&增加。', '{item}减少；'],
      '主要原因是：一是$&增加；二是{item}减少。',
    ],
  ])('%s', (_, reason, expected) => {
    expect(write(sentence, compared(2n, 1n, reason)).text).toContain(expected);
  });

  test('several follow a colon that stands there already', () => {
    const written = write(sentence, compared(1n, 2n, ['人员减少', '项目减少']));
    expect(written.text).toContain('主要原因是：一是人员减少；二是项目减少。');
  });

  test('a full stop typed at its end is dropped, and that is said', () => {
    const written = write(sentence, compared(2n, 1n, '人员增加。'));
    expect(written.text).toMatch(/人员增加。$/u);
    expect(written.text).not.toContain('。。');
    expect(messages(written)).toEqual([
      'facts.yaml reasons.total：写的是「人员增加。」，句末带有标点；这段文字要放进句子里，标点由句子自带，公开文本中已略去重复的标点；请删去文字末尾的标点。',
    ]);
  });

  test.each<[string, Fact | undefined]>([
    ['missing', undefined],
    ['blank', ' '],
    ['only a mark', '；'],
    ['invisible', '\u200b'],
    ['a list with a mark for an entry', ['人员增加', '。']],
    ['an empty list', []],
    ['a list with a blank entry', ['人员增加', '']],
    ['a number', 3],
  ])('that is %s is asked for where the change needs one', (_, reason) => {
    const written = write(sentence, compared(150n, 100n, reason));
    expect(messages(written)).toEqual([
      'facts.yaml reasons.total：收支决算总额比上年变动 0.50 元，没有写明原因；有增减的，应说明主要原因，填文字；请补写因何事项增减，如“人员增加，工资支出相应增加”，句末不加标点。',
    ]);
    expect(messages(written, 'en')).toEqual([
      'facts.yaml, reasons.total: total of the final accounts: The figure changes by 0.50 yuan against last year, and no reason is given. A change needs its main reason, as a text. Write which matter raised or lowered the figure, without a full stop at the end.',
    ]);
  });

  test('is not asked for where nothing changed', () => {
    expect(write(sentence, compared(1n, 1n)).problems).toEqual([]);
  });

  test('of a budget unit is its own, never the department’s', () => {
    const ledger = { ...compared(2n, 1n, '部门的原因'), unitFacts: {} };
    const written = write(sentence, ledger, smallUnits.office);
    expect(written.problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['reason-missing', 'budgetUnits[001].facts.reasons.total'],
    ]);
    const told = { ...ledger, unitFacts: { '001': { reasons: { total: '单位的原因' } } } };
    expect(write(sentence, told, smallUnits.office).text).toContain('单位的原因');
  });
});

// Slots of facts: texts, counts, decimals, lists and totals; words that depend on a fact; and what is missing or of the wrong kind.
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/core/ledger/ledger.ts';
import type { FactSlot, SentenceSpec, Slot } from '../../../src/core/narrative/spec.ts';
import { smallLedger, smallUnits } from '../small-ledger.ts';
import { messages, write, type WrittenForTest } from './written.ts';

type Facts = Readonly<Record<string, Fact>>;

const withFacts = (spec: SentenceSpec, facts: Facts): WrittenForTest =>
  write(spec, smallLedger([], { facts }));
const slot = (one: Slot): SentenceSpec => ({ text: '有{it}。', slots: { it: one } });
const fact = (shape: FactSlot['shape'], path = 'assets.cars'): SentenceSpec =>
  slot({ kind: 'fact', path, shape });

describe('a fact', () => {
  test.each<[FactSlot['shape'], Fact, string]>([
    ['text', '车辆', '有车辆。'],
    ['text', ' 车辆。', '有车辆。'],
    ['text', '车辆。\u200b', '有车辆。'],
    ['count', 7, '有[7]。'],
    ['count', 0, '有[0]。'],
    ['decimal', '1469.27', '有[1469.27]。'],
    ['list', ['综合科', '信息科'], '有综合科、信息科。'],
    ['listLength', ['综合科', '信息科'], '有[2]。'],
    ['listLength', [], '有[0]。'],
  ])('as %s: %j', (shape, value, expected) => {
    expect(withFacts(fact(shape), { assets: { cars: value } }).text).toBe(expected);
  });

  test('stands at a path that may itself be a template, and is noted as printed', () => {
    const written = withFacts(fact('count', 'assets.of{year}'), { assets: { of2025: 3 } });
    expect([written.text, written.facts]).toEqual(['有[3]。', ['assets.of2025']]);
  });

  test('that is missing is reported, never taken for zero', () => {
    const written = withFacts(fact('count'), { assets: {} });
    expect(written.text).toBe('有。');
    expect(messages(written)).toEqual([
      'facts.yaml assets.cars：没有填写这一项；此项须在公开文本中列示，应填整数，如 7；请在此处补填；确实没有的，数字写 0，清单或文字写 null（工作簿中类型选“没有”）。',
    ]);
    expect(messages(written, 'en')).toEqual([
      'facts.yaml, assets.cars: This fact is missing. The disclosure has to state it; fill in a whole number such as 7. Fill it in here; if there is nothing to state, write 0 for a number, null for a list or a text (in a workbook, choose the type 没有).',
    ]);
  });

  test.each<[FactSlot['shape'], Fact, string]>([
    ['text', '', '文字'],
    ['text', '。', '文字'],
    ['text', 3, '文字'],
    ['text', null, '文字'],
    ['count', '7', '整数，如 7'],
    ['count', 1.5, '整数，如 7'],
    ['count', -1, '整数，如 7'],
    ['decimal', 1469.27, '数字，如 120.50'],
    ['decimal', '1,469.27', '数字，如 120.50'],
    ['list', '综合科', '列表，一条一行，行首写“- ”'],
    ['list', [], '列表，一条一行，行首写“- ”'],
    ['list', ['综合科', ''], '列表，一条一行，行首写“- ”'],
    ['list', ['综合科', '。'], '列表，一条一行，行首写“- ”'],
    ['list', ['综合科', 2], '列表，一条一行，行首写“- ”'],
    ['listLength', { one: '综合科' }, '列表，一条一行，行首写“- ”'],
  ])('asked as %s is not %j', (shape, value, kind) => {
    const written = withFacts(fact(shape), { assets: { cars: value } });
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    expect(written.text).toBe('有。');
    expect(messages(written)).toEqual([`facts.yaml assets.cars：写的是「${shown}」；应为${kind}；请改正。`]);
  });

  test('that cannot be seen is no text, and is told by its code', () => {
    const written = withFacts(fact('text'), { assets: { cars: '\u200b' } });
    expect(written.text).toBe('有。');
    expect(messages(written)).toEqual(['facts.yaml assets.cars：写的是「⟨U+200B⟩」；应为文字；请改正。']);
  });

  test('of a budget unit is its own, and its place says so', () => {
    const ledger = smallLedger([], { facts: { assets: { cars: 5 } }, unitFacts: { '002': {} } });
    const written = write(fact('count'), ledger, smallUnits.archives);
    expect(written.problems.map(({ place }) => place)).toEqual([
      { file: 'facts.yaml', path: 'budgetUnits[002].facts.assets.cars' },
    ]);
  });
});

describe('a total of counts', () => {
  const total = slot({ kind: 'factTotal', paths: ['cars.a', 'cars.b'] });

  test('adds them up', () => {
    expect(withFacts(total, { cars: { a: 2, b: 3 } }).text).toBe('有[5]。');
    expect(withFacts(total, { cars: { a: 0, b: 0 } }).text).toBe('有[0]。');
  });

  test.each<[Facts, string, string]>([
    [{ a: 2 }, 'fact-missing', 'cars.b'],
    [{ a: 2, b: '3' }, 'fact-wrong-type', 'cars.b'],
    [{ a: 2.5, b: 3 }, 'fact-wrong-type', 'cars.a'],
  ])('of %j prints nothing and says why', (cars, code, path) => {
    const written = withFacts(total, { cars });
    expect(written.text).toBe('有。');
    expect(written.problems.map((one) => [one.code, one.place.path])).toEqual([[code, path]]);
  });
});

describe('an amount among the facts', () => {
  const style = { unit: 'tenThousandYuan', decimals: 2, grouping: false, trim: false, zero: '0' } as const;
  const amount = slot({ kind: 'factAmount', path: 'small', style });

  test('stands in yuan, as a text, and is printed in its style', () => {
    expect(withFacts(amount, { small: '34000.00' }).text).toBe('有[3.40]。');
    expect(withFacts(amount, { small: '0' }).text).toBe('有[0]。');
  });

  test.each<Fact>([34000, '3.4万', '-5', '1.005'])('%j is none', (small) => {
    const written = withFacts(amount, { small });
    expect(written.text).toBe('有。');
    expect(written.problems.map(({ code }) => code)).toEqual(['fact-wrong-type']);
  });
});

describe('words that depend on a fact', () => {
  const words = slot({
    kind: 'choice',
    byFact: 'notes',
    cases: {
      none: { text: '无' },
      yes: { text: '是' },
      no: { text: '否' },
      given: { text: '「{value}」' },
    },
  });

  test.each<[Fact, string]>([
    [null, '有无。'],
    [[], '有无。'],
    [true, '有是。'],
    [false, '有否。'],
    ['另有说明', '有「另有说明」。'],
    ['另有说明。', '有「另有说明」。'],
    [3, '有「3」。'],
  ])('%j', (notes, expected) => {
    expect(withFacts(words, { notes }).text).toBe(expected);
  });

  test.each<[string, Facts, string]>([
    ['missing', {}, 'fact-missing'],
    ['blank', { notes: '' }, 'slot-empty'],
    ['spaces', { notes: ' \u3000' }, 'slot-empty'],
    ['a closing mark', { notes: '。' }, 'slot-empty'],
    ['invisible', { notes: '\u200b\ufe0f' }, 'slot-empty'],
    ['a list where words are printed', { notes: ['一', '二'] }, 'fact-wrong-type'],
  ])('are not chosen by a fact that is %s', (_, facts, code) => {
    const written = withFacts(words, facts);
    expect(written.text).toBe('有。');
    expect(written.problems.map((one) => one.code)).toEqual([code]);
  });

  test('that the format does not have leave a gap, which is reported', () => {
    const onlyNone = slot({ kind: 'choice', byFact: 'notes', cases: { none: { text: '无' } } });
    expect(messages(withFacts(onlyNone, { notes: true }))).toEqual([
      'facts.yaml notes：写的是「true」，公开文本“section {it}”处没有内容可填；应为文字或列表；请补填相应的内容；确实没有的，写 null（工作簿中类型选“没有”）。',
    ]);
  });

  test('may go on with slots of their own', () => {
    const target = slot({
      kind: 'choice',
      byFact: 'reported',
      cases: {
        yes: { text: '目标：{target}', slots: { target: { kind: 'fact', path: 'target', shape: 'text' } } },
      },
    });
    expect(withFacts(target, { reported: true, target: '办好事' }).text).toBe('有目标：办好事。');
  });
});

test('words by a text at hand depend on whether it says anything', () => {
  const byText = (text: string): SentenceSpec =>
    slot({ kind: 'choice', byText: text, cases: { empty: { text: '无' }, given: { text: '有{year}' } } });
  expect(withFacts(byText('{year}'), {}).text).toBe('有有2025。');
  expect(withFacts(byText(' '), {}).text).toBe('有无。');
  expect(withFacts(byText('。'), {}).text).toBe('有无。');
});

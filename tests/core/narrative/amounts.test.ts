// Slots of money: amounts, shares, counts, lists of what is not zero, and words that depend on money.
import { describe, expect, test } from 'vitest';
import type { AmountStyle } from '../../../src/core/money/format.ts';
import { line, project, smallLedger } from '../small-ledger.ts';
import { write } from './written.ts';

const style: AmountStyle = { unit: 'tenThousandYuan', decimals: 2, grouping: true, trim: false, zero: '0' };
const percent = { decimals: 2, trim: false, zero: '0' } as const;
const spending = { side: 'expenditure' } as const;

const ledger = smallLedger([
  line({ functionalClass: '2010301', expenditureKind: 'personnel' }, 1_234_567_890n),
  line({ functionalClass: '2080505', expenditureKind: 'personnel' }, 200_000_000n),
  line({ functionalClass: '2010302', expenditureKind: 'otherRunning', project: 'a' }, 50_000n),
]);

describe('an amount', () => {
  test('is printed in its style, with the exact amount and the region behind it', () => {
    const { text, inlines, environment } = write(
      { text: '支出{total}万元', slots: { total: { kind: 'amount', of: spending, style } } },
      ledger,
    );
    expect(text).toBe('支出[1,434.62]万元');
    const region = environment.view.region([spending]);
    expect(inlines[1]).toEqual({
      kind: 'figure',
      printed: '1,434.62',
      amountFen: 1_434_617_890n,
      form: [{ sign: 1, region }],
      style,
    });
  });

  test('of nothing prints the word for zero; what is not zero but rounds to it prints as rounded', () => {
    const spec = {
      text: '{nothing}、{little}',
      slots: {
        nothing: { kind: 'amount', of: { ...spending, functionalClass: '227' }, style },
        little: { kind: 'amount', of: { ...spending, functionalClass: '20131' }, style },
      },
    } as const;
    expect(write(spec, smallLedger([line({ functionalClass: '2013101' }, 1n)])).text).toBe('[0]、[0.00]');
  });

  test('that the ledger cannot tell is reported and printed as nothing', () => {
    const spec = {
      text: '上年{last}万元',
      slots: { last: { kind: 'amount', of: { period: 'previousApproved' }, style } },
    } as const;
    const written = write(spec, ledger);
    expect(written.text).toBe('上年万元');
    expect(written.problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['figure-without-lines', 'section {last}'],
    ]);
  });
});

describe('a share', () => {
  const share = (of: object, whole: object) =>
    write({ text: '占{share}%', slots: { share: { kind: 'share', of, in: whole, style: percent } } }, ledger);

  test('is of two regions, and has no amount', () => {
    const { text, inlines, environment } = share({ ...spending, functionalClass: '208' }, spending);
    expect(text).toBe('占[13.94]%');
    expect(inlines[1]).toMatchObject({
      amountFen: null,
      form: [{ region: environment.view.region([{ ...spending, functionalClass: '208' }]) }],
      shareOf: [{ region: environment.view.region([spending]) }],
    });
  });

  test('of all is a hundred, of nothing zero, and of a whole that is nothing zero too', () => {
    expect(share(spending, spending).text).toBe('占[100.00]%');
    expect(share({ ...spending, functionalClass: '227' }, spending).text).toBe('占[0]%');
    const nothing = { side: 'closingBalance' };
    expect(share(nothing, nothing).text).toBe('占[0]%');
  });
});

describe('a list', () => {
  const classes = {
    kind: 'list',
    dimension: 'functionalClass',
    level: 1,
    scope: spending,
    item: {
      text: '{functionalClass.name}{amount}万元，占{share}%',
      slots: {
        amount: { kind: 'amount', of: {}, style },
        share: { kind: 'share', of: {}, in: spending, style: percent },
      },
    },
    separator: '；',
    none: '无',
  } as const;

  test('names what has money, each with its own amount and its share of the whole', () => {
    const written = write({ text: '用于：{classes}。', slots: { classes } }, ledger);
    expect(written.text).toBe(
      '用于：一般公共服务支出[1,234.62]万元，占[86.06]%；社会保障和就业支出[200.00]万元，占[13.94]%。',
    );
  });

  test('says that there is nothing where there is nothing', () => {
    const closing = { ...classes, scope: { side: 'closingBalance' } };
    expect(write({ text: '用于：{closing}。', slots: { closing } }, ledger).text).toBe('用于：无。');
  });

  test('says with its items what it leaves out: nodes named, and the rest beside them', () => {
    const written = write({ text: '{classes}', slots: { classes } }, ledger);
    const { view } = written.environment;
    expect(written.decisive).toEqual(
      ['201', '208'].map((functionalClass) => view.region([spending, { functionalClass }])),
    );
    expect(written.remainders).toEqual([view.region([spending, { functionalClass: '!201|208' }])]);
  });
});

describe('a count', () => {
  const counted = {
    text: '项目{count}个',
    slots: { count: { kind: 'count', dimension: 'project', level: 2, scope: spending } },
  } as const;
  const projects = [project('a'), project('b'), project('c', { texts: { disclosure: 'withheld' } })];

  test('is of nodes with money', () => {
    const written = write(counted, smallLedger(ledger.lines, { projects }));
    expect(written.text).toBe('项目[1]个');
    expect(written.inlines[1]).toEqual({ kind: 'figure', printed: '1', amountFen: null });
    expect(written.decisive).toHaveLength(1);
  });

  test('includes what the ledger cannot tell, and says that it cannot', () => {
    const written = write(counted, smallLedger([line({ project: 'withoutTargets' }, 5n)], { projects }));
    expect(written.text).toBe('项目[2]个');
    expect(written.problems).toHaveLength(2);
  });
});

describe('words that depend on money', () => {
  const choice = {
    text: '{words}',
    slots: {
      words: {
        kind: 'choice',
        byAmount: { ...spending, procurementCategory: 'goods|works|services' },
        cases: { zero: { text: '没有采购' }, notZero: { text: '有采购' } },
      },
    },
  } as const;

  test('are chosen by whether there is any', () => {
    expect(write(choice, ledger).text).toBe('没有采购');
    expect(write(choice, smallLedger([line({ procurementCategory: 'works' }, 1n)])).text).toBe('有采购');
  });

  test('keep what they depend on among what the sentence says', () => {
    const { decisive, environment } = write(choice, ledger);
    const procurementCategory = 'goods|works|services';
    expect(decisive).toEqual([environment.view.region([spending, { procurementCategory }])]);
  });
});

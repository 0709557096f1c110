// Stories, on arbitrary ledgers: formulas that add up exactly, lines that do too, and terms that have stories of their own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import type { Disclosure, Measure } from '../../../src/core/disclosure/tree.ts';
import type { ChangeSlot } from '../../../src/core/narrative/spec.ts';
import { randomLedgers } from '../random-ledgers.ts';
import { smallFormat } from '../small-format.ts';
import { lastYear, line, smallLedger } from '../small-ledger.ts';
import { yuan } from '../tables/styles.ts';
import { built } from './built.ts';
import { shownBlock } from './shown.ts';

/** Every measure of arbitrary disclosures. */
function ofEveryMeasure(check: (measure: Measure, disclosure: Disclosure) => void): void {
  fc.assert(
    fc.property(randomLedgers, (ledger) => {
      const { disclosure } = built(ledger);
      for (const measure of Object.values(disclosure.measures)) check(measure, disclosure);
    }),
    { numRuns: 30 },
  );
}

test('a formula adds up to the exact amount of its figure', () => {
  ofEveryMeasure(({ kind, formula, amountFen }, { measures }) => {
    if (formula.length === 0 || kind === 'share') return;
    const terms = formula.map(({ sign, measure }) => {
      const term = measures[measure]?.amountFen ?? fail(`the formula names ${measure}, which has no amount`);
      return BigInt(sign) * term;
    });
    expect(terms.reduce((sum, term) => sum + term, 0n)).toBe(amountFen);
  });
});

test('the parts of a sum are printed themselves, two at least, none of them nothing', () => {
  ofEveryMeasure(({ kind, formula }, { measures }) => {
    if (kind !== 'region') return;
    const parts = formula.map(({ measure }) => measures[measure]);
    expect(parts.length).not.toBe(1);
    expect(parts.every((part) => part !== undefined && part.places.length > 0)).toBe(true);
    expect(parts.map((part) => part?.amountFen)).not.toContain(0n);
  });
});

test('a share is made of its part and its whole, and has no lines', () => {
  ofEveryMeasure(({ kind, formula, amountFen, lines }) => {
    if (kind !== 'share') return;
    const signs = formula.map(({ sign }) => sign);
    expect([signs, amountFen, lines]).toEqual([[1, 1], null, []]);
  });
});

test('the public lines of a figure add up to it', () => {
  ofEveryMeasure(({ kind, lines, amountFen }, { publicLines }) => {
    if (kind === 'share') return;
    const amounts = lines.map(
      ({ line: index, sign }) => BigInt(sign) * (publicLines[index]?.amountFen ?? fail('no line')),
    );
    expect(amounts.reduce((sum, amount) => sum + amount, 0n)).toBe(amountFen);
  });
});

function fail(message: string): never {
  throw new Error(message);
}

test('a total is told by the rows that stand nearest to it', () => {
  const basic = {
    expenditureKind: 'personnel',
    departmentEconomicClass: '30101',
    governmentEconomicClass: '50101',
  };
  const { measures } = built(
    smallLedger(
      [
        line({ ...basic, functionalClass: '2010301' }, 60n),
        line({ ...basic, functionalClass: '2080505' }, 20n),
        line({ ...basic, functionalClass: '2013101', departmentEconomicClass: '30108' }, 5n),
        lastYear({ expenditureKind: 'personnel', functionalClass: '*' }, 70n),
      ],
      { facts: { staff: 1 } },
    ),
  ).disclosure;
  const told = (description: string): string[] =>
    (Object.values(measures).find((one) => one.description === description)?.formula ?? []).map(
      ({ sign, measure }) => `${sign === 1 ? '+' : '-'} ${measures[measure]?.description ?? ''}`,
    );
  expect(told('2025年 · 支出')).toEqual([
    '+ 2025年 · 支出 · 201 一般公共服务支出',
    '+ 2025年 · 支出 · 208 社会保障和就业支出',
  ]);
  expect(told('2025年 · 支出 · 201 一般公共服务支出')).toEqual([
    '+ 2025年 · 支出 · 20103 政府办公厅（室）及相关机构事务',
    '+ 2025年 · 支出 · 20131 党委办公厅（室）及相关机构事务',
  ]);
  // The items between a class and its pairs are not printed, and are written out.
  expect(told('2025年 · 支出 · 一般公共预算 · 当年预算 · 301 工资福利支出 · 基本支出')).toEqual([
    '+ 2025年 · 支出 · 一般公共预算 · 当年预算 · 30101 基本工资 · 50101 工资奖金津补贴 · 基本支出',
    '+ 2025年 · 支出 · 一般公共预算 · 当年预算 · 30108 机关事业单位基本养老保险缴费 · 50101 工资奖金津补贴 · 基本支出',
  ]);
  expect(told('2025年比2024年预算的增减额 · 收支总计')).toEqual([
    '+ 2025年 · 收支总计',
    '- 2024年预算 · 收支总计',
  ]);
});

test('a rate of a change that is not printed has a formula all the same: the change has a story', () => {
  const change: ChangeSlot = {
    kind: 'change',
    of: { side: 'expenditure' },
    base: 'previousApproved',
    amount: yuan,
    percent: { decimals: 2, trim: false, zero: '0' },
    wording: { rise: '增长{percent}%', fall: '下降{percent}%', same: '相同', fromZero: '有所增加' },
  };
  const format: DisclosureFormat = {
    ...smallFormat,
    blocks: [{ kind: 'paragraph', name: 'change', text: '支出{change}。', slots: { change } }],
  };
  const { disclosure } = built(smallLedger([line({}, 150n), lastYear({}, 100n)]), undefined, format);
  expect(disclosure.blocks.map(shownBlock)).toEqual(['支出增长50.00%。']);
  const shares = Object.values(disclosure.measures).filter(({ kind }) => kind === 'share');
  const described = ({ measure }: Measure['formula'][number]): string =>
    disclosure.measures[measure]?.description ?? '';
  expect(shares.map(({ description, formula }) => [description, ...formula.map(described)])).toEqual([
    ['2025年比2024年预算的增减率 · 支出', '2025年比2024年预算的增减额 · 支出', '2024年预算 · 支出'],
  ]);
});

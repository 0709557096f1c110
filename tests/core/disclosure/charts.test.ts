// Charts: items with money only, one figure per series, the answer in words; and a sentence where there is nothing to show.
import { describe, expect, test } from 'vitest';
import type { ChartSpec, DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import type { ChartBlock, Disclosure } from '../../../src/core/disclosure/tree.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { smallFormat } from '../small-format.ts';
import { lastYear, line, smallLedger } from '../small-ledger.ts';
import { built, obstacles } from './built.ts';
import { shownBlock } from './shown.ts';

const byClass: ChartSpec = {
  kind: 'chart',
  name: 'by-class',
  chart: 'bars',
  title: '{year}年的钱用在哪些方面？',
  amount: { unit: 'tenThousandYuan', decimals: 2, grouping: true, trim: true, zero: '0' },
  series: [{ label: '{year}年', scope: {} }],
  items: { dimension: 'functionalClass', level: 1 },
  scope: { side: 'expenditure' },
  none: '{year}年没有支出。',
};

const besideLastYear: ChartSpec = {
  ...byClass,
  series: [
    { label: '上年', scope: { period: 'previousApproved' } },
    { label: '本年', scope: {} },
  ],
  items: [
    { label: '一般公共服务', scope: { functionalClass: '201' } },
    { label: '其他', scope: { functionalClass: '!201' } },
  ],
};

const withChart = (chart: ChartSpec): DisclosureFormat => ({ ...smallFormat, blocks: [chart] });
const disclosed = (chart: ChartSpec, ledger: Ledger): Disclosure =>
  built(ledger, undefined, withChart(chart)).disclosure;
const only = ({ blocks }: Disclosure): ChartBlock => {
  const [block] = blocks;
  if (block?.kind !== 'chart') throw new Error('there is no chart');
  return block;
};

describe('a chart', () => {
  const ledger = smallLedger([
    line({ functionalClass: '2010301' }, 1_234_560_000n),
    line({ functionalClass: '227' }, 1n),
    lastYear({ functionalClass: '201' }, 5_000_000n),
    lastYear({ functionalClass: '208' }, 0n),
  ]);

  test('shows the items that have money, with values to draw and to read', () => {
    const chart = only(disclosed(byClass, ledger));
    expect(chart).toMatchObject({
      title: '2025年的钱用在哪些方面？',
      series: ['2025年'],
      unit: 'tenThousandYuan',
    });
    expect(chart.items.map(({ label, figures }) => [label, ...figures])).toMatchObject([
      ['一般公共服务支出', { printed: '1,234.56', value: '1234.56', amountFen: 1_234_560_000n }],
      ['预备费', { printed: '0.00', value: '0.00', amountFen: 1n }],
    ]);
    expect(chart.description).toBe('一般公共服务支出1,234.56万元；预备费0.00万元。');
  });

  test('keeps an item that has money in one of its series', () => {
    const chart = only(disclosed(besideLastYear, ledger));
    expect(chart.description).toBe('一般公共服务上年5万元、本年1,234.56万元；其他上年0万元、本年0.00万元。');
  });

  test('states what it shows, and nothing of what it leaves out', () => {
    const { measures } = disclosed(byClass, ledger);
    const places = Object.values(measures).flatMap((measure) => measure.places.map(({ label }) => label));
    expect(places).toEqual([
      '2025年的钱用在哪些方面？ · 一般公共服务支出 2025年',
      '2025年的钱用在哪些方面？ · 预备费 2025年',
    ]);
  });

  test('of nothing is a sentence that says so', () => {
    const { blocks } = disclosed(byClass, smallLedger([line({ side: 'income' }, 5n)]));
    expect(blocks.map(shownBlock)).toEqual(['2025年没有支出。']);
  });

  test('of what the ledger cannot tell is reported', () => {
    expect(obstacles(smallLedger([line({}, 5n)]), undefined, withChart(besideLastYear))).toHaveLength(1);
  });
});

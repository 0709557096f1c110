// Forms in a disclosure: those of the body's own projects whose targets are published, and what a project lacks.
import { describe, expect, test } from 'vitest';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import type { Indicator, Project } from '../../../src/core/ledger/ledger.ts';
import { fen } from '../../../src/core/money/fen.ts';
import { smallFormat } from '../small-format.ts';
import { indicator, line, project, smallLedger, smallUnits } from '../small-ledger.ts';
import { built, obstacles } from './built.ts';
import { yuan } from '../tables/styles.ts';
import { shownBlock } from './shown.ts';

const label = { kind: 'text', columnSpan: 1 } as const;
const format: DisclosureFormat = {
  ...smallFormat,
  forms: [
    {
      name: 'targets',
      title: '{project.name}',
      subtitle: '',
      unit: 'yuan',
      scope: {},
      placedBy: [],
      widths: [1, 1, 1, 1, 1],
      rows: [
        {
          kind: 'cells',
          cells: [
            { ...label, text: '{unit.name}' },
            { ...label, columnSpan: 2, text: '{project.summary}' },
            ...(['total', 'own'] as const).map((level) => ({
              kind: 'figure' as const,
              columnSpan: 1,
              text: '',
              funds: { side: 'wholePeriod' as const, level, style: yuan },
            })),
          ],
        },
        {
          kind: 'indicators',
          frame: {
            label: '指标',
            level1Header: '一级',
            level2Header: '二级',
            level3Header: '三级',
            targetHeader: '指标值',
            sides: ['annual'],
            level1: [{ name: '产出指标', level2: ['数量指标', '质量指标'] }],
          },
        },
      ],
      basis: [],
    },
  ],
  blocks: [{ kind: 'forms', form: 'targets' }],
};

test('funds of the whole period are figures with an amount and without a region; a blank states none', () => {
  const wholePeriodFunds = {
    central: fen(7n),
    provincial: fen(5n),
    municipalCounty: null,
    own: null,
    other: null,
  };
  const ledger = ledgerOf([project('a', { texts: { summary: '甲' }, wholePeriodFunds })], [count('a')]);
  const { blocks } = built(ledger, undefined, format).disclosure;
  const cells = blocks.flatMap((block) => (block.kind === 'form' ? block.grid.cells : []));
  expect(cells.filter(({ kind }) => kind === 'figure').map(({ text, figure }) => [text, figure])).toEqual([
    ['0.12', { id: 'form-a-0-3', printed: '0.12', amountFen: 12n }],
    ['', undefined],
  ]);
});

const count = (of: string): Indicator => indicator(of, 'annual', ['产出指标', '数量指标', '件数'], '≥1件');
const ledgerOf = (projects: readonly Project[], indicators: readonly Indicator[]) =>
  smallLedger([line({}, 1n), line({ budgetUnit: '003' }, 1n)], { projects, indicators });

describe('forms', () => {
  const ledger = ledgerOf(
    [
      project('b', { texts: { summary: '甲' }, tableOrder: 2 }),
      project('a', { texts: { summary: '乙' }, budgetUnit: '003' }),
      project('c', { texts: { summary: '丙', disclosure: 'withheld' } }),
      project('d', { texts: { summary: '丁' } }),
    ],
    [count('a'), count('b'), count('c')],
  );
  const titles = (body?: (typeof smallUnits)[keyof typeof smallUnits]): string[] =>
    built(ledger, body, format).disclosure.blocks.map((block) => (block.kind === 'form' ? block.title : ''));

  test('stand in the order of the ledger, for published targets only', () => {
    expect(titles()).toEqual(['项目b', '项目a']);
    expect(titles(smallUnits.station)).toEqual(['项目a']);
  });

  test('print the project, its unit and its indicators', () => {
    const [, second] = built(ledger, undefined, format).disclosure.blocks.map(shownBlock);
    expect(second).toBe(
      `
项目a

某镇服务站 | 乙 | < |  |
指标 | 一级 | 二级 | 三级 | 指标值
^ | 产出指标 | 数量指标 | 件数 | ≥1件
^ | ^ | 质量指标 |  |
`.trim(),
    );
  });
});

describe('what a project lacks', () => {
  test('a column that the format prints is asked for once', () => {
    const ledger = ledgerOf([project('a'), project('b')], [count('a'), count('b')]);
    expect(obstacles(ledger, undefined, format)).toEqual([
      'projects.csv summary：缺少这一列；表头中应有列名「summary」；请补上这一列并逐行填写；某一行确实不涉及的，那一格才可留空。',
    ]);
  });

  test('a place in the form for one of its indicators is told, with what there is', () => {
    const indicators = [
      count('a'),
      indicator('a', 'annual', ['产出指标', '数量指针', '件数'], '1件'),
      indicator('a', 'annual', ['效益指标', '数量指标', '件数'], '1件'),
    ].map((one, index) => ({ ...one, source: { file: 'indicators.csv', row: index + 2 } }));
    const ledger = ledgerOf([project('a', { texts: { summary: '' } })], indicators);
    expect(obstacles(ledger, undefined, format)).toEqual([
      'indicators.csv 第3行 level2：写的是「数量指针」，不在可选的值之中；应为以下之一：数量指标、质量指标；请改正，是否为「数量指标」。',
      'indicators.csv 第4行 level1：写的是「效益指标」，不在可选的值之中；应为以下之一：产出指标；请改正。',
    ]);
  });
});

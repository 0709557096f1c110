// The form of a project: labels and texts with spans, funds by level of money, indicators of both sides side by side.
import { describe, expect, test } from 'vitest';
import type { Indicator, IndicatorSide, Ledger, Project } from '../../../src/core/ledger/ledger.ts';
import { fen } from '../../../src/core/money/fen.ts';
import type { FormSpec, FundsCell } from '../../../src/core/performance/spec.ts';
import { projectEnvironment, writeForm, type WrittenForm } from '../../../src/core/performance/write.ts';
import { fillTemplate } from '../../../src/core/tables/environment.ts';
import { environmentOf, gridText, indicator, line, project, smallLedger } from '../small-ledger.ts';

const whole = { unit: 'yuan', decimals: 0, grouping: true, trim: false, zero: '0' } as const;
const label = (text: string, columnSpan = 1, rowSpan = 1) =>
  ({ kind: 'label', text, columnSpan, rowSpan }) as const;
const funds = (side: FundsCell['side'], level: FundsCell['level'], zero = '0') =>
  ({ kind: 'figure', columnSpan: 2, text: '', funds: { side, level, style: { ...whole, zero } } }) as const;

const form: FormSpec = {
  name: 'targets',
  title: '{project.name}绩效目标表',
  subtitle: '（{year}年度）',
  unit: 'yuan',
  scope: {},
  placedBy: [],
  widths: [1, 1, 1, 1, 1, 1, 1, 1],
  rows: [
    {
      kind: 'cells',
      cells: [
        label('项目名称', 2),
        { kind: 'text', columnSpan: 3, text: '{project.name}' },
        label('单位', 1),
        { kind: 'text', columnSpan: 2, text: '{unit.name}' },
      ],
    },
    {
      kind: 'cells',
      cells: [
        label('资金（元）', 1, 3),
        label('实施期合计', 2),
        funds('wholePeriod', 'total'),
        label('年度合计', 1),
        funds('annual', 'total'),
      ],
    },
    {
      kind: 'cells',
      cells: [
        label('市县', 2),
        funds('wholePeriod', 'municipalCounty'),
        label('市县'),
        funds('annual', 'municipalCounty'),
      ],
    },
    {
      kind: 'cells',
      cells: [label('其他', 2), funds('wholePeriod', 'other'), label('其他'), funds('annual', 'other', '')],
    },
    {
      kind: 'indicators',
      frame: {
        label: '绩效指标',
        level1Header: '一级',
        level2Header: '二级',
        level3Header: '三级',
        targetHeader: '值',
        sides: ['wholePeriod', 'annual'],
        level1: [
          { name: '产出', level2: ['数量', '质量'] },
          { name: '效益', level2: ['社会'] },
        ],
      },
    },
    { kind: 'cells', cells: [label('负责人：', 4), label('日期：', 4)] },
  ],
  basis: [],
};

const repair = project('a', {
  name: '道路养护',
  wholePeriodFunds: {
    central: null,
    provincial: null,
    municipalCounty: fen(30_000_000n),
    own: fen(0n),
    other: null,
  },
});
const lines = [
  line({ project: 'a', expenditureKind: 'specificPurpose', moneyLevel: 'municipalCounty' }, 10_000_000n),
  line({ project: 'a', expenditureKind: 'specificPurpose', moneyLevel: 'provincial' }, 234_567_800n),
  line({ project: 'b', expenditureKind: 'specificPurpose', moneyLevel: 'other' }, 5n),
];
const at = (side: IndicatorSide, level1: string, level2: string, level3: string, target: string): Indicator =>
  indicator('a', side, [level1, level2, level3], target);
const indicators = [
  at('annual', '产出', '数量', '里程', '≥12公里'),
  at('wholePeriod', '产出', '数量', '里程', '≥36公里'),
  at('wholePeriod', '产出', '数量', '路段', '9条'),
  at('annual', '效益', '社会', '通行', '改善'),
  { ...at('annual', '产出', '质量', '别的项目', '1'), project: 'b' },
];

function written(changes: Partial<Ledger> = {}, of: Project = repair): WrittenForm {
  const ledger = smallLedger(lines, { projects: [of, project('b')], indicators, ...changes });
  return writeForm(form, of, environmentOf(ledger));
}

describe('a form', () => {
  test('prints texts, funds, and the indicators of both sides, each level once', () => {
    const { grid, title, subtitle } = written();
    expect([title, subtitle]).toEqual(['道路养护绩效目标表', '（2025年度）']);
    expect(gridText(grid)).toBe(
      `
项目名称 | < | 道路养护 | < | < | 单位 | 某镇办公室 | <
资金（元） | 实施期合计 | < | 300,000 | < | 年度合计 | 2,445,678 | <
^ | 市县 | < | 300,000 | < | 市县 | 100,000 | <
^ | 其他 | < |  | < | 其他 |  | <
绩效指标 | 一级 | 二级 | 三级 | 值 | 二级 | 三级 | 值
^ | 产出 | 数量 | 里程 | ≥36公里 | 数量 | 里程 | ≥12公里
^ | ^ | ^ | 路段 | 9条 | ^ |  |
^ | ^ | 质量 |  |  | 质量 |  |
^ | 效益 | 社会 |  |  | 社会 | 通行 | 改善
负责人： | < | < | < | 日期： | < | < | <
`.trim(),
    );
  });

  test('covers its grid without gap or overlap', () => {
    const { grid } = written();
    expect(gridText(grid)).not.toContain('?');
    const places = grid.cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
    expect(places).toBe(grid.rows * form.widths.length);
  });

  test('states this year’s funds as sums of the ledger, and the whole period’s as the project has them', () => {
    const figures = written().grid.cells.filter(({ kind }) => kind === 'figure');
    expect(figures.map(({ columnName, stated }) => [columnName, stated?.sum, stated?.label])).toEqual([
      ['wholePeriod.total', undefined, undefined],
      ['annual.total', { state: 'known', amountFen: 244_567_800n, lines: [0, 1] }, '道路养护'],
      ['wholePeriod.municipalCounty', undefined, undefined],
      [
        'annual.municipalCounty',
        { state: 'known', amountFen: 10_000_000n, lines: [0] },
        '道路养护 · 市县（区）财政资金',
      ],
      ['wholePeriod.other', undefined, undefined],
      ['annual.other', { state: 'known', amountFen: 0n, lines: [] }, '道路养护 · 其他资金'],
    ]);
  });

  test('tells blank from zero in what the project states of the whole period', () => {
    const stated = (changes: Partial<Project['wholePeriodFunds']>): (string | undefined)[] => {
      const wholePeriodFunds = { ...repair.wholePeriodFunds, municipalCounty: null, own: null, ...changes };
      const { cells } = written({}, { ...repair, wholePeriodFunds }).grid;
      return ['wholePeriod.total', 'wholePeriod.other'].map(
        (name) => cells.find(({ columnName }) => columnName === name)?.text,
      );
    };
    expect(stated({})).toEqual(['', '']);
    expect(stated({ other: fen(0n) })).toEqual(['0', '0']);
    expect(stated({ other: fen(500n), own: fen(100n) })).toEqual(['6', '5']);
  });

  test('of a project without indicators is printed whole, with empty rows', () => {
    const { grid, problems } = written({ indicators: [] });
    expect(problems).toEqual([]);
    expect(gridText(grid).split('\n').slice(5, 8)).toEqual([
      '^ | 产出 | 数量 |  |  | 数量 |  |',
      '^ | ^ | 质量 |  |  | 质量 |  |',
      '^ | 效益 | 社会 |  |  | 社会 |  |',
    ]);
  });

  test('names what of the indicators has no place in it', () => {
    const odd = { ...at('annual', '产出', '时效', '及时', '是'), source: { file: 'indicators.csv', row: 9 } };
    expect(written({ indicators: [odd] }).problems).toEqual([
      {
        code: 'value-not-allowed',
        severity: 'error',
        place: { file: 'indicators.csv', row: 9, column: 'level2' },
        written: '时效',
        values: { allowed: '数量、质量', similar: '' },
      },
    ]);
  });
});

test('the words of a project are its texts, its name and its unit', () => {
  const named = { ...repair, texts: { summary: '养护村道', name: '不是名称' } };
  const environment = projectEnvironment(
    named,
    environmentOf(smallLedger(lines, { projects: [named, project('b')] })),
  );
  const words = '{project.code} {project.name}：{project.summary}（{unit.code} {unit.name}）';
  expect(fillTemplate(words, environment)).toBe('a 道路养护：养护村道（001 某镇办公室）');
});

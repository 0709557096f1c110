// A disclosure built from end to end: what is printed, one measure for what is stated in several places, and what stands in the way.
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { describe, expect, test } from 'vitest';
import type { Disclosure, Figure } from '../../../src/core/disclosure/tree.ts';
import { printedOnly } from '../../../src/core/disclosure/printed-only.ts';
import { indicator, lastYear, line, project, smallLedger, smallUnits } from '../small-ledger.ts';
import { built, obstacles } from './built.ts';
import { shown } from './shown.ts';

const basic = {
  departmentEconomicClass: '30101',
  governmentEconomicClass: '50101',
  expenditureKind: 'personnel',
};
const ofProject = { expenditureKind: 'otherRunning', project: 'a', functionalClass: '2010302' };
const lines = [
  line({ ...basic, functionalClass: '2010301' }, 60_000n),
  line({ ...basic, functionalClass: '2080505' }, 20_000n),
  line({ ...ofProject, origin: 'carryOver' }, 5_000n),
  line({ ...ofProject, fundSource: 'unitFunds' }, 15_000n),
  lastYear({ functionalClass: '*', expenditureKind: 'personnel' }, 100_000n),
  lastYear({ functionalClass: '*', expenditureKind: 'otherRunning' }, 25_000n),
];
const ledger = smallLedger(lines, {
  projects: [project('a', { name: '便民服务' })],
  indicators: [indicator('a', 'annual', ['产出指标', '数量指标', '件数'], '≥100件')],
  facts: { staff: 5 },
});

test('prints the whole document', () => {
  expect(shown(built(ledger).disclosure)).toBe(
    `
某镇办公室
2025年部门预算
# 第一部分 部门概况
# 第二部分 预算表
收支总表
部门：某镇办公室 单位：元
收入 | 金额 | 支出 | 金额 | 当年
财政拨款 | 800.00 | 一、一般公共服务支出 | 800.00 | 750.00
专户资金 |  | 二、社会保障和就业支出 | 200.00 | 200.00
单位资金 | 150.00 | 三、预备费 |  |
上年结转 | 50.00 |  |  |
收入总计 | 1000.00 | 本年支出 | 1000.00 | 950.00
 |  | 年终结转 |  |
 |  | 支出总计 | 1000.00 | 950.00
支出功能分类表
部门：某镇办公室 单位：元
编码 | 科目 | 合计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 800.00 | 600.00 | 200.00
20103 | 　政府办公厅（室）及相关机构事务 | 800.00 | 600.00 | 200.00
208 | 社会保障和就业支出 | 200.00 | 200.00 |
20805 | 　行政事业单位养老支出 | 200.00 | 200.00 |
基本支出经济分类表
部门：某镇办公室 单位：元
部门预算科目 | 政府预算科目 | 合计 | 人员经费 | 公用经费
合计 |  | 800.00 | 800.00 |
工资福利支出 |  | 800.00 | 800.00 |
基本工资 | 工资奖金津补贴 | 800.00 | 800.00 |
资金来源表
部门：某镇办公室 单位：元
科目 | 合计 | 财政拨款 | 一般公共预算 | 其他财政拨款 | 一般公共预算以外 | 非财政拨款
合计 | 950.00 | 800.00 | 800.00 |  | 150.00 | 150.00
一般公共服务支出 | 750.00 | 600.00 | 600.00 |  | 150.00 | 150.00
社会保障和就业支出 | 200.00 | 200.00 | 200.00 |  |  |
项目支出表
部门：某镇办公室 单位：元
项目 | 合计
某镇办公室 | 200.00
某镇办公室 | 200.00
便民服务 | 200.00
# 第三部分 说明
2025年收支总计1000.00元，减少250.00元，下降20.00%。一般公共预算基本支出800.00元，占80.00%。
支出用于一般公共服务支出800.00元、社会保障和就业支出200.00元。项目1个。没有公务用车支出。编制5名。
〔钱用在哪里？基本支出上年1000.00元、本年800.00元；项目支出上年250.00元、本年200.00元。〕
## 一、一般公共服务支出
## 二、社会保障和就业支出
便民服务绩效目标表
（2025年度）
年度资金 | 200.00 | < | <
`.trim(),
  );
});

/** Every figure of the tree with the place it stands at. */
function figures({ blocks }: Disclosure): (Figure & { readonly id: string })[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [];
      case 'paragraph':
        return block.inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline] : []));
      case 'table':
      case 'form':
        return block.grid.cells.flatMap(({ figure }) => figure ?? []);
      case 'chart':
        return block.items.flatMap((item) => item.figures.map((figure) => ({ ...figure, id: block.id })));
    }
  });
}

describe('a figure', () => {
  const { disclosure } = built(ledger);

  test('has a measure where it is a sum, and the measure knows each of its places', () => {
    for (const figure of figures(disclosure)) {
      if (figure.measure === undefined) {
        expect(figure.amountFen).toBeNull();
        continue;
      }
      const measure = disclosure.measures[figure.measure];
      expect(measure?.amountFen).toBe(figure.amountFen);
      expect(measure?.places.map(({ id }) => id)).toContain(figure.id);
    }
  });

  test('stands at one place for each place of its measure', () => {
    const places = Object.values(disclosure.measures).flatMap(({ places }) => places.map(({ id }) => id));
    const anchored = figures(disclosure).filter(({ measure }) => measure !== undefined);
    expect(places.sort()).toEqual(anchored.map(({ id }) => id).sort());
  });

  test('shares its measure with whatever states the same, in tables, sentences, charts and forms', () => {
    const labels = (printed: string): string[][] =>
      Object.values(disclosure.measures)
        .filter(({ amountFen, description }) => `${description}=${amountFen ?? ''}` === printed)
        .map(({ places }) => places.map(({ label }) => label));
    expect(labels('2025年 · 收支总计=100000')).toEqual([
      ['收支总表 · 收入总计 · 金额', '收支总表 · 支出总计 · 金额', '第三部分 说明'],
    ]);
    expect(labels('2025年 · 支出 · 项目支出=20000')).toEqual([
      ['项目支出表 · 某镇办公室 · 合计', '钱用在哪里？ · 项目支出 本年'],
    ]);
    expect(labels('2025年 · 支出 · 201 一般公共服务支出=80000')).toEqual([
      [
        '收支总表 · 一、一般公共服务支出 · 金额',
        '支出功能分类表 · 201 一般公共服务支出 · 合计',
        '第三部分 说明',
      ],
    ]);
  });
});

test('anchors are unique', () => {
  const { disclosure } = built(ledger);
  const inBlocks = figures(disclosure).filter(({ id }) => !id.startsWith('chart'));
  const ids = [...disclosure.blocks.map(({ id }) => id), ...inBlocks.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test('the same ledger gives the same tree', () => {
  expect(built(ledger)).toEqual(built(ledger));
});

test('with printed values only, nothing stands behind the figures', () => {
  const { disclosure } = built(ledger);
  const bare = printedOnly(disclosure);
  expect(shown(bare)).toBe(shown(disclosure));
  expect([bare.measures, bare.publicLines]).toEqual([{}, []]);
});

test('says of itself what it is', () => {
  const { disclosure } = built({
    ...ledger,
    identity: { ...ledger.identity, provenanceKind: 'reconstruction', provenanceNote: '按公布的文本整理' },
  });
  expect(disclosure.provenance).toEqual({
    kind: 'reconstruction',
    mark: '重建示例：数字与公布的一致，明细分布和文字系虚拟，非官方文件',
    note: '按公布的文本整理',
  });
  const official = { ...ledger, identity: { ...ledger.identity, provenanceKind: 'official' as const } };
  expect(built(official).disclosure.provenance.mark).toBe('');
});

describe('what stands in the way', () => {
  test('is told all at once, each fault once, and nothing is built', () => {
    const faulty = smallLedger([
      line({ ...basic, functionalClass: '2010301' }, 100n),
      line({ side: 'income', fundSource: 'governmentFund' }, 500n),
    ]);
    expect(obstacles(faulty)).toEqual([
      'lines.csv 第三部分 说明 summary {change}：要计算“2024年 · 批复预算”，但明细中没有这一年度、这一环节的任何一行；凡公开文本引用的年度，都应有明细；为零的，也应有一行写明 0.00；请补填该年度的明细；只知道总额的，分类各列填 *；确实为零的，请加上这样一行（各列依次为）：2024,approved,expenditure,990000,009,001,*,*,,*,*,*,*,,,,,0.00。',
      'facts.yaml staff：没有填写这一项；此项须在公开文本中列示，应填整数，如 7；请在此处补填；确实没有的，数字写 0，清单或文字写 null（工作簿中类型选“没有”）。',
      'lines.csv government-fund：平衡关系不成立：一方为 5.00 元，另一方为 0.00 元；两方应相等，现相差 5.00 元；请核对两方的明细，并改正有误的一处。',
    ]);
  });

  test('a figure of which the lines do not tell enough names their rows', () => {
    const vague = lastYear({ functionalClass: '*', expenditureKind: '*' }, 5n);
    const known = line({ ...basic, functionalClass: '2010301' }, 100n);
    const only = smallLedger([known, vague], { facts: { staff: 1 } });
    expect(obstacles(only)).toEqual([
      'lines.csv 钱用在哪里？ · 基本支出 上年：第3行的expenditureKind没有列到足够的级次，无法算出这个数；参与计算的明细应分得清是否属于这一项；请将这些行的 expenditureKind 列到下级。',
    ]);
  });

  test('money beside the rows of a table is told with its rows, once for all tables, and not where a row is told of it', () => {
    const at = (functionalClass: string, amount: bigint) => line({ ...basic, functionalClass }, amount);
    const told = (...some: Ledger['lines']): string[] =>
      obstacles(smallLedger([...some, lastYear(basic, 5n)], { facts: { staff: 1 } }));
    // All items have lines of their own, so what stands at the class is the rest beside them.
    const items = [at('2010301', 100n), at('2010302', 10n), at('2013101', 50n)];
    expect(told(...items)).toEqual([]);
    expect(told(...items, at('201', 7n))).toEqual([
      'lines.csv 支出功能分类表 · 2025年 · 支出 · 201 一般公共服务支出：第5行的 0.07 元不在其下列示的任何一行，各行之和比它少这么多；其下列示的各行之和应等于它；请将这些行的 functionalClass 填到所列示的级次。',
    ]);
    expect(told(at('2010301', 100n), at('201', 7n))).toEqual([
      'lines.csv 支出功能分类表 · 20103 政府办公厅（室）及相关机构事务 · 合计：第3行的functionalClass没有列到足够的级次，无法算出这个数；参与计算的明细应分得清是否属于这一项；请将这些行的 functionalClass 列到下级。',
    ]);
    expect(told(at('227', 7n))).toEqual([]);
  });

  test('a full stop typed with a text is a warning: it is built, and said', () => {
    const { warnings, printedFacts } = built(ledger);
    expect([warnings, printedFacts]).toEqual([[], ['staff']]);
  });
});

describe('a budget unit', () => {
  const linesOfUnits = [
    ...lines,
    line({ ...basic, budgetUnit: '002', functionalClass: '2010301' }, 7_000n),
    // Passed on by the office to the archives, which spend it: the department counts it once.
    line({ ...ofProject, counterpartBudgetUnit: '002', project: 'b' }, 900n),
    line({ ...ofProject, budgetUnit: '002', project: 'b' }, 900n),
    lastYear({ budgetUnit: '002', expenditureKind: 'personnel', functionalClass: '*' }, 6_000n),
  ];
  const withUnits = {
    ...smallLedger(linesOfUnits),
    facts: ledger.facts,
    projects: [...ledger.projects, project('b', { budgetUnit: '002', tableOrder: 2 })],
    indicators: ledger.indicators,
    unitFacts: { '001': { staff: 3 }, '002': { staff: 2 } },
  };
  const total = (body?: (typeof smallUnits)[keyof typeof smallUnits]): bigint | null | undefined => {
    const { measures } = built(withUnits, body).disclosure;
    return Object.values(measures).find(({ description }) => description === '2025年 · 收支总计')?.amountFen;
  };

  test('has a set of its own, in its own words, with its department named', () => {
    const { disclosure } = built(withUnits, smallUnits.archives);
    const text = shown(disclosure);
    expect(text).toContain(
      '某镇档案馆\n2025年单位预算\n# 第一部分 单位概况\n某镇档案馆的主管部门是某镇办公室。',
    );
    expect(text).toContain('2025年收支总计79.00元，增加19.00元，增长31.67%。');
    expect(text).toContain('编制2名');
    expect(text).not.toContain('便民服务');
    expect(disclosure.body).toMatchObject({ kind: 'budgetUnit', supervisingDepartment: '某镇办公室' });
    expect(disclosure.blocks.filter(({ kind }) => kind === 'form')).toEqual([]);
  });

  test('shows what it passes on; the department is the sum of its units without that', () => {
    const units = [smallUnits.office, smallUnits.archives].map((unit) => total(unit) ?? 0n);
    expect(units).toEqual([100_900n, 7_900n]);
    expect(total()).toBe(100_900n + 7_900n - 900n);
  });
});

// The money of the sample disclosure: its public lines, its measures, and small builders of figures and grids. Every place
// that prints a figure is noted while the tree is built, so that measures know where they are stated.
import type { Figure, Grid, GridCell, Measure, PublicLine } from '../../src/core/disclosure/tree.ts';
import type { DimensionName } from '../../src/core/cube/dimensions.ts';
import { dimensionNames } from '../../src/core/cube/dimensions.ts';
import type { Coordinates } from '../../src/core/ledger/ledger.ts';
import { assert } from '../../src/core/lib/assert.ts';
import type { Fen } from '../../src/core/money/fen.ts';
import { fen } from '../../src/core/money/fen.ts';
import { formatAmount } from '../../src/core/money/format.ts';

/** Forty-four projects: forty paid from the general budget, three from the unit's own income, one carried over. */
export const projects = Array.from({ length: 44 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  if (index < 40)
    return { code: `P${number}`, name: generalName(index), fund: 'general', amountFen: 3_000_000n };
  if (index < 43) {
    const amountFen = index === 40 ? 16_160_000n : 16_000_000n;
    return {
      code: `P${number}`,
      name: `馆际互借与文献传递（第${index - 39}批）`,
      fund: 'business',
      amountFen,
    };
  }
  return {
    code: `P${number}`,
    name: '彩票公益金支持的乡镇流动书车更新及盲文读物购置（跨年度项目，上年结转）',
    fund: 'government',
    amountFen: 23_000_000n,
  };
});

function generalName(index: number): string {
  const works = ['古籍修复', '少儿阅读推广', '数字资源采购', '阅览室日常维护', '公益讲座'];
  const places = [
    '总馆',
    '城东分馆',
    '城西分馆',
    '河滨分馆',
    '开发区分馆',
    '大学城分馆',
    '老城分馆',
    '北山分馆',
  ];
  return `${places[index % 8]}${works[Math.floor(index / 8)]}`;
}

function line(
  given: Partial<Record<DimensionName, string>>,
  labels: string[],
  amountFen: bigint,
): PublicLine {
  const blank = Object.fromEntries(dimensionNames.map((name) => [name, '']));
  const common = { fiscalYear: '2026', stage: 'approved', side: 'expenditure', department: '205' };
  return { coordinates: { ...blank, ...common, ...given } as Coordinates, labels, amountFen: fen(amountFen) };
}

const general = { fundSource: 'generalPublicBudget', origin: 'currentYear', functionalClass: '2070104' };

export const publicLines: readonly PublicLine[] = [
  line(
    { ...general, expenditureKind: 'personnel' },
    ['2026年', '一般公共预算', '当年预算', '图书馆', '人员经费'],
    812_340_000n,
  ),
  line(
    { ...general, expenditureKind: 'publicRunning' },
    ['2026年', '一般公共预算', '当年预算', '图书馆', '公用经费'],
    96_500_000n,
  ),
  ...projects.map((project) => {
    const fundSource = {
      general: 'generalPublicBudget',
      business: 'businessIncome',
      government: 'governmentFund',
    };
    const fundLabel = { general: '一般公共预算', business: '事业收入', government: '政府性基金预算' };
    const fund = project.fund as keyof typeof fundSource;
    const carried = fund === 'government';
    return line(
      {
        fundSource: fundSource[fund],
        origin: carried ? 'carryOver' : 'currentYear',
        functionalClass: carried ? '2296003' : '2070104',
        expenditureKind: 'otherRunning',
        project: project.code,
      },
      ['2026年', fundLabel[fund], carried ? '上年结转' : '当年预算', project.name],
      project.amountFen,
    );
  }),
  line({ fiscalYear: '2025' }, ['2025年', '年初预算', '支出合计'], 1_129_500_000n),
];

type MutableMeasure = { -readonly [Key in keyof Measure]: Measure[Key] } & {
  places: { id: string; label: string }[];
};

const measureById = new Map<string, MutableMeasure>();

/** A region over the lines that the test accepts; its formula is the sum of the measures named. */
function region(
  id: string,
  description: string,
  accept: (line: PublicLine) => boolean,
  parts: string[] = [],
): void {
  const lines = publicLines.flatMap((each, index) =>
    accept(each) ? [{ line: index, sign: 1 as const }] : [],
  );
  const amountFen = fen(lines.reduce((sum, each) => sum + (publicLines[each.line]?.amountFen ?? 0n), 0n));
  const formula = parts.map((measure) => ({ sign: 1 as const, measure }));
  measureById.set(id, { kind: 'region', description, amountFen, lines, formula, places: [] });
}

const isThisYear = (each: PublicLine) => each.coordinates.fiscalYear === '2026';
const paidFrom = (source: string) => (each: PublicLine) => each.coordinates.fundSource === source;
const isProject = (each: PublicLine) => each.coordinates.project !== '';
const spentOn = (kind: string) => (each: PublicLine) => each.coordinates.expenditureKind === kind;

region('total', '2026年 · 全部资金 · 支出', isThisYear, ['basic', 'project']);
region('general', '2026年 · 一般公共预算 · 支出', paidFrom('generalPublicBudget'));
region('business', '2026年 · 单位资金 · 支出', paidFrom('businessIncome'));
region('government', '2026年 · 政府性基金预算 · 上年结转 · 支出', paidFrom('governmentFund'));
region('currentYear', '2026年 · 当年预算 · 支出', (each) => each.coordinates.origin === 'currentYear', [
  'general',
  'business',
]);
region('basic', '2026年 · 基本支出', (each) => isThisYear(each) && !isProject(each), [
  'personnel',
  'publicRunning',
]);
region('personnel', '2026年 · 人员经费', spentOn('personnel'));
region('publicRunning', '2026年 · 公用经费', spentOn('publicRunning'));
region('project', '2026年 · 项目支出', isProject);
region(
  'projectGeneral',
  '2026年 · 项目支出 · 一般公共预算',
  (each) => isProject(each) && paidFrom('generalPublicBudget')(each),
);
region('lastYear', '2025年 · 年初预算 · 支出', (each) => each.coordinates.fiscalYear === '2025');
region('nothing', '2026年 · 没有金额', () => false);
for (const project of projects) {
  region(
    `project-${project.code}`,
    `2026年 · ${project.name}`,
    (each) => each.coordinates.project === project.code,
  );
}
measureById.set('change', {
  kind: 'combination',
  description: '2026年支出比2025年年初预算减少',
  amountFen: fen(1_129_500_000n - 1_100_000_000n),
  lines: publicLines.map((each, index) => ({ line: index, sign: isThisYear(each) ? -1 : 1 })),
  formula: [
    { sign: 1, measure: 'lastYear' },
    { sign: -1, measure: 'total' },
  ],
  places: [],
});
/** A share of two measures, which has no amount of its own. */
function share(id: string, description: string, numerator: string, denominator: string): void {
  const formula = [numerator, denominator].map((measure) => ({ sign: 1 as const, measure }));
  measureById.set(id, { kind: 'share', description, amountFen: null, lines: [], formula, places: [] });
}

share('shareGeneral', '一般公共预算占全部支出', 'general', 'total');
share('changeRate', '减少额占2025年年初预算', 'change', 'lastYear');

export const measures: Readonly<Record<string, Measure>> = Object.fromEntries(measureById);

export function amountOf(measure: string): Fen {
  const amount = measureById.get(measure)?.amountFen;
  assert(amount !== undefined && amount !== null, `the sample has no amount ${measure}`);
  return amount;
}

/** The exact amount as tables print it in 万元: two decimals, zero blank. */
export function printed(measure: string, options: { grouping?: boolean; zero?: string } = {}): string {
  const { grouping = false, zero = '' } = options;
  return formatAmount(amountOf(measure), {
    unit: 'tenThousandYuan',
    decimals: 2,
    grouping,
    trim: false,
    zero,
  });
}

/** A figure at its place; the measure learns that the place states it. */
export function figureAt(
  id: string,
  label: string,
  measure: string,
  text = printed(measure),
): Figure & { id: string } {
  measureById.get(measure)?.places.push({ id, label });
  return { id, printed: text, amountFen: measureById.get(measure)?.amountFen ?? null, measure };
}

/** What a cell of the sample says; `m` is the measure behind it. Cells flow as in a row of an HTML table. */
export interface CellSketch extends Partial<
  Pick<GridCell, 'rowSpan' | 'columnSpan' | 'kind' | 'align' | 'indent' | 'strong'>
> {
  readonly text?: string;
  readonly m?: string;
}

/** Lays sketched rows out: a cell takes the first column that no span from above covers. */
export function gridOf(
  id: string,
  label: string,
  widths: number[],
  headRows: number,
  rows: readonly (readonly CellSketch[])[],
): Grid {
  const taken = new Set<string>();
  const cells = rows.flatMap((sketches, row) => {
    let column = 0;
    return sketches.map((sketch): GridCell => {
      while (taken.has(`${row},${column}`)) column += 1;
      const { rowSpan = 1, columnSpan = 1 } = sketch;
      for (let y = row; y < row + rowSpan; y += 1) {
        for (let x = column; x < column + columnSpan; x += 1) taken.add(`${y},${x}`);
      }
      return cellOf(sketch, row, column, { id, label, isHead: row < headRows });
    });
  });
  assert(taken.size === widths.length * rows.length, `the sample's grid ${id} has holes`);
  return { widths, headRows, rows: rows.length, cells };
}

function cellOf(
  sketch: CellSketch,
  row: number,
  column: number,
  grid: { id: string; label: string; isHead: boolean },
): GridCell {
  const { rowSpan = 1, columnSpan = 1, indent = 0, strong = false, m } = sketch;
  const kind = sketch.kind ?? (m !== undefined ? 'figure' : grid.isHead ? 'head' : 'label');
  const align = sketch.align ?? (kind === 'figure' ? 'end' : kind === 'head' ? 'center' : 'start');
  const place = { row, column, rowSpan, columnSpan, kind, align, indent, strong };
  if (m === undefined) return { ...place, text: sketch.text ?? '' };
  const figure = figureAt(
    `${grid.id}-r${row}-c${column}`,
    `${grid.label}第${row + 1}行`,
    m,
    sketch.text ?? printed(m),
  );
  return { ...place, text: figure.printed, rowKey: `row${row}`, columnName: `column${column}`, figure };
}

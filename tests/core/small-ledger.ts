// A made-up town office, small enough to add up by hand: a few codes of each list, lines with defaults, the views on them, and
// grids as text. Tests of the core build on it.
import type { CodeEntry, CodeList, CodeListName } from '../../src/core/classification/code-list.ts';
import { dimensionNames, type DimensionName } from '../../src/core/cube/dimensions.ts';
import type { BudgetLine, BudgetUnit, Coordinates, Ledger } from '../../src/core/ledger/ledger.ts';
import type { Indicator, Project } from '../../src/core/ledger/ledger.ts';
import type { CodeLists } from '../../src/core/ledger/space.ts';
import { LedgerView, type Body } from '../../src/core/ledger/view.ts';
import { fen } from '../../src/core/money/fen.ts';
import type { Environment } from '../../src/core/tables/environment.ts';
import type { CellLayout } from '../../src/core/tables/grid.ts';

/** Codes and names; a code stands under the longest other code that it begins with. */
export const smallLists: CodeLists = {
  functionalClass: codeList('functionalClass', {
    '201': '一般公共服务支出',
    '20103': '政府办公厅（室）及相关机构事务',
    '2010301': '行政运行',
    '2010302': '一般行政管理事务',
    '20131': '党委办公厅（室）及相关机构事务',
    '2013101': '行政运行',
    '208': '社会保障和就业支出',
    '20805': '行政事业单位养老支出',
    '2080505': '机关事业单位基本养老保险缴费支出',
    '227': '预备费',
  }),
  departmentEconomicClass: codeList('departmentEconomicClass', {
    '301': '工资福利支出',
    '30101': '基本工资',
    '30108': '机关事业单位基本养老保险缴费',
    '302': '商品和服务支出',
    '30201': '办公费',
    '30217': '公务接待费',
    '30231': '公务用车运行维护费',
    '310': '资本性支出',
    '31013': '公务用车购置',
  }),
  governmentEconomicClass: codeList('governmentEconomicClass', {
    '501': '机关工资福利支出',
    '50101': '工资奖金津补贴',
    '50102': '社会保障缴费',
    '502': '机关商品和服务支出',
    '50201': '办公经费',
    '50206': '公务接待费',
    '505': '对事业单位经常性补助',
    '50502': '商品和服务支出',
  }),
  revenueClass: codeList('revenueClass', { '103': '非税收入', '10301': '政府性基金收入' }),
};

function codeList(name: CodeListName, names: Readonly<Record<string, string>>): CodeList {
  const entries = Object.entries(names)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([code, title]): CodeEntry => {
      const parent = code.length > 3 ? code.slice(0, -2) : '';
      const level = (code.length - 1) / 2;
      return { code, name: title, level, parent, confirmed: true, source: 'made up', aliases: [] };
    });
  return { name, year: 2025, entries };
}

/** The office itself, a body managed like the civil service, and a public institution. */
export const smallUnits = {
  office: unit('001', '某镇办公室', 'administrative'),
  archives: unit('002', '某镇档案馆', 'civilServiceManaged'),
  station: unit('003', '某镇服务站', 'publicInstitution'),
} as const;

function unit(code: string, name: string, kind: BudgetUnit['kind']): BudgetUnit {
  return { code, name, shortName: name, kind, level: 1, parent: code === '001' ? '' : '001' };
}

const usualCoordinates: Coordinates = {
  ...(Object.fromEntries(dimensionNames.map((name) => [name, ''])) as Record<DimensionName, string>),
  fiscalYear: '2025',
  stage: 'approved',
  side: 'expenditure',
  jurisdiction: '990000',
  department: '009',
  budgetUnit: '001',
  fundSource: 'generalPublicBudget',
  origin: 'currentYear',
};

/** A line of this year's spending by the office out of the general public budget, unless said otherwise; in fen. */
export function line(coordinates: Partial<Coordinates>, amountFen: bigint): BudgetLine {
  return {
    coordinates: { ...usualCoordinates, ...coordinates },
    amountFen: fen(amountFen),
    source: { file: 'lines.csv' },
  };
}

/** The same of last year, which is known as approved too. */
export function lastYear(coordinates: Partial<Coordinates>, amountFen: bigint): BudgetLine {
  return line({ fiscalYear: '2024', ...coordinates }, amountFen);
}

export function project(code: string, changes: Partial<Project> = {}): Project {
  return {
    code,
    name: `项目${code}`,
    budgetUnit: '001',
    texts: {},
    wholePeriodFunds: { central: null, provincial: null, municipalCounty: null, own: null, other: null },
    tableOrder: 1,
    source: { file: 'projects.csv' },
    ...changes,
  };
}

export function indicator(
  of: string,
  side: Indicator['side'],
  [level1, level2, level3]: readonly [string, string, string],
  target: string,
): Indicator {
  return { project: of, side, level1, level2, level3, target, source: { file: 'indicators.csv' } };
}

export function smallLedger(lines: readonly BudgetLine[], changes: Partial<Ledger> = {}): Ledger {
  return {
    identity: {
      name: 'small',
      title: '某镇办公室2025年预算',
      ledgerKind: 'full',
      format: 'small',
      fiscalYear: 2025,
      stage: 'approved',
      codeListYear: 2025,
      rounding: 'independent',
      provenanceKind: 'synthetic',
      provenanceNote: '',
    },
    department: {
      code: '009',
      name: '某镇办公室',
      shortName: '镇办',
      jurisdiction: '990000',
      jurisdictionName: '某镇',
    },
    budgetUnits: Object.values(smallUnits),
    lines: lines.map((one, index) => ({ ...one, source: { ...one.source, row: index + 2 } })),
    projects: [],
    indicators: [],
    facts: {},
    unitFacts: {},
    ...changes,
  };
}

export function viewOf(ledger: Ledger, body?: Body): LedgerView {
  return new LedgerView(ledger, smallLists, body);
}

export function environmentOf(ledger: Ledger, body?: Body): Environment {
  const variables = { year: '2025', previousYear: '2024', body: body?.name ?? ledger.department.name };
  return { view: viewOf(ledger, body), variables, scopes: [], nodes: new Map() };
}

/** A grid as text, for comparison by eye: a cell stands where it starts, `<` is covered from the left, `^` from above. */
export function gridText(grid: { readonly rows: number; readonly cells: readonly CellLayout[] }): string {
  const rows: (string | undefined)[][] = Array.from({ length: grid.rows }, () => []);
  for (const { row, column, rowSpan, columnSpan, text, indent } of grid.cells) {
    for (let down = 0; down < rowSpan; down += 1) {
      for (let right = 0; right < columnSpan; right += 1) {
        const mark = down > 0 ? '^' : '<';
        const isStart = down === 0 && right === 0;
        (rows[row + down] ??= [])[column + right] = isStart ? '　'.repeat(indent) + text : mark;
      }
    }
  }
  return rows
    .map((cells) =>
      Array.from(cells, (text) => text ?? '?')
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

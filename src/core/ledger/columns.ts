// The files of a ledger and their columns, in the order in which they are written. Readers, writers and the checks of a
// ledger take the names from here; the columns of lines are the dimensions of the cube.
import type { CodeListName } from '../classification/code-list.ts';
import { dimensionNames, dimensions, type DimensionName } from '../cube/dimensions.ts';
import type { FundsByLevel } from './ledger.ts';

export const ledgerFileNames = {
  descriptor: 'datapackage.json',
  lines: 'lines.csv',
  projects: 'projects.csv',
  indicators: 'indicators.csv',
  facts: 'facts.yaml',
} as const;

/** The edition of the file layout that is written; readers take every older one. */
export const ledgerEdition = 1;

export interface Column {
  readonly name: string;
  /** As a budget officer calls it. */
  readonly title: string;
}

export const amountColumn = 'amountYuan';

export const lineColumns: readonly Column[] = [
  ...dimensionNames.map((name) => ({ name, title: dimensions[name].title })),
  { name: amountColumn, title: '金额（元）' },
];

/** Columns that lines may have beside: the name of a code, to be compared with the code list. */
export const codeNameColumns = {
  revenueClass: 'revenueClassName',
  functionalClass: 'functionalClassName',
  departmentEconomicClass: 'departmentEconomicClassName',
  governmentEconomicClass: 'governmentEconomicClassName',
} as const satisfies Record<CodeListName & DimensionName, string>;

export type MoneyLevel = keyof FundsByLevel;

const moneyLevelTitles = {
  central: '中央财政资金',
  provincial: '省级财政资金',
  municipalCounty: '市县（区）财政资金',
  own: '单位自筹',
  other: '其他资金',
} as const satisfies Record<MoneyLevel, string>;

export const moneyLevels = Object.keys(moneyLevelTitles) as readonly MoneyLevel[];

/** The column of a project's funds: `wholePeriodCentralYuan`, `annualOtherYuan`. */
export function fundsColumn(period: 'wholePeriod' | 'annual', level: MoneyLevel): string {
  return `${period}${level.charAt(0).toUpperCase()}${level.slice(1)}Yuan`;
}

function fundsColumns(period: 'wholePeriod' | 'annual', title: string): readonly Column[] {
  return moneyLevels.map((level) => ({
    name: fundsColumn(period, level),
    title: `${title}${moneyLevelTitles[level]}（元）`,
  }));
}

/** Texts that the forms of every format print; a ledger may hold further ones under names of its own. */
const textColumnsBeforeFunds: readonly Column[] = [
  { name: 'attribute', title: '项目属性' },
  { name: 'term', title: '项目期' },
];
const textColumnsAfterFunds: readonly Column[] = [
  { name: 'summary', title: '项目概况' },
  { name: 'basis', title: '立项依据' },
  { name: 'necessity', title: '项目设立必要性' },
  { name: 'safeguards', title: '保证项目实施的制度、措施' },
  { name: 'plan', title: '项目实施计划' },
  { name: 'wholePeriodGoal', title: '实施期总体目标' },
  { name: 'annualGoal', title: '年度总体目标' },
  { name: 'filledAt', title: '填报日期' },
];

export const projectColumns: readonly Column[] = [
  { name: 'project', title: '项目标识' },
  { name: 'name', title: '项目名称' },
  { name: 'budgetUnit', title: '预算单位' },
  ...textColumnsBeforeFunds,
  ...fundsColumns('wholePeriod', '实施期'),
  ...textColumnsAfterFunds,
  { name: 'tableOrder', title: '项目支出预算表中的顺序' },
];

/** Columns that projects may have beside: this year's funds as the form states them, which must equal the lines. */
export const annualFundsColumns = fundsColumns('annual', '年度');

export const formTextColumns: readonly string[] = [...textColumnsBeforeFunds, ...textColumnsAfterFunds].map(
  (column) => column.name,
);

export const indicatorColumns: readonly Column[] = [
  { name: 'project', title: '项目标识' },
  { name: 'side', title: '目标侧' },
  { name: 'level1', title: '一级指标' },
  { name: 'level2', title: '二级指标' },
  { name: 'level3', title: '三级指标' },
  { name: 'target', title: '指标值' },
];

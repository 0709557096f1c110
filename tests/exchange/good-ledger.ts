// A small ledger without a fault, as the text of its files, and changes to it: each case of a bad ledger is this one with
// one change. The department, its units and its money are made up.
import type { CodeEntry, CodeListName } from '../../src/core/classification/code-list.ts';
import { codeListNames, indexCodeList } from '../../src/core/classification/code-list.ts';
import { ledgerFileNames } from '../../src/core/ledger/columns.ts';
import type { CodeListIndexes } from '../../src/core/ledger/validation/context.ts';
import { assert } from '../../src/core/lib/assert.ts';
import type { Problem } from '../../src/core/lib/problem.ts';
import { ok } from '../../src/core/lib/result.ts';
import { concludeReading } from '../../src/exchange/assemble-ledger.ts';
import { parseLedgerFiles } from '../../src/exchange/ledger-folder.ts';

export type LedgerText = Readonly<Record<string, string>>;

const lines = `\
fiscalYear,stage,side,jurisdiction,department,budgetUnit,fundSource,origin,revenueClass,functionalClass,departmentEconomicClass,governmentEconomicClass,expenditureKind,project,procurementCategory,moneyLevel,counterpartBudgetUnit,amountYuan
2025,approved,expenditure,140000,012,012001,generalPublicBudget,currentYear,,2013101,30101,50101,personnel,,,,,100000.00
2025,approved,expenditure,140000,012,012002,generalPublicBudget,currentYear,,2013101,30201,50201,publicRunning,,,,,20000
2025,approved,expenditure,140000,012,012001,generalPublicBudget,currentYear,,2013102,30201,50201,otherRunning,p1,goods,municipalCounty,,5000.50
2024,approved,expenditure,140000,012,012001,generalPublicBudget,currentYear,,*,*,*,basic,,,,,90000.00
`;

const projects = `\
project,name,budgetUnit,attribute,term,wholePeriodCentralYuan,wholePeriodProvincialYuan,wholePeriodMunicipalCountyYuan,wholePeriodOwnYuan,wholePeriodOtherYuan,summary,basis,necessity,safeguards,plan,wholePeriodGoal,annualGoal,filledAt,tableOrder
p1,网络维护,012001,经常性项目,3年,0,,15001.50,,,维护网络,年度计划,设备老化,专人负责,全年,网络畅通,少断线,20241216170010,1
`;

const indicators = `\
project,side,level1,level2,level3,target
p1,wholePeriod,产出指标,数量指标,巡检次数,≥36次
p1,annual,产出指标,数量指标,巡检次数,≥12次
`;

const facts = `\
department:
  code: '012'
  name: 云溪市档案局
  shortName: 市档案局
  jurisdiction: '140000'
  jurisdictionName: 云溪市
budgetUnits:
  - code: '012001'
    name: 云溪市档案局机关
    shortName: 局机关
    kind: administrative
    level: 1
  - code: '012002'
    name: 云溪市档案信息中心
    shortName: 信息中心
    kind: publicInstitution
    level: 2
    parent: '012001'
    facts:
      duties:
        - 保管电子档案
duties:
  - 管理全市档案
assets:
  vehicles: 2
  officeAreaSquareMetres: 120.50
notes: null
`;

const descriptor = `\
{
  "name": "archives-2025",
  "title": "云溪市档案局2025年度部门预算",
  "mingzhang": {
    "edition": 1,
    "ledgerKind": "full",
    "format": "lvliang-budget-2025",
    "fiscalYear": 2025,
    "stage": "approved",
    "rounding": "independent",
    "codeListYear": 2025,
    "provenanceKind": "synthetic",
    "provenanceNote": "虚构"
  }
}
`;

export const goodLedger: LedgerText = {
  [ledgerFileNames.descriptor]: descriptor,
  [ledgerFileNames.lines]: lines,
  [ledgerFileNames.projects]: projects,
  [ledgerFileNames.indicators]: indicators,
  [ledgerFileNames.facts]: facts,
};

/** A change as the files of cases write it; each names the file first. */
export type Change =
  | { readonly cell: readonly [file: string, row: number, column: string, value: string] }
  | { readonly instead: readonly [file: string, written: string, value: string] }
  | { readonly again: readonly [file: string, row: number] }
  | { readonly column: readonly [file: string, name: string, ...values: string[]] }
  | { readonly append: readonly [file: string, text: string] }
  | { readonly whole: readonly [file: string, text: string] }
  | { readonly without: readonly [file: string] };

export function changed(files: LedgerText, change: Change): LedgerText {
  if ('without' in change) {
    return Object.fromEntries(Object.entries(files).filter(([name]) => name !== change.without[0]));
  }
  const [[file]] = Object.values(change) as [[string]];
  return { ...files, [file]: changedText(files[file] ?? '', change) };
}

function changedText(text: string, change: Exclude<Change, { without: unknown }>): string {
  if ('whole' in change) return change.whole[1];
  if ('append' in change) return text + change.append[1];
  if ('again' in change) return `${text}${text.split('\n')[change.again[1] - 1] ?? ''}\n`;
  if ('instead' in change) {
    const [, written, value] = change.instead;
    assert(text.split(written).length === 2, `${written} does not stand once in the file`);
    return text.replace(written, () => value);
  }
  const rows = text.split('\n').map((line) => line.split(','));
  if ('column' in change) {
    const [, name, ...values] = change.column;
    const added = rows
      .slice(0, -1)
      .map((cells, index) => [...cells, index === 0 ? name : (values[index - 1] ?? '')]);
    return [...added, ['']].join('\n');
  }
  const [, row, column, value] = change.cell;
  const index = rows[0]?.indexOf(column) ?? -1;
  assert(index >= 0 && rows[row - 1] !== undefined, `there is no cell ${column} in row ${row}`);
  return rows.map((cells, at) => (at === row - 1 ? cells.with(index, value) : cells).join(',')).join('\n');
}

/** What is told of the good ledger with changes, after reading and checking it. */
export function problemsAfter(...changes: readonly Change[]): readonly Problem[] {
  const concluded = concludeReading(readText(changes.reduce(changed, goodLedger)), () => ok(codeLists));
  return concluded.ok ? concluded.value.warnings : concluded.error;
}

export function readText(files: LedgerText) {
  const encoder = new TextEncoder();
  return parseLedgerFiles(
    new Map(Object.entries(files).map(([name, text]) => [name, ok(encoder.encode(text))])),
  );
}

const entries: Readonly<Record<CodeListName, readonly (readonly [string, string])[]>> = {
  functionalClass: [
    ['201', '一般公共服务支出'],
    ['20131', '党委办公厅（室）及相关机构事务'],
    ['2013101', '行政运行'],
    ['2013102', '一般行政管理事务'],
    // Its parent is missing from the list.
    ['2080501', '行政单位离退休'],
  ],
  departmentEconomicClass: [
    ['301', '工资福利支出'],
    ['30101', '基本工资'],
    ['302', '商品和服务支出'],
    ['30201', '办公费'],
  ],
  governmentEconomicClass: [
    ['501', '机关工资福利支出'],
    ['50101', '工资奖金津补贴'],
    ['502', '机关商品和服务支出'],
    ['50201', '办公经费'],
  ],
  revenueClass: [['103', '非税收入']],
};

function codeEntry([code, name]: readonly [string, string]): CodeEntry {
  const level = (code.length - 1) / 2;
  const parent = level === 1 ? '' : code.slice(0, -2);
  return { code, name, level, parent, confirmed: true, source: 'test', aliases: [] };
}

/** The lists of 2025, as far as the good ledger needs them. */
export const codeLists = Object.fromEntries(
  codeListNames.map((name) => [
    name,
    indexCodeList({ name, year: 2025, entries: entries[name].map(codeEntry) }),
  ]),
) as unknown as CodeListIndexes;

// The dimensions of the cube, in the order in which ledgers and files write them, and the members of those
// whose members are fixed. Members of the others come from code lists and from the ledger itself.

/** A node of a dimension: its code, its name as official documents print it, and the code of the node above. */
export interface Member {
  readonly code: string;
  readonly name: string;
  /** Code of the node above; `''` directly under the whole dimension. */
  readonly parent: string;
}

interface DimensionDefinition {
  readonly title: string;
  /** What a blank coordinate means: `none` (does not apply, a member of its own) or `missing` (a fault). */
  readonly blank: 'none' | 'missing';
  readonly members?: readonly Member[];
}

const flat = (pairs: Readonly<Record<string, string>>): Member[] =>
  Object.entries(pairs).map(([code, name]) => ({ code, name, parent: '' }));

export const dimensions = {
  fiscalYear: { title: '年度', blank: 'missing' },
  stage: {
    title: '环节',
    blank: 'missing',
    members: flat({
      control: '控制数',
      firstSubmission: '一上',
      secondSubmission: '二上',
      approved: '批复预算',
      adjusted: '调整预算',
      final: '决算',
    }),
  },
  side: {
    title: '收支性质',
    blank: 'missing',
    members: flat({
      income: '收入',
      expenditure: '支出',
      openingBalance: '年初结转结余',
      surplusUse: '使用非财政拨款结余',
      closingBalance: '年终结转',
      surplusAppropriation: '结余分配',
    }),
  },
  jurisdiction: { title: '行政区划', blank: 'missing' },
  department: { title: '部门', blank: 'missing' },
  budgetUnit: {
    title: '预算单位',
    blank: 'missing',
    members: flat({
      administrative: '行政单位',
      civilServiceManaged: '参照公务员法管理的事业单位',
      publicInstitution: '事业单位',
    }),
  },
  fundSource: {
    title: '资金来源',
    blank: 'missing',
    members: [
      { code: 'fiscalAppropriation', name: '财政拨款', parent: '' },
      { code: 'generalPublicBudget', name: '一般公共预算', parent: 'fiscalAppropriation' },
      { code: 'governmentFund', name: '政府性基金预算', parent: 'fiscalAppropriation' },
      { code: 'stateCapital', name: '国有资本经营预算', parent: 'fiscalAppropriation' },
      { code: 'fiscalSpecialAccount', name: '财政专户管理资金', parent: '' },
      { code: 'unitFunds', name: '单位资金', parent: '' },
      { code: 'businessIncome', name: '事业收入', parent: 'unitFunds' },
      { code: 'operatingIncome', name: '事业单位经营收入', parent: 'unitFunds' },
      { code: 'superiorSubsidy', name: '上级补助收入', parent: 'unitFunds' },
      { code: 'affiliateRemittance', name: '附属单位上缴收入', parent: 'unitFunds' },
      { code: 'otherIncome', name: '其他收入', parent: 'unitFunds' },
    ],
  },
  origin: {
    title: '资金年度',
    blank: 'missing',
    members: flat({ currentYear: '当年预算', carryOver: '上年结转' }),
  },
  revenueClass: { title: '收入分类科目', blank: 'none' },
  functionalClass: { title: '支出功能分类科目', blank: 'none' },
  departmentEconomicClass: { title: '部门预算支出经济分类科目', blank: 'none' },
  governmentEconomicClass: { title: '政府预算支出经济分类科目', blank: 'none' },
  expenditureKind: {
    title: '支出类别',
    blank: 'none',
    members: [
      { code: 'basic', name: '基本支出', parent: '' },
      { code: 'personnel', name: '人员经费', parent: 'basic' },
      { code: 'publicRunning', name: '公用经费', parent: 'basic' },
      { code: 'projectExpenditure', name: '项目支出', parent: '' },
      { code: 'otherRunning', name: '其他运转类', parent: 'projectExpenditure' },
      { code: 'specificPurpose', name: '特定目标类', parent: 'projectExpenditure' },
      { code: 'superiorRemittance', name: '上缴上级支出', parent: '' },
      { code: 'operatingExpenditure', name: '经营支出', parent: '' },
      { code: 'affiliateSubsidy', name: '对附属单位补助支出', parent: '' },
    ],
  },
  project: { title: '项目', blank: 'none' },
  procurementCategory: {
    title: '政府采购',
    blank: 'none',
    members: flat({ goods: '货物', works: '工程', services: '服务' }),
  },
  moneyLevel: {
    title: '资金级次',
    blank: 'none',
    members: flat({
      central: '中央财政资金',
      provincial: '省级财政资金',
      municipalCounty: '市县（区）财政资金',
      own: '单位自筹',
      other: '其他资金',
    }),
  },
  counterpartBudgetUnit: { title: '内部往来单位', blank: 'none' },
} as const satisfies Readonly<Record<string, DimensionDefinition>>;

export type DimensionName = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as readonly DimensionName[];

/** The fixed members of a dimension; empty where they come from code lists or the ledger. */
export function fixedMembers(name: DimensionName): readonly Member[] {
  const definition: DimensionDefinition = dimensions[name];
  return definition.members ?? [];
}

/** Whether a blank coordinate says "does not apply" (`none`) or is a fault (`missing`). */
export function blankMeaning(name: DimensionName): 'none' | 'missing' {
  return dimensions[name].blank;
}

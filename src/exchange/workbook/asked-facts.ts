// The facts that a disclosure format asks for, with the type that it expects of each: what an empty workbook lists for filling
// in. They are found by building the document of an empty ledger and listening to what it misses.
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { missingWords } from '../../core/disclosure/missing-words.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { CodeLists } from '../../core/ledger/space.ts';
import type { FactType } from './fact-values.ts';

export interface AskedFact {
  /** As the sheet of facts writes it. */
  readonly path: string;
  readonly type: FactType;
  readonly note: string;
}

const bodies: readonly AskedFact[] = [
  { path: 'department.code', type: 'text', note: '部门编码' },
  { path: 'department.name', type: 'text', note: '部门全称' },
  { path: 'department.shortName', type: 'text', note: '部门简称' },
  { path: 'department.jurisdiction', type: 'text', note: '行政区划代码，六位' },
  { path: 'department.jurisdictionName', type: 'text', note: '行政区划名称' },
  { path: 'budgetUnits[1].code', type: 'text', note: '预算单位编码；有几个单位就加几组，序号递增' },
  { path: 'budgetUnits[1].name', type: 'text', note: '预算单位全称' },
  { path: 'budgetUnits[1].shortName', type: 'text', note: '预算单位简称' },
  {
    path: 'budgetUnits[1].kind',
    type: 'text',
    note: 'administrative 行政单位、civilServiceManaged 参公事业单位、publicInstitution 事业单位',
  },
  { path: 'budgetUnits[1].level', type: 'count', note: '预算级次：部门本级为 1，下属单位为 2' },
  { path: 'budgetUnits[1].parent', type: 'text', note: '上级单位编码；部门本级不填' },
];

export function askedFacts(ledger: Ledger, format: DisclosureFormat, lists: CodeLists): readonly AskedFact[] {
  const missing = missingWords(ledger, format, lists, undefined).filter(
    ({ code }) => code === 'fact-missing',
  );
  const rows = missing.flatMap(({ values: { fact = '', type = '' } }) => rowsFor(fact, type));
  return [...bodies, ...rows];
}

/** Rows for the first entries of a list; more are added in the same way. */
const firstEntries = 3;

function rowsFor(path: string, type: string): readonly AskedFact[] {
  switch (type) {
    case 'list':
      return Array.from({ length: firstEntries }, (_, index) => ({
        path: `${path}[${index + 1}]`,
        type: 'text',
        note:
          index === 0 ? '逐条填写，不够可以加行，序号递增；一条也没有的，名称去掉序号，类型选“空列表”' : '',
      }));
    case 'wholeNumber':
      return [{ path, type: 'count', note: '整数；没有的填 0' }];
    case 'yesOrNo':
      return [{ path, type: 'truth', note: '填“是”或“否”' }];
    case 'decimalNumber':
      return [{ path, type: 'text', note: '数字，可以有小数' }];
    case 'amountInYuan':
      return [{ path, type: 'text', note: '金额，以元为单位' }];
    case 'date':
      return [{ path, type: 'text', note: '日期，如 2025-12-31' }];
    default:
      return [{ path, type: 'text', note: '文字，句末不带标点；没有内容的，类型选“没有”' }];
  }
}

// What the portal is asked: every kind of page and of query, each with as many different addresses as the store has.
import type { Database } from '../../src/store/rows.ts';
import { addresses, tableAddress, viewAddress } from '../../src/portal/views/addresses.ts';
import { writeSelection } from '../../src/portal/documents/selection.ts';
import type { Asked } from './load.ts';

/** By what it is called: the request of a number. The same number asks the same. */
export type Asks = Readonly<Record<string, (index: number) => Asked>>;

interface Subject {
  readonly department: string;
  readonly document: string;
  readonly version: number;
}

const mostSubjects = 600;

/** Pages of one version of a document: what they show never changes. */
export const versionedPages = ['document', 'lines behind a figure'] as const;

export async function asksOf(database: Database): Promise<Asks> {
  const documents = await database
    .selectFrom('documentVersion')
    .select(['department', 'document', 'version'])
    .where('state', '=', 'published')
    .orderBy((is) => is.fn('md5', ['department']))
    .orderBy('document')
    .limit(mostSubjects)
    .execute();
  const projects = await database
    .selectFrom('project')
    .select(['department', 'document', 'project'])
    .where('department', 'in', [...new Set(documents.map(({ department }) => department))].slice(0, 50))
    .orderBy((is) => is.fn('md5', ['project']))
    .orderBy('department')
    .orderBy('document')
    .limit(mostSubjects)
    .execute();
  const page = <Of>(all: readonly Of[], address: (one: Of, next: Of) => string) => {
    return (index: number): Asked => {
      const one = all[index % all.length];
      const next = all[(index + 1) % all.length];
      if (one === undefined || next === undefined) throw new Error('the store is empty');
      return { path: address(one, next) };
    };
  };
  const year = ({ department, document }: Subject): string => addresses.year(department, document);
  const terms = ['设', '教', '局', '设备', '改造', '学校', '信息化', '维修改造', '公共卫生', '道路', '河'];
  const uses = writeSelection({ stage: 'approved', side: 'expenditure', fundSource: 'generalPublicBudget' });
  const codes = ['201', '205', '20502', '2050202', '208', '20805', '210', '212', '213', '2130301'];
  return {
    home: page(documents, () => addresses.home),
    search: page(terms, (term) => `${addresses.search}?q=${encodeURIComponent(term)}`),
    'search as you type': page(terms, (term) => `${addresses.suggestions}?q=${encodeURIComponent(term)}`),
    departments: page(documents, () => addresses.departments),
    'departments, a later page': page(documents, (one) => addresses.departmentsAfter(one.department)),
    department: page(documents, year),
    document: page(documents, (one) => addresses.document(one.department, one.document, one.version)),
    'lines behind a figure': page(documents, (one) =>
      addresses.lines(one.department, one.document, one.version, uses),
    ),
    project: page(projects, (one) => addresses.project(one.department, one.document, one.project)),
    'comparison of two years': page(documents, (one, next) => addresses.comparison([one, next])),
    'choice of a comparison': page(documents, () => addresses.compare),
    code: page(codes, (code) => addresses.code('functionalClass', code)),
    codes: page(documents, () => addresses.codes),
    quality: page(documents, () => addresses.quality),
    'quality of a document': page(documents, (one) =>
      addresses.documentQuality(one.department, one.document),
    ),
    data: page(documents, () => addresses.data),
    'view as JSON': page(documents, (one) => viewAddress(year(one), 'json')),
    'view as a workbook': page(documents, (one) => viewAddress(year(one), 'xlsx')),
    'table as CSV': page(documents, (one) => tableAddress(year(one), 'functions')),
    'list of documents': page(documents, () => addresses.documentsList),
    feed: page(documents, () => addresses.feed),
    'description of the API': page(documents, () => addresses.openApi),
    'answer to an assistant': (index) => ({
      path: addresses.mcp,
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: index,
        method: 'tools/call',
        params: { name: 'view', arguments: { address: page(documents, year)(index).path } },
      }),
    }),
  };
}

/** An address that nobody has asked before: pages take no notice of what they do not know. */
export function neverAsked(asked: Asked, index: number): Asked {
  return { ...asked, path: `${asked.path}${asked.path.includes('?') ? '&' : '?'}never-asked=${index}` };
}

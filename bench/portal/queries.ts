// The store's queries by themselves, one after the other, without pages around them.
import { departments } from '../../src/store/bodies.ts';
import { choicesOf } from '../../src/store/choices.ts';
import { countingDocuments } from '../../src/store/counting.ts';
import { departmentSums, placeSums, placesTellingOf, sumsOfAll } from '../../src/store/department-sums.ts';
import { documentsOf, latestVersions } from '../../src/store/documents.ts';
import { figuresAt, figuresOf, linesOf } from '../../src/store/figures.ts';
import { largestProjects, projectsNamed, projectsOf } from '../../src/store/projects.ts';
import type { Database, VersionKey } from '../../src/store/rows.ts';
import { qualityList } from '../../src/store/quality.ts';
import { search } from '../../src/store/search.ts';
import { yearsOf } from '../../src/store/years.ts';

export type Queries = Readonly<Record<string, (index: number) => Promise<unknown>>>;

export async function queriesOf(database: Database): Promise<Queries> {
  const versions = await latestVersions(database, { limit: 100 });
  const projects = await largestProjects(database, { fiscalYear: 2025, stage: 'approved', limit: 20 });
  const versionAt = (index: number): VersionKey => at(versions, index);
  const find = (terms: readonly string[]) => async (index: number) => {
    const term = at(terms, index);
    for (const kind of ['department', 'budgetUnit', 'project'] as const)
      await search(database, term, { kind, limit: 10 });
  };
  const year = { fiscalYear: 2025, stage: 'approved', limit: 50 };
  const place = { ...year, jurisdiction: at(versions, 0).jurisdiction };
  return {
    'search, one character': find(['设', '教', '局', '河', '学']),
    'search, two characters': find(['设备', '改造', '学校', '道路', '教育']),
    'search, three and more': find(['信息化', '维修改造', '公共卫生', '教育局', '设备购置']),
    'search, nothing to be found': find(['鑫', '渠堰', '没有这个']),
    'years and their sums': async () => await yearsOf(database),
    'places and years to choose among': async () => await choicesOf(database),
    'newest documents': async () => await latestVersions(database, { limit: 12 }),
    'departments, a page': async (index) =>
      await departments(database, { after: versionAt(index).department, limit: 101 }),
    'who spends on a class': async (index) =>
      await departmentSums(database, [place], year, {
        list: 'functionalClass',
        code: at(['201', '205', '208'], index),
      }),
    'what places spent on an item': async (index) => {
      const spent = { list: 'functionalClass', code: at(['2050202', '2080505', '2130301'], index) } as const;
      await placeSums(database, spent);
      await placesTellingOf(database, spent.list, [spent.code], await sumsOfAll(database));
    },
    'who spends on an item': async (index) =>
      await departmentSums(database, [place], year, {
        list: 'functionalClass',
        code: at(['2050202', '2080505', '2130301'], index),
      }),
    'largest projects': async () => await largestProjects(database, year),
    'a project over the years': async (index) => {
      const { department, name } = at(projects, index);
      return await projectsNamed(database, department, name);
    },
    'one place of a table over departments': async () =>
      await figuresAt(
        database,
        { owner: 'income-and-expenditure', rowKey: 'total', columnName: 'amount' },
        year,
      ),
    'figures of a document': async (index) => await figuresOf(database, versionAt(index)),
    'lines of a document': async (index) => await linesOf(database, versionAt(index)),
    'projects of a document': async (index) => await projectsOf(database, versionAt(index)),
    'documents of a department': async (index) => await documentsOf(database, versionAt(index).department),
    'documents that count': async (index) =>
      await countingDocuments(database, [versionAt(index).department], year),
    'what departments of a place spent': async () => await departmentSums(database, [place], year),
    'documents by points': async () =>
      await qualityList(database, { basis: 'automatic', order: 'total', limit: 101 }),
  };
}

function at<Of>(all: readonly Of[], index: number): Of {
  const one = all[index % all.length];
  if (one === undefined) throw new Error('there is nothing to ask for');
  return one;
}

// What is found for some words: departments, units and projects of the store, then codes of the lists.
import type { CodeListName } from '../../../core/classification/code-list.ts';
import { searchNames } from '../../../store/queries/search.ts';
import { searchedText } from '../../../store/grams.ts';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export interface FoundThing {
  readonly name: string;
  readonly kind: string;
  readonly year: string;
  /** Where it leads. */
  readonly address: string;
  /** What the name alone does not say: the department of a project, what stands above a code. */
  readonly note: string;
}

/** Lists whose codes readers ask for. */
const searchedLists = ['functionalClass', 'departmentEconomicClass', 'governmentEconomicClass'] as const;

export async function find(
  portal: Portal,
  words: string,
  wording: Wording,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly FoundThing[]> {
  const rows = await searchNames(portal.database, words, { limit, offset });
  const things = rows.map(({ department, document, fiscalYear, kind, code, name }): FoundThing => ({
    name,
    kind: wording.searchKinds[kind],
    year: `${fiscalYear}`,
    address:
      kind === 'project'
        ? addresses.project(department, document, code)
        : kind === 'department'
          ? addresses.department(department)
          : addresses.year(department, document),
    note: '',
  }));
  return things.length < limit
    ? [...things, ...findCodes(portal, words, wording, limit - things.length)]
    : things;
}

function findCodes(portal: Portal, words: string, wording: Wording, limit: number): readonly FoundThing[] {
  const wanted = searchedText(words);
  if (wanted === '') return [];
  const lists = portal.codeLists(latestYear);
  const found: FoundThing[] = [];
  for (const list of searchedLists) {
    for (const { code, name, level } of lists[list].entries) {
      if (found.length >= limit) return found;
      if (!code.startsWith(wanted) && !searchedText(name).includes(wanted)) continue;
      found.push({
        name: `${code} ${name}`,
        kind: wording.search.code,
        year: '',
        address: addresses.code(list satisfies CodeListName, code),
        note:
          level === 1
            ? ''
            : (lists[list].entries.find((entry) => entry.code === code.slice(0, 3))?.name ?? ''),
      });
    }
  }
  return found;
}

/** The lists of the latest year that there are. */
const latestYear = 9999;

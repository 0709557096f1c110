// What can be found in a portal of files: the names of all departments, units, projects and codes, carried by its page of search.
import { codeListNames } from '../../core/classification/code-list.ts';
import { everyName } from '../../store/search-names.ts';
import type { Portal } from '../portal.ts';
import { addresses } from '../views/addresses.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { listsOfNow } from '../views/lists-of-now.ts';

/** Name, kind and year with what the document is, and where it leads, from the page of search. */
export type IndexEntry = readonly [name: string, kind: string, address: string];

export async function searchIndex(portal: Portal, words: Wording): Promise<readonly IndexEntry[]> {
  const names = await everyName(portal.database);
  const lists = listsOfNow(portal);
  return [
    ...names.map(({ kind, name, department, document, fiscalYear, code, provenanceKind }): IndexEntry => [
      name,
      [
        `${words.searchKinds[kind]} ${fiscalYear}`,
        ...(kind === 'department' || provenanceKind === 'official'
          ? []
          : [words.provenanceShort[provenanceKind]]),
      ].join(' · '),
      fromSearch(
        kind === 'project'
          ? addresses.project(department, document, code)
          : addresses.year(department, document),
      ),
    ]),
    ...codeListNames.flatMap((list) =>
      lists[list].entries
        .filter(({ level }) => level === 1)
        .map(({ code, name }): IndexEntry => [
          `${code} ${name}`,
          words.search.code,
          fromSearch(addresses.code(list, code)),
        ]),
    ),
  ];
}

/** The page of search stands one folder below the root. */
function fromSearch(address: string): string {
  return `..${address}index.html`;
}

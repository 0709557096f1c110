// What can be found in a portal of files: the names of all departments, units, projects and codes, carried by its page of search.
import { bodyNames } from '../../store/body-names.ts';
import { everyName } from '../../store/search-names.ts';
import type { Portal } from '../portal.ts';
import { searchedCodes } from '../pages/search/searched-codes.ts';
import { addresses } from '../views/addresses.ts';
import type { Wording } from '../wording/zh-CN.ts';

export interface SearchIndex {
  readonly entries: readonly IndexEntry[];
  /** What names alone do not say: the department of a unit or project, the class of a code. Many entries share one. */
  readonly notes: readonly string[];
}

/**
 * Name, code, where that is not in the name; kind and year with what the document is; where it leads, from the page of search; and which
 * of the notes stands with it, -1 for none.
 */
export type IndexEntry = readonly [name: string, code: string, kind: string, address: string, note: number];

export async function searchIndex(portal: Portal, words: Wording): Promise<SearchIndex> {
  const found = await everyName(portal.database);
  const bodies = await bodyNames(
    portal.database,
    found.map(({ department }) => department),
  );
  const notes = new Map<string, number>();
  const noteAt = (note: string): number => {
    if (note === '') return -1;
    const at = notes.get(note) ?? notes.size;
    notes.set(note, at);
    return at;
  };
  // Projects of one name in one document are told apart by their code.
  const named = (each: (typeof found)[number]): string =>
    [each.kind, each.department, each.document, each.name].join(' ');
  const namesakes = Map.groupBy(found, named);
  const entries = [
    ...found.map((each): IndexEntry => {
      const { kind, name, department, document, fiscalYear, code, provenanceKind } = each;
      const isTold = kind !== 'project' || namesakes.get(named(each))?.length === 1;
      return [
        name,
        code,
        [
          `${words.searchKinds[kind]} ${fiscalYear}`,
          ...(isTold ? [] : [code]),
          ...(kind === 'department' || provenanceKind === 'official'
            ? []
            : [words.provenanceShort[provenanceKind]]),
        ].join(' · '),
        fromSearch(
          kind === 'project'
            ? addresses.project(department, document, code)
            : addresses.year(department, document),
        ),
        noteAt(kind === 'department' ? '' : (bodies.get(department) ?? '')),
      ];
    }),
    ...searchedCodes(portal).map(({ list, code, name, className }): IndexEntry => [
      `${code} ${name}`,
      '',
      words.search.code,
      fromSearch(addresses.code(list, code)),
      noteAt(className),
    ]),
  ];
  return { entries, notes: [...notes.keys()] };
}

/** The page of search stands one folder below the root. */
function fromSearch(address: string): string {
  return `..${address}index.html`;
}

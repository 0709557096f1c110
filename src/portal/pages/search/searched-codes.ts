// The codes that readers search for: of the lists by which money is spent.
import type { CodeEntry, CodeListName } from '../../../core/classification/code-list.ts';
import type { Portal } from '../../portal.ts';
import { listsOfNow } from '../../views/lists-of-now.ts';

const searchedLists = ['functionalClass', 'departmentEconomicClass', 'governmentEconomicClass'] as const;

export interface SearchedCode extends Pick<CodeEntry, 'code' | 'name'> {
  readonly list: CodeListName;
  /** Of what stands above it; `''` of a class. */
  readonly className: string;
}

/** List by list, in the order of the codes. */
export function searchedCodes(portal: Portal): readonly SearchedCode[] {
  const lists = listsOfNow(portal);
  return searchedLists.flatMap((list) => {
    const { entries } = lists[list];
    const classes = new Map(entries.filter(({ level }) => level === 1).map(({ code, name }) => [code, name]));
    return entries.map(({ code, name, level }) => ({
      list,
      code,
      name,
      className: level === 1 ? '' : (classes.get(code.slice(0, classDigits)) ?? ''),
    }));
  });
}

const classDigits = 3;

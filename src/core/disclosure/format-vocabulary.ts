// What a format may name: the codes of each dimension, how deep it goes, and the periods. A ledger adds units, projects and years, which no
// format knows.
import { codeListNames, type CodeListName } from '../classification/code-list.ts';
import { dimensionNames, fixedMembers, type DimensionName, type Member } from '../cube/dimensions.ts';
import { noneCode, wholeCode } from '../cube/space.ts';
import { projectGroups, type CodeLists } from '../ledger/space.ts';
import { baseNames } from '../ledger/view.ts';

export interface FormatVocabulary {
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The deepest level of each dimension; 1 is directly below the whole. */
  readonly depths: ReadonlyMap<string, number>;
  readonly periods: readonly string[];
}

export function formatVocabulary(lists: CodeLists): FormatVocabulary {
  const members = dimensionNames.map((name): [DimensionName, readonly Member[]] => [
    name,
    membersKnown(name, lists),
  ]);
  return {
    codes: new Map(
      members.map(([name, known]) => [
        name,
        new Set([wholeCode, noneCode, ...known.map(({ code }) => code)]),
      ]),
    ),
    depths: new Map(dimensionNames.map((name) => [name, depthOf(name)])),
    periods: ['current', ...baseNames],
  };
}

function membersKnown(name: DimensionName, lists: CodeLists): readonly Member[] {
  if (isCodeList(name)) return lists[name].entries;
  if (name !== 'project') return fixedMembers(name);
  return Object.entries(projectGroups).map(([code, title]) => ({ code, name: title, parent: '' }));
}

/** By the definition of the code lists; a year's list need not fill its lowest level. */
const levelsOfLists: Readonly<Record<CodeListName, number>> = {
  revenueClass: 4,
  functionalClass: 3,
  departmentEconomicClass: 2,
  governmentEconomicClass: 2,
};

/** A ledger hangs its units under their kinds and its projects under their groups; other dimensions are as deep as their members. */
function depthOf(name: DimensionName): number {
  if (isCodeList(name)) return levelsOfLists[name];
  const isTwoLevels = name === 'budgetUnit' || name === 'project';
  return isTwoLevels || fixedMembers(name).some(({ parent }) => parent !== '') ? 2 : 1;
}

function isCodeList(name: DimensionName): name is CodeListName {
  return (codeListNames as readonly string[]).includes(name);
}

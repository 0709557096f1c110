// What codes of a document's dimensions are called, and what stands above them: fixed members, the year's lists, the document's own
// units and projects.
import type { CodeListName } from '../../core/classification/code-list.ts';
import { isCodeListName } from '../../core/classification/code-list.ts';
import { fixedMembers, type DimensionName } from '../../core/cube/dimensions.ts';
import { projectGroups, type CodeLists } from '../../core/ledger/space.ts';
import type { Wording } from '../wording/zh-CN.ts';

export interface CodeNames {
  /** The code itself where nothing is known of it. */
  name(dimension: DimensionName, code: string): string;
  /** `''` directly under the whole dimension. */
  parent(dimension: DimensionName, code: string): string;
  /** From 1, directly below the whole dimension. */
  level(dimension: DimensionName, code: string): number;
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

export interface OwnMembers {
  readonly units: readonly { readonly code: string; readonly name: string; readonly kind: string }[];
  readonly projects: readonly { readonly project: string; readonly name: string }[];
}

export function codeNames(lists: CodeLists, own: OwnMembers): CodeNames {
  const units = own.units.map(({ code, name, kind }) => ({ code, name, parent: kind }));
  const projects = own.projects.map(({ project, name }) => ({ code: project, name, parent: '' }));
  const members = new Map<DimensionName, ReadonlyMap<string, Named>>();
  const membersOf = (dimension: DimensionName): ReadonlyMap<string, Named> => {
    const known = members.get(dimension);
    if (known !== undefined) return known;
    const named = byCode(membersIn(dimension, lists, units, projects));
    members.set(dimension, named);
    return named;
  };
  const parent = (dimension: DimensionName, code: string): string =>
    membersOf(dimension).get(code)?.parent ??
    (isCodeListName(dimension) && code.length > groupDigits ? code.slice(0, -2) : '');
  const level = (dimension: DimensionName, code: string): number => {
    const above = parent(dimension, code);
    return above === '' ? 1 : 1 + level(dimension, above);
  };
  return { name: (dimension, code) => membersOf(dimension).get(code)?.name ?? code, parent, level };
}

/** Lists of codes are long, and many documents have them in common. */
const known = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

function byCode(members: readonly Named[]): ReadonlyMap<string, Named> {
  const named = known.get(members) ?? new Map(members.map((each) => [each.code, each]));
  known.set(members, named);
  return named;
}

/** A member as the page calls it: funds and kinds of expenditure have names of their own in English. */
export function memberName(
  names: CodeNames,
  dimension: DimensionName,
  code: string,
  { memberNames }: Pick<Wording, 'memberNames'>,
): string {
  return memberNames[dimension]?.[code] ?? names.name(dimension, code);
}

const groupDigits = 3;

const groupsOfProjects = Object.entries(projectGroups).map(([code, name]) => ({ code, name, parent: '' }));

function membersIn(
  dimension: DimensionName,
  lists: CodeLists,
  units: readonly Named[],
  projects: readonly Named[],
): readonly Named[] {
  // A public line that several units share stands at their kind, one of several projects at what is published of them.
  if (dimension === 'budgetUnit') return [...fixedMembers(dimension), ...units];
  if (dimension === 'counterpartBudgetUnit')
    return units.map(({ code, name }) => ({ code, name, parent: '' }));
  if (dimension === 'project') return [...groupsOfProjects, ...projects];
  return isCodeListName(dimension)
    ? lists[dimension satisfies CodeListName].entries
    : fixedMembers(dimension);
}

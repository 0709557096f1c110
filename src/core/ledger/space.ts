// The space that a ledger spans: the fixed members, the year's code lists, and what the ledger itself names. A code that
// no list knows becomes a member of its own, so that nothing in the ledger is lost.
import type { CodeList, CodeListName } from '../classification/code-list.ts';
import { fixedMembers, type DimensionName, type Member } from '../cube/dimensions.ts';
import {
  buildSpace,
  noneCode,
  unionMark,
  wholeCode,
  type MembersByDimension,
  type Space,
} from '../cube/space.ts';
import type { Ledger, Project } from './ledger.ts';

export type CodeLists = Readonly<Record<CodeListName, CodeList>>;

/** Inner nodes of the dimension `project`: what is published of a project beside its money. */
export const projectGroups = {
  targetsPublished: '公开绩效目标的项目',
  targetsWithheld: '未公开绩效目标的项目',
  withoutTargets: '未编报绩效目标的项目',
} as const;

export function ledgerSpace(ledger: Ledger, lists: CodeLists): Space {
  const { department, budgetUnits, identity } = ledger;
  const years = [`${identity.fiscalYear}`, `${identity.fiscalYear - 1}`];
  const members: MembersByDimension = {
    fiscalYear: withUsed(named(years, '年'), ledger, 'fiscalYear', '年'),
    stage: fixedMembers('stage'),
    side: fixedMembers('side'),
    jurisdiction: withUsed(
      [{ code: department.jurisdiction, name: department.jurisdictionName, parent: '' }],
      ledger,
      'jurisdiction',
    ),
    department: withUsed([{ ...department, parent: '' }], ledger, 'department'),
    budgetUnit: withUsed(
      [
        ...fixedMembers('budgetUnit'),
        ...budgetUnits.map((unit) => ({ code: unit.code, name: unit.name, parent: unit.kind })),
      ],
      ledger,
      'budgetUnit',
    ),
    fundSource: fixedMembers('fundSource'),
    origin: fixedMembers('origin'),
    revenueClass: withUsed(lists.revenueClass.entries, ledger, 'revenueClass'),
    functionalClass: withUsed(lists.functionalClass.entries, ledger, 'functionalClass'),
    departmentEconomicClass: withUsed(
      lists.departmentEconomicClass.entries,
      ledger,
      'departmentEconomicClass',
    ),
    governmentEconomicClass: withUsed(
      lists.governmentEconomicClass.entries,
      ledger,
      'governmentEconomicClass',
    ),
    expenditureKind: fixedMembers('expenditureKind'),
    project: withUsed(projectMembers(ledger), ledger, 'project'),
    procurementCategory: fixedMembers('procurementCategory'),
    moneyLevel: fixedMembers('moneyLevel'),
    counterpartBudgetUnit: withUsed(
      budgetUnits.map((unit) => ({ code: unit.code, name: unit.name, parent: '' })),
      ledger,
      'counterpartBudgetUnit',
    ),
  };
  return buildSpace(members);
}

/** The codes that a coordinate names: one, or several that a public ledger does not tell apart. */
export function codesAt(coordinate: string): readonly string[] {
  return coordinate.split(unionMark);
}

function named(codes: readonly string[], suffix: string): Member[] {
  return codes.map((code) => ({ code, name: code + suffix, parent: '' }));
}

/** The members listed, in code order where they come from a list, and the codes that only the lines name. */
function withUsed(
  listed: readonly Member[],
  ledger: Ledger,
  dimension: DimensionName,
  suffix = '',
): readonly Member[] {
  const known = new Set([wholeCode, noneCode, ...listed.map((member) => member.code)]);
  const used = new Set(ledger.lines.flatMap((line) => codesAt(line.coordinates[dimension])));
  const unknown = [...used].filter((code) => !known.has(code)).sort();
  const added = unknown.map((code) => ({ code, name: code + suffix, parent: longestPrefix(code, known) }));
  return added.length === 0 ? listed : [...listed, ...added];
}

function longestPrefix(code: string, known: ReadonlySet<string>): string {
  for (let length = code.length - 1; length > 0; length -= 1) {
    if (known.has(code.slice(0, length))) return code.slice(0, length);
  }
  return '';
}

function projectMembers(ledger: Ledger): Member[] {
  const withTargets = new Set(ledger.indicators.map((indicator) => indicator.project));
  const groups = Object.entries(projectGroups).map(([code, name]) => ({ code, name, parent: '' }));
  const inTableOrder = [...ledger.projects].sort((left, right) => left.tableOrder - right.tableOrder);
  return [
    ...groups,
    ...inTableOrder.map((project) => ({
      code: project.code,
      name: project.name,
      parent: projectGroup(project, withTargets),
    })),
  ];
}

/** Targets are published unless the project's column `disclosure` says `withheld`; a public ledger then holds no indicators. */
export function projectGroup(project: Project, withTargets: ReadonlySet<string>): keyof typeof projectGroups {
  if (project.texts['disclosure'] === 'withheld') return 'targetsWithheld';
  return withTargets.has(project.code) ? 'targetsPublished' : 'withoutTargets';
}

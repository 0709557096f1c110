// The facts of a ledger: the department and its budget units, who are typed, and everything else, which is kept as it stands.
import type { BudgetUnit, BudgetUnitKind, Department, Fact, Ledger } from '../core/ledger/ledger.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { GroupReader, isGroup, writtenFact } from './group-reader.ts';
import type { FactSource } from './parse-yaml.ts';

export type FactsOfLedger = Pick<Ledger, 'department' | 'budgetUnits' | 'facts' | 'unitFacts'>;

export function parseFacts(source: FactSource, problems: Problem[]): FactsOfLedger {
  const { department: _department, budgetUnits: _units, ...facts } = source.facts;
  const root = new GroupReader(source.facts, '', source.placeOf, problems);
  const units = root
    .list('budgetUnits')
    .flatMap((fact, index) => parseUnit(fact, `budgetUnits[${index}]`, source, problems));
  return {
    department: parseDepartment(root.group('department', 'required'), source, problems),
    budgetUnits: units.map(({ unit }) => unit),
    facts,
    unitFacts: Object.fromEntries(
      units.flatMap(({ unit, facts: own }) => (own === undefined ? [] : [[unit.code, own]])),
    ),
  };
}

const departmentKeys = ['code', 'name', 'shortName', 'jurisdiction', 'jurisdictionName'];

function parseDepartment(group: Ledger['facts'], source: FactSource, problems: Problem[]): Department {
  const isGiven = Object.keys(group).length > 0;
  // A department that is missing as a whole has been told once.
  const reader = new GroupReader(group, 'department', source.placeOf, isGiven ? problems : []);
  reader.onlyKnows(departmentKeys);
  const name = reader.text('name');
  return {
    code: reader.text('code'),
    name,
    shortName: reader.optionalText('shortName', name),
    jurisdiction: reader.text('jurisdiction'),
    jurisdictionName: reader.text('jurisdictionName'),
  };
}

const unitKeys = ['code', 'name', 'shortName', 'kind', 'level', 'parent', 'facts'];
const unitKinds: readonly [BudgetUnitKind, ...BudgetUnitKind[]] = [
  'administrative',
  'civilServiceManaged',
  'publicInstitution',
];

interface UnitWithFacts {
  readonly unit: BudgetUnit;
  readonly facts: Ledger['facts'] | undefined;
}

function parseUnit(
  fact: Fact,
  path: string,
  source: FactSource,
  problems: Problem[],
): readonly UnitWithFacts[] {
  if (!isGroup(fact)) {
    const written = writtenFact(fact);
    problems.push(problem('fact-wrong-type', source.placeOf(path), { written, values: { type: 'group' } }));
    return [];
  }
  const reader = new GroupReader(fact, path, source.placeOf, problems);
  reader.onlyKnows(unitKeys);
  const name = reader.text('name');
  const unit: BudgetUnit = {
    code: reader.text('code'),
    name,
    shortName: reader.optionalText('shortName', name),
    kind: reader.oneOf('kind', unitKinds),
    level: reader.wholeNumber('level'),
    parent: reader.optionalText('parent', ''),
  };
  return [{ unit, facts: fact['facts'] === undefined ? undefined : reader.group('facts', 'optional') }];
}

// The budget units of merged ledgers: one list, and each unit's money and projects in exactly one of the parts.
import { normaliseOfficialName } from '../../classification/official-name.ts';
import { dimensionNames, fixedMembers } from '../../cube/dimensions.ts';
import { noneCode, wholeCode } from '../../cube/space.ts';
import { problem, type Problem, type SourcePlace } from '../../lib/problem.ts';
import type { BudgetLine, BudgetUnit } from '../ledger.ts';
import { disagreement } from './identity.ts';
import { factPlace, type LedgerPart } from './part.ts';

export interface MergedUnits {
  readonly units: readonly BudgetUnit[];
  /** The name of the part that holds a unit's lines and projects, by the unit's code. */
  readonly partOf: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** The leading part's list comes first; units that it does not know follow, part by part. */
export function mergeUnits(parts: readonly LedgerPart[]): MergedUnits {
  const { listed, problems: listProblems } = mergeLists(parts);
  const first = new Map<string, Holding>();
  const told: Problem[] = [];
  for (const part of parts) {
    for (const [code, holding] of holdingsOf(part)) {
      const earlier = first.get(code);
      if (earlier === undefined) first.set(code, holding);
      else told.push(heldTwice(code, holding, earlier));
    }
  }
  return {
    units: [...listed.values()].map(({ unit }) => unit),
    partOf: new Map([...first].map(([code, { part }]) => [code, part.name])),
    problems: [...listProblems, ...told],
  };
}

/** Units of the list of which no part holds a line: a known zero is a line of 0.00. */
export function unitsWithoutLedger(
  parts: readonly LedgerPart[],
  { units, partOf }: MergedUnits,
): readonly Problem[] {
  return units.flatMap(({ code, name }) => {
    const listing = parts.find(({ ledger }) => ledger.budgetUnits.some((unit) => unit.code === code));
    if (partOf.has(code) || listing === undefined) return [];
    return [
      problem('unit-without-ledger', unitPlace(listing, code), { written: `${code} ${name}`, values: {} }),
    ];
  });
}

interface Listed {
  readonly unit: BudgetUnit;
  readonly part: LedgerPart;
}

function mergeLists(parts: readonly LedgerPart[]): { listed: Map<string, Listed>; problems: Problem[] } {
  const listed = new Map<string, Listed>();
  const named = new Map<string, Listed>();
  const problems: Problem[] = [];
  for (const part of parts) {
    for (const unit of part.ledger.budgetUnits) {
      const known = listed.get(unit.code);
      if (known !== undefined) {
        if (known.part !== part) problems.push(...unitDisagreements({ unit, part }, known));
        continue;
      }
      listed.set(unit.code, { unit, part });
      const name = normaliseOfficialName(unit.name);
      const namesake = named.get(name);
      if (namesake === undefined) named.set(name, { unit, part });
      else if (namesake.part !== part) problems.push(twoCodes({ unit, part }, namesake));
    }
  }
  return { listed, problems };
}

const unitKeys = [
  'name',
  'shortName',
  'kind',
  'level',
  'parent',
] as const satisfies readonly (keyof BudgetUnit)[];

function unitDisagreements(here: Listed, there: Listed): readonly Problem[] {
  return unitKeys.flatMap((key) =>
    disagreement(here.unit[key], there.unit[key], (which) =>
      unitPlace((which === 'here' ? here : there).part, here.unit.code, key),
    ),
  );
}

function twoCodes({ unit, part }: Listed, namesake: Listed): Problem {
  return problem('unit-name-of-two-codes', unitPlace(part, unit.code, 'name'), {
    written: unit.name,
    otherPlace: unitPlace(namesake.part, namesake.unit.code, 'name'),
    values: { code: unit.code, otherCode: namesake.unit.code },
  });
}

/** As the checks of a ledger name it: by code, so that it holds wherever the unit stands in the list. */
function unitPlace(part: LedgerPart, code: string, key?: string): SourcePlace {
  return factPlace(part, `budgetUnits[${code}]${key === undefined ? '' : `.${key}`}`);
}

interface Holding {
  readonly part: LedgerPart;
  readonly place: SourcePlace;
  readonly lines: readonly BudgetLine[];
}

/** What a part holds of each unit. Members above the units (`*`, a kind of unit) speak of no single one. */
function holdingsOf(part: LedgerPart): ReadonlyMap<string, Holding> {
  const lines = Map.groupBy(part.ledger.lines, ({ coordinates }) => coordinates.budgetUnit);
  const projects = Map.groupBy(part.ledger.projects, ({ budgetUnit }) => budgetUnit);
  const codes = [...new Set([...lines.keys(), ...projects.keys()])].filter(isUnitCode);
  return new Map(
    codes.map((code) => {
      const own = lines.get(code) ?? [];
      const place = (own[0] ?? projects.get(code)?.[0])?.source ?? {};
      return [code, { part, place, lines: own }];
    }),
  );
}

export function isUnitCode(code: string): boolean {
  const isAbove = code === noneCode || code === wholeCode;
  return !isAbove && !fixedMembers('budgetUnit').some((kind) => kind.code === code);
}

/** One fault however many lines it is; how many of them are the same tells a copy from a split. */
function heldTwice(code: string, here: Holding, there: Holding): Problem {
  const known = new Set(there.lines.map(lineKey));
  const same = here.lines.filter((line) => known.has(lineKey(line))).length;
  return problem('unit-in-several-ledgers', here.place, {
    written: code,
    otherPlace: there.place,
    values: { lines: `${here.lines.length}`, same: `${same}` },
  });
}

const lineKey = (line: BudgetLine): string => `${coordinatesKey(line)}\t${line.amountFen}`;

/** Lines of one key stand at one point of the space. */
export function coordinatesKey({ coordinates }: BudgetLine): string {
  return dimensionNames.map((name) => coordinates[name]).join('\t');
}

// The part of a department's ledger that one budget unit's own set is made from: what else the department holds need not go out
// with it.
import { wholeCode } from '../cube/space.ts';
import type { BudgetUnit, Ledger } from './ledger.ts';
import { codesAt } from './space.ts';
import { factsOwner } from './view.ts';

/**
 * The lines of the unit, and those above it that could hold money of it; their projects, and those of the codes given; the facts
 * that speak for the unit. It makes the same set: no other line touches a figure of the unit.
 */
export function partOfUnit(ledger: Ledger, code: string, projectCodes: readonly string[]): Ledger {
  const above = [
    code,
    wholeCode,
    ...ledger.budgetUnits.filter((unit) => unit.code === code).map(({ kind }) => kind),
  ];
  const lines = ledger.lines.filter(({ coordinates: { budgetUnit } }) =>
    codesAt(budgetUnit).some((node) => above.includes(node)),
  );
  const named = new Set([
    ...projectCodes,
    ...lines.flatMap(({ coordinates }) => codesAt(coordinates.project)),
  ]);
  const projects = ledger.projects.filter(
    (project) => project.budgetUnit === code || named.has(project.code),
  );
  const kept = new Set(projects.map((project) => project.code));
  const owner = factsOwner(ledger, code);
  const ownFacts = owner === undefined ? undefined : ledger.unitFacts[owner];
  return {
    ...ledger,
    budgetUnits: withSuperiors(ledger.budgetUnits, [
      code,
      ...lines.flatMap(({ coordinates: { counterpartBudgetUnit } }) => codesAt(counterpartBudgetUnit)),
      ...projects.map(({ budgetUnit }) => budgetUnit),
    ]),
    lines,
    projects,
    indicators: ledger.indicators.filter(({ project }) => kept.has(project)),
    facts: owner === undefined ? ledger.facts : {},
    unitFacts: ownFacts === undefined ? {} : { [code]: ownFacts },
  };
}

/** The units that are named, with those above them, in the order of the list. */
export function withSuperiors(units: readonly BudgetUnit[], named: readonly string[]): readonly BudgetUnit[] {
  const wanted = new Set<string>();
  for (const code of named) {
    let unit = units.find((each) => each.code === code);
    while (unit !== undefined && !wanted.has(unit.code)) {
      wanted.add(unit.code);
      const { parent } = unit;
      unit = units.find((each) => each.code === parent);
    }
  }
  return units.filter(({ code }) => wanted.has(code));
}

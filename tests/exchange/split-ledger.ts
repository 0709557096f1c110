// The inverse of merging: what a ledger holds of some of its units, as a ledger of its own.
import type { BudgetLine, Ledger } from '../../src/core/ledger/ledger.ts';

/** A part that speaks for the department has its facts, its whole list of units and the lines of no single unit. */
export function onlyUnits(
  ledger: Ledger,
  units: readonly string[],
  forDepartment: 'speaks' | 'silent',
): Ledger {
  const speaks = forDepartment === 'speaks';
  const known = ledger.budgetUnits.map(({ code }) => code);
  const isOwn = ({ coordinates: { budgetUnit } }: BudgetLine): boolean =>
    units.includes(budgetUnit) || (speaks && !known.includes(budgetUnit));
  const projects = ledger.projects.filter(({ budgetUnit }) => units.includes(budgetUnit));
  const unitFacts = Object.entries(ledger.unitFacts).filter(([code]) => units.includes(code));
  return {
    ...ledger,
    budgetUnits: ledger.budgetUnits.filter(({ code }) => speaks || units.includes(code)),
    lines: ledger.lines.filter(isOwn),
    projects,
    indicators: ledger.indicators.filter(({ project }) => projects.some(({ code }) => code === project)),
    facts: speaks ? ledger.facts : {},
    unitFacts: Object.fromEntries(unitFacts),
  };
}

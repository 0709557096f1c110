// Whether the bodies and the project that a line names are those of the ledger.
import { fixedMembers } from '../../cube/dimensions.ts';
import { noneCode, wholeCode } from '../../cube/space.ts';
import { problem, type Problem } from '../../lib/problem.ts';
import type { BudgetLine } from '../ledger.ts';
import { spreadsheetSlip } from './spreadsheet-slips.ts';
import { codeAndName, listed, mustBeDetailed, similarAmong, type LedgerContext } from './context.ts';

export function lineReferenceProblems(line: BudgetLine, context: LedgerContext): readonly Problem[] {
  return [
    ...departmentProblems(line, context),
    ...budgetUnitProblems(line, context),
    ...counterpartProblems(line, context),
    ...projectProblems(line, context),
  ];
}

function departmentProblems(line: BudgetLine, { ledger }: LedgerContext): readonly Problem[] {
  const { code, jurisdiction } = ledger.department;
  const written = line.coordinates;
  const found: Problem[] = [];
  if (written.jurisdiction !== noneCode && written.jurisdiction !== jurisdiction) {
    const place = { ...line.source, column: 'jurisdiction' };
    found.push(
      spreadsheetSlip(written.jurisdiction, [jurisdiction], place) ??
        problem('jurisdiction-mismatch', place, { written: written.jurisdiction, values: { jurisdiction } }),
    );
  }
  if (written.department !== noneCode && written.department !== code) {
    const place = { ...line.source, column: 'department' };
    const values = { budgetUnit: written.budgetUnit, department: code };
    found.push(
      spreadsheetSlip(written.department, [code], place) ??
        problem('department-mismatch', place, { written: written.department, values }),
    );
  }
  return found;
}

function budgetUnitProblems(line: BudgetLine, { ledger, units }: LedgerContext): readonly Problem[] {
  const written = line.coordinates.budgetUnit;
  if (written === noneCode || written === wholeCode || units.has(written)) return [];
  const place = { ...line.source, column: 'budgetUnit' };
  if (!fixedMembers('budgetUnit').some((kind) => kind.code === written)) {
    const similar = similarAmong(written, units.values());
    const slip = spreadsheetSlip(written, units.keys(), place);
    return [slip ?? problem('budget-unit-unknown', place, { written, values: { similar } })];
  }
  if (!mustBeDetailed(line, ledger)) return [];
  const ofKind = ledger.budgetUnits.filter((unit) => unit.kind === written);
  const children = listed((ofKind.length === 0 ? ledger.budgetUnits : ofKind).map(codeAndName));
  return [problem('member-not-lowest-level', place, { written, values: { children } })];
}

function counterpartProblems(line: BudgetLine, { units }: LedgerContext): readonly Problem[] {
  const written = line.coordinates.counterpartBudgetUnit;
  if (written === noneCode || written === wholeCode) return [];
  const place = { ...line.source, column: 'counterpartBudgetUnit' };
  if (!units.has(written)) {
    const others = [...units.values()].filter((unit) => unit.code !== line.coordinates.budgetUnit);
    const similar = similarAmong(written, others);
    const slip = spreadsheetSlip(written, units.keys(), place);
    return [slip ?? problem('counterpart-unknown', place, { written, values: { similar } })];
  }
  if (written !== line.coordinates.budgetUnit) return [];
  return [problem('counterpart-is-itself', place, { written, values: {} })];
}

/** Last year's lines may name projects that have ended; a public ledger may name groups of projects. */
function projectProblems(line: BudgetLine, context: LedgerContext): readonly Problem[] {
  const written = line.coordinates.project;
  if (!mustBeDetailed(line, context.ledger) || written === noneCode || written === wholeCode) return [];
  const project = context.projects.get(written);
  if (project === undefined) {
    const similar = similarAmong(written, context.projects.values());
    const place = { ...line.source, column: 'project' };
    const slip = spreadsheetSlip(written, context.projects.keys(), place);
    return [slip ?? problem('project-unknown', place, { written, values: { similar } })];
  }
  const unit = line.coordinates.budgetUnit;
  if (unit === project.budgetUnit || !context.units.has(unit) || !context.units.has(project.budgetUnit)) {
    return [];
  }
  const place = { ...line.source, column: 'budgetUnit' };
  const values = { project: project.code, budgetUnit: project.budgetUnit };
  return [problem('project-of-other-unit', place, { written: unit, values })];
}

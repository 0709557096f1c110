// What is wrong with the department, its budget units and the ledger's own identity.
import { fixedMembers } from '../../cube/dimensions.ts';
import { wholeCode } from '../../cube/space.ts';
import { problem, type Problem, type SourcePlace } from '../../lib/problem.ts';
import { ledgerFileNames } from '../columns.ts';
import type { BudgetUnit } from '../ledger.ts';
import { listed, similarAmong, type LedgerContext } from './context.ts';

export function identityProblems({ ledger }: LedgerContext): readonly Problem[] {
  const stages = fixedMembers('stage');
  return (['stage', 'previousStage'] as const).flatMap((key) => {
    const written = ledger.identity[key];
    if (stages.some((stage) => stage.code === written)) return [];
    const place = { file: ledgerFileNames.descriptor, path: `mingzhang.${key}` };
    const values = {
      allowed: listed(stages.map((stage) => stage.code)),
      similar: similarAmong(written, stages),
    };
    return [problem('value-not-allowed', place, { written, values })];
  });
}

export function bodyProblems({ ledger, units }: LedgerContext): readonly Problem[] {
  const { department, budgetUnits } = ledger;
  const seen = new Set<string>();
  return [
    ...identifierProblems(department.code, factPlace('department.code')),
    ...identifierProblems(department.jurisdiction, factPlace('department.jurisdiction')),
    ...budgetUnits.flatMap((unit): readonly Problem[] => {
      const place = factPlace(`budgetUnits[${unit.code}].code`);
      if (seen.has(unit.code)) {
        return [problem('code-duplicate', place, { written: unit.code, values: { codeList: 'budgetUnit' } })];
      }
      seen.add(unit.code);
      return [
        ...identifierProblems(unit.code, place, fixedMembers('budgetUnit')),
        ...parentProblems(unit, units),
      ];
    }),
  ];
}

function parentProblems(unit: BudgetUnit, units: ReadonlyMap<string, BudgetUnit>): readonly Problem[] {
  const written = unit.parent;
  if (written === '') return [];
  const place = factPlace(`budgetUnits[${unit.code}].parent`);
  if (!units.has(written)) {
    const values = { codeList: 'budgetUnit', parent: written };
    return [problem('code-without-parent', place, { written: unit.code, values })];
  }
  return isBelow(written, unit.code, units)
    ? [problem('budget-unit-circular', place, { written, values: { budgetUnit: unit.code } })]
    : [];
}

/** Whether a unit is another or stands below it, at any depth. */
function isBelow(code: string, above: string, units: ReadonlyMap<string, BudgetUnit>): boolean {
  const passed = new Set<string>();
  for (let here = code; here !== '' && !passed.has(here); here = units.get(here)?.parent ?? '') {
    if (here === above) return true;
    passed.add(here);
  }
  return false;
}

/**
 * Codes that a department makes up stand in scopes and file names, and share a dimension with members of ours; those
 * must not be taken for anything else.
 */
export function identifierProblems(
  written: string,
  place: SourcePlace,
  reserved: readonly { readonly code: string }[] = [],
): readonly Problem[] {
  if (written === '') return [problem('value-missing', place, { values: {} })];
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(written);
  if (isPlain && written !== wholeCode && !reserved.some(({ code }) => code === written)) return [];
  return [problem('identifier-not-allowed', place, { written, values: {} })];
}

function factPlace(path: string): SourcePlace {
  return { file: ledgerFileNames.facts, path };
}

// What is wrong with the department, its budget units and the ledger's own identity.
import { fixedMembers } from '../../cube/dimensions.ts';
import { problem, type Problem, type SourcePlace } from '../../lib/problem.ts';
import { ledgerFileNames } from '../columns.ts';
import type { BudgetUnit } from '../ledger.ts';
import { codeOnly, listed, similarAmong, type LedgerContext } from './context.ts';

export function identityProblems(context: LedgerContext): readonly Problem[] {
  return [...stageProblems(context), ...ownBodyProblems(context)];
}

function stageProblems({ ledger }: LedgerContext): readonly Problem[] {
  const stages = fixedMembers('stage');
  const written = ledger.identity.stage;
  if (stages.some((stage) => stage.code === written)) return [];
  const place = { file: ledgerFileNames.descriptor, path: 'mingzhang.stage' };
  const values = {
    allowed: listed(stages.map((stage) => stage.code)),
    similar: similarAmong(written, stages, codeOnly),
  };
  return [problem('value-not-allowed', place, { written, values })];
}

function ownBodyProblems({ ledger, units }: LedgerContext): readonly Problem[] {
  const written = ledger.identity.budgetUnit;
  if (written === undefined || units.has(written)) return [];
  const place = { file: ledgerFileNames.descriptor, path: 'mingzhang.budgetUnit' };
  const similar = similarAmong(written, units.values());
  return [problem('budget-unit-unknown', place, { written, values: { similar } })];
}

export function bodyProblems({ ledger, units }: LedgerContext): readonly Problem[] {
  const { department, budgetUnits } = ledger;
  return [
    ...identifierProblems(department.code, factPlace('department.code')),
    ...identifierProblems(department.jurisdiction, factPlace('department.jurisdiction')),
    ...unitCodeProblems(budgetUnits),
    ...parentProblems(budgetUnits, units),
  ];
}

function unitCodeProblems(budgetUnits: readonly BudgetUnit[]): readonly Problem[] {
  const seen = new Set<string>();
  return budgetUnits.flatMap(({ code }): readonly Problem[] => {
    const place = factPlace(`budgetUnits[${code}].code`);
    if (seen.has(code)) {
      return [problem('code-duplicate', place, { written: code, values: { codeList: 'budgetUnit' } })];
    }
    seen.add(code);
    return identifierProblems(code, place, fixedMembers('budgetUnit'));
  });
}

function parentProblems(
  budgetUnits: readonly BudgetUnit[],
  units: ReadonlyMap<string, BudgetUnit>,
): readonly Problem[] {
  const inCircles = new Set<string>();
  return budgetUnits.flatMap(({ code, parent: written }): readonly Problem[] => {
    if (written === '') return [];
    const place = factPlace(`budgetUnits[${code}].parent`);
    if (!units.has(written)) {
      const values = { codeList: 'budgetUnit', parent: written };
      return [problem('code-without-parent', place, { written: code, values })];
    }
    const above = chainAbove(code, units);
    // Each unit of a circle stands below itself; the first of them is told.
    if (!above.includes(code) || inCircles.has(code)) return [];
    for (const each of above) inCircles.add(each);
    return [problem('budget-unit-circular', place, { written, values: { budgetUnit: code } })];
  });
}

/** The units above one, the nearest first, up to the top or until they repeat. */
function chainAbove(code: string, units: ReadonlyMap<string, BudgetUnit>): readonly string[] {
  const chain: string[] = [];
  let above = units.get(code)?.parent ?? '';
  while (above !== '' && !chain.includes(above)) {
    chain.push(above);
    above = units.get(above)?.parent ?? '';
  }
  return chain;
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
  if (isIdentifier(written, reserved)) return [];
  return [problem('identifier-not-allowed', place, { written, values: {} })];
}

export function isIdentifier(written: string, reserved: readonly { readonly code: string }[] = []): boolean {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(written);
  return isPlain && !reserved.some(({ code }) => code === written);
}

function factPlace(path: string): SourcePlace {
  return { file: ledgerFileNames.facts, path };
}

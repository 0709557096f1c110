// Why identities fail: one print first, then a slip of many figures at once or a row that is missing, then several prints together; and
// whether a table was more likely misread than printed so.
import type { Reading } from '../../reading/reading.ts';
import { tableTitle } from '../../reading/printed-document.ts';
import { diagnose, suspects, type FailedGroup } from './diagnose.ts';
import type { Cause } from './findings.ts';
import type { ListingClaim } from './claims.ts';
import { missingRow, withoutMissingRows } from './missing-rows.ts';
import type { CheckedPlace } from '../obligation.ts';
import { placeOfRow } from '../places.ts';
import { rowSlip, swappedPair, unitSlip } from './slips.ts';
import { quantitiesOf, type Law } from './quantities.ts';
import type { System } from './system.ts';

/** A table that was read with less certainty than this may have been misread. */
const certain = 0.75;

export function causesOf(
  system: System,
  reading: Reading,
  rebuilt: (doubted: ReadonlySet<string>) => System,
): readonly Cause[] {
  const violations = system.solver.violations();
  if (violations.length === 0) return [];
  const slip = unitSlip(system.solver, system.statements.prints, violations);
  if (slip !== undefined) return [{ violations, explanations: [], slip, solver: system.solver }];
  const { rows, system: rest } = withoutMissingRows(system, rebuilt);
  return [
    ...rows.map(({ claim, violations: mended }): Cause => ({
      violations: mended,
      explanations: [],
      missing: rowAbove(claim),
      solver: system.solver,
    })),
    ...groupsOf(rest, reading, rebuilt),
  ];
}

function rowAbove({ table, under }: ListingClaim): CheckedPlace {
  const row = table.read.rows.find(({ key }) => key === (under === '' ? 'total' : under));
  if (row !== undefined) return placeOfRow(table, row);
  const { name } = table.read.spec;
  return { ...table.printed.place, key: { table: name }, label: tableTitle(table.printed) };
}

function groupsOf(
  system: System,
  reading: Reading,
  rebuilt: (doubted: ReadonlySet<string>) => System,
): readonly Cause[] {
  const { solver, statements } = system;
  const violations = solver.violations();
  if (violations.length === 0) return [];
  return diagnose(solver, violations).map((found): Cause => {
    const group = { ...found, solver };
    const [[single, second] = [], ...others] = group.explanations;
    const isOne = single !== undefined && second === undefined && others.length === 0;
    // What should be nothing by a listing alone may as well be a row that the listing leaves out.
    if (isOne && single.quantity.claimed === undefined) return group;
    const slipOfGroup =
      swappedPair(solver, group) ??
      (group.explanations[0]?.length === 1
        ? undefined
        : rowSlip(solver, statements.prints, group.violations));
    if (slipOfGroup !== undefined) return { ...group, slip: slipOfGroup };
    const claim = missingRow(system, group, rebuilt);
    if (claim !== undefined)
      return { ...group, ...(isOne ? { explanations: [] } : {}), missing: rowAbove(claim) };
    const misread = misreadTable(group, system, reading);
    return misread === undefined ? group : { ...group, misread };
  });
}

/** A table of which most laws fail, or that was hardly recognised, where one or two wrong figures do not explain it. */
function misreadTable(group: FailedGroup, { solver }: System, { tables }: Reading): string | undefined {
  if ((group.explanations[0]?.length ?? 3) < 3) return undefined;
  const failing = new Set(
    group.violations.flatMap((violation) => (violation.kind === 'law' ? [violation.law] : [])),
  );
  const touched = new Set(
    group.violations.flatMap((one) => suspects(solver, one)).map(({ owner }) => owner.name),
  );
  const misread = tables.find(({ read }) => {
    if (!touched.has(read.spec.name)) return false;
    const own = solver.laws.filter((law) => law.kind === 'sum' && isAbout(law, read.spec.name));
    const failed = own.filter((law) => failing.has(law)).length;
    return read.certainty < certain || read.absentColumns.length > 0 || failed * 2 > own.length;
  });
  return misread === undefined ? undefined : tableTitle(misread.printed);
}

function isAbout(law: Law, table: string): boolean {
  return quantitiesOf(law).every(
    ({ prints, fixed }) =>
      fixed !== undefined || prints.some(({ owner }) => owner.kind === 'table' && owner.name === table),
  );
}

// Why identities fail: a table that was not filled in, then one print, a slip of many figures at once, a row that is missing, several
// prints together; and whether a table was more likely misread than printed so.
import type { Region } from '../../cube/region.ts';
import type { Reading } from '../../reading/reading.ts';
import { tableTitle } from '../../reading/printed-document.ts';
import { diagnose, suspects, type FailedGroup } from './diagnose.ts';
import type { Cause, MissingRows } from './findings.ts';
import type { ListingClaim } from './claims.ts';
import { missingRow, withoutMissingRows, type Omission } from './missing-rows.ts';
import type { CheckedPlace } from '../obligation.ts';
import { placeOfRow } from '../places.ts';
import { likeliestSlip, unitSlip, wordsTurnedRound } from './slips.ts';
import { anything, quantitiesOf, type Law, type Print, type Range } from './quantities.ts';
import type { Solver } from './solve.ts';
import { bothDoubts, type Rebuilt, type System } from './system.ts';
import { withoutUnfilled } from './unfilled-tables.ts';

/** A table that was read with less certainty than this may have been misread. */
const certain = 0.75;

export function causesOf(system: System, reading: Reading, rebuilt: Rebuilt): readonly Cause[] {
  const { solver, statements } = system;
  const violations = solver.violations();
  if (violations.length === 0) return [];
  const { unfilled, system: filled, doubts } = withoutUnfilled(system, reading, rebuilt);
  // A row that a table with figures leaves out explains what a blank one seems to lack.
  if (unfilled.length > 0 && !withoutMissingRows(system, rebuilt).rows.some(isByCodeInFilledTable)) {
    const told = unfilled.map(({ violations: mended, ...rest }): Cause => ({
      violations: mended,
      explanations: [],
      unfilled: rest,
      solver,
    }));
    return [...told, ...causesOf(filled, reading, (further) => rebuilt(bothDoubts(doubts, further)))];
  }
  const unit = unitSlip(solver, statements.prints, violations);
  if (unit !== undefined) {
    const mended = violations.filter((one) => !unit.left.includes(one));
    const rest = diagnose(solver, unit.left);
    return [
      { violations: mended, explanations: [], slip: unit.slip, solver },
      ...causesOfGroups(rest, system, reading, rebuilt),
    ];
  }
  const { rows, system: rest } = withoutMissingRows(system, rebuilt);
  const missing = rows.map((row): Cause => ({
    violations: row.violations,
    explanations: [],
    missing: missingOf(row),
    solver,
  }));
  const withRest = (groups: readonly FailedGroup[]): readonly Cause[] => [
    ...missing,
    ...causesOfGroups(groups, rest, reading, rebuilt),
  ];
  const diagnoseRest = (): readonly FailedGroup[] => diagnose(rest.solver, rest.solver.violations());
  // A row that is known by its code explains more than figures that may have changed places.
  if (rows.some((row) => row.rows.length > 0)) return withRest(diagnoseRest());
  const groups = diagnose(solver, violations);
  const found = likeliestSlip(solver, statements.prints, groups);
  if (found === undefined) return withRest(rest === system ? groups : diagnoseRest());
  const others = groups.filter((group) => !found.mended.includes(group));
  return [
    {
      violations: found.mended.flatMap((group) => group.violations),
      explanations: [],
      slip: found.slip,
      solver,
    },
    ...causesOfGroups(others, system, reading, rebuilt),
  ];
}

function isByCodeInFilledTable({ claim: { table }, rows }: Omission): boolean {
  return rows.length > 0 && table.read.rows.some(({ cells }) => cells.some(({ state }) => state !== 'blank'));
}

function missingOf({ claim, rows, after }: Omission): MissingRows {
  const { table } = claim;
  const above = rowAbove(claim);
  const [column] = claim.listed.columns;
  const { unit, spec } = table.read;
  const rangeOf = (region: Region): Range => after.solver.valueWithout(after.statements.ofRegion(region), []);
  const named = rows.map(({ key, code, name, regions }): MissingRows['rows'][number] => {
    const label = /^\d/u.test(code) ? `${code} ${name}` : name;
    const place = {
      ...above,
      key: { table: spec.name, row: key },
      label: `${tableTitle(table.printed)} · ${label}`,
    };
    const isKnown = column !== undefined && unit !== undefined;
    const ranges = isKnown ? regions.map(rangeOf) : [];
    const range = ranges.find(({ lower, upper }) => lower > 0n || upper < 0n) ?? ranges[0] ?? anything;
    return { label, place, range };
  });
  return { above, rows: named, style: unit === undefined ? undefined : { ...spec.amount, unit } };
}

function rowAbove({ table, under }: ListingClaim): CheckedPlace {
  const row = table.read.rows.find(({ key }) => key === (under === '' ? 'total' : under));
  if (row !== undefined) return placeOfRow(table, row);
  const { name } = table.read.spec;
  return { ...table.printed.place, key: { table: name }, label: tableTitle(table.printed) };
}

function causesOfGroups(
  groups: readonly FailedGroup[],
  system: System,
  reading: Reading,
  rebuilt: Rebuilt,
): readonly Cause[] {
  const { solver, statements } = system;
  const left = new Map<ListingClaim, Cause>();
  const causes = groups.flatMap((found): readonly Cause[] => {
    const group: Cause = { ...withTurnedWords(solver, statements.prints, found), solver };
    const [[single, second] = [], ...others] = found.explanations;
    const isOne = single !== undefined && second === undefined && others.length === 0;
    // What should be nothing by a listing alone may as well be a row that the listing leaves out.
    if (isOne && single.quantity.claimed === undefined) return [group];
    const omission = missingRow(system, group, rebuilt);
    if (omission !== undefined) {
      const known = left.get(omission.claim);
      const own = { ...group, ...(isOne ? { explanations: [] } : {}), missing: missingOf(omission) };
      left.set(omission.claim, known === undefined ? own : bothOf(known, own));
      return [];
    }
    const misread = misreadTable(group, system, reading);
    return [misread === undefined ? group : { ...group, misread }];
  });
  return [...left.values(), ...causes];
}

/** Words for a change may be what is wrong, with the size that stands among them: then all holds once both say the opposite. */
function withTurnedWords(
  solver: Solver,
  prints: readonly Print[],
  group: FailedGroup,
): Pick<Cause, 'violations' | 'explanations' | 'turned'> {
  const rested = group.violations.flatMap((violation) => suspects(solver, violation));
  const sentences = new Set(rested.flatMap(({ owner }) => (owner.kind === 'sentence' ? [owner.name] : [])));
  const near = prints.filter(({ owner }) => owner.kind === 'sentence' && sentences.has(owner.name));
  const words = wordsTurnedRound(solver, near, group);
  if (words.length === 0) return group;
  const turned = new Set(words);
  const alone = group.explanations.filter(
    ([first, second]) => first !== undefined && second === undefined && !turned.has(first),
  );
  return { ...group, explanations: [...words.map((one) => [one]), ...alone], turned };
}

/** One row that is left out is missing in each column. */
function bothOf(one: Cause, other: Cause): Cause {
  return { ...one, violations: [...one.violations, ...other.violations], explanations: [] };
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

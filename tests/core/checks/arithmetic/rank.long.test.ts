// The rank test of each format: the sums that the engine derives from a whole document span every linear relation between its regions.
// Points of the space are tried at random, and each tells regions apart or not; as soon as so many are told apart as the sums leave
// independent, no relation can be missing. A point of which the document says that it holds nothing tells nothing.
import { expect, test } from 'vitest';
import { knownEmpty } from '../../../../src/core/checks/arithmetic/known-empty.ts';
import { viewOf } from '../../../../src/core/checks/arithmetic/reading-view.ts';
import { quantitiesOf, type Law, type Quantity } from '../../../../src/core/checks/arithmetic/quantities.ts';
import { buildSystem } from '../../../../src/core/checks/arithmetic/system.ts';
import { bitIndices } from '../../../../src/core/cube/bits.ts';
import { dimensionNames } from '../../../../src/core/cube/dimensions.ts';
import type { Region } from '../../../../src/core/cube/region.ts';
import { buildDisclosure } from '../../../../src/core/disclosure/build.ts';
import { disclosureElements } from '../../../../src/core/reading/disclosure-elements.ts';
import { readDisclosure } from '../../../../src/core/reading/read-disclosure.ts';
import { formats } from '../../../../src/cli/formats.ts';
import { vocabulary } from '../../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../../standards/load.ts';
import { builtExample } from '../../../formats/built-example.ts';
import { Elimination } from '../../identities/rank.ts';

/**
 * `notDerived`: so many relations at most lean on listings of several tables at once, so that no two regions differ along one dimension alone: the
 * income of a fund and the classes of its expenditure under a whole that is printed nowhere, or one item in a table of all funds and in that
 * of one. They hold only as far as those listings are whole, and the sums of each table hold their figures.
 */
const examples = [
  { id: 'lvliang-budget-2025', name: 'sample-culture-bureau-2025', notDerived: 5 },
  { id: 'final-accounts', name: 'sample-culture-bureau-final-2025', notDerived: 7 },
  { id: 'shanghai-budget-with-execution', name: 'sample-district-archives-bureau-2026', notDerived: 0 },
  { id: 'shanghai-budget', name: 'sample-district-education-bureau-2026', notDerived: 12 },
  { id: 'shanghai-budget-whole-yuan', name: 'sample-district-archives-bureau-2026', notDerived: 0 },
] as const;

test.each(examples)(
  'the sums of $id ($name) leave no relation out',
  { timeout: 240_000 },
  async (example) => {
    const { quantities, sums, empty } = await derived(example.id, example.name);
    const regions = quantities.flatMap(({ region }) => region ?? []);
    const found = new Elimination(regions.length);
    for (const law of sums) found.add(equation(law, quantities));
    expect(found.rank).toBeGreaterThan(50);

    const told = new Elimination(regions.length);
    const membership = membershipOf(regions);
    const chance = chanceFrom(11);
    const independent = regions.length - found.rank - example.notDerived;
    for (let tried = 0; tried < mostPoints && told.rank < independent; tried += 1) {
      const point = pointIn(regions[chance(regions.length)], chance);
      if (!empty.some((region) => holds(region, point))) told.add(membership(point));
    }
    expect(told.rank).toBe(independent);
  },
);

const mostPoints = 60_000;

async function derived(
  id: string,
  name: string,
): Promise<{
  readonly quantities: readonly Quantity[];
  readonly sums: readonly Law[];
  readonly empty: readonly Region[];
}> {
  const { ledger } = await builtExample(name);
  const printedIn = formats.get(id);
  if (printedIn === undefined) throw new Error(`there is no format ${id}`);
  const { codeLists } = loadStandards(ledger.identity.fiscalYear);
  const built = buildDisclosure(ledger, printedIn, codeLists, undefined);
  if (!built.ok) throw new Error(`${name} does not build as ${id}`);
  const reading = readDisclosure(disclosureElements(built.value.disclosure, 'a.pdf'), {
    formats: [printedIn],
    vocabulary,
    listsOf: () => codeLists,
  });
  const view = viewOf(reading, codeLists, 'a.pdf');
  const { format } = reading;
  if (view === undefined || format === undefined) throw new Error(`${name} was not recognised`);
  const system = buildSystem({ reading, format, view, earlier: [] });
  const quantities = system.statements.quantities.filter(({ region }) => region !== undefined);
  const known = new Set(quantities);
  const sums = system.solver.laws.filter(
    (law) =>
      law.kind === 'sum' && law.why === 'parts' && quantitiesOf(law).every((quantity) => known.has(quantity)),
  );
  const listed = system.claims.flatMap((claim) => claim.empty);
  const empty = [...knownEmpty(format, view), ...listed].map(({ region }) => region);
  return { quantities, sums, empty };
}

function equation(law: Law, quantities: readonly Quantity[]): number[] {
  const signs = new Map(law.kind === 'sum' ? law.terms.map(({ sign, quantity }) => [quantity, sign]) : []);
  return quantities.map((quantity) => signs.get(quantity) ?? 0);
}

/** A member of each dimension. */
type Point = readonly number[];

function pointIn(inside: Region | undefined, chance: (count: number) => number): Point {
  return dimensionNames.map((_, axis) => {
    const members = bitIndices(inside?.sets[axis] ?? 0n);
    return members[chance(members.length)] ?? -1;
  });
}

function holds({ sets }: Region, point: Point): boolean {
  return point.every((member, axis) => member >= 0 && ((sets[axis] ?? 0n) >> BigInt(member)) % 2n === 1n);
}

/** Which regions hold a point, as ones and zeros. */
function membershipOf(regions: readonly Region[]): (point: Point) => number[] {
  const holding = dimensionNames.map((_, axis) => {
    const byMember = new Map<number, bigint>();
    for (const [index, { sets }] of regions.entries())
      for (const member of bitIndices(sets[axis] ?? 0n))
        byMember.set(member, (byMember.get(member) ?? 0n) | (1n << BigInt(index)));
    return byMember;
  });
  return (point) => {
    const common = holding.reduce(
      (left, byMember, axis) => left & (byMember.get(point[axis] ?? -1) ?? 0n),
      (1n << BigInt(regions.length)) - 1n,
    );
    return regions.map((_, index) => Number((common >> BigInt(index)) & 1n));
  };
}

function chanceFrom(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * count);
  };
}

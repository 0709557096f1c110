// The rank test of each format: the sums that the engine derives from a whole document span every linear relation between its regions.
// Points of the space are tried at random, and each tells regions apart or not; as soon as so many are told apart as the sums leave
// independent, no relation can be missing.
import { expect, test } from 'vitest';
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

const examples = [
  ['lvliang-budget-2025', 'sample-culture-bureau-2025'],
  ['final-accounts', 'sample-culture-bureau-final-2025'],
  ['shanghai-budget-with-execution', 'sample-district-archives-bureau-2026'],
  ['shanghai-budget', 'sample-district-education-bureau-2026'],
  ['shanghai-budget-whole-yuan', 'sample-district-archives-bureau-2026'],
] as const;

test.each(examples)('the sums of %s (%s) leave no relation out', { timeout: 240_000 }, async (id, name) => {
  const { quantities, sums } = await derived(id, name);
  const regions = quantities.flatMap(({ region }) => region ?? []);
  const found = new Elimination(regions.length);
  for (const law of sums) found.add(equation(law, quantities));
  expect(found.rank).toBeGreaterThan(50);

  const told = new Elimination(regions.length);
  const membership = membershipOf(regions);
  const chance = chanceFrom(11);
  for (let tried = 0; tried < mostPoints && told.rank < regions.length - found.rank; tried += 1)
    told.add(membership(regions[chance(regions.length)], chance));
  expect(told.rank + found.rank).toBe(regions.length);
});

const mostPoints = 60_000;

async function derived(
  id: string,
  name: string,
): Promise<{ readonly quantities: readonly Quantity[]; readonly sums: readonly Law[] }> {
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
  return { quantities, sums };
}

function equation(law: Law, quantities: readonly Quantity[]): number[] {
  const signs = new Map(law.kind === 'sum' ? law.terms.map(({ sign, quantity }) => [quantity, sign]) : []);
  return quantities.map((quantity) => signs.get(quantity) ?? 0);
}

/** Which regions hold a point inside one of them, as ones and zeros. */
function membershipOf(
  regions: readonly Region[],
): (inside: Region | undefined, chance: (count: number) => number) => number[] {
  const holding = dimensionNames.map((_, axis) => {
    const byMember = new Map<number, bigint>();
    for (const [index, { sets }] of regions.entries())
      for (const member of bitIndices(sets[axis] ?? 0n))
        byMember.set(member, (byMember.get(member) ?? 0n) | (1n << BigInt(index)));
    return byMember;
  });
  return (inside, chance) => {
    const common = holding.reduce(
      (left, byMember, axis) => {
        const members = bitIndices(inside?.sets[axis] ?? 0n);
        return left & (byMember.get(members[chance(members.length)] ?? -1) ?? 0n);
      },
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

// Sums over regions, beside a plain filter over the lines; and what cannot be told, which is never zero.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionNames } from '../../../src/core/cube/dimensions.ts';
import { RegionTable, type Selection } from '../../../src/core/cube/region.ts';
import { Cube, type RegionSum } from '../../../src/core/cube/sum.ts';
import type { BudgetLine } from '../../../src/core/ledger/ledger.ts';
import { line } from '../small-ledger.ts';
import { isSelected, lines, selections, smallSpace, upwards } from './arbitrary.ts';

const regions = new RegionTable(smallSpace);

function sum(of: readonly BudgetLine[], selection: Selection, kind: 'full' | 'public' = 'full'): RegionSum {
  return new Cube(regions, of, kind === 'public').sum(regions.narrow(regions.whole, selection));
}

/** `inside`, or `cut` where the line is at an inner node of which only a part is selected, or neither. */
function relation(one: BudgetLine, selection: Selection): 'inside' | 'cut' | 'outside' {
  const perDimension = dimensionNames.map((name) => {
    const axis = smallSpace[name];
    const selector = selection[name] ?? '*';
    const code = one.coordinates[name];
    if (isSelected(axis, selector, code)) return 'inside';
    const below = [...axis.nodes.keys()].filter((other) => upwards(axis, other).includes(code));
    return below.some((other) => isSelected(axis, selector, other)) ? 'cut' : 'outside';
  });
  if (perDimension.includes('outside')) return 'outside';
  return perDimension.includes('cut') ? 'cut' : 'inside';
}

/** Whether all that is below a line's nodes is selected with them. */
function isWhole(one: BudgetLine | undefined, selection: Selection): boolean {
  return dimensionNames.every((name) => {
    const axis = smallSpace[name];
    const code = one?.coordinates[name] ?? '*';
    const below = [...axis.nodes.keys()].filter((other) => upwards(axis, other).includes(code));
    return below.every((other) => isSelected(axis, selection[name] ?? '*', other));
  });
}

describe('a sum', () => {
  test('is that of the lines inside, as a plain filter finds them', () => {
    fc.assert(
      fc.property(lines, selections, (all, selection) => {
        const inside = all.flatMap((one, index) => (relation(one, selection) === 'inside' ? [index] : []));
        const result = sum(all, selection, 'public');
        if (inside.length > 0) expect(result.state).toBe('known');
        if (result.state !== 'known') return;
        expect(result.lines).toEqual(inside);
        expect(result.amountFen).toBe(
          inside.reduce((total, index) => total + (all[index]?.amountFen ?? 0n), 0n),
        );
      }),
    );
  });

  test('is undetermined where money at an inner node may lie inside, and always where no line inside speaks of it', () => {
    fc.assert(
      fc.property(lines, selections, (all, selection) => {
        const relations = all.map((one) => relation(one, selection));
        const result = sum(all, selection);
        const cutting = relations.flatMap((kind, index) =>
          kind === 'cut' && all[index]?.amountFen !== 0n ? [index] : [],
        );
        const untold = (result.state === 'undetermined' ? result.lines : []).filter(
          (index) => relations[index] !== 'inside' || isWhole(all[index], selection),
        );
        expect(cutting).toEqual(expect.arrayContaining([...untold]));
        if (!relations.includes('inside') && result.state !== 'absent') expect(untold).toEqual(cutting);
      }),
    );
  });
});

describe('what is not known', () => {
  const rest = line({ functionalClass: '201' }, 500n);
  const item = line({ functionalClass: '2010301' }, 300n);

  test('a line at an inner node is the rest of that node: the node sums it up with what is deeper', () => {
    expect(sum([rest, item], { functionalClass: '201' })).toMatchObject({ amountFen: 800n });
    expect(sum([rest, item], { functionalClass: '2010301' })).toMatchObject({ amountFen: 300n });
  });

  test('of an item of which only the rest of its class is known, nothing is known', () => {
    expect(sum([rest, item], { functionalClass: '2010302' })).toEqual({ state: 'undetermined', lines: [0] });
    expect(sum([rest, item], { functionalClass: '208' })).toMatchObject({ state: 'known', amountFen: 0n });
  });

  test('one stated part does not speak for another: only what covers all of it makes the line above its rest', () => {
    const other = line({ functionalClass: '2010302' }, 0n);
    const both = { functionalClass: '2010301|2010302' };
    expect(sum([rest, item], both)).toEqual({ state: 'undetermined', lines: [0] });
    expect(sum([rest, item, other], both)).toMatchObject({ state: 'known', amountFen: 300n });
    const elsewhere = line({ functionalClass: '2010302', fundSource: 'unitFunds' }, 0n);
    expect(sum([rest, item, elsewhere], both)).toEqual({ state: 'undetermined', lines: [0] });
  });

  test('a line of nothing above says that there is nothing below', () => {
    expect(sum([line({ functionalClass: '*' }, 0n)], { functionalClass: '208' })).toMatchObject({
      amountFen: 0n,
    });
  });

  test('of a unit with lines this year and none last year nothing is known of last year', () => {
    const units = [line({ budgetUnit: '001' }, 5n), line({ budgetUnit: '002' }, 5n)];
    const before = line({ budgetUnit: '001', fiscalYear: '2024' }, 4n);
    const nothing = line({ budgetUnit: '002', fiscalYear: '2024' }, 0n);
    expect(sum([...units, before], { fiscalYear: '2024' })).toEqual({ state: 'absent' });
    expect(sum([...units, before, nothing], { fiscalYear: '2024' })).toMatchObject({ amountFen: 4n });
  });

  test('what is not known deeper than the whole may be anywhere', () => {
    const total = line({ functionalClass: '*', fundSource: '*' }, 900n);
    expect(sum([total], {})).toMatchObject({ amountFen: 900n });
    expect(sum([total], { functionalClass: '208' })).toEqual({ state: 'undetermined', lines: [0] });
    expect(sum([total], { fundSource: 'unitFunds' })).toEqual({ state: 'undetermined', lines: [0] });
  });

  test('what is not known deeper than the whole may be among what is left out', () => {
    const total = line({ functionalClass: '*' }, 900n);
    const others = { functionalClass: '!208' };
    expect(sum([total], others)).toEqual({ state: 'undetermined', lines: [0] });
    const told = line({ functionalClass: '208' }, 0n);
    expect(sum([total, told], others)).toMatchObject({ state: 'known', amountFen: 900n, lines: [0] });
    const elsewhere = line({ functionalClass: '208', fundSource: 'unitFunds' }, 0n);
    expect(sum([total, elsewhere], others)).toEqual({ state: 'undetermined', lines: [0] });
    expect(sum([total], others, 'public')).toMatchObject({ state: 'known', amountFen: 900n });
  });

  test('in a public ledger the rest of a node lies outside all that is deeper, by its making', () => {
    expect(sum([rest], { functionalClass: '2010302' }, 'public')).toMatchObject({
      state: 'known',
      amountFen: 0n,
    });
  });

  test('a year, stage or body without any line is absent, not zero', () => {
    expect(sum([], {})).toEqual({ state: 'absent' });
    expect(sum([item], { fiscalYear: '2024' })).toEqual({ state: 'absent' });
    expect(sum([item], { stage: 'final' })).toEqual({ state: 'absent' });
    expect(sum([item], { budgetUnit: '002' })).toEqual({ state: 'absent' });
    expect(sum([item], { fundSource: 'unitFunds' })).toMatchObject({ state: 'known', amountFen: 0n });
  });

  test('a line of the whole department says something of each unit', () => {
    const all = line({ budgetUnit: '*' }, 700n);
    expect(sum([all], { budgetUnit: '002' })).toEqual({ state: 'undetermined', lines: [0] });
    expect(sum([all], { budgetUnit: '002' }, 'public')).toMatchObject({ state: 'known', amountFen: 0n });
  });

  test('a part of the space that cannot exist holds nothing, and no line need say so', () => {
    const impossible = regions.narrow(regions.whole, { budgetUnit: '001' }, { budgetUnit: '002' });
    expect(new Cube(regions, [], false).sum(impossible)).toEqual({
      state: 'known',
      amountFen: 0n,
      lines: [],
    });
  });
});

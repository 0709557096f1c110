// Regions: interned, so that what is equal is one value; narrowing is intersection.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, isEmpty, RegionTable, setOf } from '../../../src/core/cube/region.ts';
import { findNode, selectSet } from '../../../src/core/cube/space.ts';
import { selections, smallSpace, variedDimensions } from './arbitrary.ts';

describe('regions', () => {
  test('that hold the same are one value, however they are named', () => {
    const regions = new RegionTable(smallSpace);
    const named = regions.narrow(regions.whole, { expenditureKind: 'basic', functionalClass: '20103' });
    const byParts = regions.narrow(
      regions.narrow(regions.whole, { functionalClass: '201' }),
      { expenditureKind: '!projectExpenditure' },
      { expenditureKind: 'basic', functionalClass: '20103|2010301' },
    );
    expect(byParts).toBe(named);
  });

  test('have one id exactly when all their sets are equal', () => {
    fc.assert(
      fc.property(selections, selections, (left, right) => {
        const regions = new RegionTable(smallSpace);
        const one = regions.narrow(regions.whole, left);
        const other = regions.narrow(regions.whole, right);
        const areEqual = one.sets.every((set, axis) => set === other.sets[axis]);
        expect(one === other).toBe(areEqual);
        expect(one.id === other.id).toBe(areEqual);
        for (const [axis, set] of one.sets.entries()) {
          expect(one.setIds[axis] === other.setIds[axis]).toBe(set === other.sets[axis]);
        }
      }),
    );
  });

  test('narrow to the intersection, in any order', () => {
    fc.assert(
      fc.property(selections, selections, (left, right) => {
        const regions = new RegionTable(smallSpace);
        const both = regions.narrow(regions.whole, left, right);
        expect(both).toBe(regions.narrow(regions.narrow(regions.whole, right), left));
        for (const name of variedDimensions) {
          const axis = smallSpace[name];
          const expected = selectSet(axis, left[name] ?? '*') & selectSet(axis, right[name] ?? '*');
          expect(setOf(both, name)).toBe(expected);
        }
        expect(contains(regions.narrow(regions.whole, left), both)).toBe(true);
      }),
    );
  });

  test('are empty as soon as one of their sets is', () => {
    const regions = new RegionTable(smallSpace);
    const basic = regions.narrow(regions.whole, { expenditureKind: 'basic' });
    expect(isEmpty(basic)).toBe(false);
    expect(isEmpty(regions.narrow(basic, { expenditureKind: 'otherRunning' }))).toBe(true);
  });

  test('take another set in one dimension', () => {
    const regions = new RegionTable(smallSpace);
    const set = findNode(smallSpace.functionalClass, '227').subtree;
    expect(regions.withSet(regions.whole, 'functionalClass', set)).toBe(
      regions.narrow(regions.whole, { functionalClass: '227' }),
    );
  });
});

// The space: nodes as bits, their levels, and the sets that selectors name.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionNames, type Member } from '../../../src/core/cube/dimensions.ts';
import { buildSpace, findNode, nodesAtLevel, parentNode, selectSet } from '../../../src/core/cube/space.ts';
import type { MembersByDimension } from '../../../src/core/cube/space.ts';
import { isSelected, smallSpace, upwards, variedDimensions } from './arbitrary.ts';

const functional = smallSpace.functionalClass;

describe('nodes', () => {
  test('have a bit of their own, inner ones too, so that money booked there has a place', () => {
    const inner = findNode(functional, '20103');
    const below = selectSet(functional, '2010301|2010302');
    expect(inner.subtree).toBe(inner.own | below);
    expect(inner.own & below).toBe(0n);
    expect(functional.whole & ~selectSet(functional, '201|208|227|')).toBe(findNode(functional, '*').own);
  });

  test('stand below each other', () => {
    expect(findNode(functional, '2010301').level).toBe(3);
    expect(findNode(functional, '20103').children.map((node) => node.code)).toEqual(['2010301', '2010302']);
    expect(parentNode(functional, '2010301')?.code).toBe('20103');
    expect(parentNode(functional, '201')?.code).toBe('*');
    expect(parentNode(functional, '')?.code).toBe('*');
    expect(parentNode(functional, '*')).toBeUndefined();
  });

  test('of a level are listed in order, those wholly inside a set only, never "does not apply"', () => {
    const codes = (level: number, selector: string): string[] =>
      nodesAtLevel(functional, level, selectSet(functional, selector)).map((node) => node.code);
    expect(codes(1, '*')).toEqual(['201', '208', '227']);
    expect(codes(2, '*')).toEqual(['20103', '20131', '20805']);
    expect(codes(3, '20103|208')).toEqual(['2010301', '2010302', '2080505']);
    expect(codes(2, '!2010301')).toEqual(['20131', '20805']);
    expect(codes(4, '*')).toEqual([]);
  });

  test('of a dimension that every line must fill in include no "does not apply"', () => {
    expect(smallSpace.fundSource.nodes.has('')).toBe(false);
    expect(smallSpace.project.nodes.has('')).toBe(true);
  });
});

describe('a selector', () => {
  test('names the nodes that it lists with all below them, or all but these', () => {
    const axes = fc.constantFrom(...variedDimensions.map((name) => smallSpace[name]));
    const cases = axes.chain((axis) =>
      fc.record({
        axis: fc.constant(axis),
        codes: fc.uniqueArray(fc.constantFrom(...axis.nodes.keys()), { minLength: 1, maxLength: 3 }),
        complement: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(cases, ({ axis, codes, complement }) => {
        const selector = (complement ? '!' : '') + codes.join('|');
        const set = selectSet(axis, selector);
        for (const node of axis.nodes.values()) {
          expect((node.own & set) !== 0n).toBe(isSelected(axis, selector, node.code));
        }
      }),
    );
  });

  test('is the whole with its complement, and shares nothing with it', () => {
    for (const code of functional.nodes.keys()) {
      const set = selectSet(functional, code);
      const others = selectSet(functional, `!${code}`);
      expect([set | others, set & others]).toEqual([functional.whole, 0n]);
    }
  });

  test('of a code that is no member is a bug of ours', () => {
    expect(() => selectSet(functional, '999')).toThrow('functionalClass has no member 999');
  });
});

describe('building', () => {
  const space = (functionalClass: readonly Member[]): MembersByDimension => ({
    ...(Object.fromEntries(dimensionNames.map((name) => [name, []])) as unknown as MembersByDimension),
    functionalClass,
  });

  test('refuses a code that stands twice, or before the one above it', () => {
    const top = { code: '201', name: '', parent: '' };
    const below = { code: '20103', name: '', parent: '201' };
    expect(() => buildSpace(space([top, top]))).toThrow('code 201 stands twice');
    expect(() => buildSpace(space([below, top]))).toThrow('the parent 201 does not stand before');
  });

  test('gives every node the bits of exactly those below it, whatever the tree', () => {
    const trees = fc.array(fc.nat(), { maxLength: 20 }).map((numbers) =>
      numbers.map((number, index) => ({
        code: `n${index}`,
        name: '',
        parent: number % (index + 1) === 0 ? '' : `n${(number % (index + 1)) - 1}`,
      })),
    );
    fc.assert(
      fc.property(trees, (members) => {
        const axis = buildSpace(space(members)).functionalClass;
        for (const node of axis.nodes.values()) {
          const under = [...axis.nodes.values()].filter((other) =>
            upwards(axis, other.code).includes(node.code),
          );
          expect(node.subtree).toBe(under.reduce((bits, other) => bits | other.own, 0n));
          expect(node.level).toBe(upwards(axis, node.code).length - 1);
        }
      }),
    );
  });
});

// Formulas: of the ways in which a figure is a sum, the one that a reader finds on the page.
import { describe, expect, test } from 'vitest';
import type { Region } from '../../../src/core/cube/region.ts';
import { chooseFormulas } from '../../../src/core/identities/formulas.ts';
import { fen } from '../../../src/core/money/fen.ts';
import type { SumIdentity } from '../../../src/core/identities/sums.ts';

const names = ['total', 'a', 'b', 'c', 'hidden', 'b1', 'b2', 'rest'] as const;
type Name = (typeof names)[number];

const region = (name: Name): Region => ({ id: names.indexOf(name), sets: [], setIds: [] });
const sum = (whole: Name, ...parts: readonly Name[]): SumIdentity => ({
  dimension: 'functionalClass',
  whole: region(whole),
  parts: parts.map(region),
});

/** Whatever is said to make up the total does. */
const amounts: Readonly<Record<Name, bigint>> = {
  total: 4n,
  a: 2n,
  b: 2n,
  c: 2n,
  hidden: 2n,
  b1: 1n,
  b2: 1n,
  rest: 2n,
};

interface Setting {
  readonly unprinted?: readonly Name[];
  readonly zero?: readonly Name[];
  /** Of which the lines do not tell. */
  readonly untold?: readonly Name[];
  /** Pairs that one table prints. */
  readonly together?: readonly (readonly [Name, Name])[];
}

function told(
  sums: readonly SumIdentity[],
  { unprinted = [], zero = [], untold = [], together = [] }: Setting,
): string {
  const isOneOf = (some: readonly Name[]) => (one: Region) => some.some((name) => region(name).id === one.id);
  const formulas = chooseFormulas(sums, {
    isPrinted: (one) => !isOneOf(unprinted)(one),
    amountFen: (one) => {
      const name = names[one.id] ?? 'rest';
      return untold.includes(name) ? undefined : fen(zero.includes(name) ? 0n : amounts[name]);
    },
    nearness: (whole, part) =>
      together.filter(([left, right]) => isOneOf([left])(whole) && isOneOf([right])(part)).length,
  });
  return (formulas.get(region('total').id) ?? []).map(({ id }) => names[id]).join(' + ');
}

describe('a formula', () => {
  test('has the parts that carry money', () => {
    expect(told([sum('total', 'a', 'b', 'c', 'rest')], { zero: ['c', 'rest'], unprinted: ['rest'] })).toBe(
      'a + b',
    );
  });

  test('of one part is none: it would say that a figure is itself', () => {
    expect(told([sum('total', 'a', 'b')], { zero: ['b'] })).toBe('');
  });

  test('writes out a part that groups others unprinted', () => {
    const sums = [sum('total', 'a', 'hidden'), sum('hidden', 'b1', 'b2')];
    expect(told(sums, { unprinted: ['hidden'] })).toBe('a + b1 + b2');
  });

  test('is none where a part with money is printed nowhere', () => {
    expect(told([sum('total', 'a', 'rest')], { unprinted: ['rest'] })).toBe('');
    expect(told([sum('total', 'a', 'hidden')], { unprinted: ['hidden'] })).toBe('');
  });

  test('leaves out a part of which nothing is known only where the others add up', () => {
    const untold = { unprinted: ['rest'], untold: ['rest'] } as const;
    expect(told([sum('total', 'a', 'b', 'rest')], untold)).toBe('a + b');
    expect(told([sum('total', 'a', 'b1', 'rest')], untold)).toBe('');
  });

  test('is that whose parts stand nearest, then the shortest', () => {
    const sums = [sum('total', 'a', 'b'), sum('total', 'c', 'b1', 'b2')];
    expect(told(sums, {})).toBe('a + b');
    const near = [
      ['total', 'c'],
      ['total', 'b1'],
      ['total', 'b2'],
    ] as const;
    expect(told(sums, { together: near })).toBe('c + b1 + b2');
    expect(told(sums, { together: near.slice(0, 2) })).toBe('a + b');
  });

  test('ends where hidden parts would lead in a circle', () => {
    expect(told([sum('total', 'hidden', 'a'), sum('hidden', 'hidden', 'b')], { unprinted: ['hidden'] })).toBe(
      '',
    );
  });
});

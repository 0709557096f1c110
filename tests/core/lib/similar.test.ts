// "Did you mean": which of some codes or names is nearest to what was written.
import { expect, test } from 'vitest';
import { mostSimilar } from '../../../src/core/lib/similar.ts';

const columns = ['fiscalYear', 'functionalClass', 'budgetUnit', 'amountYuan', 'project'];

test.each([
  ['functionClass', ['functionalClass']],
  ['amount', []],
  ['Project', ['project']],
  ['', []],
  ['x'.repeat(10_000), []],
])('%s is near to %j', (written, expected) => {
  expect(mostSimilar(written, columns)).toEqual(expected);
});

test('the nearest come first, and no more than asked for', () => {
  expect(mostSimilar('2013101', ['2013103', '2013101', '2013202', '2013102'], 2)).toEqual([
    '2013101',
    '2013103',
  ]);
});

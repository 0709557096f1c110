// Linear forms: signed sums, and why one cannot be told.
import { expect, test } from 'vitest';
import { formKey, sumForm, type LinearForm } from '../../../src/core/cube/linear-form.ts';
import { RegionTable } from '../../../src/core/cube/region.ts';
import { Cube } from '../../../src/core/cube/sum.ts';
import { lastYear, line } from '../small-ledger.ts';
import { smallSpace } from './arbitrary.ts';

const regions = new RegionTable(smallSpace);
const now = regions.narrow(regions.whole, { fiscalYear: '2025' });
const before = regions.narrow(regions.whole, { fiscalYear: '2024' });
const change: LinearForm = [
  { sign: 1, region: now },
  { sign: -1, region: before },
];

test('a form sums its regions with their signs', () => {
  const cube = new Cube(regions, [line({}, 300n), lastYear({}, 500n)], false);
  expect(sumForm(change, (region) => cube.sum(region))).toEqual({ state: 'known', amountFen: -200n });
});

test('a form of which one region is not known is not known, and says which', () => {
  const cube = new Cube(regions, [line({}, 300n)], false);
  expect(sumForm(change, (region) => cube.sum(region))).toEqual({
    state: 'unknown',
    region: before,
    sum: { state: 'absent' },
  });
});

test('forms with the same terms have one key, in whatever order; other signs are another form', () => {
  expect(formKey(change.toReversed())).toBe(formKey(change));
  expect(formKey(change.slice(0, 1))).not.toBe(formKey(change));
  expect(formKey(change.map((term) => ({ ...term, sign: 1 })))).not.toBe(formKey(change));
});

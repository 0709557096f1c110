// Sums between regions, found along one dimension at a time, whatever table prints them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRegion } from '../../../src/core/cube/describe.ts';
import type { Region, Selection } from '../../../src/core/cube/region.ts';
import { findSums } from '../../../src/core/identities/sums.ts';
import { statementsOf } from '../disclosure/built.ts';
import { randomLedgers } from '../random-ledgers.ts';
import { smallLedger, viewOf } from '../small-ledger.ts';

const { regions, space } = viewOf(smallLedger([]));
const region = (selection: Selection): Region =>
  regions.narrow(regions.whole, { fiscalYear: '2025' }, selection);

function told(found: readonly Region[]): string[] {
  return findSums(found).map(({ dimension, whole, parts }) => {
    const words = [whole, ...parts].map((one) => describeRegion(one, space).replace(/^2025年( · )?/u, ''));
    return `${dimension}: ${words[0] ?? ''} = ${words.slice(1).join(' + ')}`;
  });
}

describe('sums', () => {
  test('hold where parts are disjoint and cover the whole', () => {
    const kinds = ['basic', 'personnel', 'publicRunning'].map((expenditureKind) =>
      region({ expenditureKind }),
    );
    // Money booked as basic, and not as either kind of it, must be given along.
    expect(told(kinds)).toEqual([]);
    const own = regions.withSet(
      region({}),
      'expenditureKind',
      space.expenditureKind.nodes.get('basic')?.own ?? 0n,
    );
    expect(told([...kinds, own])).toEqual([
      // What is booked at the inner node itself has no name.
      'expenditureKind: 基本支出 = 人员经费 + 公用经费 + ',
    ]);
  });

  test('hold between regions that agree on all else only', () => {
    const found = ['30231', '31013', '30231|31013'].map((departmentEconomicClass) =>
      region({ departmentEconomicClass }),
    );
    expect(told(found)).toHaveLength(1);
    const [running, ...others] = found;
    const elsewhere = running === undefined ? [] : [regions.narrow(running, { origin: 'currentYear' })];
    expect(told([...elsewhere, ...others])).toEqual([]);
  });

  test('need each region once, however often it is stated', () => {
    const found = ['30231', '31013', '30231|31013'].map((departmentEconomicClass) =>
      region({ departmentEconomicClass }),
    );
    expect(findSums([...found, ...found])).toEqual(findSums(found));
  });

  test('across two dimensions need the region between', () => {
    const pair = (department: string, government: string): Region =>
      region({ departmentEconomicClass: department, governmentEconomicClass: government });
    const printed = [
      pair('30201|30231', '50201|50502'),
      pair('30201', '50201'),
      pair('30201', '50502'),
      pair('30231', '50201|50502'),
    ];
    expect(told(printed)).toEqual([]);
    expect(told([...printed, pair('30201', '50201|50502')])).toHaveLength(2);
  });

  test('hold in every ledger', () => {
    fc.assert(
      fc.property(randomLedgers, (ledger) => {
        const { view, statements } = statementsOf(ledger);
        for (const { whole, parts } of findSums([...statements.stated, ...statements.claimedEmpty])) {
          const amounts = parts.map((part) => view.sum(part));
          const sum = view.sum(whole);
          if (sum.state !== 'known' || amounts.some(({ state }) => state !== 'known')) continue;
          const total = amounts.reduce((all, one) => all + (one.state === 'known' ? one.amountFen : 0n), 0n);
          expect(total).toBe(sum.amountFen);
        }
      }),
      { numRuns: 40 },
    );
  });
});

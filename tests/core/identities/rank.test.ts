// The rank test: on a format with totals, levels, pairs of classes and funds across columns, the sums found span every linear relation
// that exists between its figures. Ranks are computed by elimination over the points of the cube, apart from the engine.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionNames } from '../../../src/core/cube/dimensions.ts';
import { setOf, type Region } from '../../../src/core/cube/region.ts';
import type { Space } from '../../../src/core/cube/space.ts';
import { BlockWriter } from '../../../src/core/disclosure/blocks.ts';
import { documentVariables } from '../../../src/core/disclosure/body.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import { findSums, type SumIdentity } from '../../../src/core/identities/sums.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { TableSpec } from '../../../src/core/tables/spec.ts';
import { randomLedgers } from '../random-ledgers.ts';
import { smallFormat } from '../small-format.ts';
import { lastYear, line, project, smallLedger, viewOf } from '../small-ledger.ts';
import { plainTable } from '../tables/styles.ts';
import { rank } from './rank.ts';

interface Figures {
  readonly space: Space;
  /** All figures, printed or not. */
  readonly related: readonly Region[];
  /** What listings say to be empty. */
  readonly remainders: readonly Region[];
  /** What rows make up together, printed or not. */
  readonly hidden: readonly Region[];
}

function figuresOf(ledger: Ledger, format: DisclosureFormat = smallFormat): Figures {
  const view = viewOf(ledger);
  const variables = documentVariables(view, format);
  const environment = { view, variables, scopes: [], nodes: new Map() };
  const writer = new BlockWriter(format, environment);
  writer.write(format.blocks, environment);
  const { related, remainders, hidden } = writer.record;
  return { space: view.space, related, remainders, hidden };
}

/** Per kind of point the regions that hold it: dimension by dimension, points that no region tells apart taken as one. */
function membershipColumns(regions: readonly Region[], space: Space): bigint[] {
  let columns = new Set([(1n << BigInt(regions.length)) - 1n]);
  for (const name of dimensionNames) {
    const holding = [...space[name].nodes.values()].map((node) =>
      regions.reduce(
        (bits, region, index) =>
          (setOf(region, name) & node.own) === 0n ? bits : bits | (1n << BigInt(index)),
        0n,
      ),
    );
    columns = new Set([...columns].flatMap((column) => holding.map((bits) => column & bits)));
  }
  return [...columns];
}

/** The rank of the membership matrix, by that of the matrix times its own transpose, which is small. */
function membershipRank(regions: readonly Region[], space: Space): number {
  const products = regions.map(() => regions.map(() => 0));
  for (const column of membershipColumns(regions, space)) {
    const members = regions.flatMap((_, index) => (((column >> BigInt(index)) & 1n) === 1n ? [index] : []));
    for (const left of members) {
      const row = products[left] ?? [];
      for (const right of members) row[right] = (row[right] ?? 0) + 1;
    }
  }
  return rank(products);
}

function equation({ whole, parts }: SumIdentity, regions: readonly Region[]): number[] {
  return regions.map((region) => (region === whole ? 1 : parts.includes(region) ? -1 : 0));
}

/** How many independent relations there are between the regions, and how many the sums found give. */
function relations(regions: readonly Region[], space: Space): { existing: number; found: number } {
  const existing = regions.length - membershipRank(regions, space);
  const found = rank(findSums(regions).map((sum) => equation(sum, regions)));
  return { existing, found };
}

const basic = {
  expenditureKind: 'personnel',
  departmentEconomicClass: '30101',
  governmentEconomicClass: '50101',
};
const ofProject = { expenditureKind: 'otherRunning', functionalClass: '2010302', budgetUnit: '002' };
const variedLedger = smallLedger(
  [
    line({ ...basic, functionalClass: '2010301' }, 60n),
    line({ ...basic, functionalClass: '2080505', departmentEconomicClass: '30108' }, 20n),
    line({ ...basic, functionalClass: '2013101', governmentEconomicClass: '50102' }, 5n),
    line({ ...basic, expenditureKind: 'publicRunning', departmentEconomicClass: '30231' }, 7n),
    line({ ...ofProject, project: 'a', origin: 'carryOver' }, 8n),
    line({ ...ofProject, project: 'b', fundSource: 'unitFunds' }, 9n),
    line({ ...ofProject, project: 'b', fundSource: 'fiscalSpecialAccount', budgetUnit: '003' }, 4n),
    line({ side: 'closingBalance', functionalClass: '227' }, 3n),
    lastYear({ expenditureKind: 'personnel', functionalClass: '*' }, 70n),
  ],
  { projects: [project('a'), project('b', { budgetUnit: '003' })], facts: { staff: 1 } },
);

const without = (regions: readonly Region[], left: readonly Region[]): Region[] =>
  regions.filter((region) => !left.includes(region));

describe('the sums found', () => {
  test('span every linear relation between the figures', () => {
    const { space, related } = figuresOf(variedLedger);
    const { existing, found } = relations(related, space);
    expect(existing).toBeGreaterThan(40);
    expect(found).toBe(existing);
  });

  test('do so whatever rows a ledger prints', () => {
    fc.assert(
      fc.property(randomLedgers, (ledger) => {
        const { space, related } = figuresOf(ledger);
        const { existing, found } = relations(related, space);
        expect(found).toBe(existing);
      }),
      { numRuns: 6 },
    );
  });

  test('are fewer without what listings say to be empty: no total is the sum of its rows then', () => {
    const { space, related, remainders } = figuresOf(variedLedger);
    const left = without(related, remainders);
    expect(relations(left, space).existing).toBeLessThan(relations(related, space).existing / 2);
    expect(findSums(left).filter(({ dimension }) => dimension === 'functionalClass')).toEqual([]);
  });

  test('relate listings of the same money that print no total, through what their rows make up', () => {
    const listing = (dimension: 'functionalClass' | 'budgetUnit', level: number): TableSpec =>
      plainTable(
        [{ kind: 'figure', name: 'total', header: '合计', width: 1, scope: {} }],
        [{ key: 'row', texts: {}, each: { dimension, level, keep: 'nonZero' } }],
        { name: dimension, scope: { side: 'expenditure', origin: 'carryOver' } },
      );
    const tables = [listing('functionalClass', 1), listing('budgetUnit', 2)];
    const blocks = tables.map(({ name }) => ({ kind: 'table', table: name }) as const);
    const { space, related, hidden } = figuresOf(variedLedger, { ...smallFormat, tables, blocks });
    expect(relations(related, space)).toEqual({ existing: 2, found: 2 });
    expect(relations(without(related, hidden), space)).toEqual({ existing: 1, found: 0 });
  });

  test('relate pairs of classes to the rows above through the items between, which are not printed', () => {
    const { space, related, hidden } = figuresOf(variedLedger);
    const { existing, found } = relations(without(related, hidden), space);
    expect(found).toBeLessThan(existing);
  });
});

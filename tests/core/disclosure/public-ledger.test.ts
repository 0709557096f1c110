// What goes out, on arbitrary ledgers: it gives every printed figure back, and nothing finer.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dimensionNames, type DimensionName } from '../../../src/core/cube/dimensions.ts';
import { setOf, type Region } from '../../../src/core/cube/region.ts';
import { findNode, parentNode, type Space } from '../../../src/core/cube/space.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import { publicLedger } from '../../../src/core/disclosure/public-ledger.ts';
import type { PublicLine } from '../../../src/core/disclosure/tree.ts';
import type { BudgetLine, Coordinates, Ledger } from '../../../src/core/ledger/ledger.ts';
import type { Body } from '../../../src/core/ledger/view.ts';
import { fen } from '../../../src/core/money/fen.ts';
import type { RowSpec } from '../../../src/core/tables/spec.ts';
import { randomLedgers } from '../random-ledgers.ts';
import { smallFormat } from '../small-format.ts';
import { lastYear, line, smallLedger, smallUnits, viewOf } from '../small-ledger.ts';
import { plainTable } from '../tables/styles.ts';
import { built, obstacles, statementsOf } from './built.ts';
import { shown } from './shown.ts';

const bodies = fc.constantFrom<Body>(undefined, undefined, smallUnits.office);

/** A unit has a set of its own where it has lines of both years, in all that is compared. */
function withLinesOf(ledger: Ledger, body: Body): Ledger {
  if (body === undefined) return ledger;
  const own = { budgetUnit: body.code, functionalClass: '2010301', expenditureKind: 'personnel' };
  const before = ['personnel', 'otherRunning'].map((expenditureKind) =>
    lastYear({ ...own, expenditureKind }, 0n),
  );
  return { ...ledger, lines: [...ledger.lines, line(own, 0n), ...before] };
}

/** Each run builds a disclosure or two. */
const runs = { numRuns: 30 };
vi.setConfig({ testTimeout: 30_000 });

const cases = fc
  .record({ ledger: randomLedgers, body: bodies })
  .map(({ ledger, body }) => ({ ledger: withLinesOf(ledger, body), body }))
  // Where a figure of last year cannot be told there is no document to compare.
  .filter(({ ledger, body }) => obstacles(ledger, body).length === 0);

function asPublicLedger(ledger: Ledger, lines: readonly PublicLine[]): Ledger {
  return {
    ...ledger,
    identity: { ...ledger.identity, ledgerKind: 'public' },
    lines: lines.map(({ coordinates, amountFen }) => ({ coordinates, amountFen, source: {} })),
  };
}

/** Wholly: a line of which a part may stand outside is in no sum. */
const isInside = (point: Coordinates, region: Region, space: Space): boolean =>
  dimensionNames.every((name) =>
    point[name].split('|').every((code) => (findNode(space[name], code).own & setOf(region, name)) !== 0n),
  );

describe('the public ledger', () => {
  test('prints the same document', () => {
    fc.assert(
      fc.property(cases, ({ ledger, body }) => {
        const { disclosure } = built(ledger, body);
        const again = built(asPublicLedger(ledger, disclosure.publicLines), body).disclosure;
        expect(shown(again)).toBe(shown(disclosure));
      }),
      runs,
    );
  });

  test('is its own public ledger: there is nothing left to leave out', () => {
    fc.assert(
      fc.property(cases, ({ ledger, body }) => {
        const { publicLines } = built(ledger, body).disclosure;
        const again = built(asPublicLedger(ledger, publicLines), body).disclosure.publicLines;
        expect(new Set(again)).toEqual(new Set(publicLines));
      }),
      runs,
    );
  });

  test('sums up to every figure that is stated, and holds the lines of each', () => {
    fc.assert(
      fc.property(cases, ({ ledger, body }) => {
        const { view, statements } = statementsOf(ledger, body);
        const { lines, linesOf } = publicLedger(view, statements);
        for (const region of statements.stated) {
          const inside = [...lines.keys()].filter((index) =>
            isInside(lines[index]?.coordinates ?? lineless, region, view.space),
          );
          expect(linesOf.get(region.id)).toEqual(inside);
          const amountFen = inside.reduce((total, index) => total + (lines[index]?.amountFen ?? 0n), 0n);
          expect(view.sum(region)).toMatchObject({ state: 'known', amountFen });
        }
      }),
      runs,
    );
  });

  test('holds exactly the money that some figure speaks of', () => {
    fc.assert(
      fc.property(cases, ({ ledger, body }) => {
        const { view, statements } = statementsOf(ledger, body);
        const goesOut = publicLedger(view, statements).lines.reduce(
          (sum, { amountFen }) => sum + amountFen,
          0n,
        );
        const spokenOf = ledger.lines.filter(({ coordinates }) =>
          statements.stated.some((region) => isInside(coordinates, region, view.space)),
        );
        expect(goesOut).toBe(spokenOf.reduce((sum, { amountFen }) => sum + amountFen, 0n));
      }),
      runs,
    );
  });

  test('tells no two lines apart that every figure takes together', () => {
    fc.assert(
      fc.property(cases, ({ ledger, body }) => {
        const { view, statements } = statementsOf(ledger, body);
        const told = publicLedger(view, statements).lines.map(({ coordinates }) =>
          statements.stated
            .filter((region) => isInside(coordinates, region, view.space))
            .map(({ id }) => id)
            .join(),
        );
        const inFigures = told.filter((ids) => ids !== '');
        expect(new Set(inFigures).size).toBe(inFigures.length);
      }),
      runs,
    );
  });

  test('does not tell how money is spread over lines that every figure takes together', () => {
    fc.assert(
      fc.property(cases, fc.bigInt(1n, 1_000n), ({ ledger, body }, amount) => {
        const { view, statements } = statementsOf(ledger, body);
        const membershipOf = ({ coordinates }: BudgetLine): string =>
          statements.stated.map((region) => (isInside(coordinates, region, view.space) ? 1 : 0)).join('');
        const [from, to] =
          [...Map.groupBy(ledger.lines, membershipOf).values()].find((same) => same.length > 1) ?? [];
        fc.pre(from !== undefined && to !== undefined);
        const moved = ledger.lines.map((one) => {
          const change = one === from ? -amount : one === to ? amount : 0n;
          return { ...one, amountFen: fen(one.amountFen + change) };
        });
        expect(publicLedger(viewOf({ ...ledger, lines: moved }, body), statements).lines).toEqual(
          publicLedger(view, statements).lines,
        );
      }),
      runs,
    );
  });

  test('names no node that is deeper than the figures need', () => {
    const keptAsIs: readonly DimensionName[] = ['fiscalYear', 'stage', 'side', 'jurisdiction', 'department'];
    fc.assert(
      fc.property(cases, ({ ledger, body }) => {
        const { view, statements } = statementsOf(ledger, body);
        for (const { coordinates } of publicLedger(view, statements).lines) {
          for (const name of dimensionNames) {
            if (keptAsIs.includes(name)) continue;
            for (const climbed of stepsUp(coordinates, name, view.space)) {
              const enters = (region: Region): boolean =>
                isInside(climbed, region, view.space) && !isInside(coordinates, region, view.space);
              const leaves = (region: Region): boolean =>
                !isInside(climbed, region, view.space) && isInside(coordinates, region, view.space);
              const saysElse =
                statements.stated.some((region) => enters(region) || leaves(region)) ||
                statements.claimedEmpty.some(enters);
              expect(saysElse, `${name} of ${JSON.stringify(coordinates)}`).toBe(true);
            }
          }
        }
      }),
      runs,
    );
  });
});

const lineless: Coordinates = line({}, 0n).coordinates;

/** The points at which one of the nodes of a dimension is replaced by that above it. */
function stepsUp(point: Coordinates, name: DimensionName, space: Space): Coordinates[] {
  const codes = point[name].split('|');
  return codes.flatMap((code) => {
    const above = parentNode(space[name], code);
    if (above === undefined) return [];
    const others = codes.filter((other) => (findNode(space[name], other).own & above.subtree) === 0n);
    return [{ ...point, [name]: [...others, above.code].join('|') }];
  });
}
describe('what goes out of a small ledger', () => {
  const personnel = { departmentEconomicClass: '30101', governmentEconomicClass: '50101' };
  const basic = { ...personnel, functionalClass: '2010301', expenditureKind: 'personnel' };
  const reference = lastYear({ functionalClass: '*', expenditureKind: 'personnel', budgetUnit: '*' }, 100n);
  const goesOut = (...lines: Ledger['lines']): string[] =>
    built(smallLedger([...lines, reference], { facts: { staff: 1 } })).disclosure.publicLines.map(
      ({ labels, amountFen }) => `${labels.join(' · ')}：${amountFen}`,
    );

  test('lines that only an unprinted level tells apart are one line at the level above', () => {
    expect(
      goesOut(line(basic, 10n), line({ ...basic, functionalClass: '2010302', budgetUnit: '003' }, 5n)),
    ).toEqual([
      '2025年 · 一般公共预算 · 当年预算 · 20103 政府办公厅（室）及相关机构事务 · 30101 基本工资 · 50101 工资奖金津补贴 · 人员经费：15',
      '2024年预算 · 基本支出：100',
    ]);
  });

  test('lines that a figure takes together across classes are one line at both', () => {
    const cars = { ...basic, origin: 'carryOver' };
    const spent = goesOut(
      line({ ...cars, departmentEconomicClass: '31013' }, 10n),
      line({ ...cars, departmentEconomicClass: '30231', functionalClass: '2010302' }, 5n),
    );
    expect(spent).toEqual([
      '2025年 · 上年结转 · 20103 政府办公厅（室）及相关机构事务 · 30231 公务用车运行维护费、31013 公务用车购置 · 基本支出：15',
      '2024年预算 · 基本支出：100',
    ]);
  });

  test('lines that a printed figure tells apart stay apart', () => {
    expect(goesOut(line(basic, 10n), line({ ...basic, functionalClass: '2080505' }, 5n))).toHaveLength(3);
    expect(goesOut(line(basic, 10n), line({ ...basic, origin: 'carryOver' }, 5n))).toHaveLength(3);
  });

  test('what the document says once of itself is kept as it is', () => {
    const ledger = smallLedger([line(basic, 10n), reference], { facts: { staff: 1 } });
    const kept = built(ledger).disclosure.publicLines.map(({ coordinates: at }) => [
      at.fiscalYear,
      at.stage,
      at.side,
      at.jurisdiction,
      at.department,
    ]);
    const ofDocument = ['approved', 'expenditure', '990000', '009'];
    expect(kept).toEqual([
      ['2025', ...ofDocument],
      ['2024', ...ofDocument],
    ]);
  });

  test('money that the department only passes on stays at home', () => {
    const passed = line({ ...basic, counterpartBudgetUnit: '002' }, 77n);
    expect(goesOut(line(basic, 10n), passed)).toEqual(goesOut(line(basic, 10n)));
  });

  test('last year goes out although only the words "the same" depend on it', () => {
    expect(goesOut(line(basic, 100n)).at(-1)).toBe('2024年预算 · 基本支出：100');
  });

  test('a listing stays complete: no line comes to stand beside its rows', () => {
    const classes: RowSpec = {
      key: 'class',
      texts: {},
      each: { dimension: 'functionalClass', level: 1, keep: 'nonZero' },
    };
    const total = { kind: 'figure', name: 'total', header: '合计', width: 1, scope: {} } as const;
    const all = plainTable([total], [classes], { name: 'all' });
    const beside = plainTable([total], [classes], {
      name: 'beside',
      scope: { side: 'expenditure', fundSource: '!generalPublicBudget' },
    });
    const format: DisclosureFormat = {
      ...smallFormat,
      tables: [all, beside],
      blocks: [all, beside].map(({ name }) => ({ kind: 'table', table: name })),
    };
    const ledger = smallLedger([line(basic, 10n)]);
    const { disclosure } = built(ledger, undefined, format);
    // The fund could be left open for the first table's sake; then the second would print a row.
    expect(disclosure.publicLines.map(({ coordinates }) => coordinates.fundSource)).toEqual([
      'generalPublicBudget',
    ]);
    const again = built(asPublicLedger(ledger, disclosure.publicLines), undefined, format).disclosure;
    expect(shown(again)).toBe(shown(disclosure));
  });

  test('a year that is known, and of which only nothing is stated, goes out as nothing', () => {
    const { publicLines } = built(
      smallLedger([line({ ...basic, side: 'income' }, 5n), reference], { facts: { staff: 1 } }),
    ).disclosure;
    const ofThisYear = publicLines.filter(({ coordinates }) => coordinates.fiscalYear === '2025');
    expect(ofThisYear.map(({ labels, amountFen }) => [labels, amountFen])).toEqual([
      [['2025年', '收入'], 0n],
    ]);
  });
});

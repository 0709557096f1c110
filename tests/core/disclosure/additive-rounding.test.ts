// Rounding a whole document: what is printed adds up, as near to the exact amounts as that allows.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { additiveRounding, roundedParts } from '../../../src/core/disclosure/additive-rounding.ts';
import { BlockWriter } from '../../../src/core/disclosure/blocks.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import { publicLedger } from '../../../src/core/disclosure/public-ledger.ts';
import { commonRefinement } from '../../../src/core/disclosure/refinement.ts';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { balancedRegions } from '../../../src/core/disclosure/write-document.ts';
import { findSums } from '../../../src/core/identities/sums.ts';
import type { BudgetLine, Ledger } from '../../../src/core/ledger/ledger.ts';
import { fen } from '../../../src/core/money/fen.ts';
import { divideHalfAwayFromZero } from '../../../src/core/money/round.ts';
import { roundingNote } from '../../../formats/statutory/rounding.ts';
import { randomLedgers } from '../random-ledgers.ts';
import { smallFormat } from '../small-format.ts';
import { environmentOf, lastYear, line, smallLedger } from '../small-ledger.ts';
import { plainTable, yuan } from '../tables/styles.ts';
import { built, obstacles } from './built.ts';
import { shown } from './shown.ts';

/** The small format in whole yuan: one place is a hundred fen. */
const withoutNote = JSON.parse(JSON.stringify(smallFormat), (_key, value: unknown) =>
  typeof value === 'object' && value !== null && 'unit' in value && 'decimals' in value
    ? { ...value, decimals: 0 }
    : value,
) as DisclosureFormat;
const coarseFormat: DisclosureFormat = { ...withoutNote, blocks: [roundingNote, ...withoutNote.blocks] };
const placeFen = 100n;
const style = { ...yuan, decimals: 0 } as const;

const cases = randomLedgers.filter((ledger) => obstacles(ledger, undefined, coarseFormat).length === 0);
const runs = { numRuns: 25 };
// Each run builds several documents.
vi.setConfig({ testTimeout: 60_000 });

function additively(ledger: Ledger, format: DisclosureFormat = coarseFormat): Disclosure {
  return built(withRounding(ledger, 'additive'), undefined, format).disclosure;
}

function withRounding(ledger: Ledger, rounding: Ledger['identity']['rounding']): Ledger {
  return { ...ledger, identity: { ...ledger.identity, rounding } };
}

/** The refinement of what the coarse format prints, and the rounding made from it. */
function rounded(ledger: Ledger) {
  const environment = environmentOf(ledger);
  const { view } = environment;
  const variables = { ...environment.variables, bodyKind: '部门' };
  const writer = new BlockWriter(coarseFormat, { ...environment, variables });
  writer.write(coarseFormat.blocks, { ...environment, variables });
  const { amounts, statements } = writer.record;
  const goesOut = publicLedger(view, statements);
  const balanced = balancedRegions(coarseFormat.balances, view);
  const { roundingOrder: order } = coarseFormat;
  const regions = amounts.flatMap(({ form }) => form.map(({ region }) => region));
  return {
    view,
    regions: [...new Set(regions)],
    parts: commonRefinement([...new Set(regions)], goesOut, order, view.space),
    rounding: additiveRounding({ amounts, goesOut, balanced, order, space: view.space }),
  };
}

/** What every place prints, by measure, in whole yuan; a blank is zero. */
function printedByMeasure(disclosure: Disclosure): Map<string, Set<bigint>> {
  const printed = new Map<string, Set<bigint>>();
  const note = (
    figure: { measure?: string; amountFen: bigint | null; printed: string } | undefined,
  ): void => {
    if (figure?.measure === undefined || figure.amountFen === null) return;
    const known = printed.get(figure.measure) ?? new Set();
    printed.set(figure.measure, known.add(BigInt(figure.printed.replace('-', ''))));
  };
  for (const block of disclosure.blocks) {
    if (block.kind === 'paragraph') {
      for (const inline of block.inlines) if (inline.kind === 'figure') note(inline);
    }
    if (block.kind === 'table' || block.kind === 'form')
      for (const { figure } of block.grid.cells) note(figure);
    if (block.kind === 'chart') for (const { figures } of block.items) figures.forEach(note);
  }
  return printed;
}

describe('an additively rounded document', () => {
  test('prints every figure the same everywhere, and every sum so that it comes out', () => {
    fc.assert(
      fc.property(cases, (ledger) => {
        const disclosure = additively(ledger);
        const printed = printedByMeasure(disclosure);
        for (const [id, values] of printed) {
          expect(values.size, id).toBe(1);
          const { kind, formula, description } = disclosure.measures[id] ?? {};
          if (kind !== 'region' || formula === undefined || formula.length === 0) continue;
          const parts = formula.map(({ measure }) => [...(printed.get(measure) ?? [])][0] ?? 0n);
          expect([...values][0], description).toBe(parts.reduce((sum, part) => sum + part, 0n));
        }
      }),
      runs,
    );
  });

  test('holds every sum between printed regions, through whatever listing', () => {
    fc.assert(
      fc.property(cases, (ledger) => {
        const { view, regions, rounding } = rounded(ledger);
        const amountOf = (region: (typeof regions)[number]): bigint => {
          const sum = view.sum(region);
          return rounding.amountOf(
            [{ sign: 1, region }],
            sum.state === 'known' ? sum.amountFen : fen(0n),
            style,
          );
        };
        for (const { whole, parts } of findSums(regions)) {
          expect(amountOf(whole)).toBe(parts.reduce((sum, part) => sum + amountOf(part), 0n));
        }
      }),
      runs,
    );
  });

  test('rounds each part of the refinement to the place below or above it, and the grand total half away', () => {
    fc.assert(
      fc.property(cases, (ledger) => {
        const { view, parts, rounding } = rounded(ledger);
        for (const [{ amountFen }, places] of roundedParts(parts, [], placeFen)) {
          const difference = places * placeFen - amountFen;
          expect(difference < placeFen && difference > -placeFen).toBe(true);
        }
        const region = view.region([{ side: 'expenditure|closingBalance' }]);
        const total = view.sum(region);
        if (total.state !== 'known') throw new Error('the grand total is not known');
        expect(rounding.amountOf([{ sign: 1, region }], total.amountFen, style)).toBe(
          divideHalfAwayFromZero(total.amountFen, placeFen) * placeFen,
        );
      }),
      runs,
    );
  });

  test('is printed again the same from what goes out of it, and from its lines in another order', () => {
    fc.assert(
      fc.property(cases, (ledger) => {
        const disclosure = additively(ledger);
        const lines = disclosure.publicLines.map((one) => ({ ...one, source: {} }));
        const goneOut: Ledger = { ...ledger, identity: { ...ledger.identity, ledgerKind: 'public' }, lines };
        for (const other of [goneOut, { ...ledger, lines: ledger.lines.toReversed() }]) {
          const again = additively(other);
          expect(shown(again)).toBe(shown(disclosure));
          expect(again.rounding).toEqual(disclosure.rounding);
        }
      }),
      runs,
    );
  });

  test('moves nothing where all lines are whole', () => {
    fc.assert(
      fc.property(cases, (ledger) => {
        const whole = { ...ledger, lines: ledger.lines.map(inWholePlaces) };
        const disclosure = additively(whole);
        expect(disclosure.rounding).toEqual({ kind: 'additive', moved: [] });
        const note = `${roundingNote.text}\n`;
        expect(shown(disclosure).replace(note, '')).toBe(
          shown(built(whole, undefined, coarseFormat).disclosure),
        );
      }),
      runs,
    );
  });

  test('lists exactly the figures that it prints otherwise than on their own', () => {
    fc.assert(
      fc.property(cases, (ledger) => {
        const { rounding, blocks } = additively(ledger);
        const listed = rounding.moved.flatMap(({ places, printed }) => places.map(({ id }) => [id, printed]));
        const alone = built(ledger, undefined, coarseFormat).disclosure.blocks;
        const cells = (all: Disclosure['blocks']) =>
          all
            .flatMap((block) => ('grid' in block ? block.grid.cells : []))
            .flatMap(({ figure }) => figure ?? []);
        const before = new Map(cells(alone).map(({ id, printed }) => [id, printed]));
        const moved = cells(blocks).filter(({ id, printed }) => before.get(id) !== printed);
        const isCell = ([id]: readonly string[]): boolean => before.has(id ?? '');
        expect(new Set(listed.filter(isCell))).toEqual(
          new Set(moved.map(({ id, printed }) => [id, printed])),
        );
        for (const { printed, alone: own, lastPlaces } of rounding.moved) {
          expect(BigInt(printed.replace('-', '')) - BigInt(`0${own.replace('-', '')}`)).toSatisfy(
            (difference: bigint) => difference === lastPlaces || difference === -lastPlaces,
          );
        }
      }),
      runs,
    );
  });
});

function inWholePlaces({ amountFen, ...rest }: BudgetLine): BudgetLine {
  return { ...rest, amountFen: fen(amountFen * placeFen) };
}

describe('small documents', () => {
  const classes = ['2010301', '2010302', '2013101', '2080505', '227'];
  const spent = (amounts: readonly bigint[], at: Partial<BudgetLine['coordinates']> = {}): BudgetLine[] =>
    amounts.map((amount, index) => line({ functionalClass: classes[index] ?? '', ...at }, amount));
  const figure = (name: string, scope = {}) =>
    ({ kind: 'figure', name, header: '', width: 1, scope }) as const;
  const byClass = plainTable(
    [{ kind: 'text', name: 'class', header: '', width: 1, align: 'start' }, figure('amount')],
    [
      {
        key: 'total',
        texts: { class: '合计' },
        rows: [
          {
            key: 'class',
            texts: { class: '{functionalClass.code}' },
            each: { dimension: 'functionalClass', level: 3, keep: 'nonZero' },
          },
        ],
      },
    ],
    { amount: style },
  );
  const formatOf = (changes: Partial<DisclosureFormat>): DisclosureFormat => ({
    ...coarseFormat,
    tables: [byClass],
    forms: [],
    balances: [],
    blocks: [{ kind: 'table', table: 'plain' }],
    ...changes,
  });
  const rowsOf = (disclosure: Disclosure): string[] =>
    disclosure.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.grid.cells.flatMap(({ kind, text }) => (kind === 'figure' ? text : []))
        : [],
    );

  test('parts that all round down give one of them the place that the total has more', () => {
    const ledger = smallLedger(spent([1_010n, 1_020n, 1_045n]));
    expect(rowsOf(built(ledger, undefined, formatOf({})).disclosure)).toEqual(['31', '10', '10', '10']);
    const disclosure = additively(ledger, formatOf({}));
    expect(rowsOf(disclosure)).toEqual(['31', '10', '10', '11']);
    expect(disclosure.rounding.moved).toEqual([
      {
        printed: '11',
        alone: '10',
        unit: 'yuan',
        lastPlaces: 1n,
        places: [{ id: 'table-plain-4-1', label: ' · 2013101' }],
      },
    ]);
  });

  test('what is not zero but rounds to zero keeps its row and prints 0', () => {
    const ledger = smallLedger(spent([30n, 1_030n]));
    expect(rowsOf(additively(ledger, formatOf({})))).toEqual(['11', '0', '11']);
  });

  test('income stated apart comes to what the uses that it pays for come to', () => {
    const fund = { fundSource: 'governmentFund' };
    const rows = (name: string, side: string) =>
      plainTable(
        byClass.panels[0]?.columns ?? [],
        [
          { key: 'total', texts: { class: '合计' } },
          { key: 'fund', texts: { class: '基金' }, scope: fund },
        ],
        { name, amount: style, scope: { side } },
      );
    const ledger = smallLedger([
      ...spent([1_040n, 1_040n, 1_040n]),
      ...spent([1_045n], fund),
      line({ side: 'income', revenueClass: '10301', ...fund }, 1_045n),
    ]);
    const format = {
      tables: [rows('uses', 'expenditure'), rows('income', 'income')],
      blocks: [
        { kind: 'table', table: 'uses' },
        { kind: 'table', table: 'income' },
      ],
    } as const;
    expect(rowsOf(additively(ledger, formatOf(format)))).toEqual(['42', '11', '10', '10']);
    const { balances } = coarseFormat;
    expect(rowsOf(additively(ledger, formatOf({ ...format, balances })))).toEqual(['42', '11', '11', '11']);
  });

  test('a figure across the hierarchy can move further, and the document tells of it', () => {
    const funds = [
      'generalPublicBudget',
      'governmentFund',
      'stateCapital',
      'fiscalSpecialAccount',
      'businessIncome',
    ];
    const byFund = plainTable(
      byClass.panels[0]?.columns ?? [],
      funds.map((fundSource) => ({
        key: fundSource,
        texts: { class: fundSource },
        scope: { fundSource },
        rows: byClass.bands[0]?.[0]?.[0]?.rows ?? [],
      })),
      { name: 'by-fund', title: '按资金', amount: style },
    );
    const titled = { ...byClass, title: '按科目' };
    const ledger = smallLedger(funds.flatMap((fundSource) => spent([1_045n, 1_030n], { fundSource })));
    const format = formatOf({
      tables: [titled, byFund],
      blocks: [roundingNote, { kind: 'table', table: 'plain' }, { kind: 'table', table: 'by-fund' }],
    });
    const { blocks, rounding } = additively(ledger, format);
    const rows = rowsOf({ ...built(ledger, undefined, format).disclosure, blocks });
    expect(rows.slice(0, 3)).toEqual(['104', '54', '50']);
    // Fiscal appropriation comes to 62.25, so one of its three funds goes down.
    const up = ['21', '11', '10'];
    expect(rows.slice(3)).toEqual([...up, ...up, '20', '10', '10', ...up, ...up]);
    expect(rounding.moved.map(({ printed, alone, lastPlaces }) => [printed, alone, lastPlaces])).toEqual([
      ['54', '52', 2n],
      ['50', '52', -2n],
      ['11', '10', 1n],
      ['11', '10', 1n],
      ['20', '21', -1n],
      ['11', '10', 1n],
      ['11', '10', 1n],
    ]);
    expect(blocks[0]).toMatchObject({
      inlines: [
        {
          text:
            roundingNote.text +
            '与单独四舍五入相比，有7个数字作了调整。其中2个数字的调整超过末位一个单位：' +
            '按科目 · 2010301印作54元，单独四舍五入为52元；按科目 · 2010302印作50元，单独四舍五入为52元。',
        },
      ],
    });
  });

  test('a change that the printed figures turn round is told, and keeps to the exact amounts', () => {
    const before = (amounts: readonly bigint[]): BudgetLine[] =>
      amounts.map((amount, index) => lastYear({ functionalClass: classes[index] ?? '' }, amount));
    const scope = { functionalClass: '2013101' };
    const sentence = {
      kind: 'paragraph',
      name: 'change',
      text: '{now}元，{change}',
      slots: {
        now: { kind: 'amount', of: { side: 'expenditure', ...scope }, style },
        change: {
          kind: 'change',
          of: { side: 'expenditure', ...scope },
          base: 'previousApproved',
          amount: style,
          percent: { decimals: 0, trim: false, zero: '0' },
          wording: { rise: '比{base}增加{amount}', fall: '比{base}减少{amount}', same: '持平', fromZero: '' },
        },
      },
    } as const;
    const lastYears = {
      ...byClass,
      name: 'last',
      scope: { side: 'expenditure', period: 'previousApproved' },
    } as const;
    const format = formatOf({
      tables: [byClass, lastYears],
      blocks: [{ kind: 'table', table: 'plain' }, { kind: 'table', table: 'last' }, sentence],
    });
    const ledger = withRounding(
      smallLedger([...spent([1_090n, 1_090n, 1_045n]), ...before([1_000n, 1_000n, 1_044n, 30n])]),
      'additive',
    );
    const result = built(ledger, undefined, format);
    expect(shown(result.disclosure).split('\n').at(-1)).toBe('10元，比11增加0');
    expect(result.warnings.map(({ code }) => code)).toContain('change-differs-in-print');
  });
});

// Ledgers of any content that files can hold, for properties. They are not good budgets, only whole values.
import fc from 'fast-check';
import { codeListNames } from '../../src/core/classification/code-list.ts';
import { dimensionNames } from '../../src/core/cube/dimensions.ts';
import { formTextColumns, moneyLevels } from '../../src/core/ledger/columns.ts';
import type {
  BudgetLine,
  BudgetUnit,
  Fact,
  FundsByLevel,
  Indicator,
  Ledger,
  Project,
} from '../../src/core/ledger/ledger.ts';
import { fen } from '../../src/core/money/fen.ts';

/** Blanks around a cell are not part of it, and line ends are line feeds. */
const cellText = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '-1',
      '-a',
      "'=1",
      "''@x",
      '+86',
      '＝A1',
      'a,b',
      'a "b" c',
      '一行\n二行',
      '*',
      '001',
    ),
  )
  .map((text) => text.replace(/[\0\r]/gu, '').trim());

const filled = cellText.map((text) => (text === '' ? '空' : text));
const amount = fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }).map(fen);

const funds: fc.Arbitrary<FundsByLevel> = recordOf(moneyLevels, fc.option(amount));

function recordOf<K extends string, T>(
  keys: readonly K[],
  value: fc.Arbitrary<T>,
): fc.Arbitrary<Record<K, T>> {
  const entries = Object.fromEntries(keys.map((key) => [key, value])) as Record<K, fc.Arbitrary<T>>;
  return fc.record(entries) as unknown as fc.Arbitrary<Record<K, T>>;
}

const line: fc.Arbitrary<BudgetLine> = fc
  .tuple(
    recordOf(dimensionNames, cellText),
    amount,
    fc.option(fc.tuple(fc.constantFrom(...codeListNames), filled)),
  )
  .map(([coordinates, amountFen, named]) => ({
    coordinates: coordinates,
    amountFen,
    ...(named === null ? {} : { codeNames: { [named[0]]: named[1] } }),
    source: {},
  }));

const project: fc.Arbitrary<Project> = fc
  .record({
    code: cellText,
    name: cellText,
    budgetUnit: cellText,
    texts: recordOf([...formTextColumns, 'disclosure', '备注'], cellText),
    wholePeriodFunds: funds,
    tableOrder: fc.nat({ max: 999_999 }),
  })
  .chain((each) =>
    fc.option(funds).map((annualFunds) => ({
      ...each,
      // Funds that are all blank state nothing, which is the same as none.
      ...(annualFunds === null || Object.values(annualFunds).every((value) => value === null)
        ? {}
        : { annualFunds }),
      source: {},
    })),
  );

const indicator: fc.Arbitrary<Indicator> = fc.record({
  project: cellText,
  side: fc.constantFrom('wholePeriod', 'annual'),
  level1: cellText,
  level2: cellText,
  level3: cellText,
  target: cellText,
  source: fc.constant({}),
});

/** Texts of facts keep everything: blanks, line ends, characters that steer. */
const factText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '1469.27',
    '007',
    'null',
    'true',
    '~',
    '',
    ' a ',
    'a\nb\n',
    '- x',
    '# x',
    '&a',
    '1e3',
    '0x1F',
    '2025-01-31',
  ),
);

const key = fc.oneof(
  fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/u),
  fc.constantFrom('编制', '1', 'true', 'a b', 'x: y'),
);

const { fact } = fc.letrec<{ fact: Fact }>((tie) => ({
  fact: fc.oneof(
    { maxDepth: 3 },
    factText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('fact'), { maxLength: 4 }),
    fc.dictionary(key, tie('fact'), { maxKeys: 4 }),
  ),
}));

const facts = fc
  .dictionary(key, fact, { maxKeys: 5 })
  .map((group) =>
    Object.fromEntries(
      Object.entries(group).filter(([name]) => name !== 'department' && name !== 'budgetUnits'),
    ),
  );

const unit: fc.Arbitrary<BudgetUnit> = fc.record({
  code: filled,
  name: filled,
  shortName: filled,
  kind: fc.constantFrom('administrative', 'civilServiceManaged', 'publicInstitution'),
  level: fc.nat({ max: 5 }),
  parent: cellText,
});

const nameAndKind = {
  name: fc.stringMatching(/^[a-z0-9-]{1,12}$/u),
  title: filled,
  ledgerKind: fc.constantFrom('full', 'public'),
} as const;

const identity = {
  format: filled,
  fiscalYear: fc.integer({ min: 2000, max: 2100 }),
  stage: filled,
  codeListYear: fc.integer({ min: 2000, max: 2100 }),
  rounding: fc.constantFrom('independent', 'additive'),
  provenanceKind: fc.constantFrom('official', 'readFromPublication', 'reconstruction', 'synthetic'),
  provenanceNote: cellText,
} as const;

export const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    identity: fc.oneof(
      fc.record({ ...nameAndKind, ...identity }),
      fc.record({ ...nameAndKind, budgetUnit: filled, ...identity }),
    ),
    department: recordOf(['code', 'name', 'shortName', 'jurisdiction', 'jurisdictionName'], filled),
    budgetUnits: fc.uniqueArray(unit, { selector: ({ code }) => code, maxLength: 3 }),
    lines: fc.array(line, { maxLength: 6 }),
    projects: fc.array(project, { maxLength: 4 }),
    indicators: fc.array(indicator, { maxLength: 4 }),
    facts,
  })
  .chain((ledger) =>
    fc.array(facts, { minLength: 3, maxLength: 3 }).map((own) => ({
      ...ledger,
      unitFacts: Object.fromEntries(ledger.budgetUnits.map(({ code }, index) => [code, own[index] ?? {}])),
    })),
  );

/** The ledger without the places that its parts were read from. */
export function withoutPlaces(ledger: Ledger): Ledger {
  const bare = <T extends { readonly source: unknown }>(entries: readonly T[]) =>
    entries.map((entry) => ({ ...entry, source: {} }));
  return {
    ...ledger,
    lines: bare(ledger.lines),
    projects: bare(ledger.projects),
    indicators: bare(ledger.indicators),
  };
}

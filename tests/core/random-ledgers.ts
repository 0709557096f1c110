// Arbitrary ledgers of the small town office that its format can be built from: this year's lines at the lowest level, last year's
// known less deeply, money passed between units, projects of all three groups, and government funds that balance.
import fc from 'fast-check';
import type { BudgetLine, Coordinates, Ledger } from '../../src/core/ledger/ledger.ts';
import { indicator, lastYear, line, project, smallLedger } from './small-ledger.ts';

const use = {
  side: ['expenditure', 'expenditure', 'expenditure', 'closingBalance'],
  budgetUnit: ['001', '002', '003'],
  fundSource: [
    'generalPublicBudget',
    'generalPublicBudget',
    'governmentFund',
    'fiscalSpecialAccount',
    'otherIncome',
    'unitFunds',
  ],
  origin: ['currentYear', 'currentYear', 'carryOver'],
  functionalClass: ['2010301', '2010302', '2013101', '2080505', '227'],
  departmentEconomicClass: ['', '30101', '30108', '30201', '30217', '30231', '31013'],
  governmentEconomicClass: ['', '50101', '50102', '50201', '50502'],
  procurementCategory: ['', '', 'goods', 'services'],
} as const;

const basic = {
  departmentEconomicClass: ['30101', '30108', '30201', '30217', '30231', '31013'],
  governmentEconomicClass: ['50101', '50102', '50201', '50502'],
  expenditureKind: ['personnel', 'publicRunning'],
  project: [''],
  moneyLevel: [''],
} as const;
const ofProject = {
  expenditureKind: ['otherRunning', 'specificPurpose'],
  project: ['a', 'b', 'c', 'd'],
  moneyLevel: ['provincial', 'municipalCounty'],
} as const;

/** Last year's lines stand at inner nodes, except in what the format compares. */
const before = {
  side: ['expenditure', 'closingBalance'],
  budgetUnit: ['*', 'administrative', '001', '002', '003'],
  fundSource: ['*', 'fiscalAppropriation', 'generalPublicBudget'],
  functionalClass: ['*', '201', '2080505'],
  departmentEconomicClass: ['*', '302', '30201'],
  expenditureKind: ['personnel', 'publicRunning', 'otherRunning'],
  project: ['*', 'targetsPublished'],
} as const;

type Choices = Readonly<Record<string, readonly string[]>>;

function coordinates(choices: Choices): fc.Arbitrary<Partial<Coordinates>> {
  return fc.record(
    Object.fromEntries(Object.entries(choices).map(([name, codes]) => [name, fc.constantFrom(...codes)])),
  );
}

const amounts = fc.oneof(fc.bigInt(0n, 3n), fc.bigInt(0n, 1_000_000n));
const anyUse = fc.oneof(coordinates({ ...use, ...basic }), coordinates({ ...use, ...ofProject }));
const counterparts = fc.constantFrom('', '', '', '001', '002');

const lines: fc.Arbitrary<BudgetLine[]> = fc
  .tuple(
    fc.array(fc.tuple(anyUse, counterparts, amounts), { minLength: 1, maxLength: 14 }),
    fc.array(fc.tuple(coordinates(before), amounts), { minLength: 1, maxLength: 5 }),
  )
  .map(([now, past]) => {
    const uses = now.map(([at, counterpartBudgetUnit, amount]) =>
      line({ ...at, counterpartBudgetUnit }, amount),
    );
    const reference = { side: 'expenditure', budgetUnit: '*', expenditureKind: 'personnel' };
    return [
      ...uses,
      ...governmentFundIncome(uses),
      lastYear(reference, 0n),
      ...past.map(([at, amount]) => lastYear(at, amount)),
    ];
  });

/** Unit by unit, what the balance of the format asks for. */
function governmentFundIncome(uses: readonly BudgetLine[]): BudgetLine[] {
  return use.budgetUnit.flatMap((budgetUnit) =>
    ['', '001', '002'].map((counterpartBudgetUnit) => {
      const paid = uses.filter(
        ({ coordinates: at }) =>
          at.fundSource === 'governmentFund' &&
          at.origin === 'currentYear' &&
          at.budgetUnit === budgetUnit &&
          at.counterpartBudgetUnit === counterpartBudgetUnit,
      );
      const amount = paid.reduce((total, { amountFen }) => total + amountFen, 0n);
      const at = { side: 'income', fundSource: 'governmentFund', revenueClass: '10301' };
      return line({ ...at, budgetUnit, counterpartBudgetUnit }, amount);
    }),
  );
}

export const randomLedgers: fc.Arbitrary<Ledger> = lines.map((all) =>
  smallLedger(all, {
    projects: [
      project('a', { texts: { summary: '' } }),
      project('b', { tableOrder: 2 }),
      project('c', { tableOrder: 3, texts: { disclosure: 'withheld' } }),
      project('d', { tableOrder: 4, budgetUnit: '003' }),
    ],
    indicators: ['a', 'c', 'd'].map((of) =>
      indicator(of, 'annual', ['产出指标', '数量指标', '件数'], '≥1件'),
    ),
    facts: { staff: 5 },
    unitFacts: { '001': { staff: 3 }, '002': { staff: 1 }, '003': { staff: 1 } },
  }),
);

// Every grid of every format: its spans cover it exactly, and its cells have addresses of their own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/cli/formats.ts';
import { documentVariables } from '../../../src/core/disclosure/body.ts';
import type { BudgetLine } from '../../../src/core/ledger/ledger.ts';
import { LedgerView } from '../../../src/core/ledger/view.ts';
import { writeTable } from '../../../src/core/tables/write.ts';
import type { LaidGrid } from '../../../src/core/tables/grid.ts';
import { loadStandards } from '../../../standards/load.ts';
import { line, project, smallLedger } from '../small-ledger.ts';

const { codeLists } = loadStandards(2025);

const projects = [project('a'), project('b', { budgetUnit: '003' })];
const codes = {
  budgetUnit: ['001', '002', '003'],
  fundSource: [
    'generalPublicBudget',
    'governmentFund',
    'stateCapital',
    'fiscalSpecialAccount',
    'otherIncome',
  ],
  origin: ['currentYear', 'carryOver'],
  side: ['expenditure', 'closingBalance', 'income'],
  functionalClass: ['2010301', '2010302', '2080505', '2120801', '227'],
  revenueClass: ['', '1030148'],
  departmentEconomicClass: ['30101', '30201', '30217', '30231', '31013'],
  governmentEconomicClass: ['50101', '50201', '50502'],
  expenditureKind: ['personnel', 'publicRunning', 'otherRunning', 'specificPurpose'],
  project: ['', 'a', 'b'],
} as const;

const lines: fc.Arbitrary<BudgetLine[]> = fc.array(
  fc
    .record(
      Object.fromEntries(Object.entries(codes).map(([name, values]) => [name, fc.constantFrom(...values)])),
    )
    .chain((coordinates) => fc.bigInt(0n, 10n ** 9n).map((amountFen) => line(coordinates, amountFen))),
  { minLength: 1, maxLength: 8 },
);

describe.each([...formats])('%s', (_, format) => {
  test('lays every table out without gap or overlap, and no two cells have one address', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const view = new LedgerView(smallLedger(all, { projects }), codeLists, undefined);
        const environment = {
          view,
          variables: documentVariables(view, format),
          scopes: [],
          nodes: new Map(),
        };
        for (const table of format.tables) {
          const { grid } = writeTable(table, environment);
          expect(timesCovered(grid), table.name).toEqual(new Set([1]));
          const addresses = grid.cells
            .filter((cell) => cell.rowKey !== undefined)
            .map((cell) => `${cell.rowKey ?? ''} ${cell.columnName ?? ''}`);
          expect(new Set(addresses).size, table.name).toBe(addresses.length);
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** How often places of the grid are covered: once each, if all is well. */
function timesCovered({ rows, widths, cells }: LaidGrid): Set<number> {
  const times = Array.from({ length: rows * widths.length }, () => 0);
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let down = row; down < row + rowSpan; down += 1) {
      for (let right = column; right < column + columnSpan; right += 1) {
        const place = right < widths.length ? down * widths.length + right : times.length;
        times[place] = (times[place] ?? 0) + 1;
      }
    }
  }
  return times.length === rows * widths.length ? new Set(times) : new Set([0, ...times]);
}

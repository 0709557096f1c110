// Money of the year that no figure of a document holds is told, with its line.
import { expect, test } from 'vitest';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { lastYear, line, smallLedger, smallUnits } from '../small-ledger.ts';
import { built } from './built.ts';

const basic = {
  functionalClass: '2010301',
  departmentEconomicClass: '30101',
  governmentEconomicClass: '50101',
  expenditureKind: 'personnel',
};
const reference = lastYear({ functionalClass: '*', expenditureKind: 'personnel' }, 100n);

function warnings(...lines: Ledger['lines']): string[] {
  const ledger = smallLedger([line(basic, 1000n), reference, ...lines], { facts: { staff: 1 } });
  return built(ledger).warnings.map((problem) => renderProblem(problem, 'zh-CN'));
}

test('nothing is said where every line is in some figure', () => {
  expect(warnings()).toEqual([]);
});

test('a line of another stage is in no figure of the budget', () => {
  expect(warnings(line({ ...basic, stage: 'control' }, 500n))).toEqual([
    'lines.csv 第4行：这一行的 5.00 元没有进入公开文本的任何数字；本年度的每一笔钱都应反映在公开文本中；请核对这一行的环节、收支性质、资金来源和往来单位；确实不应公开的，请从账本中移出。',
  ]);
});

test('money passed to another unit counts where it is used, and is not missed', () => {
  expect(warnings(line({ ...basic, counterpartBudgetUnit: '002' }, 500n))).toEqual([]);
});

test("a unit's own set is asked for what the unit holds, also what it passes on, and for nothing of others", () => {
  const elsewhere = { ...basic, stage: 'control' };
  const ledger = smallLedger(
    [
      line(basic, 1000n),
      reference,
      line({ ...elsewhere, counterpartBudgetUnit: '002' }, 500n),
      line({ ...elsewhere, budgetUnit: '002' }, 700n),
    ],
    { unitFacts: { '001': { staff: 1 } } },
  );
  const told = built(ledger, smallUnits.office).warnings;
  expect(told.map(({ code, values }) => [code, values['amountYuan']])).toEqual([['line-not-shown', '5.00']]);
});

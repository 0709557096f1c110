// Money that one unit passes to another stands twice among the lines of a department: where it is passed on, with the
// counterpart, and where it is used, as income from a superior or from an affiliate. The two must be equal.
import { problem, type Problem } from '../../lib/problem.ts';
import { fileAmountStyle, formatAmount } from '../../money/format.ts';
import { sumFen, type Fen } from '../../money/fen.ts';
import type { BudgetLine, BudgetUnit, Ledger } from '../ledger.ts';

export function passedMoneyProblems(ledger: Ledger): readonly Problem[] {
  const { fiscalYear, stage } = ledger.identity;
  const lines = ledger.lines.filter(
    ({ coordinates }) => coordinates.fiscalYear === `${fiscalYear}` && coordinates.stage === stage,
  );
  return ledger.budgetUnits.flatMap((unit) => {
    const passed = lines.filter(({ coordinates }) => coordinates.counterpartBudgetUnit === unit.code);
    const received = receivedLines(unit, ledger, lines);
    const passedFen = sumOf(passed);
    const receivedFen = sumOf(received);
    const [here, there] = received.length === 0 ? [passed[0]] : [received[0], passed[0]];
    if (passedFen === receivedFen || here === undefined) return [];
    return [
      problem('passed-money-differs', here.source, {
        otherPlace: there?.source ?? {},
        values: { unit: unit.code, passedYuan: yuan(passedFen), receivedYuan: yuan(receivedFen) },
      }),
    ];
  });
}

/** Income from a superior or an affiliate that the department does not list comes from outside, and nothing here meets it. */
function receivedLines(
  unit: BudgetUnit,
  { budgetUnits }: Ledger,
  lines: readonly BudgetLine[],
): readonly BudgetLine[] {
  const sources = [
    ...(budgetUnits.some(({ code }) => code === unit.parent) ? ['superiorSubsidy'] : []),
    ...(budgetUnits.some(({ parent }) => parent === unit.code) ? ['affiliateRemittance'] : []),
  ];
  return lines.filter(
    ({ coordinates }) => coordinates.budgetUnit === unit.code && sources.includes(coordinates.fundSource),
  );
}

const sumOf = (lines: readonly BudgetLine[]): Fen => sumFen(lines.map(({ amountFen }) => amountFen));
const yuan = (amount: Fen): string => formatAmount(amount, fileAmountStyle);

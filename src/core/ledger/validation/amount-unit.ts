// Amounts that seem to be typed in units of 10,000 yuan. Size alone proves nothing, so this warns and changes nothing.
import { problem, type Problem } from '../../lib/problem.ts';
import { sumFen, type Fen } from '../../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../../money/format.ts';
import { amountColumn, ledgerFileNames } from '../columns.ts';
import { linesOfPeriod, type LedgerContext } from './context.ts';

/** No body that draws up a budget spends less than 10,000 yuan in a year. */
const leastYearFen = 10_000n * 100n;
/** Years in one unit differ by far less than this, and years in two units by about 10,000. */
const mostTimes = 1_000n;

/** Stages of last year that a document may be compared with. */
const comparedStages = ['approved', 'adjusted', 'final'] as const;

export function amountUnitProblems({ ledger }: LedgerContext): readonly Problem[] {
  const { fiscalYear, stage, ledgerKind } = ledger.identity;
  if (ledgerKind === 'public') return [];
  const now = { year: fiscalYear, totalFen: total(linesOfPeriod(ledger, fiscalYear, stage)) };
  const bases = comparedStages
    .map((base) => total(linesOfPeriod(ledger, fiscalYear - 1, base)))
    .filter((totalFen) => totalFen > 0n)
    .map((totalFen) => ({ year: fiscalYear - 1, totalFen }));
  if (now.totalFen <= 0n) return [];
  const above = bases.find(({ totalFen }) => totalFen > now.totalFen * mostTimes);
  if (above !== undefined || now.totalFen < leastYearFen) return [suspected(now, above)];
  const below = bases.find(({ totalFen }) => now.totalFen > totalFen * mostTimes);
  return below === undefined ? [] : [suspected(below, now)];
}

interface YearTotal {
  readonly year: number;
  readonly totalFen: Fen;
}

function suspected({ year, totalFen }: YearTotal, other: YearTotal | undefined): Problem {
  const values = {
    year: `${year}`,
    totalYuan: yuan(totalFen),
    otherYear: `${other?.year ?? ''}`,
    otherYuan: other === undefined ? '' : yuan(other.totalFen),
  };
  const place = { file: ledgerFileNames.lines, column: amountColumn };
  return problem('amounts-perhaps-in-ten-thousands', place, { values });
}

function total(lines: ReturnType<typeof linesOfPeriod>): Fen {
  const spent = lines.filter(({ coordinates }) => coordinates.side === 'expenditure');
  return sumFen(spent.map((line) => line.amountFen));
}

const yuan = (amount: Fen): string => formatAmount(amount, fileAmountStyle);

// Rows of totals among the data (合计, 小计, 总计): they are held against the rows they sum up, and are not data themselves.
import { amountColumn } from '../core/ledger/columns.ts';
import { problem, type Problem, type SourcePlace } from '../core/lib/problem.ts';
import { absoluteFen, subtractFen, sumFen, type Fen } from '../core/money/fen.ts';
import { fileAmountStyle, formatAmount } from '../core/money/format.ts';
import { parseYuan } from '../core/money/parse.ts';

export interface DataRow {
  readonly place: SourcePlace;
  /** Texts by column name; amounts as plain decimals of yuan. */
  readonly cells: ReadonlyMap<string, string>;
}

export function isAmountColumn(name: string): boolean {
  return name === amountColumn || name.endsWith('Yuan');
}

const totalLabel = /^(?:本页|本年|本部门|本单位|部门|单位)?(合计|小计|总计)[:：]?$/u;

/** Whether a cell calls its row a total. */
export function isTotal(cell: string): boolean {
  return totalLabel.test(cell.replace(/\s/gu, ''));
}

/** Each total is held against all rows, so a file of nothing but totals would take for ever. */
const mostCompared = 500;

/** The rows that are data. A total that no sum of theirs gives is told. */
export function withoutTotals(rows: readonly DataRow[], problems: Problem[]): readonly DataRow[] {
  const kinds = rows.map(totalKind);
  const dataAt = (from: number, to: number): readonly DataRow[] =>
    rows.slice(from, to).filter((_row, index) => kinds[from + index] === undefined);
  let compared = 0;
  rows.forEach((row, index) => {
    const kind = kinds[index];
    if (kind === undefined || compared >= mostCompared) return;
    compared += 1;
    const lastTotal = kinds.findLastIndex((each, at) => at < index && each !== undefined);
    const lastWhole = kinds.findLastIndex((each, at) => at < index && each === 'whole');
    const groups = [
      ...(kind === 'part' ? [dataAt(lastTotal + 1, index)] : []),
      dataAt(0, index),
      dataAt(lastWhole + 1, index),
      dataAt(0, rows.length),
    ].filter((group) => group.length > 0);
    problems.push(...totalProblems(row, groups));
  });
  return dataAt(0, rows.length);
}

function totalKind({ cells }: DataRow): 'part' | 'whole' | undefined {
  for (const [column, text] of cells) {
    if (isAmountColumn(column)) continue;
    const label = totalLabel.exec(text.replace(/\s/gu, ''))?.[1];
    if (label !== undefined) return label === '小计' ? 'part' : 'whole';
  }
  return undefined;
}

/** What else the row says narrows what it sums up: a total with a year in it is that year's. */
function totalProblems(total: DataRow, groups: readonly (readonly DataRow[])[]): readonly Problem[] {
  const narrowing = [...total.cells].filter(
    ([column, text]) => !isAmountColumn(column) && text !== '' && !isTotal(text),
  );
  const summed = groups.map((group) =>
    group.filter((row) => narrowing.every(([column, text]) => row.cells.get(column) === text)),
  );
  return [...total.cells].flatMap(([column, written]) => {
    const parsed = parseYuan(written);
    if (!isAmountColumn(column) || !parsed.ok) return [];
    const stated = parsed.value;
    const sums = summed.map((group) => sumOf(group.map((row) => row.cells.get(column) ?? '')));
    const [expected] = sums;
    if (expected === undefined || sums.includes(undefined) || sums.includes(stated)) return [];
    const values = {
      sumYuan: yuan(expected),
      differenceYuan: yuan(absoluteFen(subtractFen(stated, expected))),
    };
    return [problem('total-row-differs', { ...total.place, column }, { written, values })];
  });
}

/** Undefined where an amount cannot be read, which is told where it stands. */
function sumOf(written: readonly string[]): Fen | undefined {
  const amounts = written
    .filter((text) => text !== '')
    .map((text) => parseYuan(text))
    .map((parsed) => (parsed.ok ? parsed.value : undefined));
  return amounts.includes(undefined) ? undefined : sumFen(amounts.filter((amount) => amount !== undefined));
}

function yuan(amount: Fen): string {
  return formatAmount(amount, fileAmountStyle);
}

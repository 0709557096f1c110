// Rows of totals among the data (合计, 小计, 总计): they are held against the rows they sum up, and are not data themselves.
import { problem, type Problem, type SourcePlace } from '../../core/lib/problem.ts';
import { fen, sumFen, type Fen } from '../../core/money/fen.ts';
import { fileAmountStyle, formatAmount } from '../../core/money/format.ts';
import { parseYuan } from '../../core/money/parse.ts';

export interface DataRow {
  readonly place: SourcePlace;
  /** Texts by column name; amounts as plain decimals of yuan. */
  readonly cells: ReadonlyMap<string, string>;
}

const totalLabel = /^(?:本页|本年|本部门|本单位|部门|单位)?(合计|小计|总计)[:：]?$/u;

/** The rows that are data. A total that no sum of theirs gives is told. */
export function withoutTotals(
  rows: readonly DataRow[],
  isAmount: (column: string) => boolean,
  problems: Problem[],
): readonly DataRow[] {
  const kinds = rows.map((row) => totalKind(row, isAmount));
  const dataAt = (from: number, to: number): readonly DataRow[] =>
    rows.slice(from, to).filter((_row, index) => kinds[from + index] === undefined);
  rows.forEach((row, index) => {
    const kind = kinds[index];
    if (kind === undefined) return;
    const lastTotal = kinds.findLastIndex((each, at) => at < index && each !== undefined);
    const lastWhole = kinds.findLastIndex((each, at) => at < index && each === 'whole');
    const groups = [
      ...(kind === 'part' ? [dataAt(lastTotal + 1, index)] : []),
      dataAt(0, index),
      dataAt(lastWhole + 1, index),
      dataAt(0, rows.length),
    ].filter((group) => group.length > 0);
    problems.push(...totalProblems(row, groups, isAmount));
  });
  return dataAt(0, rows.length);
}

function totalKind({ cells }: DataRow, isAmount: (column: string) => boolean): 'part' | 'whole' | undefined {
  for (const [column, text] of cells) {
    if (isAmount(column)) continue;
    const label = totalLabel.exec(text.replace(/\s/gu, ''))?.[1];
    if (label !== undefined) return label === '小计' ? 'part' : 'whole';
  }
  return undefined;
}

/** What else the row says narrows what it sums up: a total with a year in it is that year's. */
function totalProblems(
  total: DataRow,
  groups: readonly (readonly DataRow[])[],
  isAmount: (column: string) => boolean,
): readonly Problem[] {
  const narrowing = [...total.cells].filter(
    ([column, text]) => !isAmount(column) && text !== '' && !totalLabel.test(text.replace(/\s/gu, '')),
  );
  const summed = groups.map((group) =>
    group.filter((row) => narrowing.every(([column, text]) => row.cells.get(column) === text)),
  );
  return [...total.cells].flatMap(([column, written]) => {
    if (!isAmount(column) || written === '') return [];
    const stated = amountOf(written);
    const sums = summed.map((group) => sumFen(group.map((row) => amountOf(row.cells.get(column) ?? ''))));
    const [expected] = sums;
    if (expected === undefined || sums.includes(stated)) return [];
    const values = { sumYuan: yuan(expected), differenceYuan: yuan(fen(stated - expected)) };
    return [problem('total-row-differs', { ...total.place, column }, { written, values })];
  });
}

/** An amount that cannot be read is told where it stands. */
function amountOf(written: string): Fen {
  const parsed = parseYuan(written);
  return parsed.ok ? parsed.value : fen(0n);
}

function yuan(amount: Fen): string {
  return formatAmount(amount, fileAmountStyle);
}

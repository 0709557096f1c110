// Groups the lines of one document by a dimension, as deep as they tell. A line that stands for several codes, or at a node above,
// belongs to no group of that depth: its money is shown as not told apart, and never given to one of them.
import type { DimensionName } from '../../core/cube/dimensions.ts';
import { fen, type Fen } from '../../core/money/fen.ts';
import type { CodeNames } from './code-names.ts';

/** A line as the store holds it: a code per dimension and an amount. */
export type Line = Readonly<Record<Exclude<DimensionName, 'department' | 'fiscalYear'>, string>> & {
  readonly line: number;
  readonly fiscalYear: number;
  readonly amountFen: bigint;
};

export interface Group {
  /** `''` for lines to which the dimension does not apply, `*` for money that is not told apart. */
  readonly code: string;
  readonly amountFen: Fen;
  readonly lines: readonly Line[];
}

export const notTold = '*';
export const notApplicable = '';

type LineDimension = Exclude<DimensionName, 'department' | 'fiscalYear'>;

/** The code of a line's group at a level; of several codes the one that they share. */
export function groupCode(line: Line, dimension: LineDimension, level: number, names: CodeNames): string {
  const written = line[dimension];
  if (!written.includes('|')) return atLevel(written, dimension, level, names);
  const groups = new Set(written.split('|').map((code) => atLevel(code, dimension, level, names)));
  return groups.size === 1 ? ([...groups][0] ?? notTold) : notTold;
}

function atLevel(code: string, dimension: LineDimension, level: number, names: CodeNames): string {
  if (code === notApplicable || code === notTold) return code;
  let node = code;
  let depth = names.level(dimension, node);
  if (depth < level) return notTold;
  for (; depth > level; depth -= 1) node = names.parent(dimension, node);
  return node;
}

/** The largest first; what is not told apart stands last. */
export function groupLines(
  lines: readonly Line[],
  dimension: LineDimension,
  level: number,
  names: CodeNames,
): readonly Group[] {
  // Many lines bear the same codes.
  const known = new Map<string, string>();
  const codeOf = (line: Line): string => {
    const code = known.get(line[dimension]) ?? groupCode(line, dimension, level, names);
    known.set(line[dimension], code);
    return code;
  };
  return [...Map.groupBy(lines, codeOf)]
    .map(([code, own]) => ({ code, amountFen: sumOf(own), lines: own }))
    .filter(({ amountFen }) => amountFen !== 0n)
    .toSorted((left, right) =>
      firstDifference(
        Number(left.code === notTold) - Number(right.code === notTold),
        compare(right.amountFen, left.amountFen),
        left.code < right.code ? -1 : 1,
      ),
    );
}

export function compare(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Of several comparisons the first that tells two things apart. */
export function firstDifference(...comparisons: readonly number[]): number {
  return comparisons.find((each) => each !== 0) ?? 0;
}

export function sumOf(lines: readonly Line[]): Fen {
  return fen(lines.reduce((sum, { amountFen }) => sum + amountFen, 0n));
}

/** The uses of the money of the document's own year and stage: what was spent, and what was left for the next year. */
export function usesOf(
  lines: readonly Line[],
  fiscalYear: number,
  stage: string,
  budgetUnit: string,
): readonly Line[] {
  return lines.filter(
    (line) =>
      line.fiscalYear === fiscalYear &&
      line.stage === stage &&
      line.side === 'expenditure' &&
      // A unit's own set shows what the unit passes on; in the department's that money is counted where it is used.
      (budgetUnit !== '' || line.counterpartBudgetUnit === ''),
  );
}

// Where money comes from and goes, as flows: fund → functional class → economic class. What the document does not tell apart is a node
// of its own.
import { fen, type Fen } from '../../core/money/fen.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { memberName } from './code-names.ts';
import { compare, groupCode, notApplicable, notTold } from './groups.ts';
import type { HeldDocument } from './held-document.ts';
import { groupSelection, type SelectedDimension } from './selection.ts';

export interface FlowPath {
  readonly codes: readonly [fund: string, functional: string, economic: string];
  /** What selects the lines of each part. */
  readonly selected: readonly [fund: string, functional: string, economic: string];
  readonly names: readonly [fund: string, functional: string, economic: string];
  readonly amountFen: Fen;
}

const steps = [
  ['fundSource', 2],
  ['functionalClass', 1],
  ['departmentEconomicClass', 1],
] as const;

/** Whether money is told apart down to economic classes: where it nowhere is, a column for them would say nothing. */
export function tellsClasses(paths: readonly FlowPath[]): boolean {
  return paths.some(({ codes: [, , economic] }) => economic !== notTold);
}

/** The largest first. Negative amounts have no width and are left to the table. */
export function flowPaths(
  { uses, names }: Pick<HeldDocument, 'uses' | 'names'>,
  words: Wording,
): readonly FlowPath[] {
  const sums = new Map<string, bigint>();
  for (const line of uses) {
    const codes = steps.map(([dimension, level]) => {
      const code = groupCode(line, dimension, level, names);
      // Of the funds some have a second level and some have none.
      return code === notTold ? groupCode(line, dimension, 1, names) : code;
    });
    const key = codes.join('\n');
    sums.set(key, (sums.get(key) ?? 0n) + line.amountFen);
  }
  const nameOf = (dimension: SelectedDimension, code: string): string =>
    code === notTold
      ? words.notTold
      : code === notApplicable
        ? words.notApplicable
        : memberName(names, dimension, code, words);
  // A fund of the first level stands for what is not told apart below it.
  const selectedFund = (code: string): string =>
    code !== notTold && code !== notApplicable && names.level('fundSource', code) === 1
      ? groupSelection(notTold, 2, code)
      : groupSelection(code, 1);
  return [...sums]
    .filter(([, amount]) => amount !== 0n)
    .map(([key, amount]): FlowPath => {
      const [fund = '', functional = '', economic = ''] = key.split('\n');
      return {
        codes: [fund, functional, economic],
        selected: [selectedFund(fund), groupSelection(functional, 1), groupSelection(economic, 1)],
        names: [
          nameOf('fundSource', fund),
          nameOf('functionalClass', functional),
          nameOf('departmentEconomicClass', economic),
        ],
        amountFen: fen(amount),
      };
    })
    .toSorted((left, right) => compare(right.amountFen, left.amountFen));
}

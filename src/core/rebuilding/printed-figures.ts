// Every figure that a document prints and what a rebuilt ledger says of it: the same, nothing, or something else.
import type { LinearForm } from '../cube/linear-form.ts';
import type { Cube } from '../cube/sum.ts';
import type { LedgerView } from '../ledger/view.ts';
import { problem, type Problem } from '../lib/problem.ts';
import { fen, type Fen } from '../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../money/format.ts';
import { intervalContains, type FenInterval } from '../money/interval.ts';
import { headAbove } from '../reading/column-heads.ts';
import { tableTitle } from '../reading/printed-document.ts';
import type { Reading } from '../reading/reading.ts';

/** In a table a region, in a sentence perhaps a change: regions added and taken away. */
export interface PrintedFigure {
  readonly of: LinearForm;
  readonly amountFen: Fen;
  readonly interval: FenInterval;
  readonly place: string;
}

export function printedFigures({ tables, passages }: Reading, view: LedgerView): PrintedFigure[] {
  const inTables = tables.flatMap(({ printed, read }) =>
    read.rows.flatMap(({ label, cells }) =>
      cells.flatMap(({ amountFen, interval, scopes, column, cell }): PrintedFigure[] => {
        if (amountFen === null || interval === null) return [];
        const place = [tableTitle(printed), label, headAbove({ printed, read }, cell) ?? column]
          .filter((part) => part !== '')
          .join(' · ');
        return [{ of: [{ sign: 1, region: view.region(scopes) }], amountFen, interval, place }];
      }),
    ),
  );
  const inSentences = passages.flatMap(({ section, slots }) =>
    slots.flatMap(({ value }): PrintedFigure[] => {
      if (value.kind !== 'amount' || value.of === undefined) return [];
      const { amountFen, interval, printed } = value.figure;
      if (amountFen === null || interval === null) return [];
      const of = value.of.map(({ sign, scopes }) => ({ sign, region: view.region(scopes) }));
      return [{ of, amountFen, interval, place: `${section} · ${printed}` }];
    }),
  );
  return [...inTables, ...inSentences];
}

export function tells(cube: Cube, { of, interval }: PrintedFigure): boolean {
  const sum = sumOf(cube, of);
  return sum !== undefined && intervalContains(interval, sum);
}

/** Undefined where the lines do not tell it. */
function sumOf(cube: Cube, of: LinearForm): Fen | undefined {
  let total = 0n;
  for (const { sign, region } of of) {
    const sum = cube.sum(region);
    if (sum.state !== 'known') return undefined;
    total += BigInt(sign) * sum.amountFen;
  }
  return fen(total);
}

/** Figures of one region are told together, money before zeros; a contradiction where a region is printed as what nothing can be. */
export function openFigures(figures: readonly PrintedFigure[], cube: Cube, file: string): Problem[] {
  const untold = figures.filter((figure) => !tells(cube, figure));
  const isMoney = ({ amountFen }: PrintedFigure): boolean => amountFen !== 0n;
  const open = [...untold.filter(isMoney), ...untold.filter((figure) => !isMoney(figure))];
  const alike = Map.groupBy(open, ({ of, interval }) =>
    [...of.map(({ sign, region }) => `${sign}${region.id}`), interval.lowerFen, interval.upperFen].join(),
  );
  return [...alike.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const place = { file, path: first.place };
    const places = others.map((figure) => figure.place).join('；');
    const amount = yuan(first.amountFen);
    const sum = sumOf(cube, first.of);
    return sum === undefined
      ? [problem('region-left-open', place, { values: { amount, places } })]
      : [problem('sum-not-as-printed', place, { values: { amount, sum: yuan(sum), places } })];
  });
}

const yuan = (amount: Fen): string => formatAmount(amount, { ...fileAmountStyle, grouping: true });

// A series over years as rows of a table: label, amount, and what the table adds. Where the series crosses a change the row says so and
// the parts that it is summed up from stand below; where it cannot be crossed there is no amount, and the row says why.
import type { KeyChange, SeriesPoint } from '../../core/classification/series.ts';
import { fen } from '../../core/money/fen.ts';
import { amount, derived, text, type Cell } from '../views/data-table.ts';
import type { Wording } from '../wording/zh-CN.ts';

export interface SeriesTold {
  /** Whose series it is. */
  readonly key: string;
  readonly label: (year: number) => Cell;
  /** How a key was called in a year. */
  readonly nameOf: (key: string, year: number) => string;
  readonly amountOf: (key: string, year: number) => bigint | undefined;
  /** The lines behind the amount of a key in a year. */
  readonly hrefOf: (key: string, year: number) => string | undefined;
  /** The cells after the amount. */
  readonly others: (key: string, year: number) => readonly Cell[];
}

export function seriesRows(
  points: readonly SeriesPoint[],
  told: SeriesTold,
  words: Wording,
): readonly (readonly Cell[])[] {
  return points.flatMap((point): (readonly Cell[])[] => {
    const { year } = point;
    const label = told.label(year);
    switch (point.state) {
      case 'absent':
        return [];
      case 'refused': {
        const own = told.amountOf(told.key, year);
        // Before a body or code came to be there is nothing of its own that could be left out.
        const note = `${words.series.refused}${changeText(point.because, told, words)}`;
        return own === undefined
          ? [
              [
                { ...text(label.text), note },
                amount(null, undefined, words.series.none),
                ...blank(told, year),
              ],
            ]
          : [
              [
                { ...label, note },
                amount(fen(own), told.hrefOf(told.key, year)),
                ...told.others(told.key, year),
              ],
            ];
      }
      case 'known': {
        const notes = point.breaks.map((change) => words.series.crossed + changeText(change, told, words));
        const noted = notes.length === 0 ? label : { ...label, note: notes.join(words.clauses) };
        const [only] = point.keys;
        if (point.keys.length === 1 && only === told.key)
          return [[noted, amount(fen(point.amount), told.hrefOf(only, year)), ...told.others(only, year)]];
        return [
          [
            { ...text(label.text), note: notes.join(words.clauses) },
            derived(fen(point.amount), 'fromRowsBelow'),
            ...blank(told, year),
          ],
          ...point.keys.map((key) => [
            { ...text(told.nameOf(key, year)), indent: 1 },
            amount(fen(told.amountOf(key, year) ?? 0n), told.hrefOf(key, year)),
            ...told.others(key, year),
          ]),
        ];
      }
    }
  });
}

function blank(told: SeriesTold, year: number): readonly Cell[] {
  return told.others(told.key, year).map(() => text(''));
}

function changeText(change: KeyChange, { nameOf }: SeriesTold, words: Wording): string {
  const named = (keys: readonly string[], year: number): string =>
    keys.map((key) => nameOf(key, year)).join(words.listed);
  const said = words.series.change(
    change.year,
    named(change.predecessors, change.year - 1),
    named(change.successors, change.year),
  );
  return change.confirmed ? said : said + words.series.unconfirmed;
}

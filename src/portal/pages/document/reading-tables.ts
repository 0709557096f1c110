// What a document's page says of our reading of it: how many figures were read in each part, how many of them the public lines do not
// tell, which these are, and what was not understood.
import { partOf } from '../../../core/lib/messages/problems-by-part.ts';
import type { Problem } from '../../../core/lib/problem.ts';
import type { FigureRow } from '../../../store/figures.ts';
import { text, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { toldProblems, untoldFigures, type UntoldFigure } from './told-problems.ts';

export interface ReadingTables {
  /** In a sentence. */
  readonly summary: string;
  readonly tables: readonly DataTable[];
}

/** Of a document that was read from elsewhere; `problems` as they are stored. */
export function readingTables(
  problems: readonly Problem[],
  all: readonly Pick<FigureRow, 'kind' | 'label'>[],
  words: Wording,
): ReadingTables {
  const { reading } = words.document;
  // Few sentences give figures that are stored one by one.
  const figures = all.filter(({ kind }) => kind !== 'paragraph');
  const untold = untoldFigures(problems);
  const told = toldProblems(problems, words);
  const money = untold.filter(({ isZero }) => !isZero);
  return {
    summary: reading.summary(
      new Set(figures.map(({ label }) => partOf(label))).size,
      figures.length,
      money.length,
      told.reduce((sum, { count }) => sum + count, 0),
    ),
    tables: [
      partsTable(figures, untold, words),
      {
        name: 'notUnderstood',
        title: reading.notUnderstood,
        columns: [
          { name: 'kind', title: reading.kind, kind: 'text' },
          { name: 'part', title: reading.part, kind: 'text' },
          { name: 'count', title: reading.count, kind: 'count' },
          { name: 'examples', title: reading.examples, kind: 'text' },
        ],
        rows: told.map(({ kind, part, count, examples }) => [
          text(reading.kinds[kind]),
          text(part),
          text(`${count}`),
          text(examples.join(words.clauses)),
        ]),
      },
      {
        name: 'untold',
        title: reading.untold,
        columns: [
          { name: 'place', title: words.columns.place, kind: 'text' },
          { name: 'amountInYuan', title: reading.amountInYuan, kind: 'text' },
        ],
        rows: money.map(({ place, amount }) => [text(place), text(amount)]),
        notes: [reading.untoldNote],
      },
    ],
  };
}

function partsTable(
  figures: readonly Pick<FigureRow, 'label'>[],
  untold: readonly UntoldFigure[],
  words: Wording,
): DataTable {
  const { reading } = words.document;
  const read = Map.groupBy(figures, ({ label }) => partOf(label));
  const left = Map.groupBy(untold, ({ part }) => part);
  const parts = [...new Set([...read.keys(), ...left.keys()])];
  return {
    name: 'reading',
    title: reading.byPart,
    columns: [
      { name: 'part', title: reading.part, kind: 'text' },
      { name: 'figures', title: reading.figures, kind: 'count' },
      { name: 'untold', title: reading.untoldCount, kind: 'count' },
      { name: 'untoldZeros', title: reading.untoldZeros, kind: 'count' },
    ],
    rows: parts.map((part) => {
      const own = left.get(part) ?? [];
      const zeros = own.filter(({ isZero }) => isZero).length;
      // Figures in sentences are not stored one by one: how many were read there is not known here.
      const count = read.get(part)?.length;
      return [
        text(part),
        text(count === undefined ? '–' : `${count}`),
        text(`${own.length - zeros}`),
        text(`${zeros}`),
      ];
    }),
  };
}

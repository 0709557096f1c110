// Seeded defects in figures, and in words and structure: prints the tables of counts, and writes them into `docs/benchmark.md`.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countDefects, type Count } from './defects/defects.ts';
import { countWordDefects, type WordCount } from './defects/word-defects.ts';
import { root } from './programs.ts';

const page = join(root, 'docs/benchmark.md');

export async function* benchDefects(): AsyncGenerator<string> {
  const figures = await countDefects({ figures: 24, documents: 5 });
  const all = figures.filter(({ isFigure }) => isFigure).reduce(sumOf, none);
  yield* await written('figures', table(columns, [...figures, all]));
  const words = await countWordDefects(4);
  yield* await written('words', table(wordColumns, [...words, words.reduce(sumOfWords, noWords)]));
}

/** Between the two marks of its name on the page. */
async function written(name: string, lines: readonly string[]): Promise<readonly string[]> {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = await readFile(page, 'utf8');
  const [before = '', rest = ''] = text.split(opening);
  const [, after = ''] = rest.split(closing);
  await writeFile(page, `${before}${opening}\n\n${lines.join('\n')}\n\n${closing}${after}`);
  return lines;
}

type Columns<Row> = readonly (readonly [head: string, valueOf: (row: Row) => string | number])[];

function table<Row>(of: Columns<Row>, rows: readonly Row[]): readonly string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(of.map(([head]) => head)),
    line(of.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(of.map(([, valueOf]) => valueOf(row)))),
  ];
}

const columns: Columns<Count> = [
  ['change', ({ kind }) => kind],
  ['made', ({ changed }) => changed],
  ['tied to nothing', ({ open }) => open],
  ['within rounding', ({ rounding }) => rounding],
  ['to be seen', ({ seen }) => seen],
  ['found', ({ found }) => found],
  ['at its place', ({ atPlace }) => atPlace],
  ['to be told apart', ({ apart }) => apart],
  ['named alone', ({ alone }) => alone],
  ['told elsewhere', ({ falseAlarms }) => falseAlarms],
];

const none: Count = {
  kind: 'all changes of figures',
  isFigure: true,
  changed: 0,
  open: 0,
  rounding: 0,
  seen: 0,
  found: 0,
  atPlace: 0,
  apart: 0,
  alone: 0,
  falseAlarms: 0,
};

function sumOf(one: Count, other: Count): Count {
  return {
    ...one,
    changed: one.changed + other.changed,
    open: one.open + other.open,
    rounding: one.rounding + other.rounding,
    seen: one.seen + other.seen,
    found: one.found + other.found,
    atPlace: one.atPlace + other.atPlace,
    apart: one.apart + other.apart,
    alone: one.alone + other.alone,
    falseAlarms: one.falseAlarms + other.falseAlarms,
  };
}

const wordColumns: Columns<WordCount> = [
  ['change', ({ kind }) => kind],
  ['made', ({ made }) => made],
  ['found', ({ found }) => found],
  ['at its place', ({ atPlace }) => atPlace],
  ['told once', ({ once }) => once],
  ['told elsewhere', ({ elsewhere }) => elsewhere],
];

const noWords: WordCount = { kind: 'all changes', made: 0, found: 0, atPlace: 0, once: 0, elsewhere: 0 };

function sumOfWords(one: WordCount, other: WordCount): WordCount {
  return {
    ...one,
    made: one.made + other.made,
    found: one.found + other.found,
    atPlace: one.atPlace + other.atPlace,
    once: one.once + other.once,
    elsewhere: one.elsewhere + other.elsewhere,
  };
}

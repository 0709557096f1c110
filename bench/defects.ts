// Seeded defects in figures: prints the table of counts, and writes it into `docs/benchmark.md`.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countDefects, type Count } from './defects/defects.ts';
import { root } from './programs.ts';

const page = join(root, 'docs/benchmark.md');
const marks = ['<!-- figures -->', '<!-- /figures -->'] as const;

export async function* benchDefects(): AsyncGenerator<string> {
  const lines = tableOf(await countDefects({ figures: 30, documents: 4 }));
  yield* lines;
  const text = await readFile(page, 'utf8');
  const [before = '', rest = ''] = text.split(marks[0]);
  const [, after = ''] = rest.split(marks[1]);
  await writeFile(page, `${before}${marks[0]}\n\n${lines.join('\n')}\n\n${marks[1]}${after}`);
}

const columns = [
  ['change', ({ kind }: Count) => kind],
  ['made', ({ changed }: Count) => changed],
  ['tied to nothing', ({ open }: Count) => open],
  ['within rounding', ({ rounding }: Count) => rounding],
  ['to be seen', ({ seen }: Count) => seen],
  ['found', ({ found }: Count) => found],
  ['at its place', ({ atPlace }: Count) => atPlace],
  ['to be told apart', ({ apart }: Count) => apart],
  ['named alone', ({ alone }: Count) => alone],
  ['told elsewhere', ({ falseAlarms }: Count) => falseAlarms],
] as const;

function tableOf(counts: readonly Count[]): readonly string[] {
  const figures = counts.filter(({ isFigure }) => isFigure);
  const rows = [...counts, figures.reduce(sumOf, none)].map((one) =>
    columns.map(([, valueOf]) => valueOf(one)),
  );
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([head]) => head)),
    line(columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ];
}

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

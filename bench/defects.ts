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

function tableOf(counts: readonly Count[]): readonly string[] {
  const rows = counts.map(({ kind, changed, found, atPlace, alone, once, falseAlarms }) => [
    kind,
    changed,
    found,
    atPlace,
    alone,
    once,
    falseAlarms,
  ]);
  const head = ['change', 'made', 'found', 'at its place', 'named alone', 'told once', 'told elsewhere'];
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)];
}

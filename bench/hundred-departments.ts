// A hundred departments in one batch: a folder of copies of the examples under other names.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leastWork } from './least-work.ts';
import { measure } from './measured-process.ts';
import { newRelease, pageAndData, root } from './programs.ts';
import { repeat } from './repeat.ts';

const count = 100;
const examplesFolder = join(root, 'examples');

export async function* benchHundredDepartments(folder: string): AsyncGenerator<string> {
  yield* hundred(folder, `PDF, HTML and data of ${count} departments (aim 100 s in 1,024 MiB)`, pageAndData);
}

export async function* benchHundredCompleteSets(folder: string): AsyncGenerator<string> {
  yield* hundred(folder, `all outputs of ${count} departments (aim 240 s)`, []);
}

async function* hundred(folder: string, name: string, options: readonly string[]): AsyncGenerator<string> {
  const release = await newRelease(join(folder, 'release'));
  const ledgers = join(folder, 'ledgers');
  await copyExamples(ledgers);
  const out = join(folder, 'out');
  yield* repeat(
    {
      [name]: async () => await measure(release('build', ledgers, '--out', out, ...options)),
      'limit: bare Node, reading the fonts and writing the same bytes': async () =>
        await leastWork(out, join(folder, 'copy')),
    },
    { runs: 1, warmUps: 0 },
  );
}

async function copyExamples(target: string): Promise<void> {
  const examples = (await readdir(examplesFolder)).sort();
  const copies = Array.from({ length: count }, (_, index) => ({
    example: examples[index % examples.length] ?? '',
    copy: join(target, `department-${`${index + 1}`.padStart(3, '0')}`),
  }));
  for (const [index, { example, copy }] of copies.entries()) {
    await cp(join(examplesFolder, example), copy, { recursive: true });
    const facts = join(copy, 'facts.yaml');
    const text = await readFile(facts, 'utf8');
    await writeFile(
      facts,
      text.replace(/(department:[\s\S]*?name: *)([^,\n]+)/u, `$1$2（${index + 1}号副本）`),
    );
  }
}

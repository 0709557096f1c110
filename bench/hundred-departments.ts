// A hundred departments in one batch: copies of the examples under other names, a folder of ledgers built by one process.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from './command-line.ts';
import { measure } from './measured-process.ts';

const count = 100;
const examplesFolder = join(import.meta.dirname, '../examples');

export async function* benchHundredDepartments(): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
  try {
    await copyExamples(join(folder, 'ledgers'));
    const { seconds, peakMebibytes, exitCode } = await measure(
      ...commandLine('build', join(folder, 'ledgers'), '--out', join(folder, 'out')),
    );
    // The report of the batch stands beside them.
    const built = (await readdir(join(folder, 'out'))).length - 1;
    const memory = peakMebibytes === undefined ? '' : `, ${peakMebibytes.toFixed(0)} MiB at most`;
    yield `${built} of ${count} departments, exit code ${exitCode ?? 'none'}: ${seconds.toFixed(1)} s${memory}; aim 100 s in 1,024 MiB`;
  } finally {
    await rm(folder, { recursive: true });
  }
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

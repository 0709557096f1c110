// The complete set of the example (PDF, HTML, data) in one cold process, as an officer would start it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from './command-line.ts';
import { measure, spreadOf, spreadText } from './measured-process.ts';

const runs = 5;

export async function* benchCompleteSet(): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
  try {
    const measured = [];
    for (let run = 0; run <= runs; run += 1) {
      const one = await measure(
        ...commandLine(
          'build',
          'examples/lvliang-party-office-2025',
          '--only',
          'pdf,html,json,csv,ledger',
          '--out',
          join(folder, `${run}`),
        ),
      );
      // The first run fills the caches of the disk and of the loader.
      if (run > 0) measured.push(one);
    }
    const seconds = spreadOf(measured.map((one) => one.seconds));
    const memory = spreadOf(measured.map((one) => one.peakMebibytes ?? Number.NaN));
    yield `PDF, HTML and data of the example, cold: ${spreadText(seconds, 's')}, ${spreadText(memory, 'MiB')}, ${runs} runs; aim 2 s`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

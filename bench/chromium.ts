// The PDF beside a peer: our typesetter against headless Chromium printing our own HTML of the same document, each a cold process.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import bundledChromium from '@sparticuz/chromium';
import { commandLine } from './command-line.ts';
import { measure, spreadOf, spreadText, type Measured } from './measured-process.ts';

const runs = 5;
const example = 'examples/lvliang-party-office-2025';
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-pdf-header-footer',
];

export async function* benchChromium(): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
  try {
    const chromium = process.env['CHROMIUM_PATH'] ?? (await bundledChromium.executablePath());
    await measure(...commandLine('build', example, '--only', 'html', '--out', join(folder, 'page')));
    const page = pathToFileURL(join(folder, 'page/disclosure.html')).href;
    const ours: Measured[] = [];
    const theirs: Measured[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const mine = await measure(
        ...commandLine('build', example, '--only', 'pdf', '--out', join(folder, 'ours')),
      );
      const other = await measure(chromium, [...flags, `--print-to-pdf=${join(folder, 'theirs.pdf')}`, page]);
      if (run > 0) {
        ours.push(mine);
        theirs.push(other);
      }
    }
    yield `ledger to PDF, ours: ${summary(ours)}`;
    yield `HTML to PDF, headless Chromium: ${summary(theirs)} (main process only; no ledger read, no contents with page numbers, no PDF/A)`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function summary(measured: readonly Measured[]): string {
  const seconds = spreadOf(measured.map((one) => one.seconds));
  const memory = spreadOf(measured.map((one) => one.peakMebibytes ?? Number.NaN));
  return `${spreadText(seconds, 's')}, ${spreadText(memory, 'MiB')}, ${runs} runs`;
}

// The PDF beside a peer: our command line, ledger to PDF, against headless Chromium printing our own HTML of the same document. Each
// starts cold: a process of ours, a browser of theirs.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import bundledChromium from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { commandLine } from './command-line.ts';
import { measure, spreadOf, spreadText } from './measured-process.ts';

const runs = 5;
const example = 'examples/lvliang-party-office-2025';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

export async function* benchChromium(): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
  try {
    const executablePath = process.env['CHROMIUM_PATH'] ?? (await bundledChromium.executablePath());
    await measure(...commandLine('build', example, '--only', 'html', '--out', join(folder, 'page')));
    const page = pathToFileURL(join(folder, 'page/disclosure.html')).href;
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const words = ['build', example, '--only', 'pdf', '--out', join(folder, 'ours')];
      const { seconds } = await measure(...commandLine(...words));
      const other = await printWithChromium(executablePath, page, join(folder, 'theirs.pdf'));
      // The first run fills the caches of the disk and of the loader.
      if (run > 0) {
        ours.push(seconds);
        theirs.push(other);
      }
    }
    yield `ledger to PDF/A with contents and attachments, ours: ${spreadText(spreadOf(ours), 's')}, ${runs} runs`;
    yield `HTML to plain PDF, headless Chromium: ${spreadText(spreadOf(theirs), 's')}, ${runs} runs`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function printWithChromium(executablePath: string, page: string, out: string): Promise<number> {
  const start = performance.now();
  const browser = await chromium.launch({ executablePath, args: flags });
  const tab = await browser.newPage();
  await tab.goto(page);
  await writeFile(out, await tab.pdf({ preferCSSPageSize: true }));
  await browser.close();
  return (performance.now() - start) / 1000;
}

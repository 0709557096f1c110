// The PDF beside a peer: our command line, ledger to PDF, against headless Chromium printing our own HTML of the same document. Each
// starts cold: a process of ours, a browser of theirs.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import bundledChromium from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { measure } from './measured-process.ts';
import { checkout, example, newRelease } from './programs.ts';
import { repeat, timed } from './repeat.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

export async function* benchChromium(folder: string): AsyncGenerator<string> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await bundledChromium.executablePath());
  const release = await newRelease(join(folder, 'release'));
  await measure(checkout('build', example, '--only', 'html', '--out', join(folder, 'page')));
  const page = pathToFileURL(join(folder, 'page/disclosure.html')).href;
  const build = ['build', example, '--only', 'pdf', '--out', join(folder, 'ours')];
  yield* repeat({
    'ledger to PDF/A with contents and attachments, checkout': async () => await measure(checkout(...build)),
    'ledger to PDF/A with contents and attachments, release': async () => await measure(release(...build)),
    'HTML to plain PDF, headless Chromium': async () =>
      await timed(async () => {
        await printWithChromium(executablePath, page, join(folder, 'theirs.pdf'));
      }),
  });
}

async function printWithChromium(executablePath: string, page: string, out: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: flags });
  const tab = await browser.newPage();
  await tab.goto(page);
  await writeFile(out, await tab.pdf({ preferCSSPageSize: true }));
  await browser.close();
}

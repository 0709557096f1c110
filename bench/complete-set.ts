// The set of the example in one cold process, as an officer would start it: from a checkout and from a release.
import { join } from 'node:path';
import { leastWork } from './least-work.ts';
import { measure } from './measured-process.ts';
import { checkout, example, newRelease, pageAndData } from './programs.ts';
import { repeat } from './repeat.ts';

export async function* benchCompleteSet(folder: string): AsyncGenerator<string> {
  const release = await newRelease(join(folder, 'release'));
  const out = join(folder, 'out');
  const build = ['build', example, '--out', out];
  yield* repeat({
    'PDF, HTML and data, checkout (aim 2 s)': async () => await measure(checkout(...build, ...pageAndData)),
    'PDF, HTML and data, release (aim 2 s)': async () => await measure(release(...build, ...pageAndData)),
    'all outputs, checkout': async () => await measure(checkout(...build)),
    'all outputs, release (aim 3 s)': async () => await measure(release(...build)),
    'limit: bare Node, reading the fonts and writing the same bytes': async (run) =>
      await leastWork(out, join(folder, `copy-${run}`)),
  });
}

// The PDF beside a peer: our command line, ledger to PDF, against LibreOffice converting our own Word file of the same document; with
// the profile of a user's first start, and at its best, with one that it has used before.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measure } from './measured-process.ts';
import { checkout, example, newRelease } from './programs.ts';
import { repeat, type Measured } from './repeat.ts';

export async function* benchLibreOffice(folder: string): AsyncGenerator<string> {
  const release = await newRelease(join(folder, 'release'));
  await measure(checkout('build', example, '--only', 'docx', '--out', join(folder, 'word')));
  const build = ['build', example, '--only', 'pdf', '--out', join(folder, 'ours')];
  const convert = async (profile: string): Promise<Measured> =>
    await measure([
      process.env['SOFFICE_PATH'] ?? 'soffice',
      `-env:UserInstallation=${pathToFileURL(join(folder, profile)).href}`,
      '--headless',
      ...['--convert-to', 'pdf', '--outdir', join(folder, 'theirs'), join(folder, 'word/disclosure.docx')],
    ]);
  yield* repeat({
    'ledger to PDF/A with contents and attachments, checkout': async () => await measure(checkout(...build)),
    'ledger to PDF/A with contents and attachments, release (aim: a fifth of the peer)': async () =>
      await measure(release(...build)),
    'DOCX to plain PDF, LibreOffice, new profile': async (run) => await convert(`profile-${run}`),
    'DOCX to plain PDF, LibreOffice, profile used before': async () => await convert('profile-used'),
  });
}

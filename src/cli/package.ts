// `mingzhang package`: the program with all that it needs as one archive, for machines that no network reaches.
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { layOut, packArchive, packageFolder } from '../../release/write-package.ts';
import { parseWords } from './command-words.ts';
import { storeWords } from './store-wording.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuseWords } from './usage.ts';

const spec = { options: { out: 'any' }, paths: { of: 'document', least: 0, most: 0 } } as const;
const usualFile = 'out/mingzhang-linux-x64.tar.gz';

export async function runPackage(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('package', parsed.error, terminal);
  const { values, language } = parsed.value;
  const file = resolve(terminal.startedIn, values.out ?? usualFile);
  const parent = await mkdtemp(join(tmpdir(), 'mingzhang-package-'));
  const fresh = `${file}.mingzhang-new`;
  try {
    await layOut(join(parent, packageFolder));
    await mkdir(dirname(file), { recursive: true });
    const { bytes, sha256 } = await packArchive(parent, fresh);
    await rename(fresh, file);
    terminal.print(storeWords(language).packaged(file, Math.round(bytes / 2 ** 20), sha256));
    return 0;
  } finally {
    await rm(fresh, { force: true });
    await rm(parent, { recursive: true, force: true });
  }
}

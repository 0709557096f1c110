// The same disclosure gives the same bytes, in another process and among other installed fonts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFontFile, renamed } from '../../../src/publish/pdf/font-file.ts';
import { loadFonts } from '../../../src/publish/pdf/fonts.ts';

const project = join(import.meta.dirname, '../../..');
const { resolve } = createRequire(import.meta.url);

const sans = 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const serif = 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';

/** Fonts under names that are not theirs: those under which ours are sold, and those which we give them ourselves. */
function wrongFonts(): [family: string, file: string][] {
  const fonts = loadFonts();
  if (!fonts.ok) throw new Error('the packaged fonts cannot be read');
  const { table, tableStrong, body, title } = fonts.value.families;
  return [
    ['Noto Serif SC', sans],
    ['Noto Sans SC', serif],
    ...[...table, ...tableStrong].map(({ family }): [string, string] => [family, serif]),
    ...[...body, ...title].map(({ family }): [string, string] => [family, sans]),
  ];
}

interface Digests {
  readonly published: string;
  readonly accessible: string;
  readonly isInstalled: boolean;
}

/** Renders the sample in a process of its own. */
function renderElsewhere(family: string, environment: Record<string, string>): Digests {
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'print-digest.ts'), family],
    {
      cwd: project,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(project, 'tsconfig.run.json'), ...environment },
      encoding: 'utf8',
    },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Digests;
}

describe('the same disclosure', () => {
  let home: string;
  let environment: Record<string, string>;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'mingzhang-fonts-'));
    const fonts = join(home, '.local/share/fonts');
    mkdirSync(fonts, { recursive: true });
    // Whoever picked one of them up would set another document.
    for (const [family, file] of wrongFonts()) {
      const font = readFontFile(readFileSync(resolve(`@expo-google-fonts/${file}`)));
      if (font === undefined) throw new Error('the packaged font cannot be read');
      writeFileSync(join(fonts, `${family}.ttf`), renamed(font, family));
    }
    const settings = join(home, 'fonts.conf');
    writeFileSync(settings, `<fontconfig><dir>${fonts}</dir></fontconfig>`);
    environment = { HOME: home, XDG_DATA_HOME: join(home, '.local/share'), FONTCONFIG_FILE: settings };
  });
  afterAll(() => {
    rmSync(home, { recursive: true });
  });

  it('gives the same bytes in two processes, whatever fonts are installed under the names of ours', () => {
    const here = renderElsewhere('Noto Serif SC', {});
    const there = renderElsewhere('Noto Serif SC', environment);
    // Else the installed fonts were not seen at all, and nothing was shown.
    expect(there.isInstalled).toBe(true);
    expect([there.published, there.accessible]).toEqual([here.published, here.accessible]);
    expect(here.published).not.toBe(here.accessible);
  }, 60_000);
});

// LibreOffice for the tests that open what we write with another program: whether it is here, and how it converts files.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) {
  process.stderr.write(
    'LibreOffice (soffice) is not installed: what it makes of our Word files and workbooks is skipped\n',
  );
}

/** One start for all files, as starting takes longest. What they become stands in `folder`, which is the user's profile too. */
export function convertWithOffice(files: readonly string[], to: string, folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files];
  const converted = spawnSync('soffice', words, {
    // Without a locale LibreOffice cannot write the Chinese names of sheets into file names.
    env: { ...process.env, LC_ALL: 'C.UTF-8', FONTCONFIG_FILE: fontSettings(folder) },
    encoding: 'utf8',
  });
  if (converted.status !== 0) throw new Error(converted.stderr);
}

/** The packaged fonts stand in for the official ones, so that Chinese text is set in something. */
function fontSettings(folder: string): string {
  const { resolve } = createRequire(import.meta.url);
  const folders = [
    '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  ].map((file) => `<dir>${dirname(resolve(file))}</dir>`);
  const settings = join(folder, 'fonts.conf');
  writeFileSync(settings, `<fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>`);
  return settings;
}

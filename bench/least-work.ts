// The limit beside our own numbers: a bare Node process that does nothing but what cannot be left out, reading the fonts of the
// PDF and writing the same bytes to the disk.
import { createRequire } from 'node:module';
import { measure } from './measured-process.ts';
import type { Measured } from './repeat.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
];

const program = `
  const { cpSync, readFileSync } = require('node:fs');
  const [from, to, ...fonts] = process.argv.slice(1);
  for (const font of fonts) readFileSync(font);
  cpSync(from, to, { recursive: true });
`;

/** `from` is a finished set, or a folder of them. */
export async function leastWork(from: string, to: string): Promise<Measured> {
  const paths = fonts.map((font) => resolve(font));
  return await measure([process.execPath, '--eval', program, '--', from, to, ...paths]);
}

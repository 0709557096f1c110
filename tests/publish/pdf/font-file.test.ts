// Font files: reading and renaming them, refusing broken ones, and a folder of licensed fonts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFontFile, renamed } from '../../../src/publish/pdf/font-file.ts';
import { loadFonts } from '../../../src/publish/pdf/fonts.ts';
import { createPdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';

const { resolve } = createRequire(import.meta.url);
const bytes = readFileSync(resolve('@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf'));

describe('a font file', () => {
  const font = readFontFile(bytes);
  if (font === undefined) throw new Error('the packaged font cannot be read');

  it('says its names and which characters it has', () => {
    expect(font.names).toContain('Noto Sans SC');
    expect(Array.from('明账0.，㎡镕').every((character) => font.has(character.codePointAt(0) ?? 0))).toBe(
      true,
    );
    expect([0x2611, 0x1f600, 0xe000, 0x10ffff].some(font.has)).toBe(false);
  });

  it('goes by another name, and by no other, when it is renamed', () => {
    const copy = readFontFile(renamed(font, 'Another Name'));
    expect([...(copy?.names ?? [])]).toEqual(['Another Name', 'NotoSansSC-Black']);
    expect(copy?.has(0x660e)).toBe(true);
  });

  it('is refused, not choked on, when it is broken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(600), (noise, kept) => {
        const broken = Buffer.concat([bytes.subarray(0, kept), noise]);
        expect(readFontFile(broken)).toBeUndefined();
      }),
    );
  });
});

describe('a folder of licensed fonts', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingzhang-licensed-'));
    const font = readFontFile(bytes);
    if (font === undefined) throw new Error('the packaged font cannot be read');
    writeFileSync(join(folder, 'simfang.ttf'), renamed(font, '仿宋_GB2312'));
    writeFileSync(join(folder, 'unrelated.ttf'), renamed(font, 'Some Other Font'));
    writeFileSync(join(folder, 'licence.txt'), 'not a font');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('comes first in the lists of the roles that ask for its fonts, and stays out of the others', () => {
    const fonts = loadFonts(folder);
    if (!fonts.ok) throw new Error('the folder cannot be read');
    const knownAs = Object.entries(fonts.value.families).map(([role, list]) => [
      role,
      list.map((font) => font.knownAs),
    ]);
    expect(Object.fromEntries(knownAs)).toEqual({
      title: ['Noto Serif SC Bold'],
      heading: ['Noto Sans SC SemiBold'],
      subheading: ['Noto Serif SC Bold'],
      body: ['仿宋_GB2312', 'Noto Serif SC'],
      table: ['Noto Sans SC'],
      tableStrong: ['Noto Sans SC SemiBold'],
    });
  });

  it('sets the body', async () => {
    const renderer = createPdfRenderer(folder);
    if (!renderer.ok) throw new Error('the folder cannot be read');
    const output = await renderer.value.render(sampleDisclosure, { attachments: [] });
    const text = output.ok ? Buffer.from(output.value.bytes).toString('latin1') : '';
    expect(text).toContain('+NotoSansSC-Black');
    expect(text).not.toContain('+NotoSerifSC-Regular');
  }, 60_000);

  it('is a problem where it is not there, or holds a font that cannot be read', () => {
    expect(createPdfRenderer(join(folder, 'nowhere'))).toMatchObject({
      ok: false,
      error: [{ code: 'font-folder-missing' }],
    });
    writeFileSync(join(folder, 'simhei.ttf'), bytes.subarray(0, 100));
    expect(createPdfRenderer(folder)).toMatchObject({
      ok: false,
      error: [{ code: 'file-malformed', place: { file: join(folder, 'simhei.ttf') } }],
    });
  });
});

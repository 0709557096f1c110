// Which programs of fonts are hidden from pdf.js: only those without which every character is still told by the file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideFontPrograms } from '../../../src/ingest/pdf/font-programs.ts';

const font = (rest: string): string => `10 0 obj\n<< /Type /Font /Subtype /Type0 ${rest} >>\nendobj\n`;
const telling = '/ToUnicode 20 0 R /Encoding /Identity-H /DescendantFonts [11 0 R]';
const ofManyCharacters =
  '11 0 obj\n<< /Type /Font /Subtype /CIDFontType2 /FontDescriptor 12 0 R /W [1 [500]] >>\nendobj\n';
const descriptor = '12 0 obj\n<< /Type /FontDescriptor /FontFile2 13 0 R /Flags 4 >>\nendobj\n';
const program = '13 0 obj\n<< /Length 4 >>\nstream\nabcd\nendstream\nendobj\n';

function hidden(...objects: readonly string[]): string {
  const bytes = new TextEncoder().encode(objects.join(''));
  hideFontPrograms(bytes);
  return new TextDecoder().decode(bytes);
}

describe('a program of a font', () => {
  it('is hidden where the font has a map to Unicode, and nothing moves', () => {
    const objects = [font(telling), ofManyCharacters, descriptor, program];
    expect(hidden(...objects)).toBe(objects.join('').replace('/FontFile2', '/Fontfile2'));
  });

  it('is hidden where the font is named in a list of its own, in any order of the file', () => {
    const list = '14 0 obj\n[ 11 0 R ]\nendobj\n';
    const read = hidden(
      program,
      descriptor,
      list,
      ofManyCharacters,
      font(telling.replace('[11 0 R]', '14 0 R')),
    );
    expect(read).toContain('/Fontfile2 13 0 R');
  });

  it.each([
    ['has no map', font(telling.replace('/ToUnicode 20 0 R', '')), ''],
    ['runs down', font(telling.replace('Identity-H', 'Identity-V')), ''],
    ['brings its own encoding', font(telling.replace('/Identity-H', '21 0 R')), ''],
    [
      'has few characters',
      font('').replace('Type0', 'TrueType /FontDescriptor 12 0 R /ToUnicode 20 0 R'),
      '',
    ],
    [
      'shares its program with another',
      font(telling),
      '15 0 obj\n<< /Type /Font /Subtype /TrueType /FontDescriptor 12 0 R >>\nendobj\n',
    ],
  ])('stays where a font %s', (_, one, other) => {
    const objects = [one, other, one.includes('Type0') ? ofManyCharacters : '', descriptor, program];
    expect(hidden(...objects)).toBe(objects.join(''));
  });

  it('is not looked for in what a file packs or prints', () => {
    const packed = '16 0 obj\n<< /Length 99 >>\nstream\n/FontFile2 13 0 R 12 0 obj\nendstream\nendobj\n';
    const objects = [font(telling), ofManyCharacters, packed];
    expect(hidden(...objects)).toBe(objects.join(''));
  });
});

it('takes any bytes, and leaves their number as it is', () => {
  const pieces = fc.constantFrom(
    font(telling),
    ofManyCharacters,
    descriptor,
    program,
    ' obj',
    'endobj',
    '12 0',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
      const bytes = new TextEncoder().encode(parts.join(''));
      const after = Uint8Array.from(bytes);
      hideFontPrograms(after);
      const changed = [...after.keys()].filter((index) => after[index] !== bytes[index]);
      expect(changed.every((index) => bytes[index] === 0x46 && after[index] === 0x66)).toBe(true);
    }),
  );
});

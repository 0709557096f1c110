// Encodings: UTF-8 and GB18030 are read, anything else is refused with the row where it breaks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';
import { decodeText } from '../../../src/ingest/text/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The characters of GB2312 with their two bytes: the encoder that the platform lacks. */
const gbBytes = new Map<string, readonly number[]>();
for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
  for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
    const character = new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail));
    if (/^\p{Script=Han}$/u.test(character)) gbBytes.set(character, [lead, trail]);
  }
}

function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((each) => gbBytes.get(each) ?? [each.charCodeAt(0)]));
}

const chinese = fc.string({ unit: fc.constantFrom(...gbBytes.keys()), minLength: 8 });
const table = fc
  .array(fc.tuple(chinese, fc.stringMatching(/^[\d.,a-z]*$/u)), { minLength: 1 })
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));

describe('what is read', () => {
  test('UTF-8, with or without a mark, which is not part of the text', () => {
    expect(decodeText(utf8('编码,名称\n'), 'a.csv')).toEqual({ ok: true, value: '编码,名称\n' });
    expect(decodeText(utf8('\uFEFF编码,名称\n'), 'a.csv')).toEqual({ ok: true, value: '编码,名称\n' });
    expect(decodeText(utf8(''), 'a.csv')).toEqual({ ok: true, value: '' });
  });

  test('GB18030, four-byte characters included', () => {
    const bytes = Uint8Array.of(0xd4, 0xa4, 0xcb, 0xe3, 0x0a, 0x81, 0x30, 0x81, 0x30);
    expect(decodeText(bytes, 'a.csv')).toEqual({ ok: true, value: '预算\n\u0080' });
  });

  test('any table in either', () => {
    fc.assert(
      fc.property(table, (text) => {
        expect(decodeText(utf8(text), 'a.csv')).toEqual({ ok: true, value: text });
        expect(decodeText(gb18030(text), 'a.csv')).toEqual({ ok: true, value: text });
      }),
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['a byte that no encoding has', [...utf8('编码\n名'), 0xff, ...utf8('称')], 2, '11'],
    ['UTF-8 cut in a character', [...utf8('编码\n名称').slice(0, -1)], 2, '13'],
    ['a mark of UTF-8 before something else', [0xef, 0xbb, 0xbf, 0xd4, 0xa4, 0xcb, 0xe3], 1, '7'],
    ['two bytes per character, marked', [0xff, 0xfe, 0x31, 0x00], 1, '1'],
    ['two bytes per character, not marked', [0x31, 0x00, 0x0a, 0x00], 1, '2'],
  ])('%s', (_what, bytes, row, byte) => {
    expect(decodeText(Uint8Array.from(bytes), 'a.csv')).toMatchObject({
      ok: false,
      error: { code: 'file-encoding-broken', place: { file: 'a.csv', row }, values: { byte } },
    });
  });

  test('in words', () => {
    const decoded = decodeText(Uint8Array.of(0x31, 0xff), 'lines.csv');
    if (decoded.ok) throw new Error('was read');
    expect(renderProblem(decoded.error, 'zh-CN')).toBe(
      'lines.csv 第1行：文字编码无法识别（全文第 2 个字节），内容可能已经损坏；应为 UTF-8 或 GB18030 编码；' +
        '请用原来的软件打开，另存为 UTF-8 编码。',
    );
    expect(renderProblem(decoded.error, 'en')).toBe(
      'lines.csv, line 1: The character encoding is not recognised (byte 2 of the file), and the text may be damaged. ' +
        'It must be UTF-8 or GB18030. Open it in the program that wrote it and save it as UTF-8.',
    );
  });

  test('UTF-8 that lost a byte is never taken for GB18030', () => {
    fc.assert(
      fc.property(table, fc.nat(), (text, at) => {
        const bytes = [...utf8(text)];
        const beyondAscii = bytes.flatMap((byte, index) => (byte >= 0x80 ? [index] : []));
        const damaged = bytes.toSpliced(beyondAscii[at % beyondAscii.length] ?? 0, 1);
        expect(decodeText(Uint8Array.from(damaged), 'a.csv').ok).toBe(false);
      }),
    );
  });
});

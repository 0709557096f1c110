// What the check for missing glyphs lets through, the typesetter takes: every character that the fonts have.
import { expect, it } from 'vitest';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { loadFonts } from '../../../src/publish/pdf/fonts.ts';
import { createPdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';

it('sets every character that the fonts are said to have, in both standards', async () => {
  const fonts = loadFonts();
  const renderer = createPdfRenderer();
  if (!fonts.ok || !renderer.ok) throw new Error('the packaged fonts cannot be read');
  const { body, table } = fonts.value.families;
  const codePoints = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint);
  const common = codePoints.filter((codePoint) =>
    [body, table].every((families) => families.some((font) => font.has(codePoint))),
  );
  // All of GB2312 and much beyond it.
  expect(common.length).toBeGreaterThan(30_000);
  const text = String.fromCodePoint(...common);
  const [part] = sampleDisclosure.blocks;
  const disclosure: Disclosure = {
    ...sampleDisclosure,
    blocks: [
      ...(part === undefined ? [] : [part]),
      { kind: 'paragraph', id: 'all', style: 'body', inlines: [{ kind: 'text', text }] },
    ],
  };
  const output = await renderer.value.render(disclosure, { attachments: [], checksAccessibility: true });
  expect(output.ok).toBe(true);
});

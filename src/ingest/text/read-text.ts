// Reads plain text: each line is a paragraph.
import { elementMaker } from '../elements-without-pages.ts';
import type { ReadingLimits } from '../limits.ts';
import type { SourceDocument } from '../source-document.ts';
import { decodeText } from './decode-text.ts';

export async function readText(
  file: string,
  bytes: Uint8Array,
  _limits: ReadingLimits,
): Promise<SourceDocument> {
  const text = decodeText(bytes, file);
  const make = elementMaker(file);
  const elements = text.ok
    ? text.value
        .split('\n')
        .flatMap((line, i) =>
          line.trim() === '' ? [] : [make.paragraph(line.trim(), { at: { line: i + 1 } })],
        )
    : [];
  return await Promise.resolve({
    file,
    fileType: 'text',
    pages: null,
    elements,
    attachments: [],
    problems: text.ok ? [] : [text.error],
  });
}

// Reads a web page: headings, paragraphs, lists and tables with their spans, as a reader sees them without scripts. Nothing that the
// page refers to is fetched.
import { parse } from 'parse5';
import { problem } from '../../core/lib/problem.ts';
import { markContents } from '../contents-lines.ts';
import type { ReadingLimits } from '../limits.ts';
import { withLinesAround } from '../lines-around-grids.ts';
import type { SourceDocument } from '../source-document.ts';
import { decodeText } from '../text/decode-text.ts';
import { markTitles } from '../titles.ts';
import { PageReading } from './page-reading.ts';

export async function readHtml(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<SourceDocument> {
  const text = decodeText(bytes, file);
  const read = text.ok
    ? new PageReading(file, limits).read(parse(text.value))
    : { elements: [], problems: [text.error] };
  const isEmpty = read.elements.length === 0 && read.problems.length === 0;
  const empty = isEmpty ? [problem('document-without-content', { file }, { values: {} })] : [];
  return await Promise.resolve({
    file,
    fileType: 'html',
    pages: null,
    elements: withLinesAround(markTitles(markContents(read.elements))),
    attachments: [],
    problems: [...read.problems, ...empty],
  });
}

// Reads a Word file: paragraphs with their looks and automatic numbers, tables with their spans, contents, text boxes and notes. Heads
// and feet of pages are parts of their own and are left out.
import { problem, type Problem } from '../../core/lib/problem.ts';
import { markContents } from '../contents-lines.ts';
import type { ReadingLimits } from '../limits.ts';
import { withLinesAround } from '../lines-around-grids.ts';
import type { SourceDocument, SourceElement } from '../source-document.ts';
import { markTitles } from '../titles.ts';
import { openWordFile } from './package.ts';
import { WordReading } from './word-reading.ts';

export async function readDocx(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<SourceDocument> {
  const parts = openWordFile(bytes, file);
  const read = parts.ok
    ? new WordReading(file, parts.value, limits).read()
    : { elements: [], problems: [parts.error] };
  return await Promise.resolve({
    file,
    fileType: 'docx',
    pages: null,
    elements: withLinesAround(markTitles(markContents(read.elements))),
    attachments: [],
    problems: [...read.problems, ...withoutContent(file, read)],
  });
}

function withoutContent(
  file: string,
  {
    elements,
    problems,
  }: { readonly elements: readonly SourceElement[]; readonly problems: readonly Problem[] },
): Problem[] {
  return elements.length === 0 && problems.length === 0
    ? [problem('document-without-content', { file }, { values: {} })]
    : [];
}

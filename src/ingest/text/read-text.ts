// Reads plain text as a copy of a document leaves it: lines with tabs are rows of tables, others paragraphs. Spans of heads are inferred.
import { problem, type Problem } from '../../core/lib/problem.ts';
import { markContents } from '../contents-lines.ts';
import { elementMaker, type CellInFile } from '../elements-without-pages.ts';
import { spansOfGrid } from '../head-spans.ts';
import type { ReadingLimits } from '../limits.ts';
import { withLinesAround } from '../lines-around-grids.ts';
import type { SourceDocument, SourceElement } from '../source-document.ts';
import { withoutWrapSpaces } from './cell-spaces.ts';
import { decodeText } from './decode-text.ts';
import { stretchesOf, type TextStretch } from './stretches.ts';

export async function readText(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<SourceDocument> {
  const text = decodeText(bytes, file);
  const read = text.ok ? elementsOf(file, text.value, limits) : { elements: [], problems: [text.error] };
  const isEmpty = read.elements.length === 0 && read.problems.length === 0;
  const empty = isEmpty ? [problem('document-without-content', { file }, { values: {} })] : [];
  return await Promise.resolve({
    file,
    fileType: 'text',
    pages: null,
    elements: withLinesAround(markContents(read.elements)),
    attachments: [],
    problems: [...read.problems, ...empty],
  });
}

function elementsOf(
  file: string,
  text: string,
  { cellsPerTable }: ReadingLimits,
): { readonly elements: readonly SourceElement[]; readonly problems: readonly Problem[] } {
  const make = elementMaker(file);
  const problems: Problem[] = [];
  const elements = stretchesOf(text.split(/\r\n?|\n/u)).map((stretch): SourceElement => {
    if (stretch.kind === 'line') {
      const { text: line, line: at } = stretch;
      return make.paragraph(line, {
        at: { line: at },
        ...(isPageNumber(line) ? { role: 'pageNumber' } : {}),
      });
    }
    const { rows, columns, isCut } = withinLimit(stretch, cellsPerTable);
    const line = rows[0]?.line ?? 1;
    if (isCut) {
      problems.push(
        problem('entries-too-many', { file, row: line }, { values: { limit: `${cellsPerTable}` } }),
      );
    }
    const cells = rows.flatMap(({ texts, line: at }, row) =>
      Array.from({ length: columns }, (_, column): CellInFile => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text: withoutWrapSpaces(texts[column] ?? ''),
        at: { line: at },
      })),
    );
    const grid = make.grid({ rows: rows.length, columns, cells, headRows: 0 }, { line });
    const spanned = spansOfGrid(grid);
    const inferred = spanned.kind === 'grid' ? spanned.grid.cells.filter(isSpanned).length : 0;
    if (inferred > 0) {
      problems.push(problem('cells-inferred', { file, row: line }, { values: { cells: `${inferred}` } }));
    }
    return spanned;
  });
  return { elements, problems };
}

function isSpanned({ rowSpan, columnSpan }: CellInFile): boolean {
  return rowSpan > 1 || columnSpan > 1;
}

function isPageNumber(line: string): boolean {
  return /^[-—–]\s*\d{1,4}\s*[-—–]$|^第\s*\d{1,4}\s*页$/u.test(line);
}

function withinLimit(
  { rows, columns }: Extract<TextStretch, { kind: 'rows' }>,
  mostCells: number,
): { readonly rows: typeof rows; readonly columns: number; readonly isCut: boolean } {
  const most = Math.max(1, Math.floor(mostCells / columns));
  return { rows: rows.slice(0, most), columns, isCut: rows.length > most };
}

// Reads a table as `build` writes it to CSV: number and title, whose and in which unit, the grid with spans left blank, the notes.
import { CsvError, parse } from 'csv-parse/sync';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { unguardCell } from '../../core/lib/spreadsheet-safety.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { elementMaker } from '../elements-without-pages.ts';
import { spansOfGrid } from '../head-spans.ts';
import type { ReadingLimits } from '../limits.ts';
import { withLinesAround } from '../lines-around-grids.ts';
import { sheetElements, type SheetText } from '../sheet-grid.ts';
import type { SourceDocument, SourceElement } from '../source-document.ts';
import { decodeText } from '../text/decode-text.ts';

export async function readTableCsv(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<SourceDocument> {
  const text = decodeText(bytes, file);
  const cells = text.ok ? cellsOf(text.value, file, limits.cellsPerWorkbook) : text;
  const read = cells.ok ? elementsOf(cells.value, file, limits) : { elements: [], problems: [cells.error] };
  return await Promise.resolve({ file, fileType: 'csv', pages: null, attachments: [], ...read });
}

interface CsvCells {
  readonly cells: readonly SheetText[];
  /** Of each row, from 1. */
  readonly lines: readonly number[];
}

function cellsOf(text: string, file: string, mostCells: number): Result<CsvCells, Problem> {
  const cells: SheetText[] = [];
  const lines: number[] = [];
  let before = 0;
  try {
    parse(text.replace(/\r\n?/gu, '\n'), {
      record_delimiter: '\n',
      relax_column_count: true,
      to: mostCells,
      on_record: (record: readonly string[], { lines: last }) => {
        const row = lines.length;
        lines.push(before + 1);
        before = last;
        for (const [column, cell] of record.entries()) {
          const written = unguardCell(cell).trim();
          if (written !== '') cells.push({ row, column, rowSpan: 1, columnSpan: 1, text: written });
        }
        return null;
      },
    });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const values = { fileType: 'CSV', detail: '' };
    return err(problem('file-malformed', { file, row: before + 1 }, { values }));
  }
  return cells.length > mostCells
    ? err(problem('entries-too-many', { file }, { values: { limit: `${mostCells}` } }))
    : ok({ cells, lines });
}

function elementsOf(
  { cells, lines }: CsvCells,
  file: string,
  { cellsPerTable }: ReadingLimits,
): { readonly elements: readonly SourceElement[]; readonly problems: readonly Problem[] } {
  const at = (row: number): { readonly line: number } => ({ line: lines[row] ?? 1 });
  const { elements, isCut } = sheetElements(cells, elementMaker(file), at, cellsPerTable);
  const cut = isCut ? [problem('entries-too-many', { file }, { values: { limit: `${cellsPerTable}` } })] : [];
  const empty = cells.length === 0 ? [problem('document-without-content', { file }, { values: {} })] : [];
  return { elements: withLinesAround(elements.map(spansOfGrid)), problems: [...cut, ...empty] };
}

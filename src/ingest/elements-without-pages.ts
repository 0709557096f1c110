// Makes the elements of a document whose file has no pages, with its tables numbered as they come.
import type { DocumentPlace } from '../core/lib/place.ts';
import type { PrintedCell } from '../core/tables/read/printed-grid.ts';
import type { Looks, SourceGrid, SourceParagraph } from './source-document.ts';

export const plainLooks: Looks = { bold: false, size: null, align: 'start' };

/** What is known of a place beside the file: a line of a text, a cell of a workbook. */
export type PlaceInFile = Pick<DocumentPlace, 'line' | 'cell'>;

export interface CellInFile extends PrintedCell {
  readonly at?: PlaceInFile;
}

export interface GridInFile {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellInFile[];
  readonly headRows: number;
}

export type ParagraphDetails = Partial<
  Pick<SourceParagraph, 'role' | 'looks' | 'headingLevel' | 'printedPage'>
> & { readonly at?: PlaceInFile };

export interface ElementMaker {
  readonly paragraph: (text: string, details?: ParagraphDetails) => SourceParagraph;
  readonly grid: (grid: GridInFile, at?: PlaceInFile) => SourceGrid;
}

export function elementMaker(file: string): ElementMaker {
  let tables = 0;
  return {
    paragraph: (text, { at = {}, ...details } = {}) => ({
      kind: 'paragraph',
      text,
      role: 'text',
      looks: plainLooks,
      place: { document: file, ...at },
      ...details,
    }),
    grid: ({ rows, columns, cells, headRows }, at = {}) => {
      tables += 1;
      const table = { document: file, table: tables };
      return {
        kind: 'grid',
        place: { ...table, ...at },
        grid: {
          rows,
          columns,
          cells: cells.map(({ at: inFile = {}, ...cell }) => ({
            ...cell,
            state: stateOf(cell.text),
            place: { ...table, ...inFile, row: cell.row, column: cell.column },
          })),
        },
        headRows,
        pages: [],
        above: [],
        notes: [],
      };
    },
  };
}

function stateOf(text: string): 'value' | 'blank' | 'unreadable' {
  return text === '' ? 'blank' : text.includes('\uFFFD') ? 'unreadable' : 'value';
}

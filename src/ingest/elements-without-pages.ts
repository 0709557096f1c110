// Makes the elements of a document whose file has no pages, with its paragraphs and tables numbered as they come.
import type { DocumentPlace } from '../core/lib/place.ts';
import type { PrintedCell } from '../core/tables/read/printed-grid.ts';
import type { Looks, SourceGrid, SourceParagraph } from './source-document.ts';

export const plainLooks: Looks = { bold: false, size: null, align: 'start' };

/** What is known of a place beside the file: a line of a text, a cell of a workbook; where nothing is, blocks are counted. */
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
  let blocks = 0;
  const placeIn = (at: PlaceInFile | undefined): PlaceInFile & Pick<DocumentPlace, 'block'> => {
    blocks += 1;
    return at ?? { block: blocks };
  };
  return {
    paragraph: (text, { at, ...details } = {}) => ({
      kind: 'paragraph',
      text,
      role: 'text',
      looks: plainLooks,
      place: { document: file, ...placeIn(at) },
      ...details,
    }),
    grid: ({ rows, columns, cells, headRows }, at) => {
      tables += 1;
      const place = placeIn(at);
      const table = { document: file, table: tables };
      return {
        kind: 'grid',
        place: { ...table, ...place },
        grid: {
          rows,
          columns,
          cells: cells.map(({ at: inFile = at === undefined ? place : {}, ...cell }) => ({
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

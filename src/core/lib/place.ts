// Where something stands in a document that was read: page or line, table, row, column, box. What does not apply is
// left out.

/** `[x0, y0, x1, y1]` in points, from the top left of the page as it is shown. */
export type Box = readonly [number, number, number, number];

/** The least box that holds them all; also where the second and fourth sides are counted from below. */
export function around(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ];
}

export interface PageBox {
  readonly page: number;
  readonly box: Box;
}

export interface DocumentPlace {
  /** The name of the file. */
  readonly document: string;
  /** From 1. */
  readonly page?: number;
  /** Line of a text file, from 1. */
  readonly line?: number;
  /** Sheet and cell of a workbook, as a spreadsheet calls it: `预算明细!B12`. */
  readonly cell?: string;
  /** Of a file with neither pages nor lines, such as a Word file: which of its paragraphs and tables it is, from 1. */
  readonly block?: number;
  /** The table's ordinal in the document, from 1; its rows and columns count from 0, as in the grid. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly box?: Box;
  /** Of words within a text the part on each printed line that they run over; `box` is then around those on `page`. */
  readonly boxes?: readonly PageBox[];
  /** What is read there was recognised from a picture of the page, and is to be held against it. */
  readonly needsReview?: true;
  /** What is written there, where it is not said beside the place. */
  readonly quote?: string;
}

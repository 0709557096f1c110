// A Word document opened for the tests: its parts, its paragraphs in order, its tables laid out as the grid they came from.
import { strFromU8, unzipSync } from 'fflate';
import type { Element } from './read-xml.ts';
import { contentOf, elementsOf, firstOf, readXml, valueOf } from './read-xml.ts';

export interface ReadDocument {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly body: Element;
  readonly part: (path: string) => Element;
  readonly paragraphs: readonly Element[];
  readonly tables: readonly Element[];
}

export function readDocument(bytes: Uint8Array): ReadDocument {
  const files = unzipSync(bytes);
  const part = (path: string): Element => {
    const file = files[path];
    if (file === undefined) throw new Error(`there is no ${path}`);
    return readXml(strFromU8(file));
  };
  const body = firstOf(part('word/document.xml'), 'w:body');
  return { files, body, part, paragraphs: elementsOf(body, 'w:p'), tables: elementsOf(body, 'w:tbl') };
}

/** What a reader sees of a paragraph: neither the instructions of fields nor what is hidden. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return contentOf(child);
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t';
      return child.name === 'w:br' ? '\n' : textOf(child);
    })
    .join('');
}

export const styleOf = (paragraph: Element): string => valueOf(paragraph, 'w:pStyle') ?? 'Normal';

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** The cells with their spans, row by row; throws where they do not cover the table's columns exactly. */
export function readGrid(table: Element): ReadCell[] {
  const columns = elementsOf(table, 'w:gridCol').length;
  const cells: { row: number; column: number; rowSpan: number; columnSpan: number; text: string }[] = [];
  elementsOf(table, 'w:tr').forEach((tableRow, row) => {
    let column = 0;
    for (const cell of elementsOf(tableRow, 'w:tc')) {
      const columnSpan = Number(valueOf(cell, 'w:gridSpan') ?? 1);
      const text = elementsOf(cell, 'w:p').map(textOf).join('\n');
      if (valueOf(cell, 'w:vMerge') === 'continue') {
        const above = cells.find(
          (other) => other.column === column && other.row + other.rowSpan === row && other.rowSpan > 0,
        );
        if (above?.columnSpan !== columnSpan || text !== '')
          throw new Error(`nothing is merged into row ${row}`);
        above.rowSpan += 1;
      } else {
        cells.push({ row, column, rowSpan: 1, columnSpan, text });
      }
      column += columnSpan;
    }
    if (column !== columns) throw new Error(`row ${row} has ${column} of ${columns} columns`);
  });
  return cells;
}

// Places of what a reading understood, with the keys and labels that findings name them by.
import type { ReadPassage } from '../disclosure/read/read-passages.ts';
import { headAbove } from '../reading/column-heads.ts';
import {
  tableTitle,
  type DocumentCell,
  type DocumentParagraph,
  type DocumentTable,
} from '../reading/printed-document.ts';
import type { TableInDocument } from '../reading/reading.ts';
import { around } from '../lib/place.ts';
import type { Span } from '../reading/words-on-pages.ts';
import { specColumns } from '../tables/read/columns.ts';
import type { ReadCell, ReadRow } from '../tables/read/read-table.ts';
import { readable } from '../tables/read/phrases.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { CheckedPlace } from './obligation.ts';

export function placeOfCell(
  { printed, read }: TableInDocument,
  row: ReadRow<DocumentCell>,
  { cell, column }: ReadCell<DocumentCell>,
): CheckedPlace {
  return {
    ...cell.place,
    key: { table: read.spec.name, row: row.key, column },
    label: [tableTitle(printed), row.label, headAbove({ printed, read }, cell) ?? column]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

/** Where a row says what it is of: its code or its name, whichever is meant or else stands first; where it says neither, by a figure. */
export function placeOfRow(
  table: TableInDocument,
  { key, label, textCells, cells }: ReadRow<DocumentCell>,
  meant?: 'code' | 'name',
): CheckedPlace {
  const { spec } = table.read;
  const texts = specColumns(spec).flatMap(({ spec: column }) => (column.kind === 'text' ? [column] : []));
  const said = texts
    .filter(({ code = false }) => meant !== undefined && code === (meant === 'code'))
    .flatMap(({ name }) => textCells[name] ?? []);
  const [first] = texts.flatMap(({ name }) => textCells[name] ?? []);
  const { place } = said[0] ?? first ?? cells[0]?.cell ?? table.printed;
  // A code may be printed in parts.
  const parts = said.flatMap(({ place: { page, box } }) =>
    page === place.page && box !== undefined ? [box] : [],
  );
  return {
    ...place,
    ...(parts.length > 1 ? { box: around(parts) } : {}),
    key: { table: spec.name, row: key },
    label: [tableTitle(table.printed), label].join(' · '),
  };
}

/** `name` is the table's in the format; a table of no format goes by its title. */
export function placeOfTable(printed: DocumentTable, name = tableTitle(printed)): CheckedPlace {
  return { ...printed.place, key: { table: name }, label: tableTitle(printed) };
}

/** A heading stands in its own section; a paragraph of no format goes by its section alone. */
export function placeOfPassage({ line, leaf, section, about }: ReadPassage<DocumentParagraph>): CheckedPlace {
  const heading = readable(line.role === 'title' && leaf === undefined ? line.text : section);
  const slot = leaf?.spec.kind === 'paragraph' ? leaf.spec.name : undefined;
  return {
    ...line.place,
    key: {
      ...(heading === '' ? {} : { section: heading }),
      ...(about === undefined ? {} : { row: about }),
      ...(slot === undefined ? {} : { slot }),
    },
    label: heading === '' ? shortened(readable(line.text)) : heading,
  };
}

/** The place of some words of the text that stands there. Whoever tidies a text changes nothing but its spaces. */
export function placeInText(place: CheckedPlace, text: string, [start, end]: Span): CheckedPlace {
  const from = withoutSpaces(text.slice(0, start)).length;
  return { ...place, span: [from, from + withoutSpaces(text.slice(start, end)).length] };
}

/** The place of what a pattern, or one of its groups, matched in the text that stands there. Only a pattern with `d` tells of groups. */
export function placeOfMatch(place: CheckedPlace, match: RegExpExecArray, group = 0): CheckedPlace {
  const { index, input, 0: words } = match;
  return placeInText(place, input, match.indices?.[group] ?? [index, index + words.length]);
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

/** For what is nowhere: a table that is missing, a part that was not found. */
export function placeOfDocument({ file, reading }: CheckedDocument): CheckedPlace {
  return { document: file, key: {}, label: reading.identity.body ?? file };
}

const longestLabel = 16;

export function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longestLabel ? `${characters.slice(0, longestLabel).join('')}…` : text;
}

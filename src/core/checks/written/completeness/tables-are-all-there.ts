// Every table that the format prescribes is there (财预〔2016〕143号), empty ones too. A table that was not understood, or a picture,
// may be the one that is missed: then it cannot be told.
import type { CheckedDocument } from '../../checked-document.ts';
import { reason } from '../../obligation.ts';
import { placeOfDocument, placeOfTable } from '../../places.ts';
import { comparable, readable } from '../../../tables/read/phrases.ts';
import { held, writtenCheck } from '../written-check.ts';
import { contentsEntries } from './contents-entries.ts';
import { withoutNumber, wordedAs } from './heading-words.ts';

export const tablesAreAllThere = writtenCheck('tables-are-all-there', function* ({ document }, fault) {
  const { format, tables, unknownTables } = document.reading;
  if (format === undefined) {
    yield reason('no-known-format', {});
    return;
  }
  const found = new Set(tables.map(({ read }) => read.spec.name));
  const figures = unknownTables.filter(({ columns }) => columns.some(({ kind }) => kind === 'figure'));
  const entries = contentsEntries(document);
  for (const { name, title } of format.tables) {
    const shown = title.replace(/\{[^{}]*\}/gu, '').replace(/^年/u, '');
    const titled = wordedAs(title, format);
    if (found.has(name)) yield held;
    else if (figures.length > 0 || mayBePicture(titled, document))
      yield reason(
        'table-not-found',
        { table: shown },
        figures.map(({ printed }) => placeOfTable(printed)),
      );
    // A document with few of the format's tables may follow another layout.
    else if (found.size * 2 < format.tables.length) yield reason('table-not-found', { table: shown });
    else {
      const listed = entries
        .filter(({ text }) => titled.test(withoutNumber(comparable(text))))
        .map((entry) => ({ ...entry.place, key: { table: name }, label: readable(entry.text) }));
      yield fault({
        places: [{ ...placeOfDocument(document), key: { table: name } }, ...listed],
        expected: shown,
        values: { listed: listed.length > 0 ? '目录' : '' },
      });
    }
  }
});

/**
 * Whether the table that is missed may be a picture: any picture, where nothing names the table; where its title stands in the contents or
 * in the text, one in the part of the document that holds the tables. Sections of text have pictures of their own, such as charts.
 */
function mayBePicture(titled: RegExp, { elements, reading }: CheckedDocument): boolean {
  const pictures = elements.flatMap(({ kind }, index) => (kind === 'picture' ? [index] : []));
  const isNamed = elements.some(
    (element) => element.kind === 'paragraph' && titled.test(withoutNumber(comparable(element.text))),
  );
  if (!isNamed) return pictures.length > 0;
  const tables = reading.tables.map(({ printed }) => elements.indexOf(printed));
  const lines = new Set<unknown>(
    reading.passages.filter(({ leaf }) => leaf?.spec.kind === 'heading').map(({ line }) => line),
  );
  const headings = elements.flatMap((element, index) => (lines.has(element) ? [index] : []));
  const [first, last] = [Math.min(...tables), Math.max(...tables)];
  const start = headings.filter((heading) => heading < first).at(-1) ?? -1;
  const end = headings.find((heading) => heading > last) ?? elements.length;
  return pictures.some((picture) => picture > start && picture < end);
}

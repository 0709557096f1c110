// Every table that the format prescribes is there (财预〔2016〕143号), empty ones too. A table that was not understood, or a page that is a
// picture, may be the one that is missed: then it cannot be told.
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
  const pictures = document.elements.filter(({ kind }) => kind === 'picture');
  const entries = contentsEntries(document);
  for (const { name, title } of format.tables) {
    const shown = title.replace(/\{[^{}]*\}/gu, '').replace(/^年/u, '');
    if (found.has(name)) yield held;
    else if (figures.length > 0 || pictures.length > 0)
      yield reason(
        'table-not-found',
        { table: shown },
        figures.map(({ printed }) => placeOfTable(printed)),
      );
    // A document with few of the format's tables may follow another layout.
    else if (found.size * 2 < format.tables.length) yield reason('table-not-found', { table: shown });
    else {
      const titled = wordedAs(title, format);
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

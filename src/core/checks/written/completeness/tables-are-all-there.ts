// Every table that the format prescribes is there (财预〔2016〕143号), empty ones too. A table that was not understood, or a page that is a
// picture, may be the one that is missed: then it cannot be told.
import { reason } from '../../obligation.ts';
import { placeOfDocument, placeOfTable } from '../../places.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { held, writtenCheck } from '../written-check.ts';

export const tablesAreAllThere = writtenCheck('tables-are-all-there', function* ({ document }, fault) {
  const { format, tables, unknownTables } = document.reading;
  if (format === undefined) {
    yield reason('no-known-format', {});
    return;
  }
  const found = new Set(tables.map(({ read }) => read.spec.name));
  const figures = unknownTables.filter(({ columns }) => columns.some(({ kind }) => kind === 'figure'));
  const pictures = document.elements.filter(({ kind }) => kind === 'picture');
  const inContents = document.elements.flatMap((element) =>
    element.kind === 'paragraph' && element.role === 'contentsEntry' ? [comparable(element.text)] : [],
  );
  for (const { name, title } of format.tables) {
    const shown = title.replace(/\{[^{}]*\}/gu, '').replace(/^年/u, '');
    const isListed = inContents.some((entry) => entry.includes(comparable(shown)));
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
      const place = { ...placeOfDocument(document), key: { table: name } };
      yield fault({ places: [place], expected: shown, values: { listed: isListed ? '目录' : '' } });
    }
  }
});

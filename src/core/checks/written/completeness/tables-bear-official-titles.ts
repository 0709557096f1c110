// A table bears the title of its format, and a form the one that most forms bear. Documents word titles in many ways; only one that is a
// single sign away from the other is a slip.
import { placeOfTable } from '../../places.ts';
import { tableTitle } from '../../../reading/printed-document.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';

export const tablesBearOfficialTitles = writtenCheck(
  'tables-bear-official-titles',
  function* ({ document: { reading } }, fault) {
    for (const { printed, read } of reading.tables) {
      const written = bare(tableTitle(printed));
      const expected = bare(read.spec.title.replace(/\{[^{}]*\}/gu, ''));
      if (written === expected) yield held;
      else if (isOneSignAway(written, expected))
        yield fault({
          places: [placeOfTable(printed, read.spec.name)],
          written: tableTitle(printed),
          expected,
        });
    }
    const forms = checkedForms(reading).map(({ form, place }) => ({
      title: tableTitle(form.printed),
      place,
    }));
    const [usual] = [...Map.groupBy(forms, ({ title }) => bare(title))].sort(
      ([, left], [, right]) => right.length - left.length,
    );
    for (const { title, place } of forms) {
      if (usual === undefined || bare(title) === usual[0]) yield held;
      else if (isOneSignAway(bare(title), usual[0]))
        yield fault({ places: [place], written: title, expected: usual[1][0]?.title ?? usual[0] });
    }
  },
);

/** Without its year and the bracket in which parts are numbered. */
function bare(title: string): string {
  return comparable(title).replace(/^(?:20\d{2})?年?度?/u, '');
}

/** One sign left out, put in or written for another. */
function isOneSignAway(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || short === '') return false;
  const at = [...short].findIndex((sign, index) => sign !== long[index]);
  const rest = at === -1 ? short.length : at;
  return long.length === short.length
    ? short.slice(rest + 1) === long.slice(rest + 1)
    : short.slice(rest) === long.slice(rest + 1);
}

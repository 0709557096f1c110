// A table bears the title of its format, and a form the one that most forms bear. Documents word titles in many ways; only one that is a
// single sign away from the other is a slip.
import { placeOfTable } from '../../places.ts';
import type { Reading, TableInDocument } from '../../../reading/reading.ts';
import { tableTitle } from '../../../reading/printed-document.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';

export const tablesBearOfficialTitles = writtenCheck(
  'tables-bear-official-titles',
  function* ({ document: { reading } }, fault) {
    for (const table of reading.tables) {
      const { printed, read } = table;
      const expected = titlesOf(table, reading);
      const slipped = slippedTitle(table, reading);
      if (expected.includes(bare(tableTitle(printed)))) yield held;
      else if (slipped !== undefined)
        yield fault({
          places: [placeOfTable(printed, read.spec.name)],
          written: tableTitle(printed),
          expected: slipped,
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

/** What a table should be titled, where what stands above it is a sign away from that. */
export function slippedTitle(table: TableInDocument, reading: Reading): string | undefined {
  const written = bare(tableTitle(table.printed));
  const expected = titlesOf(table, reading);
  return expected.includes(written) ? undefined : expected.find((title) => isOneSignAway(written, title));
}

/** As the format words it for either kind of body. */
function titlesOf({ read }: TableInDocument, { format }: Reading): readonly string[] {
  return Object.values(format?.words ?? {}).map((words) =>
    bare(read.spec.title.replace(/\{([^{}]*)\}/gu, (_, slot: string) => words[slot] ?? '')),
  );
}

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

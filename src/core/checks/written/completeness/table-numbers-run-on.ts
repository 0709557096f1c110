// The numbers above the tables run on and have one prefix: 预算公开表8, 预算公开表9. Of two that do not run on, the one that the tables around
// it leave no room for is the slip.
import { comparable } from '../../../tables/read/phrases.ts';
import { placeOfTable } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

const number = /^([\p{Script=Han}]*表)[:：]?(\d{1,2})$/u;

export const tableNumbersRunOn = writtenCheck(
  'table-numbers-run-on',
  function* ({ document: { reading } }, fault) {
    const numbered = reading.tables.flatMap(({ printed, read }) => {
      const line = printed.above.map(({ text }) => comparable(text)).find((text) => number.test(text));
      const [, prefix, serial] = number.exec(line ?? '') ?? [];
      return line === undefined || prefix === undefined
        ? []
        : [{ line, prefix, serial: Number(serial), printed, read }];
    });
    const prefixes = [...Map.groupBy(numbered, ({ prefix }) => prefix)].sort(
      ([, left], [, right]) => right.length - left.length,
    );
    const usual = prefixes[0]?.[0];
    let reached: number | undefined;
    for (const [index, { line, prefix, serial, printed, read }] of numbered.entries()) {
      const next = numbered[index + 1]?.serial;
      const foreseen = reached === undefined ? serial : reached + 1;
      // A number may be left out; it is wrong where the table after it goes on as if it were another.
      const isOdd = serial < foreseen || (serial > foreseen && next === foreseen + 1);
      const expected = isOdd ? foreseen : serial;
      reached = expected;
      const place = placeOfTable(printed, read.spec.name);
      if (prefix === usual && !isOdd) yield held;
      else
        yield fault({
          places: [{ ...place, label: [place.label, line].join(' · ') }],
          written: line,
          expected: `${usual ?? prefix}${expected}`,
        });
    }
  },
);

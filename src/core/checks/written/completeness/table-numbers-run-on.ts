// The numbers above the tables run on and have one prefix: 预算公开表8, 预算公开表9.
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
    for (const [index, { line, prefix, serial, printed, read }] of numbered.entries()) {
      const before = numbered[index - 1];
      const place = placeOfTable(printed, read.spec.name);
      const next = before === undefined || serial > before.serial ? serial : before.serial + 1;
      if (prefix === usual && serial === next) yield held;
      else {
        const expected = `${usual ?? prefix}${next}`;
        yield fault({
          places: [{ ...place, label: [place.label, line].join(' · ') }],
          written: line,
          expected,
        });
      }
    }
  },
);

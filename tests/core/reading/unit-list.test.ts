// The list of units that final accounts print is read as such, and not as a table that nobody knows.
import { expect, test } from 'vitest';
import type { DocumentTable } from '../../../src/core/reading/printed-document.ts';
import { factOfUnits, readUnitList } from '../../../src/core/reading/unit-list.ts';

function table(...rows: readonly string[]): DocumentTable {
  const cells = rows.flatMap((text, row) =>
    text.split('|').map((cell, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text: cell,
      place: { document: 'a.pdf', page: 3 },
    })),
  );
  return {
    kind: 'grid',
    place: { document: 'a.pdf', page: 3 },
    grid: { rows: rows.length, columns: rows[0]?.split('|').length ?? 0, cells },
    pages: [3],
    above: [],
    notes: [],
  };
}

test('names in their order, spaces of the head apart', () => {
  const list = readUnitList(table('序 号|单位名称|备 注', '1|某局（本级）|', '2|某中心|预算不单列', '3||'));
  expect(list?.units.map(({ name, said }) => [name, said])).toEqual([
    ['某局（本级）', ''],
    ['某中心', '预算不单列'],
  ]);
  expect(list === undefined ? undefined : factOfUnits(list)).toMatchObject({
    path: 'organisation.budgetUnits',
    value: ['某局（本级）', '某中心'],
    line: { place: { page: 3 } },
  });
});

test('codes and kinds where they have columns', () => {
  const list = readUnitList(
    table('单位代码|单位名称|单位性质', '001001|某局|行政单位', '001002|某中心|事业单位', '||。。。'),
  );
  expect(list?.units).toEqual([
    { name: '某局', code: '001001', said: '行政单位' },
    { name: '某中心', code: '001002', said: '事业单位' },
  ]);
});

test.each([
  ['with figures beside', table('序号|单位名称|金额', '1|某局|3.00')],
  ['without numbers', table('单位名称|项目名称', '某局|某项目')],
  ['of names alone', table('单位名称', '某局')],
])('a table %s is none', (_, other) => {
  expect(readUnitList(other)).toBeUndefined();
});

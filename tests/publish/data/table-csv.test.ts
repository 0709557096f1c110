// The tables of a disclosure as CSV: what a spreadsheet shows.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { tableCsvFiles } from '../../../src/publish/data/table-csv.ts';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';

const files = tableCsvFiles(sampleDisclosure);

test('one file per table, numbered as the document orders them', () => {
  expect([...files.keys()]).toEqual([
    '01-income-expenditure.csv',
    '02-state-capital.csv',
    '03-projects-current-year.csv',
  ]);
});

test('a table with its title, its unit, its spans and its note, marked as UTF-8', () => {
  expect(files.get('02-state-capital.csv')).toBe(
    '\uFEFF预算公开表2 2026年国有资本经营预算支出表,,,,\n' +
      '部门名称：云溪市图书馆,单位：万元,,,\n' +
      '项目,,2026年预算数,,\n' +
      '科目编码,科目名称,合计,基本支出,项目支出\n' +
      '合计,,,,\n' +
      '注：本表无数据,,,,\n',
  );
});

test('every cell of every table stands in its place', () => {
  const tables = sampleDisclosure.blocks.filter((block) => block.kind === 'table');
  for (const [index, text] of [...files.values()].entries()) {
    const table = tables[index];
    const rows: string[][] = parse(text, { bom: true });
    for (const cell of table?.grid.cells ?? []) expect(rows[cell.row + 2]?.[cell.column]).toBe(cell.text);
  }
});

test('a project called like a formula is guarded, a negative figure is not', () => {
  const disclosure: Disclosure = {
    ...sampleDisclosure,
    blocks: sampleDisclosure.blocks.flatMap((block) => {
      if (block.kind !== 'table' || block.name !== 'state-capital') return [];
      const cells = block.grid.cells.map((cell, index) => ({
        ...cell,
        text: index === 0 ? '=HYPERLINK("x")' : index === 1 ? '-3.20' : cell.text,
      }));
      return [{ ...block, grid: { ...block.grid, cells } }];
    }),
  };
  const [text = ''] = tableCsvFiles(disclosure).values();
  expect(text.split('\n')[2]).toBe(`"'=HYPERLINK(""x"")",,-3.20,,`);
});

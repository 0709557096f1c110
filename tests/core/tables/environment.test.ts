// Scopes that nest, and templates that are filled.
import { describe, expect, test } from 'vitest';
import { findNode } from '../../../src/core/cube/space.ts';
import {
  bindNode,
  chineseNumeral,
  fillTemplate,
  nodesInside,
  regionOf,
  remainderBeside,
  within,
} from '../../../src/core/tables/environment.ts';
import { environmentOf, line, smallLedger } from '../small-ledger.ts';

const environment = environmentOf(smallLedger([line({}, 1n)]));
const { space, regions } = environment.view;

describe('scopes', () => {
  test('nest by intersection', () => {
    const class201 = within(environment, { functionalClass: '201', fundSource: 'fiscalAppropriation' });
    expect(regionOf(class201, { functionalClass: '20103|208' })).toBe(
      regionOf(environment, { functionalClass: '20103', fundSource: 'fiscalAppropriation' }),
    );
  });

  test('a nested period takes the place of the outer one', () => {
    const previous = within(environment, { period: 'previousApproved' });
    expect(regionOf(previous)).toBe(regionOf(environment, { period: 'previousApproved' }));
    expect(regionOf(previous, { period: 'current' })).toBe(regionOf(environment));
    expect(regionOf(previous)).not.toBe(regionOf(environment));
  });

  test('bound nodes narrow, and nodes are listed inside them only', () => {
    const bound = bindNode(environment, 'functionalClass', findNode(space.functionalClass, '20103'));
    const codes = nodesInside(bound, 'functionalClass', 3).map((node) => node.code);
    expect(codes).toEqual(['2010301', '2010302']);
  });

  test('what stands beside some nodes is the rest of the region, or nothing', () => {
    const region = regionOf(environment, { functionalClass: '208' });
    const [section] = nodesInside(within(environment, { functionalClass: '208' }), 'functionalClass', 2);
    const nodes = section === undefined ? [] : [section];
    const own = findNode(space.functionalClass, '208').own;
    expect(remainderBeside(region, 'functionalClass', nodes, environment)).toEqual([
      {
        dimension: 'functionalClass',
        whole: region,
        region: regions.withSet(region, 'functionalClass', own),
      },
    ]);
    const section20805 = regionOf(environment, { functionalClass: '20805' });
    expect(remainderBeside(section20805, 'functionalClass', nodes, environment)).toEqual([]);
    const reserve = bindNode(environment, 'functionalClass', findNode(space.functionalClass, '227'));
    expect(remainderBeside(regionOf(reserve), 'functionalClass', [], reserve)).toEqual([]);
  });
});

describe('templates', () => {
  const bound = bindNode(environment, 'functionalClass', findNode(space.functionalClass, '20103'));

  test.each([
    ['{year}年', '2025年'],
    ['{functionalClass.code} {functionalClass.name}', '20103 政府办公厅（室）及相关机构事务'],
    ['{functionalClass.part1}-{functionalClass.part2}-{functionalClass.part3}', '201-03-'],
    ['{functionalClass.name1}、{functionalClass.name3}', '一般公共服务支出、'],
    ['无', '无'],
    ['', ''],
  ])('%s', (template, expected) => {
    expect(fillTemplate(template, bound)).toBe(expected);
  });

  test.each(['{nobody}', '{project.name}', '{functionalClass.colour}', '{functionalClass.part5}'])(
    '%s, which nothing gives, is a bug of the format',
    (template) => {
      expect(() => fillTemplate(template, bound)).toThrow('which nothing gives');
    },
  );
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [30, '三十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [119, '一百一十九'],
  [120, '一百二十'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1100, '一千一百'],
  [2304, '二千三百零四'],
  [9999, '九千九百九十九'],
  [10000, '10000'],
])('%d is counted as %s', (count, expected) => {
  expect(chineseNumeral(count)).toBe(expected);
});

test.each([0, -1, 1.5])('%d counts no heading', (count) => {
  expect(() => chineseNumeral(count)).toThrow();
});

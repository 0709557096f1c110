// Code lists: looking up, walking up and down and names that fit.

import { describe, expect, test } from 'vitest';
import type { CodeEntry, CodeList } from '../../../src/core/classification/code-list.ts';
import { indexCodeList } from '../../../src/core/classification/code-list.ts';

const list = listOf(
  ['201', '一般公共服务支出'],
  ['20103', '政府办公厅（室）及相关机构事务'],
  ['2010301', '行政运行'],
  ['2010302', '一般行政管理事务'],
  ['20131', '党委办公厅（室）及相关机构事务'],
  ['2013101', '行政运行'],
  ['227', '预备费'],
);

describe('an index', () => {
  const index = indexCodeList(list);

  test('finds entries and their relations', () => {
    expect(index.find('2010301')?.name).toBe('行政运行');
    expect(index.find('2019999')).toBeUndefined();
    expect(codes(index.children(''))).toEqual(['201', '227']);
    expect(codes(index.children('20103'))).toEqual(['2010301', '2010302']);
    expect(codes(index.ancestors('2010301'))).toEqual(['20103', '201']);
    expect(codes(index.ancestors('2019999'))).toEqual([]);
  });

  test('knows the lowest level, which is not the same depth everywhere', () => {
    expect(index.isLowest('2010301')).toBe(true);
    expect(index.isLowest('227')).toBe(true);
    expect(index.isLowest('20103')).toBe(false);
    expect(index.isLowest('2019999')).toBe(false);
  });

  test.each([
    ['20103', '政府办公厅（室）及相关机构事务', true],
    ['20103', '政府办公厅(室)及相关 机构事务', true],
    ['20103', '政府办公厅及相关机构事务', false],
    ['227', '预备费支出', true], // the alias
    ['20131', '政府办公厅（室）及相关机构事务', false],
    ['999', '行政运行', false],
  ])('%s may be called %s: %s', (code, name, fits) => {
    expect(index.nameFits(code, name)).toBe(fits);
  });

  test.each([
    ['2013109', ['2013101']],
    ['20132', ['20131']],
    ['行政远行', ['2010301', '2013101']],
    ['党委办公厅（室)及相关事务', ['20131', '20103']],
    ['完全无关的名称', []],
  ])('near %s are %j', (written, expected) => {
    expect(codes(index.similar(written))).toEqual(expected);
  });

  test('is not led in circles by a broken list', () => {
    const circle: CodeList = {
      ...list,
      entries: [entry('201', '甲', '20101'), entry('20101', '乙', '201')],
    };
    expect(codes(indexCodeList(circle).ancestors('201'))).toEqual(['20101', '201']);
  });
});

function listOf(...pairs: readonly (readonly [string, string])[]): CodeList {
  const entries = pairs.map(([code, name]) => entry(code, name, code.length > 3 ? code.slice(0, -2) : ''));
  return { name: 'functionalClass', year: 2025, entries };
}

function entry(code: string, name: string, parent: string): CodeEntry {
  const level = (code.length - 1) / 2;
  const aliases = code === '227' ? ['预备费支出'] : [];
  return { code, name, level, parent, confirmed: true, source: 'made up', aliases };
}

function codes(entries: readonly CodeEntry[]): readonly string[] {
  return entries.map(({ code }) => code);
}

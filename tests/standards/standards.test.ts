// The data of the standards: sound lists, in the order of print, and the loader that dates them.

import { describe, expect, test } from 'vitest';
import type { BudgetUnitKind } from '../../src/core/classification/economic-mapping.ts';
import { indexEconomicMapping } from '../../src/core/classification/economic-mapping.ts';
import type { CodeList } from '../../src/core/classification/code-list.ts';
import { codeListNames, indexCodeList } from '../../src/core/classification/code-list.ts';
import { coveredYears, isCovered, loadCodeList, loadStandards } from '../../standards/load.ts';

const standards = loadStandards(2025);

describe.each(codeListNames)('the list %s', (name) => {
  const list: CodeList = standards.codeLists[name];

  test('has sound codes: three digits and two for each level below, none twice, none without its parent', () => {
    const codes = list.entries.map((entry) => entry.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, level, parent } of list.entries) {
      expect([code, code.length], code).toEqual([/^\d+$/u.exec(code)?.[0], 1 + 2 * level]);
      expect(parent, code).toBe(level > 1 ? code.slice(0, -2) : '');
      expect(parent === '' || codes.includes(parent), code).toBe(true);
    }
  });

  test('is in ascending order of code', () => {
    const codes = list.entries.map((entry) => entry.code);
    expect(codes).toEqual(codes.toSorted());
  });

  test('names every code once within its parent', () => {
    const places = list.entries.map((entry) => `${entry.parent} ${entry.name}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('names its source where a row is confirmed, and says so where it is not', () => {
    for (const entry of list.entries) {
      expect(entry.source.startsWith('unconfirmed'), entry.code).toBe(!entry.confirmed);
    }
  });
});

test.each([
  ['functionalClass', 1428],
  ['departmentEconomicClass', 109],
  ['governmentEconomicClass', 81],
  ['revenueClass', 56],
] as const)('the list %s has %i codes', (name, count) => {
  expect(standards.codeLists[name].entries).toHaveLength(count);
});

test('the functional classes come in the order in which budgets print them', () => {
  const classes = indexCodeList(standards.codeLists.functionalClass).children('');
  expect(classes.map((entry) => entry.name)).toEqual([
    '一般公共服务支出',
    '外交支出',
    '国防支出',
    '公共安全支出',
    '教育支出',
    '科学技术支出',
    '文化旅游体育与传媒支出',
    '社会保障和就业支出',
    '社会保险基金支出',
    '卫生健康支出',
    '节能环保支出',
    '城乡社区支出',
    '农林水支出',
    '交通运输支出',
    '资源勘探工业信息等支出',
    '商业服务业等支出',
    '金融支出',
    '援助其他地区支出',
    '自然资源海洋气象等支出',
    '住房保障支出',
    '粮油物资储备支出',
    '国有资本经营预算支出',
    '灾害防治及应急管理支出',
    '预备费',
    '其他支出',
    '转移性支出',
    '债务还本支出',
    '债务付息支出',
    '债务发行费用支出',
    '抗疫特别国债安排的支出',
  ]);
});

describe('lists are of a year', () => {
  const holds = (year: number, code: string): boolean =>
    loadCodeList('functionalClass', year).entries.some((entry) => entry.code === code);

  test('a code is there from the year that brought it', () => {
    expect([2024, 2025, 2026].map((year) => holds(year, '22911'))).toEqual([false, true, true]);
    expect([2023, 2024].map((year) => holds(year, '22006'))).toEqual([false, true]);
  });

  test('outside the years covered there are none', () => {
    for (const year of [1, coveredYears.first - 1, coveredYears.last + 1]) {
      expect(isCovered(year)).toBe(false);
      expect(() => loadStandards(year)).toThrow(`there are no lists of ${year}`);
    }
  });
});

test('aliases belong to codes of their lists', () => {
  const government = indexCodeList(standards.codeLists.governmentEconomicClass);
  expect(government.nameFits('50999', '其他对个人和家庭补助')).toBe(true);
  expect(government.nameFits('50999', '其他对个人和家庭的补助')).toBe(true);
  const aliased = codeListNames.flatMap((name) =>
    standards.codeLists[name].entries.flatMap((entry) => entry.aliases.map(() => entry.code)),
  );
  expect(aliased.toSorted()).toEqual(['30399', '503', '504', '50601', '50602', '50999']);
});

describe('the economic classes of the two budgets', () => {
  const mapping = indexEconomicMapping(standards.economicMapping);
  const department = indexCodeList(standards.codeLists.departmentEconomicClass);
  const government = indexCodeList(standards.codeLists.governmentEconomicClass);

  test.each<readonly [string, string, BudgetUnitKind, boolean]>([
    ['30101', '50101', 'administrative', true],
    ['30101', '50101', 'civilServiceManaged', true],
    ['30101', '50101', 'publicInstitution', false],
    ['30101', '50501', 'publicInstitution', true],
    ['30226', '50205', 'administrative', true],
    ['30302', '50905', 'publicInstitution', true],
    ['301', '501', 'administrative', true],
    ['301', '502', 'administrative', false],
    ['30101', '50201', 'administrative', false],
  ])('%s with %s in an %s unit: %s', (departmentCode, governmentCode, unitKind, allowed) => {
    expect(mapping.allows(departmentCode, governmentCode, unitKind)).toBe(allowed);
  });

  test('every pair joins two lowest codes of the lists', () => {
    for (const pair of standards.economicMapping) {
      expect(department.isLowest(pair.departmentCode), pair.departmentCode).toBe(true);
      expect(government.isLowest(pair.governmentCode), pair.governmentCode).toBe(true);
    }
  });

  test('every department class leads to exactly one government class in a public institution, or to none', () => {
    for (const entry of standards.codeLists.departmentEconomicClass.entries) {
      expect(mapping.governmentCodes(entry.code, 'publicInstitution').length, entry.code).toBeLessThanOrEqual(
        1,
      );
    }
    expect(mapping.governmentCodes('30101', 'publicInstitution')).toEqual(['50501']);
  });
});

test('each legal basis has its own identifier and says what it requires in both languages', () => {
  const ids = standards.legalBasis.map((basis) => basis.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const basis of standards.legalBasis) {
    expect(basis.document, basis.id).not.toBe('');
    expect(basis.requirement, basis.id).toMatch(/\p{Script=Han}/u);
    expect(basis.requirementEnglish, basis.id).toMatch(/^[A-Z].*\.$/u);
    // An article number is given only where it was read in the text itself.
    if (basis.article !== '') expect(basis.confirmed, basis.id).toBe(true);
  }
});

// The made-up city: the same for the same seed, called made up in every name, and fit to be built.
import { expect, test } from 'vitest';
import { buildDisclosure } from '../../src/core/disclosure/build.ts';
import { listsOfYear } from '../../src/cli/prepare.ts';
import { formats } from '../../src/cli/formats.ts';
import { cityName, madeUpDepartment, mostDepartments } from '../../src/synthesis/city.ts';
import { synthesizedLedger } from '../../src/synthesis/ledger.ts';
import { loadStandards } from '../../standards/load.ts';

const format = 'lvliang-budget-2025';

function made(seed: string, index: number, fiscalYear: number) {
  const pairs = loadStandards(fiscalYear).economicMapping;
  const governmentClassOf = (code: string, kind: string): string | undefined =>
    pairs.find((pair) => pair.departmentCode === code && pair.unitKinds.some((each) => each === kind))
      ?.governmentCode;
  return synthesizedLedger({ seed, index, fiscalYear, format, governmentClassOf });
}

test('the same seed makes the same ledger, another seed another', () => {
  expect(made('1', 3, 2025)).toEqual(made('1', 3, 2025));
  expect(made('2', 3, 2025).lines).not.toEqual(made('1', 3, 2025).lines);
});

test("this year's base is what last year's budget was", () => {
  const sum = (year: number, of: number): bigint =>
    made('1', 5, year)
      .lines.filter(({ coordinates }) => coordinates.fiscalYear === `${of}`)
      .reduce((total, { amountFen }) => total + amountFen, 0n);
  expect(sum(2026, 2025)).toBe(sum(2025, 2025));
  expect(sum(2026, 2026)).not.toBe(sum(2026, 2025));
});

test('every department of the city has a name and a code of its own, and says that it is made up', () => {
  const all = Array.from({ length: mostDepartments }, (_, index) => madeUpDepartment('1', index));
  const ids = all.map(({ department }) => `${department.jurisdiction} ${department.code}`);
  expect(new Set(ids).size).toBe(mostDepartments);
  expect(new Set(all.map(({ department }) => department.name)).size).toBe(mostDepartments);
  for (const { department, units } of all) {
    for (const { name } of [department, ...units]) expect(name.startsWith(cityName)).toBe(true);
  }
});

test.each([0, 9, 27, 40])('department %i can be built, and is marked', (index) => {
  const ledger = made('7', index, 2025);
  const known = formats.get(format);
  if (known === undefined) throw new Error('no format');
  const built = buildDisclosure(ledger, known, listsOfYear(2025), undefined);
  expect(built.ok ? built.value.disclosure.provenance.kind : built.error).toBe('synthetic');
  const lists = listsOfYear(2025);
  const codes = new Set(lists.functionalClass.entries.map(({ code }) => code));
  for (const { coordinates } of ledger.lines) expect(codes).toContain(coordinates.functionalClass);
  for (const { coordinates } of ledger.lines) expect(coordinates.governmentEconomicClass).not.toBe('*');
});

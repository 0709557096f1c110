// What every disclosure format must be: a plain value that survives JSON, whose tables have names of their own, are all printed,
// and stand on a basis that the standards hold.
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { formatProblems } from '../../src/core/disclosure/validate-format.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import type { BlockSpec, DisclosureFormat } from '../../src/core/disclosure/format.ts';
import { loadStandards } from '../../standards/load.ts';

const standards = loadStandards(2026);
const legalBases = new Set(standards.legalBasis.map(({ id }) => id));

test('the formats offered are those of the three layouts, one of them in three variants', () => {
  expect([...formats.keys()]).toEqual([
    'lvliang-budget-2025',
    'shanghai-budget',
    'shanghai-budget-whole-yuan',
    'shanghai-budget-with-execution',
    'final-accounts',
  ]);
});

describe.each([...formats.values()])('the format $id', (format) => {
  test('comes back from JSON as it was', () => {
    expect(JSON.parse(JSON.stringify(format))).toStrictEqual(format);
  });

  test('names nothing that does not exist: codes, levels, words, text columns, tables', () => {
    expect(formatProblems(format, standards.codeLists).map((one) => renderProblem(one, 'zh-CN'))).toEqual([]);
  });

  test('names each table, form and balance once', () => {
    for (const named of [format.tables, format.forms, format.balances]) {
      const names = named.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('prints each of its tables and forms once', () => {
    const printed = allBlocks(format.blocks);
    const tables = printed.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(tables.sort()).toEqual(format.tables.map(({ name }) => name).sort());
    const forms = printed.flatMap((block) => (block.kind === 'forms' ? [block.form] : []));
    expect(forms.sort()).toEqual(format.forms.map(({ name }) => name).sort());
  });

  test('gives each table, form and balance a legal basis that the standards hold', () => {
    for (const { name, basis } of withBasis(format)) {
      expect(basis.length, name).toBeGreaterThan(0);
      expect(
        basis.filter((id) => !legalBases.has(id)),
        name,
      ).toEqual([]);
    }
  });
});

function withBasis(format: DisclosureFormat): { name: string; basis: readonly string[] }[] {
  return [...format.tables, ...format.forms, ...format.balances];
}

function allBlocks(blocks: readonly BlockSpec[]): BlockSpec[] {
  return blocks.flatMap((block) => (block.kind === 'each' ? [block, ...allBlocks(block.blocks)] : [block]));
}

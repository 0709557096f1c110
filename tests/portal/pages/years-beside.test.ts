// Documents of several years, or of one year twice, beside each other.
import { expect, test } from 'vitest';
import { fen } from '../../../src/core/money/fen.ts';
import type { ProvenanceKind } from '../../../src/core/ledger/ledger.ts';
import { compareView, readKey } from '../../../src/portal/pages/compare/compare-view.ts';
import type { ComparedVersion } from '../../../src/portal/pages/compare/compared-document.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';

const words = wordsOf('zh-CN');
const kinds: readonly ProvenanceKind[] = ['readFromPublication', 'reconstruction'];

/** Of keys such as `1~2025~reconstruction`. */
async function viewOf(...written: readonly string[]) {
  const find = async ({
    department,
    document,
  }: {
    department: string;
    document: string;
  }): Promise<ComparedVersion> =>
    await Promise.resolve({
      department,
      document,
      version: 1,
      title: '部门预算',
      bodyName: `示例局${department}`,
      fiscalYear: Number(document.slice(0, 4)),
      stage: 'approved',
      budgetUnit: '',
      provenanceKind: kinds.find((kind) => document.endsWith(kind)) ?? 'official',
      provenanceNote: '',
    });
  return await compareView(
    {
      find,
      read: async (version) =>
        await Promise.resolve({
          version,
          spentFen: fen(BigInt(version.fiscalYear) * 100n),
          staffQuota: null,
          groups: { functionalClass: [], departmentEconomicClass: [], fundSource: [] },
        }),
    },
    written.flatMap(readKey),
    words,
  );
}

test('of one body every year has its change from the one before', async () => {
  const [functions] = (await viewOf('1~2023', '1~2024', '1~2026')).tables;
  expect(functions?.columns.slice(-2).map(({ title }) => title)).toEqual([
    '2023年预算到2024年预算增减',
    '2024年预算到2026年预算增减',
  ]);
  expect(
    functions?.rows
      .at(-1)
      ?.slice(-2)
      .map(({ amountFen }) => amountFen),
  ).toEqual([100n, 200n]);
});

test('documents of one body and year are told apart by their kind, and have no change', async () => {
  const { tables, notes } = await viewOf('1~2025-readFromPublication', '1~2025-reconstruction');
  expect(tables[0]?.columns.map(({ title }) => title)).toEqual([
    '科目',
    '2025年预算（本站识读）',
    words.compare.shareOf('2025年预算（本站识读）'),
    '2025年预算（重建示例）',
    words.compare.shareOf('2025年预算（重建示例）'),
  ]);
  expect(notes).toContain(words.compare.kinds);
});

test('other years of other bodies are pointed out', async () => {
  expect((await viewOf('1~2025', '2~2026')).notes).toContain(words.compare.years);
  expect((await viewOf('1~2025', '2~2025')).notes).not.toContain(words.compare.years);
  expect((await viewOf('1~2025', '1~2026')).notes).not.toContain(words.compare.years);
});

// Documents beside each other: what could not be loaded is not said to be unknown.
import { expect, test } from 'vitest';
import { fen } from '../../../src/core/money/fen.ts';
import { compareView } from '../../../src/portal/pages/compare/compare-view.ts';
import type {
  ComparedDocument,
  ComparedVersion,
} from '../../../src/portal/pages/compare/compared-document.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';

const words = wordsOf('zh-CN');
const keys = [
  { department: '1', document: '2025-approved' },
  { department: '2', document: '2025-approved' },
];

function versionOf({ department, document }: (typeof keys)[number]): ComparedVersion {
  return {
    department,
    document,
    version: 1,
    title: '2025年部门预算',
    bodyName: `示例局${department}`,
    fiscalYear: 2025,
    stage: 'approved',
    budgetUnit: '',
    provenanceKind: 'synthetic',
    provenanceNote: '',
  };
}

async function viewOf(second: 'notLoaded' | 'there' | undefined) {
  const find = async (key: (typeof keys)[number]) =>
    await Promise.resolve(key === keys[1] && second !== 'there' ? second : versionOf(key));
  const read = async (version: ComparedVersion): Promise<ComparedDocument> =>
    await Promise.resolve({
      version,
      spentFen: fen(100n),
      staffQuota: null,
      groups: { functionalClass: [], departmentEconomicClass: [], fundSource: [] },
    });
  return await compareView({ find, read }, keys, words);
}

test('a document whose file could not be loaded is told as that, one that there is none of as unknown', async () => {
  expect((await viewOf('there')).refusals).toEqual([]);
  expect((await viewOf('notLoaded')).refusals).toEqual([words.compare.notLoaded]);
  expect((await viewOf(undefined)).refusals).toEqual([words.compare.unknown('2~2025-approved')]);
});

test('one chooses again with what there is', async () => {
  expect((await viewOf('notLoaded')).again).toBe('/compare/?chosen=1%7E2025-approved');
});

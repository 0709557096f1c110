// From a ledger to its disclosure: which body's set a ledger makes, and what is refused before anything is built. The ledger that
// goes out with a unit's own set says whose it is: whoever has it alone makes the same set, and no other.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare, type Prepared } from '../../src/cli/prepare.ts';
import { printedOnly } from '../../src/core/disclosure/printed-only.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import { fullLedgerPackage, publicLedgerPackage } from '../../src/publish/data/public-ledger-package.ts';

const example = fileURLToPath(
  new URL('../../examples/sample-district-education-bureau-2026', import.meta.url),
);
const plain = { format: undefined, budgetUnit: undefined, attachment: 'public' } as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-unit-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function prepared(path: string, budgetUnit?: string): Promise<Prepared> {
  const result = await prepare(path, { ...plain, budgetUnit });
  if (!result.ok) throw new Error(result.error.map((one) => renderProblem(one, 'en')).join('\n'));
  return result.value;
}

describe.each(['205001', '205002'])('the set of the unit %s', (unit) => {
  test.each([
    ['public', publicLedgerPackage],
    ['full', fullLedgerPackage],
  ] as const)('comes again from the %s ledger beside it', async (_kind, packageOf) => {
    const first = await prepared(example, unit);
    const { files, ledger } = packageOf(first);
    expect(ledger.identity).toMatchObject({ budgetUnit: unit, title: first.disclosure.title });
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    const again = await prepared(folder);
    expect(printedOnly(again.disclosure)).toEqual(printedOnly(first.disclosure));
  });
});

test("the full ledger beside a unit's set holds nothing of other units", async () => {
  const { ledger } = fullLedgerPackage(await prepared(example, '205002'));
  const units = new Set(ledger.lines.map(({ coordinates }) => coordinates.budgetUnit));
  expect([...units]).toEqual(['205002']);
  expect(new Set(ledger.projects.map(({ budgetUnit }) => budgetUnit))).toEqual(new Set(['205002']));
  expect(ledger.facts).toEqual({});
  expect(Object.keys(ledger.unitFacts)).toEqual(['205002']);
});

test('a public ledger makes no other set than its own, in no other format', async () => {
  const { files } = publicLedgerPackage(await prepared(example, '205001'));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  const asked = { ...plain, budgetUnit: '205002', format: 'lvliang-budget-2025' };
  const result = await prepare(folder, asked);
  expect(result.ok ? [] : result.error.map((one) => renderProblem(one, 'zh-CN'))).toEqual([
    '--budget-unit：要生成的是「205002」，而这本公开账只含「205001」这一份公开文本的数；公开账只能还原它所附的那一份公开文本；请改用部门的完整账，或只生成这一份。',
    '--format：要生成的是「lvliang-budget-2025」，而这本公开账只含「shanghai-budget」这一份公开文本的数；公开账只能还原它所附的那一份公开文本；请改用部门的完整账，或只生成这一份。',
  ]);
});

test.each(['1', '2030'])('there are no code lists of the year %s', async (year) => {
  const { files } = publicLedgerPackage(await prepared(example));
  for (const [name, text] of files) {
    await writeFile(join(folder, name), text.replace('"codeListYear": 2026', `"codeListYear": ${year}`));
  }
  const result = await prepare(folder, plain);
  const told = result.ok ? [] : result.error.filter(({ severity }) => severity === 'error');
  expect(told.map((one) => renderProblem(one, 'zh-CN'))).toEqual([
    `datapackage.json 第11行 mingzhang.codeListYear：科目表年度写的是「${year}」，没有这一年的科目表；现有2023年至2026年的科目表；请改正年度；年度无误的，须先补充这一年的科目表。`,
  ]);
});

test('a ledger names a unit of its own', async () => {
  const { files } = publicLedgerPackage(await prepared(example, '205001'));
  for (const [name, text] of files) {
    await writeFile(join(folder, name), text.replace('"budgetUnit": "205001"', '"budgetUnit": "205009"'));
  }
  const result = await prepare(folder, plain);
  const told = result.ok ? [] : result.error.filter(({ code }) => code === 'budget-unit-unknown');
  expect(told.map((one) => renderProblem(one, 'zh-CN'))).toEqual([
    'datapackage.json 第15行 mingzhang.budgetUnit：预算单位写的是「205009」，单位名单中没有这个单位；应为单位名单中的单位编码；请改正编码，或在单位名单中补上该单位；相近的有：205001 示例市示例区教育局本部。',
  ]);
});

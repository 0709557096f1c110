// Single values of a ledger's files are written over in place: every other sign stays, comments, quotes, line ends and marks included.
import { expect, test } from 'vitest';
import { changeCsvRows } from '../../src/exchange/change-csv-rows.ts';
import { changeFacts } from '../../src/exchange/change-facts.ts';

const csv =
  '\uFEFFproject,name,summary\r\np1,"甲, 乙",旧的概况。\r\n\r\np2,丙,"两行\r\n概况"\r\np3,丁,尾\r\n';

test('a cell of CSV, known by the line of its row', () => {
  const change = { row: 4, column: 'summary', text: '新, 的' };
  expect(changeCsvRows(csv, [change])).toBe(csv.replace('"两行\r\n概况"', '"新, 的"'));
  // The full stop that print drops stays.
  expect(changeCsvRows(csv, [{ row: 2, column: 'summary', text: '新的概况' }])).toBe(
    csv.replace('旧的概况。', '新的概况。'),
  );
  expect(changeCsvRows(csv, [{ row: 6, column: 'name', text: '戊' }])).toBe(csv.replace('丁', '戊'));
});

test('no place, no change', () => {
  expect(changeCsvRows(csv, [{ row: 3, column: 'summary', text: '新' }])).toBeUndefined();
  expect(changeCsvRows(csv, [{ row: 2, column: 'plan', text: '新' }])).toBeUndefined();
  expect(changeCsvRows('a,"b', [{ row: 2, column: 'a', text: '新' }])).toBeUndefined();
});

const facts = `# 说明
department: { code: '107', name: 示例局 }
assets:
  vehicles:
    quota:   7   # 核定
reasons:
  2024: "人员增多。"   # 见批复
  plain: 一句
duties:
  - 第一项。
  - 第二项。
budgetUnits:
  - code: 107002
    facts:
      assets: { vehicles: { quota: 2 } }
`;

test('facts, where they stand', () => {
  const of = (path: string, value: string | number | readonly string[], budgetUnit?: string) =>
    changeFacts(facts, [{ path, value, budgetUnit }]);
  expect(of('assets.vehicles.quota', 8)).toBe(facts.replace('7   #', '8   #'));
  expect(of('reasons.2024', '标准：提高')).toBe(facts.replace('"人员增多。"', '标准：提高。'));
  expect(of('reasons.plain', '# 甲: 乙')).toBe(facts.replace('plain: 一句', 'plain: "# 甲: 乙"'));
  expect(of('duties', ['第一项', '改了的'])).toBe(facts.replace('第二项', '改了的'));
  expect(of('assets.vehicles.quota', 3, '107002')).toBe(facts.replace('quota: 2', 'quota: 3'));
});

test('a list of another length is written anew, comments and all else stay', () => {
  const changed = changeFacts(facts, [{ path: 'duties', value: ['第一项'], budgetUnit: undefined }]);
  expect(changed).not.toContain('第二项');
  for (const kept of ['# 说明', '# 核定', '# 见批复', '第一项。', '107002']) expect(changed).toContain(kept);
});

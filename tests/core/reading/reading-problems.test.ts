// What a reading tells of its own doubts: the smallest document for each, with the whole message.
import { expect, test } from 'vitest';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import { renderProblem, type Language } from '../../../src/core/lib/messages/render.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { readDisclosure } from '../../../src/core/reading/read-disclosure.ts';
import { readingProblems } from '../../../src/core/reading/reading-problems.ts';
import type { Reading } from '../../../src/core/reading/reading.ts';
import { ledgerFromReading } from '../../../src/core/rebuilding/ledger-from-reading.ts';
import { lvliangBudget2025 } from '../../../formats/lvliang-budget-2025/format.ts';
import { finalAccounts } from '../../../formats/final-accounts/format.ts';
import { shanghaiBudget } from '../../../formats/shanghai-budget/format.ts';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../standards/load.ts';
import { typedTable } from './printed-tables.ts';

const lists = loadStandards(2025).codeLists;

function read(
  elements: readonly DocumentElement[],
  formats: readonly DisclosureFormat[] = [lvliangBudget2025],
): Reading {
  return readDisclosure(elements, { formats, listsOf: () => lists, vocabulary });
}

function told(elements: readonly DocumentElement[], code: string, language: Language = 'zh-CN'): string[] {
  return readingProblems(read(elements), 'a.pdf')
    .filter((problem) => problem.code === code)
    .map((problem) => renderProblem(problem, language));
}

const head = '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出';

function expenditure(year: number, rows: readonly string[]) {
  return typedTable(
    [`${year}年预算支出总表`, '部门名称：某局', '单位：万元'],
    [head, '合计 | | 3.00 | 1.00 | 2.00', ...rows],
  );
}

const sound = expenditure(2025, ['201 | 一般公共服务支出 | 3.00 | 1.00 | 2.00']);

test('nothing of a table that is as the format says', () => {
  const doubts = ['code-lists-of-other-year', 'code-not-in-lists', 'table-perhaps', 'table-repeated'];
  expect(doubts.flatMap((code) => told([sound], code))).toEqual([]);
  expect(told([sound], 'table-rows-missing')).toEqual([]);
});

test('the lists of another year', () => {
  const old = expenditure(2019, ['201 | 一般公共服务支出 | 3.00 | 1.00 | 2.00']);
  expect(told([old], 'code-lists-of-other-year')).toEqual([
    'a.pdf：没有2019年的科目表，科目按2025年的识别；应按文件所属年度的科目表识别；请核对这两年之间变动过的科目。',
  ]);
  expect(told([old], 'code-lists-of-other-year', 'en')).toEqual([
    'a.pdf: There are no code lists of 2019; codes were looked up in those of 2025. They should be those of the document’s year. Check the codes that changed between the two years.',
  ]);
});

test('a code that no list has', () => {
  const odd = expenditure(2025, ['298 | 其他事务 | 3.00 | 1.00 | 2.00']);
  expect(told([odd], 'code-not-in-lists')).toEqual([
    'a.pdf：支出功能分类科目中没有这个科目：298 其他事务；应为科目表中已有的科目；已按原样读出，请核对编码和年度。',
  ]);
  expect(told([odd], 'code-not-in-lists', 'en')).toEqual([
    'a.pdf: This is not a code of the functional classification of expenditure: 298 其他事务. It should be a code of the list. It is given as it stands; check the code and the year.',
  ]);
});

test('two tables that are like the same one', () => {
  expect(told([sound, sound], 'table-repeated')).toEqual([
    'a.pdf：《2025年预算支出总表》也像是《预算支出总表》，这张表前面已经有了；格式中的一张表应只出现一次；请对照原件，看哪一张才是。',
  ]);
  expect(told([sound, sound], 'table-repeated', 'en')).toEqual([
    'a.pdf: This table, “2025年预算支出总表”, too seems to be “预算支出总表”, which stands above already. A table of the format should stand once. Look in the original which of them it is.',
  ]);
});

test('a table that was told by half of its head', () => {
  const half = typedTable(
    ['2025年预算支出总表', '单位：万元'],
    ['科目编码 | 科目名称 | 合计 | 其他', '合计 | | 3.00 | 1.00'],
  );
  expect(told([half], 'table-perhaps')).toEqual([
    'a.pdf 2025年预算支出总表：按表名和表头看，这张表像是《预算支出总表》，但没有把握；表名、表头应与格式中的一张表相同；请对照原件，核对各栏、各行是否认对。',
  ]);
  expect(told([half], 'table-perhaps', 'en')).toEqual([
    'a.pdf, 2025年预算支出总表: By its title and head this table seems to be “预算支出总表”, but that is not certain. Its title and head should be those of a table of the format. Compare its columns and rows with the original.',
  ]);
});

test('a row that the table should have', () => {
  const short = typedTable(
    ['2025年预算支出总表', '单位：万元'],
    [head, '201 | 一般公共服务支出 | 3.00 | 1.00 | 2.00'],
  );
  expect(told([short], 'table-rows-missing')).toEqual([
    'a.pdf 2025年预算支出总表：缺少这些行：合计；按格式应有这些行；请核对行名；缺的行不当作零。',
  ]);
  expect(told([short], 'table-rows-missing', 'en')).toEqual([
    'a.pdf, 2025年预算支出总表: These rows are missing: 合计. The format has them. Check the names of the rows; what is missing is not taken for zero.',
  ]);
});

test('the only row of a table, which has no name', () => {
  const unfilled = typedTable(
    ['2025年部门“三公”经费和机关运行经费预算表', '单位：万元'],
    ['合计 | 因公出国(境)费 | 公务接待费 | 小计 | 购置费 | 运行费 | 机关运行经费预算数'],
  );
  const problems = readingProblems(read([unfilled], [shanghaiBudget]), 'a.pdf').filter(({ code }) =>
    /rows?-missing/u.test(code),
  );
  expect(problems.map((problem) => renderProblem(problem, 'zh-CN'))).toEqual([
    'a.pdf 2025年部门“三公”经费和机关运行经费预算表：表头下面没有填数的那一行；按格式应有一行数，没有行名；请核对这张表是否填了数；没有的数不当作零。',
  ]);
  expect(problems.map((problem) => renderProblem(problem, 'en'))).toEqual([
    'a.pdf, 2025年部门“三公”经费和机关运行经费预算表: No row of figures stands below the head. The format has one, without a name. Check whether the table was filled in; what is missing is not taken for zero.',
  ]);
});

test('the stage of a ledger that was read is told, and is that of final accounts where these are read', () => {
  const title = { kind: 'paragraph', role: 'title', place: { document: 'a.pdf' } } as const;
  const accounts = [
    { ...title, text: '某局' },
    { ...title, text: '2025年度部门决算' },
  ];
  const made = ledgerFromReading(read(accounts, [finalAccounts]), lists, 'a.pdf');
  expect(made?.ledger.identity.stage).toBe('final');
  const budget = ledgerFromReading(
    read([{ ...title, text: '某局' }, { ...title, text: '2025年度部门预算公开' }, sound]),
    lists,
    'a.pdf',
  );
  expect(budget?.ledger.identity.stage).toBe('approved');
  const assumed = budget?.problems.filter(({ code }) => code === 'stage-assumed') ?? [];
  expect(assumed.map((problem) => renderProblem(problem, 'zh-CN'))).toEqual([
    'a.pdf：文件没有写明是哪一环节的数，账本中记作 approved；批复的预算为 approved，调整后的预算为 adjusted，决算为 final；请核对并改正 datapackage.json 和 lines.csv 中的环节。',
  ]);
});

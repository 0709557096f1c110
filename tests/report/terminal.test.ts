// What the terminal prints: one line where nothing is wrong, else a screen with every error, and always what was not checked.
import { expect, test } from 'vitest';
import { reason, type Stated, type Verdict } from '../../src/core/checks/obligation.ts';
import { problem } from '../../src/core/lib/problem.ts';
import { checkJson } from '../../src/report/json.ts';
import { terminalLines } from '../../src/report/terminal.ts';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { failedIdentity, placeAt, reportOf, unknownCode, wrongTotal } from './example-report.ts';

const inChinese = { language: 'zh-CN', isWhole: false } as const;

const wrong: Verdict = {
  code: 'table-total-is-sum-of-rows',
  held: 40,
  findings: [wrongTotal(7)],
  unchecked: [reason('table-not-found', { table: '项目支出表' })],
};

const unknown: Verdict = {
  code: 'functional-codes-exist',
  held: 10,
  findings: [9, 8, 7, 6, 5].map((page) => unknownCode(page)),
  unchecked: [],
};

test('a document in which nothing is wrong takes a line', () => {
  const report = reportOf([{ ...unknown, findings: [] }]);
  expect(terminalLines(report, inChinese)).toEqual(['某局预算.pdf  没有发现问题：1 项要求符合']);
  expect(terminalLines(report, { language: 'en', isWhole: false })).toEqual([
    '某局预算.pdf  nothing found: 1 obligation(s) held',
  ]);
});

test('of a file that was not read it is said only why', () => {
  const problems = [problem('file-missing', { file: '某局预算.pdf' }, { values: {} })];
  const lines = terminalLines(reportOf([{ ...wrong, findings: [], held: 0 }], { problems }), inChinese);
  expect(lines[0]).toBe('某局预算.pdf  没有读成');
  expect(lines).toHaveLength(2);
});

test('what could not be checked is said also where nothing is wrong', () => {
  expect(terminalLines(reportOf([{ ...wrong, findings: [], held: 0 }]), inChinese)).toEqual([
    '某局预算.pdf  没有一项要求能够检查',
    '  未能检查',
    '    没有找到《项目支出表》。涉及：表中合计等于各行之和',
  ]);
});

test('of a document of no known format it is not said that nothing is wrong', () => {
  const report = reportOf([{ ...unknown, findings: [] }], { format: undefined });
  expect(terminalLines(report, inChinese)).toEqual([
    '某局预算.pdf  没有认出公开格式，0 项要求未能检查；能检查的 1 项符合',
  ]);
});

test('a document with faults: score, findings by part, what was not checked', () => {
  expect(terminalLines(reportOf([wrong, unknown]), inChinese)).toMatchInlineSnapshot(`
    [
      "某局预算.pdf  46页",
      "  吕梁市市级部门预算公开（2025年） · 2025年 · 某局",
      "  得分 41.4（本程序自评，不是官方评分）  完整性 未评 · 准确性 14.5/35 · 细化程度 未评 · 及时性 未评 · 规范性 未评",
      "  失分：功能分类科目编码在当年科目表中 −11.8，表中合计等于各行之和 −8.8",
      "  要求 2 项：符合 0，不符合 2，未能检查 0，不适用 0；检查覆盖 98%",
      "  错误 1 处，警告 5 处，提示 0 处",
      "",
      "  表",
      "    错误  要求：表中合计等于各行之和（《地方预决算公开操作规程》第四条、《中华人民共和国政府信息公开条例》第六条、算术关系）",
      "      某局预算.pdf:7:2025年预算支出总表 · 201 · 合计",
      "        这里印的是 12.00 万元，按其他数字应为 13.00 万元，少 1 万元。请核对这一处和与它有关的各处",
      "        因此另有 1 处不符",
      "          7:2025年预算支出总表 · 20103 · 合计：写的是 6.00 万元，按“表中合计等于各行之和”由其他数字推得 7.00 万元（对照：7:2025年预算支出总表 · 2010301 · 合计）",
      "    警告  要求：功能分类科目编码在当年科目表中（《中华人民共和国预算法》第三十二条）",
      "      某局预算.pdf:5:2025年预算支出总表 · 290 · 合计",
      "      某局预算.pdf:6:2025年预算支出总表 · 290 · 合计",
      "      某局预算.pdf:7:2025年预算支出总表 · 290 · 合计",
      "        2025 年的支出功能分类科目表中没有 290。请核对编码；相近的有 210",
      "      同类另有 2 处",
      "",
      "  没有逐一列出的，加 --all 全部列出",
      "  未能检查",
      "    没有找到《项目支出表》。涉及：表中合计等于各行之和",
    ]
  `);
});

test('many findings of one kind are cut, but never errors, and never when all are asked for', () => {
  const lines = (verdict: Verdict, isWhole: boolean): number =>
    terminalLines(reportOf([verdict]), { ...inChinese, isWhole }).filter((line) =>
      /^ {6}某局预算/u.test(line),
    ).length;
  expect(lines(unknown, false)).toBe(3);
  expect(lines(unknown, true)).toBe(5);
  const pages = [1, 2, 3, 4, 5];
  const different = pages.map((page) => ({ ...wrongTotal(page), written: `${page}.00` }));
  expect(lines({ ...wrong, findings: different }, false)).toBe(5);
  // Of what is said word for word the same, the words are shown once, and the first places.
  expect(lines({ ...wrong, findings: pages.map((page) => wrongTotal(page)) }, false)).toBe(3);
});

test('what a document quotes cannot steer the terminal', () => {
  const report = reportOf([{ ...unknown, findings: [unknownCode(1, '29\u001B[2J0')] }]);
  expect(terminalLines(report, inChinese).join('\n')).not.toContain('\u001B');
});

test('the same found several times at one place names it once, and says how often', () => {
  const often: Verdict = { ...unknown, findings: [7, 7, 8].map((page) => unknownCode(page)) };
  const places = (language: 'zh-CN' | 'en'): readonly string[] =>
    terminalLines(reportOf([often]), { language, isWhole: false }).filter((line) => line.includes('pdf:'));
  expect(places('zh-CN')).toEqual([
    '      某局预算.pdf:7:2025年预算支出总表 · 290 · 合计（2 处）',
    '      某局预算.pdf:8:2025年预算支出总表 · 290 · 合计',
  ]);
  expect(places('en')[0]).toBe('      某局预算.pdf:7:2025年预算支出总表 · 290 · 合计 (2 times)');
});

test('of many identities that fail for one cause the first are listed, and all when all are asked for', () => {
  const evidence = Array.from({ length: 12 }, (_, index) => failedIdentity(index + 1));
  const report = reportOf([{ ...wrong, findings: [wrongTotal(7, '201', { evidence })] }]);
  const listed = (isWhole: boolean): readonly string[] =>
    terminalLines(report, { ...inChinese, isWhole }).filter((line) => /^ {10}/u.test(line));
  expect([listed(false).length, listed(false).at(-1)?.trim()]).toEqual([4, '其余 9 项没有列出']);
  expect(terminalLines(report, inChinese)).toContain('  没有逐一列出的，加 --all 全部列出');
  expect(listed(true)).toHaveLength(12);
});

test('an identity says what is known: one figure, bounds, or only that it does not fit', () => {
  const told = (stated: Partial<Stated>, language: 'zh-CN' | 'en'): string => {
    const figures = { written: '6.00', unit: 'percent', ...stated };
    const finding = wrongTotal(7, '201', { evidence: [failedIdentity(7, figures)] });
    const lines = terminalLines(reportOf([{ ...wrong, findings: [finding] }]), { language, isWhole: false });
    return lines.find((line) => /^ {10}/u.test(line))?.trim() ?? '';
  };
  expect(told({ least: '6.50', greatest: '7.10' }, 'zh-CN')).toBe(
    '7:2025年预算支出总表 · 20103 · 合计：写的是 6.00%，按“表中合计等于各行之和”由其他数字推得在 6.50% 到 7.10% 之间（对照：7:2025年预算支出总表 · 2010301 · 合计）',
  );
  expect(told({ expected: '7.00' }, 'en')).toBe(
    '7:2025年预算支出总表 · 20103 · 合计: 6.00% is written, and by “A total in a table is the sum of its rows” the others come to 7.00% (held against: 7:2025年预算支出总表 · 2010301 · 合计)',
  );
  expect(told({ written: '' }, 'zh-CN')).toBe(
    '7:2025年预算支出总表 · 20103 · 合计：这里空着，不符合“表中合计等于各行之和”（对照：7:2025年预算支出总表 · 2010301 · 合计）',
  );
});

test('entries of accepted findings that are out of date are named', () => {
  const { code, places, written = '' } = unknownCode(3);
  const outdated = [{ code, document: '某局预算.pdf', place: places[0]?.key ?? {}, written, reason: '自设' }];
  const report = reportOf([{ ...unknown, findings: [] }], { outdated });
  expect(terminalLines(report, inChinese).slice(1)).toEqual([
    '  有 1 条认可已经失效：那里写的内容变了',
    '    功能分类科目编码在当年科目表中（functional-codes-exist）：table=expenditure row=290 column=total，认可时写的是“290”',
  ]);
  const schema = faultsOf(schemaOf('check'), JSON.stringify(checkJson(report, 'en')));
  expect([schema, checkJson(report, 'en').outdated.length]).toEqual([[], 1]);
});

test('of sentences that were not understood a screenful is listed, with --all each', () => {
  const places = Array.from({ length: 23 }, (_, index) =>
    placeAt(index + 1, '', { label: '正文', quote: `第 ${index + 1} 句` }),
  );
  const values = { count: '23', where: '正文', written: '第 1 句' };
  const unchecked = [reason('sentences-not-understood', values, places)];
  const report = reportOf([{ code: 'figures-in-text-agree-with-tables', held: 4, findings: [], unchecked }]);
  const lines = terminalLines(report, inChinese);
  expect(lines.filter((line) => /^ {6}\d+:正文：第 \d+ 句$/u.test(line))).toHaveLength(20);
  expect(lines).toContain('      … 另 3 处，见 --json');
  const all = terminalLines(report, { ...inChinese, isWhole: true });
  expect(all).toContain('      23:正文：第 23 句');
  expect(all.some((line) => line.includes('见 --json'))).toBe(false);
});

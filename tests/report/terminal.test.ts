// What the terminal prints: one line where nothing is wrong, else a screen with every error, and always what was not checked.
import { expect, test } from 'vitest';
import { reason, type Verdict } from '../../src/core/checks/obligation.ts';
import { terminalLines } from '../../src/report/terminal.ts';
import { reportOf, unknownCode, wrongTotal } from './example-report.ts';

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

test('what could not be checked is said also where nothing is wrong', () => {
  expect(terminalLines(reportOf([{ ...wrong, findings: [], held: 0 }]), inChinese)).toEqual([
    '某局预算.pdf  没有一项要求能够检查',
    '  未能检查',
    '    没有找到《项目支出表》。涉及：表中合计等于各行之和',
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
      "        这里印的是 12.00 万元，按其他数字应为 13.00 万元，少 1 万元。请核对这一数字和与它有关的各处",
      "        因此另有 1 项勾稽关系不成立",
      "    警告  要求：功能分类科目编码在当年科目表中（《中华人民共和国预算法》第三十二条）",
      "      某局预算.pdf:5:2025年预算支出总表 · 290 · 合计",
      "      某局预算.pdf:6:2025年预算支出总表 · 290 · 合计",
      "      某局预算.pdf:7:2025年预算支出总表 · 290 · 合计",
      "        2025 年的支出功能分类科目表中没有 290。请核对编码；相近的有 210",
      "      同类另有 2 处",
      "",
      "  有的同类问题没有逐处列出，加 --all 全部列出",
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

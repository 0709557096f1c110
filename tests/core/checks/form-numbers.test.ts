// A form that is missing or doubled is told once, with the sentence that counts the forms as its evidence; what has a cause of its own is
// told beside it.
import { expect, test } from 'vitest';
import { checkDisclosure } from '../../../src/core/checks/check.ts';
import { formNumbers } from '../../../src/core/checks/form-numbers.ts';
import { outcomeOf, type Finding } from '../../../src/core/checks/obligation.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { typedTable } from '../reading/printed-tables.ts';
import { checked } from './checked-example.ts';
import { headings, paragraphs } from './written/told.ts';
import { typedForm } from './written/typed-form.ts';

const ofForms = new Set([
  'projects-have-forms',
  'forms-are-not-repeated',
  'project-counts-agree',
  'project-names-agree',
]);

const form = (name: string): DocumentElement => typedForm({ name: `项目名称 | | ${name} | | | | |` });

/** A document that lists projects in its table, counts the forms in a sentence, and prints forms. */
const verdictsOf = (projects: readonly string[], count: number, forms: readonly DocumentElement[]) => {
  const columns = '一般公共预算 | 政府性基金 | 国有资本经营预算 | 财政专户管理资金 | 单位资金';
  const total = `某市林业局 | ${projects.length * 5}.00 | ${projects.length * 5}.00 | | | |`;
  const table = typedTable(
    ['2025年项目支出预算表（本年预算）', '部门名称：某市林业局', '单位：万元'],
    [
      `项目名称 | 合计 | ${columns}`,
      total,
      total,
      ...projects.map((name) => `${name} | 5.00 | 5.00 | | | |`),
    ],
  );
  const amount = `${projects.length * 5}.00万元`;
  const counted = `2025年某市林业局纳入绩效目标管理的二级项目${count}个，共计金额${amount}。其中：其他运转类项目${count}个，涉及金额${amount}；特定目标类项目0个，涉及金额0万元。公开项目绩效目标${count}个，涉及项目金额${amount}，占部门（单位）项目支出总额的100%。其中：其他运转类项目${count}个，涉及项目金额${amount}；特定目标类项目0个，涉及项目金额0万元。`;
  const cover = headings('某市林业局', '2025年度部门预算公开', '第一部分 概况');
  return checkDisclosure(checked([...cover, table, ...paragraphs(counted), ...forms]));
};

const told = (...document: Parameters<typeof verdictsOf>) =>
  verdictsOf(...document)
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => ofForms.has(code))
    .map(({ code, severity, written, evidence }) =>
      [severity, code, written, ...evidence.map((one) => one.code)].join(' '),
    );

const all = ['古树保护', '防火宣传', '病虫害防治'];

test('all forms are there', () => {
  expect(told(all, 3, all.map(form))).toEqual([]);
});

test('one is missing', () => {
  expect(told(all, 3, [form('古树保护'), form('防火宣传')])).toEqual([
    'error projects-have-forms 病虫害防治 project-counts-agree',
  ]);
});

test('the count that follows is not passed', () => {
  const verdicts = verdictsOf(all, 3, [form('古树保护'), form('防火宣传')]);
  const counts = verdicts.filter(({ code }) => code === 'project-counts-agree');
  expect(counts.map(outcomeOf)).toEqual(['unchecked']);
  expect(counts.flatMap(({ unchecked }) => unchecked.map(({ code }) => code))).toEqual([
    'told-with-its-cause',
  ]);
});

test('one stands twice', () => {
  expect(told(all, 3, [...all, '防火宣传'].map(form))).toEqual(['error forms-are-not-repeated 防火宣传']);
});

test('one stands twice, and was counted twice', () => {
  expect(told(all, 4, [...all, '防火宣传'].map(form))).toEqual([
    'error forms-are-not-repeated 防火宣传 project-counts-agree',
  ]);
});

test('one is missing and another stands twice', () => {
  expect(told(all, 3, ['古树保护', '古树保护', '防火宣传'].map(form))).toEqual([
    'error forms-are-not-repeated 古树保护',
    'error projects-have-forms 病虫害防治 project-counts-agree',
  ]);
});

test('a second form that says anything else is none that was printed twice', () => {
  const other = typedForm({
    name: '项目名称 | | 防火宣传 | | | | |',
    summary: '项目概况 | | 为古树浇水。 | | | | |',
  });
  expect(told(all, 3, [...all.map(form), other])).toEqual(['error project-counts-agree 3']);
});

test('a count that a missing form does not explain is wrong by itself', () => {
  expect(told(all, 5, [form('古树保护'), form('防火宣传')])).toEqual([
    'error project-counts-agree 5',
    'information projects-have-forms 病虫害防治',
  ]);
});

test('of more projects without a form than the count says, nobody knows which is missing', () => {
  expect(told(all, 2, [form('古树保护')])).toEqual([
    'error project-counts-agree 2 projects-have-forms projects-have-forms',
  ]);
});

test('the name that another form bears is told beside the missing one', () => {
  expect(told(all, 3, [form('古树保护'), form('防火传')])).toEqual([
    'warning project-names-agree 防火传',
    'error projects-have-forms 病虫害防治 project-counts-agree',
  ]);
});

test('a name that several projects bear is wrong on one form', () => {
  const named = ['古树保护', '防火宣传', '防火宣传'];
  expect(told(named, 3, ['古树保护', '防火宣传', '防火传'].map(form))).toEqual([
    'warning project-names-agree 防火传',
  ]);
});

test('forms that two projects of one name have alike are two', () => {
  expect(told(['古树保护', '古树保护'], 2, [form('古树保护'), form('古树保护')])).toEqual([]);
});

test('two counts that come to different causes are told both', () => {
  const finding = (code: Finding['code'], written: string, values: Finding['values']): Finding => ({
    code,
    severity: 'warning',
    places: [],
    isTie: false,
    written,
    values,
    evidence: [],
  });
  const missing = ['甲', '乙'].map((name) => finding('projects-have-forms', name, { rows: '1', forms: '0' }));
  const counts = ['23', '22'].map((count) => finding('project-counts-agree', count, { forms: '21' }));
  expect(formNumbers([...missing, ...counts.slice(0, 1)])).toHaveLength(1);
  expect(formNumbers([...missing, ...counts])).toEqual([]);
});

// Years and dates: each slip alone, with its words; and what is right beside it.
import { expect, test } from 'vitest';
import { comparisonsNameTheYearBefore } from '../../../../src/core/checks/written/years-and-dates/comparisons-name-the-year-before.ts';
import { datesAreWrittenOut } from '../../../../src/core/checks/written/years-and-dates/dates-are-written-out.ts';
import { datesExist } from '../../../../src/core/checks/written/years-and-dates/dates-exist.ts';
import { projectsRunInTheYear } from '../../../../src/core/checks/written/years-and-dates/projects-run-in-the-year.ts';
import { sentencesSpeakOfTheYear } from '../../../../src/core/checks/written/years-and-dates/sentences-speak-of-the-year.ts';
import { titlesNameTheYear } from '../../../../src/core/checks/written/years-and-dates/titles-name-the-year.ts';
import type { WrittenCheck } from '../../../../src/core/checks/written/written-check.ts';
import { typedTable } from '../../reading/printed-tables.ts';
import { checked } from '../checked-example.ts';
import { headings, outcome, paragraphs, told } from './told.ts';
import { typedForm } from './typed-form.ts';

const cover = headings('某市林业局', '2025年度部门预算公开', '第一部分 概况');
const of = (check: WrittenCheck, ...texts: readonly string[]) =>
  told(check, checked([...cover, ...paragraphs(...texts)]));
const holds = (check: WrittenCheck, ...texts: readonly string[]) =>
  outcome(check, checked([...cover, ...paragraphs(...texts)]));

test('a day that the calendar has not', () => {
  expect(of(datesExist, '截至2025年2月29日。')).toMatchInlineSnapshot(`
    "error at section 第一部分概况
    日历上没有“2025年2月29日”。请核对日期。
    The calendar has no “2025年2月29日”. Check the date."
  `);
  expect(holds(datesExist, '截至2024年2月29日。')).toBe('held');
});

test('a date in figures alone', () => {
  expect(of(datesAreWrittenOut, '自2025.1.1起施行。')).toMatchInlineSnapshot(`
    "information at section 第一部分概况
    日期写作“2025.1.1”。建议写作“2025年1月1日”的形式。
    A date is written “2025.1.1”. The usual form is 2025年1月1日."
  `);
});

test('a title of another year', () => {
  const table = typedTable(
    ['2024年预算支出总表', '单位：万元'],
    ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '合计 | | 3.00 | 1.00 | 2.00'],
  );
  expect(told(titlesNameTheYear, checked([...cover, table]))).toMatchInlineSnapshot(`
    "error at table government-fund-expenditure
    “2024年预算支出总表”的年度不是 2025 年。请核对年度。
    “2024年预算支出总表” does not name 2025. Check the year."
  `);
});

test('a comparison of the budget with itself, and with another year', () => {
  expect(of(comparisonsNameTheYearBefore, '支出预算3万元，比2025年预算增加1万元。')).toMatchInlineSnapshot(
    `
    "error at section 第一部分概况
    这里写“比2025年预算”，应是 2024 年。请核对年度。
    “比2025年预算” stands here; the year should be 2024. Check the year."
  `,
  );
  expect(of(comparisonsNameTheYearBefore, '支出预算3万元，比2023年预算增加1万元。')).toMatch(/^warning/u);
  expect(of(comparisonsNameTheYearBefore, '截至2025年12月31日，共有车辆3辆。')).toMatch(/^warning/u);
  expect(holds(comparisonsNameTheYearBefore, '支出预算3万元，比2024年预算增加1万元。')).toBe('held');
});

test('a paragraph on another year', () => {
  expect(of(sentencesSpeakOfTheYear, '2024年度某市林业局支出预算3万元。')).toMatchInlineSnapshot(`
    "warning at section 第一部分概况
    这一段以“2024年度”开头，文件是 2025 年的。请核对年度。
    This paragraph opens with “2024年度”, but the document is of 2025. Check the year."
  `);
  expect(holds(sentencesSpeakOfTheYear, '2024年度预算执行数为3万元。')).toBe('held');
});

test('a term that is over', () => {
  const attribute = '项目属性 | | 一次性项目 | | | 项目期 | 2023年1月至2024年12月 |';
  expect(told(projectsRunInTheYear, checked([...cover, typedForm({ attribute })]))).toMatchInlineSnapshot(`
    "warning at project 古树保护, slot project.term
    项目期“2023年1月至2024年12月”不含 2025 年。请核对项目期。
    The term “2023年1月至2024年12月” does not include 2025. Check the term."
  `);
});

test('a title with the year of a project that bears one', () => {
  const form = typedForm({ name: '项目名称 | | 2024年度古树保护 | | | | |' });
  const title = (words: string) => told(titlesNameTheYear, checked([...cover, form, ...headings(words)]));
  expect(title('2024年度古树保护项目经费情况说明')).toBe('');
  expect(title('2024年度项目经费情况说明')).toContain('2024年度项目经费情况说明');
});

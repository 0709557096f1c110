// Names that are the same everywhere, counts that agree with their lists: each slip alone, with both sides of it.
import { expect, test } from 'vitest';
import { runningCostsHaveVehicles } from '../../../../src/core/checks/written/assets/running-costs-have-vehicles.ts';
import { vehiclesWithinTheirQuota } from '../../../../src/core/checks/written/assets/vehicles-within-their-quota.ts';
import { countsMatchTheirLists } from '../../../../src/core/checks/written/counts/counts-match-their-lists.ts';
import { itemsAgreeWithThemselves } from '../../../../src/core/checks/written/counts/items-agree-with-themselves.ts';
import { projectCountsAgree } from '../../../../src/core/checks/written/counts/project-counts-agree.ts';
import { bodyNameIsTheSame } from '../../../../src/core/checks/written/names/body-name-is-the-same.ts';
import { itemsBearOfficialNames } from '../../../../src/core/checks/written/names/items-bear-official-names.ts';
import { kindOfBodyIsTheSame } from '../../../../src/core/checks/written/names/kind-of-body-is-the-same.ts';
import { projectNamesAgree } from '../../../../src/core/checks/written/names/project-names-agree.ts';
import type { WrittenCheck } from '../../../../src/core/checks/written/written-check.ts';
import { typedTable } from '../../reading/printed-tables.ts';
import { checked } from '../checked-example.ts';
import { headings, outcome, paragraphs, told } from './told.ts';
import { typedForm } from './typed-form.ts';

const cover = headings('某市林业和草原局', '2025年度部门预算公开', '第一部分 概况');
const of = (check: WrittenCheck, ...texts: readonly string[]) =>
  told(check, checked([...cover, ...paragraphs(...texts)]));
const holds = (check: WrittenCheck, ...texts: readonly string[]) =>
  outcome(check, checked([...cover, ...paragraphs(...texts)]));

test('a name with a sign too many, in a sentence and on a form', () => {
  expect(of(bodyNameIsTheSame, '2025年某市林业和和草原局支出3万元。')).toMatchInlineSnapshot(`
    "warning at section 第一部分概况
    这里写作“某市林业和和草原局”，别处是“某市林业和草原局”。请核对名称。
    “某市林业和和草原局” stands here, elsewhere “某市林业和草原局”. Check the name."
  `);
  const department = '主管部门及代码 | | 001-某市林业和草原局 | | | 实施单位 | 某市林业草原局 |';
  expect(told(bodyNameIsTheSame, checked([...cover, typedForm({ department })]))).toMatchInlineSnapshot(`
    "warning at project 古树保护, slot unit.name
    这里写作“某市林业草原局”，别处是“某市林业和草原局”。请核对名称。
    “某市林业草原局” stands here, elsewhere “某市林业和草原局”. Check the name."
  `);
  expect(holds(bodyNameIsTheSame, '某市林业和草原局的职责，以及某市农业和农村局的职责。')).toBe('held');
});

test('the department above a unit that bears its name, at its own level', () => {
  const unit = headings('某市林业和草原局本级', '2025年度部门预算公开', '第一部分 概况');
  const form = (above: string) =>
    typedForm({ department: `主管部门及代码 | | 001-${above} | | | 实施单位 | 某市林业和草原局本级 |` });
  expect(told(bodyNameIsTheSame, checked([...unit, form('某市林业和草原局')]))).toBe('');
  expect(told(bodyNameIsTheSame, checked([...unit, form('某市林业和草原本级')]))).toContain(
    '某市林业和草原本级',
  );
});

test('a project that the table calls otherwise', () => {
  const table = typedTable(
    ['2025年项目支出预算表（本年预算）', '部门名称：某市林业和草原局', '单位：万元'],
    [
      '项目名称 | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | 财政专户管理资金 | 单位资金',
      '某市林业和草原局 | 5.00 | 5.00 | | | |',
      '某市林业和草原局 | 5.00 | 5.00 | | | |',
      '古树名木保护 | 5.00 | 5.00 | | | |',
    ],
  );
  const name = '项目名称 | | 古树名木保护费 | | | | |';
  expect(told(projectNamesAgree, checked([...cover, table, typedForm({ name })]))).toMatchInlineSnapshot(
    `
    "warning at project 古树名木保护费
    绩效目标表中是“古树名木保护费”，项目支出表中是“古树名木保护”。请统一项目名称。
    The form says “古树名木保护费”, the table of projects “古树名木保护”. Use one name."
  `,
  );
});

test('a name of a class that was given up, and one that is nearly right', () => {
  expect(of(itemsBearOfficialNames, '支出包括：医疗卫生与计划生育支出3万元。')).toMatchInlineSnapshot(`
    "warning at section 第一部分概况
    “医疗卫生与计划生育支出”与当年科目表中的名称不符。科目表中是“卫生健康支出”，请核对。
    “医疗卫生与计划生育支出” is not the name in the classification of the year. It says “卫生健康支出”; check it."
  `);
  expect(of(itemsBearOfficialNames, '支出包括：一般公共预算服务支出3万元。')).toMatchInlineSnapshot(`
    "warning at section 第一部分概况
    “一般公共预算服务支出”与当年科目表中的名称不符。科目表中是“一般公共服务支出”，请核对。
    “一般公共预算服务支出” is not the name in the classification of the year. It says “一般公共服务支出”; check it."
  `);
  expect(holds(itemsBearOfficialNames, '支出包括：卫生健康支出3万元、项目支出2万元。')).toBe('held');
});

test('a department that calls itself a unit', () => {
  const lines = headings('某市林业和草原局', '2025年度部门预算公开', '第二部分 2025年单位预算报表');
  expect(told(kindOfBodyIsTheSame, checked(lines))).toMatchInlineSnapshot(`
    "information at section 第二部分2025年单位预算报表
    “第二部分2025年单位预算报表”的称谓与别处的“部门”不同。请统一称谓。
    “第二部分2025年单位预算报表” differs from “部门” elsewhere. Use one of them."
  `);
});

test('a number that is not that of its list', () => {
  expect(of(countsMatchTheirLists, '内设3个科室，分别为办公室、造林科。')).toMatchInlineSnapshot(`
    "warning at section 第一部分概况
    这里写 3 个科室，列举了 2 个。请核对数量和名单。
    3 are said (科室), 2 are listed. Check the number and the list."
  `);
  expect(holds(countsMatchTheirLists, '内设2个科室，分别为办公室（挂甲、乙牌子）、造林科。')).toBe('held');
});

const targets = (count: number, other: number) =>
  `2025年某市林业和草原局纳入绩效目标管理的二级项目${count}个，共计金额5.00万元。其中：其他运转类项目${other}个，涉及金额5.00万元；特定目标类项目0个，涉及金额0万元。公开项目绩效目标1个，涉及项目金额5.00万元，占部门（单位）项目支出总额的100%。其中：其他运转类项目1个，涉及项目金额5.00万元；特定目标类项目0个，涉及项目金额0万元。`;

test('numbers of projects', () => {
  expect(of(projectCountsAgree, targets(3, 2))).toMatchInlineSnapshot(`
    "error at section 第一部分概况, slot project-targets
    这里写 3 个，各类 2＋0 相加却不等。请核对各处的项目个数。
    3 are written here, but the kinds are 2＋0. Check the numbers of projects."
  `);
  const other = typedForm({ summary: '项目概况 | | 为古树浇水。 | | | | |' });
  const input = checked([...cover, ...paragraphs(targets(1, 1)), typedForm(), other]);
  expect(told(projectCountsAgree, input)).toMatchInlineSnapshot(`
    "error at section 第一部分概况, slot project-targets
    这里写 1 个，绩效目标表却有 2 张。请核对各处的项目个数。
    1 are written here, but there are 2 forms. Check the numbers of projects."
  `);
  expect(holds(projectCountsAgree, targets(1, 1))).toBe('held');
});

const vehicles = (quota: number, actual: number) =>
  `截至2024年12月31日，某市林业和草原局共有公务用车编制${quota}辆，实有${actual}辆，其中：领导用车0辆，机要通信用车1辆，应急保障用车0辆，执法执勤用车2辆，特种专业技术用车0辆，事业单位业务用车0辆，其他公务用车0辆。`;

test('vehicles beyond their quota', () => {
  expect(of(vehiclesWithinTheirQuota, vehicles(2, 3))).toMatchInlineSnapshot(`
    "warning at section 第一部分概况, slot vehicles
    实有 3 辆，编制只有 2 辆。请核对，或说明超编原因。
    There are 3 vehicles; the quota is 2. Check it, or say why."
  `);
  expect(holds(vehiclesWithinTheirQuota, vehicles(5, 3))).toBe('held');
});

test('running costs without a vehicle', () => {
  const table = typedTable(
    ['2025年财政拨款安排“三公”经费支出预算表', '部门名称：某市林业和草原局', '单位：万元'],
    [
      '项目 | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算',
      '合计 | 1.00 | 1.00 | |',
      '公务用车运行维护费 | 1.00 | 1.00 | |',
    ],
  );
  const input = checked([...cover, table, ...paragraphs(vehicles(0, 0))]);
  expect(told(runningCostsHaveVehicles, input)).toMatchInlineSnapshot(`
    "information at table three-public-funds, row carRunning, column total
    有公务用车运行费 1.00，却没有车辆。请核对；集中管理的可以说明。
    There are running costs of 1.00, but no vehicles. Check it; if vehicles are kept in a pool, say so."
  `);
});

test('a paragraph that contradicts itself', () => {
  const said = (first: string, rate: string) =>
    `1、住房保障支出（221类）住房公积金（01项）${first}万元。2024年当年预算执行数为80.00万元，2025年预算安排100.00万元，比2024年预算执行数${rate}%。`;
  expect(of(itemsAgreeWithThemselves, said('208.80', '增加25.00'))).toMatchInlineSnapshot(`
    "error at section 第一部分概况
    这里写“208.80万元”，同一段的金额却是 100.00万元。请核对这一段的金额、增减方向和比率。
    “208.80万元” is written here, but the paragraph also says 100.00万元. Check the amounts, the direction and the rate of this paragraph."
  `);
  expect(of(itemsAgreeWithThemselves, said('100', '减少25.00'))).toMatchInlineSnapshot(`
    "error at section 第一部分概况
    这里写“比2024年预算执行数减少25.00%”，同一段的金额却是 80.00万元、100.00万元。请核对这一段的金额、增减方向和比率。
    “比2024年预算执行数减少25.00%” is written here, but the paragraph also says 80.00万元、100.00万元. Check the amounts, the direction and the rate of this paragraph."
  `);
  expect(holds(itemsAgreeWithThemselves, said('100', '增加25.00'))).toBe('held');
});

test('a number of units that is not that of the list below it, nor the sum of its kinds', () => {
  const list = ['1. 某市林业和草原局本级。', '2. 某市林场。'];
  expect(of(countsMatchTheirLists, '纳入预算的单位共3家：', ...list)).toContain(
    '这里写 3 个单位，列举了 2 个',
  );
  const kinds = (count: number) =>
    `部门预算是包括某市林业和草原局本部以及下属1家预算单位的收支计划。行政单位1家，事业单位${count}家，具体包括：`;
  expect(of(countsMatchTheirLists, kinds(2), ...list)).toContain('这里写 1＋2 个单位，列举了 2 个');
  expect(holds(countsMatchTheirLists, kinds(1), ...list)).toBe('held');
});

test('an item below a section that its class has not, or that its section has not', () => {
  const named = (section: string, item: string) =>
    `1、住房保障支出（类）${section}（款）${item}（项）3.00万元。`;
  expect(of(itemsBearOfficialNames, named('住房保障支出', '购房补贴'))).toContain('科目表中是“住房改革支出”');
  expect(of(itemsBearOfficialNames, named('住房改革支出', '住房公积'))).toContain('科目表中是“住房公积金”');
  expect(holds(itemsBearOfficialNames, named('住房改革支出', '购房补贴'))).toBe('held');
});

test('an outcome that its words compare wrongly with the budget', () => {
  const said = (words: string) =>
    `年初预算为62.29万元，支出决算为60.99万元。决算数${words}的主要原因：据实列支。`;
  expect(of(itemsAgreeWithThemselves, said('等于预算数'))).toContain(
    '这里写“决算数等于预算数”，同一段的金额却是 62.29万元、60.99万元',
  );
  expect(of(itemsAgreeWithThemselves, said('大于预算数'))).toContain('这里写“决算数大于预算数”');
  expect(holds(itemsAgreeWithThemselves, said('小于预算数'))).toBe('held');
});

test('a change that rises in its amount and falls in its rate', () => {
  const said = (direction: string) =>
    `一般公共预算支出2,112.87万元，比上年增加234.52万元，${direction}12.49%。`;
  expect(of(itemsAgreeWithThemselves, said('下降'))).toMatchInlineSnapshot(`
    "error at section 第一部分概况
    这里写“下降12.49%”，同一段的金额却是 增加234.52万元。请核对这一段的金额、增减方向和比率。
    “下降12.49%” is written here, but the paragraph also says 增加234.52万元. Check the amounts, the direction and the rate of this paragraph."
  `);
  expect(holds(itemsAgreeWithThemselves, said('增长'))).toBe('held');
  expect(of(itemsAgreeWithThemselves, '比上年减少0万元，增长0%。')).toBe('');
});

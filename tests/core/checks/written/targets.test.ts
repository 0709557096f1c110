// Performance targets: a sound form holds, and each slip alone is found with its place and its words.
import { expect, test } from 'vitest';
import { amountsInTextsFitTheBudget } from '../../../../src/core/checks/written/targets/amounts-in-texts-fit-the-budget.ts';
import { basisNamesADocument } from '../../../../src/core/checks/written/targets/basis-names-a-document.ts';
import { boundsCanBeMet } from '../../../../src/core/checks/written/targets/bounds-can-be-met.ts';
import { boundsCanBeMissed } from '../../../../src/core/checks/written/targets/bounds-can-be-missed.ts';
import { comparatorsFitTheirIndicator } from '../../../../src/core/checks/written/targets/comparators-fit-their-indicator.ts';
import { costTargetsFitTheBudget } from '../../../../src/core/checks/written/targets/cost-targets-fit-the-budget.ts';
import { firstLevelIndicatorsAreComplete } from '../../../../src/core/checks/written/targets/first-level-indicators-are-complete.ts';
import { formElementsAreComplete } from '../../../../src/core/checks/written/targets/form-elements-are-complete.ts';
import { formsAreNotRepeated } from '../../../../src/core/checks/written/targets/forms-are-not-repeated.ts';
import { goalsDifferByPeriod } from '../../../../src/core/checks/written/targets/goals-differ-by-period.ts';
import { indicatorsDoNotContradict } from '../../../../src/core/checks/written/targets/indicators-do-not-contradict.ts';
import { indicatorsHaveTargets } from '../../../../src/core/checks/written/targets/indicators-have-targets.ts';
import { outputIsMeasuredFully } from '../../../../src/core/checks/written/targets/output-is-measured-fully.ts';
import { pricesTimesQuantitiesFitTheBudget } from '../../../../src/core/checks/written/targets/prices-times-quantities-fit-the-budget.ts';
import { projectsAreToldApart } from '../../../../src/core/checks/written/targets/projects-are-told-apart.ts';
import { quantitiesAreNumbers } from '../../../../src/core/checks/written/targets/quantities-are-numbers.ts';
import { ratesHaveNumbers } from '../../../../src/core/checks/written/targets/rates-have-numbers.ts';
import { satisfactionIsAShare } from '../../../../src/core/checks/written/targets/satisfaction-is-a-share.ts';
import { targetDatesAreOfTheYear } from '../../../../src/core/checks/written/targets/target-dates-are-of-the-year.ts';
import { targetsHaveUnits } from '../../../../src/core/checks/written/targets/targets-have-units.ts';
import { textsAreNotCopied } from '../../../../src/core/checks/written/targets/texts-are-not-copied.ts';
import { wholePeriodCoversTheYear } from '../../../../src/core/checks/written/targets/whole-period-covers-the-year.ts';
import { writtenChecks } from '../../../../src/core/checks/written/checks.ts';
import type { WrittenCheck } from '../../../../src/core/checks/written/written-check.ts';
import { checked } from '../checked-example.ts';
import { headings, told } from './told.ts';
import { typedForm } from './typed-form.ts';

const cover = headings('某市林业局', '2025年度部门预算公开');

function of(check: WrittenCheck, changes: Readonly<Record<string, string>>): string {
  return told(check, checked([...cover, typedForm(changes)]));
}

test('a sound form has nothing to tell', () => {
  const input = checked([...cover, typedForm()]);
  const findings = writtenChecks.flatMap(({ check }) => check(input).findings);
  // What belongs to a whole document is not there.
  expect(findings.filter(({ places }) => places[0]?.key.project !== undefined)).toEqual([]);
});

test('elements left blank', () => {
  expect(of(formElementsAreComplete, { plan: '项目实施计划 | | | | | | |' })).toMatchInlineSnapshot(`
    "warning at project 古树保护
    这张表没有填写：项目实施计划。请补充。
    The form leaves blank: 项目实施计划. Fill them in."
  `);
});

test('no indicator of satisfaction', () => {
  const changes = { satisfaction: '| 满意度指标 | 服务对象满意度指标 | | | 服务对象满意度指标 | |' };
  expect(of(firstLevelIndicatorsAreComplete, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护
    年度指标缺少 满意度指标。请补充；不适用的在表中说明。
    The year has no 满意度指标. Add them, or say why they do not apply."
  `);
});

test('no indicator of time', () => {
  expect(of(outputIsMeasuredFully, { time: '| | 时效指标 | | | 时效指标 | |' })).toMatchInlineSnapshot(`
    "information at project 古树保护
    年度产出指标缺少 时效指标。请考虑补充。
    The output of the year has no 时效指标. Consider adding them."
  `);
});

test('an indicator without a target', () => {
  const changes = { quality: '| | 质量指标 | 古树成活率 | | 质量指标 | 古树成活率 |' };
  expect(of(indicatorsHaveTargets, changes)).toMatchInlineSnapshot(`
    "error at project 古树保护, indicator annual/质量指标/古树成活率
    “古树成活率”没有指标值。请填写指标值，或删去这一指标。
    “古树成活率” has no target. Give the target, or take the indicator out."
  `);
});

test('a quantity without a number', () => {
  const changes = {
    quantity: '| 产出指标 | 数量指标 | 保护古树数量 | 若干 | 数量指标 | 保护古树数量 | 若干',
  };
  expect(of(quantitiesAreNumbers, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护, indicator annual/数量指标/保护古树数量
    “保护古树数量”的指标值“若干”不是数值。请填写可以衡量的数值和单位。
    The target of “保护古树数量” is “若干”, which is no number. Give a number with its unit."
  `);
});

test('a rate without a number', () => {
  const changes = { quality: '| | 质量指标 | 古树成活率 | 合格 | 质量指标 | 古树成活率 | 合格' };
  expect(of(ratesHaveNumbers, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护, indicator annual/质量指标/古树成活率
    “古树成活率”是比率，指标值却是“合格”。请填写百分比，如“≥95%”。
    “古树成活率” is a rate, but its target is “合格”. Give a percentage, such as “≥95%”."
  `);
});

test('a satisfaction in words', () => {
  const changes = {
    satisfaction:
      '| 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 服务对象满意度指标 | 居民满意度 | 满意',
  };
  expect(of(satisfactionIsAShare, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护, indicator annual/服务对象满意度指标/居民满意度
    “居民满意度”的指标值“满意”不是百分比。请填写百分比，如“≥95%”。
    The target “满意” of “居民满意度” is not a percentage. Give a percentage, such as “≥95%”."
  `);
});

test('a bound that nothing can miss, and one that nothing can meet', () => {
  const free = { quality: '| | 质量指标 | 成本节约率 | ≥0% | 质量指标 | 成本节约率 | ≥0%' };
  expect(of(boundsCanBeMissed, free)).toMatchInlineSnapshot(`
    "warning at project 古树保护, indicator annual/质量指标/成本节约率
    “成本节约率”的指标值“≥0%”无论如何都能达到。请填写有约束力的指标值。
    Whatever happens, “成本节约率” meets its target “≥0%”. Give a target that can be missed."
  `);
  const hopeless = { quality: '| | 质量指标 | 古树成活率 | >100% | 质量指标 | 古树成活率 | >100%' };
  expect(of(boundsCanBeMet, hopeless)).toMatchInlineSnapshot(`
    "warning at project 古树保护, indicator annual/质量指标/古树成活率
    “古树成活率”的指标值“>100%”不可能达到。请核对指标值。
    Nothing can meet the target “>100%” of “古树成活率”. Check the target."
  `);
});

test('a sign that points the wrong way', () => {
  const changes = { quality: '| | 质量指标 | 验收合格率 | ≤98% | 质量指标 | 验收合格率 | ≤98%' };
  expect(of(comparatorsFitTheirIndicator, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护, indicator annual/质量指标/验收合格率
    “验收合格率”的指标值“≤98%”比较方向相反。请核对比较符号。
    The target “≤98%” of “验收合格率” points the wrong way. Check the sign."
  `);
});

test('a number without a unit', () => {
  const changes = { quantity: '| 产出指标 | 数量指标 | 保护古树数量 | ≥80 | 数量指标 | 保护古树数量 | ≥50' };
  expect(of(targetsHaveUnits, changes)).toMatchInlineSnapshot(`
    "information at project 古树保护, indicator wholePeriod/数量指标/保护古树数量
    “保护古树数量”的指标值“≥80”没有完整的计量单位。请补上单位。
    The target “≥80” of “保护古树数量” has no full unit. Add the unit.
    information at project 古树保护, indicator annual/数量指标/保护古树数量
    “保护古树数量”的指标值“≥50”没有完整的计量单位。请补上单位。
    The target “≥50” of “保护古树数量” has no full unit. Add the unit."
  `);
});

test('a date of another year', () => {
  const changes = {
    time: '| | 时效指标 | 完成时间 | 2026年10月底前 | 时效指标 | 完成时间 | 2024年10月底前',
  };
  expect(of(targetDatesAreOfTheYear, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护, indicator annual/时效指标/完成时间
    “完成时间”的指标值“2024年10月底前”不在 2025 年。请核对年份。
    The target “2024年10月底前” of “完成时间” does not lie in 2025. Check the year."
  `);
});

test('a cost above the funds, and one far below', () => {
  const above = '| | 成本指标 | 保护工作总成本 | ≤80000元 | 成本指标 | 保护工作总成本 | ≤6万元';
  expect(of(costTargetsFitTheBudget, { cost: above })).toMatchInlineSnapshot(`
    "error at project 古树保护, indicator annual/成本指标/保护工作总成本
    “保护工作总成本”的指标值“≤6万元”与项目资金 50,000 元不相称。请核对指标值和资金。
    The target “≤6万元” of “保护工作总成本” does not fit the funds of 50,000 yuan. Check the target and the funds."
  `);
  const below = '| | 成本指标 | 保护工作总成本 | ≤80000元 | 成本指标 | 保护工作总成本 | ≤5000元';
  expect(of(costTargetsFitTheBudget, { cost: below })).toMatch(/^information/u);
});

test('an amount in a text that is not the funds', () => {
  const changes = { summary: '项目概况 | | 立牌和防治虫害，共计6万元。 | | | | |' };
  expect(of(amountsInTextsFitTheBudget, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护, slot project.summary
    文字中的 6万元 与项目资金 50,000 元不符。请核对文字和资金。
    6万元 in the text does not agree with the funds of 50,000 yuan. Check the text and the funds."
  `);
  const small = { summary: '项目概况 | | 立牌2万元、防治虫害2万元。 | | | | |' };
  expect(of(amountsInTextsFitTheBudget, small)).toMatch(/^information/u);
});

test('a price times a quantity above the funds', () => {
  const changes = { cost: '| | 成本指标 | 单株成本 | ≤1500元/株 | 成本指标 | 单株成本 | ≤1500元/株' };
  expect(of(pricesTimesQuantitiesFitTheBudget, changes)).toMatchInlineSnapshot(`
    "information at project 古树保护, indicator annual/成本指标/单株成本
    单价 ≤1500元/株 乘以数量 ≥50株 超过项目资金 50,000 元。请核对单价、数量和资金。
    The price ≤1500元/株 times ≥50株 is more than the funds of 50,000 yuan. Check price, quantity and funds."
  `);
});

test('a whole period with less than the year', () => {
  const total = '项目资金（元） | | 实施期资金总额： | | 40,000 | 年度资金总额： | | 50,000';
  expect(of(wholePeriodCoversTheYear, { total })).toMatchInlineSnapshot(`
    "error at project 古树保护, slot funds.wholePeriod
    实施期资金 40,000 元，年度资金 50,000 元，项目期 2年。实施期资金不应少于年度资金；跨年项目请核对两者是否应当相等。
    The whole period has 40,000 yuan, the year 50,000 yuan; the term is 2年. The whole period cannot have less than the year; where it is longer than a year, check whether both can be the same."
  `);
});

test('one goal for both periods', () => {
  const goals = '总体目标 | | 全市古树得到保护。 | | | 全市古树得到保护。 | |';
  expect(of(goalsDifferByPeriod, { goals })).toMatchInlineSnapshot(`
    "information at project 古树保护, slot project.annualGoal
    年度目标与实施期目标完全相同：“全市古树得到保护。”。请分别写明当年和整个实施期要达到的目标。
    Both goals read the same: “全市古树得到保护。”. Say what is to be reached in the year and what in the whole period."
  `);
});

test('three texts that are one', () => {
  const copied = '为古树立牌并防治虫害。 | | | | |';
  const changes = {
    necessity: `项目设立必要性 | | ${copied}`,
    plan: `项目实施计划 | | ${copied}`,
  };
  expect(of(textsAreNotCopied, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护, slot project.summary
    项目概况、项目设立必要性、项目实施计划的文字相同：“为古树立牌并防治虫害。”。请分别写明。
    项目概况, 项目设立必要性, 项目实施计划 read the same: “为古树立牌并防治虫害。”. Write each of them for itself."
  `);
});

test('a basis that names nothing', () => {
  expect(of(basisNamesADocument, { basis: '立项依据 | | 履行职责所需。 | | | | |' })).toMatchInlineSnapshot(`
    "information at project 古树保护, slot project.basis
    立项依据没有写明文件：“履行职责所需。”。请写明文件名或文号。
    The basis names no document: “履行职责所需。”. Name the document or its number."
  `);
});

test('two projects of one name', () => {
  const other = typedForm({ summary: '项目概况 | | 为古树浇水。 | | | | |' });
  expect(told(projectsAreToldApart, checked([...cover, typedForm(), other]))).toMatchInlineSnapshot(`
    "information at project 古树保护
    有 2 个项目都叫“古树保护”。请合并或在名称中区分。
    2 projects are called “古树保护”. Merge them, or tell them apart by name."
  `);
});

test('a form that stands twice', () => {
  const input = checked([...cover, typedForm(), typedForm()]);
  expect(told(formsAreNotRepeated, input)).toMatchInlineSnapshot(`
    "warning at project 古树保护（2）
    “古树保护”的绩效目标表印了两次，各栏文字完全相同。请删去重复的一张；如本应是另一个项目的表，请换成那个项目的。
    The form of “古树保护” is printed twice, with the same words throughout. Take one out; if it was to be that of another project, put that one in its place."
  `);
  expect(told(projectsAreToldApart, input)).toBe('');
});

test('one indicator with two targets', () => {
  const changes = {
    quality: '| | 质量指标 | 保护古树数量 | ≥30株 | 数量指标 | 保护古树数量 | ≥90株',
  };
  expect(of(indicatorsDoNotContradict, changes)).toMatchInlineSnapshot(`
    "warning at project 古树保护, indicator annual/数量指标/保护古树数量
    “保护古树数量”既是“≥50株”，又是“≥90株”。请核对。
    “保护古树数量” has the target “≥50株” and the target “≥90株”. Check them."
  `);
});

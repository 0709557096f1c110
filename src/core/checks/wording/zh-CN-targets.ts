// 绩效目标各项要求的中文措辞。
// (The Chinese wording of obligations on performance targets.)
import type { targetCodes } from '../written/codes.ts';
import type { FindingWordings } from './wording.ts';

export const zhCnTargetWordings: FindingWordings<keyof typeof targetCodes> = {
  'form-elements-are-complete': {
    rule: '绩效目标表要素完整',
    finding: '这张表没有填写：{labels}',
    advice: '请补充',
  },
  'first-level-indicators-are-complete': {
    rule: '一级指标齐全',
    finding: '年度指标缺少 {missing}',
    advice: '请补充；不适用的在表中说明',
  },
  'output-is-measured-fully': {
    rule: '产出从数量、质量、时效、成本衡量',
    finding: '年度产出指标缺少 {missing}',
    advice: '请考虑补充',
  },
  'indicators-have-targets': {
    rule: '列出的指标有指标值',
    finding: '“{indicator}”没有指标值',
    advice: '请填写指标值，或删去这一指标',
  },
  'quantities-are-numbers': {
    rule: '数量和成本指标有数值',
    finding: '“{indicator}”的指标值“{written}”不是数值',
    advice: '请填写可以衡量的数值和单位',
  },
  'rates-have-numbers': {
    rule: '比率的指标值是数值',
    finding: '“{indicator}”是比率，指标值却是“{written}”',
    advice: '请填写百分比，如“≥95%”',
  },
  'satisfaction-is-a-share': {
    rule: '满意度是百分比',
    finding: '“{indicator}”的指标值“{written}”不是百分比',
    advice: '请填写百分比，如“≥95%”',
  },
  'bounds-can-be-missed': {
    rule: '指标值的界限有约束力',
    finding: '“{indicator}”的指标值“{written}”无论如何都能达到',
    advice: '请填写有约束力的指标值',
  },
  'bounds-can-be-met': {
    rule: '指标值能够达到',
    finding: '“{indicator}”的指标值“{written}”不可能达到',
    advice: '请核对指标值',
  },
  'comparators-fit-their-indicator': {
    rule: '比较符号与指标相符',
    finding: '“{indicator}”的指标值“{written}”比较方向相反',
    advice: '请核对比较符号',
  },
  'targets-have-units': {
    rule: '指标值带计量单位',
    finding: '“{indicator}”的指标值“{written}”没有完整的计量单位',
    advice: '请补上单位',
  },
  'target-dates-are-of-the-year': {
    rule: '年度指标的日期在预算年度',
    finding: '“{indicator}”的指标值“{written}”不在 {year} 年',
    advice: '请核对年份',
  },
  'cost-targets-fit-the-budget': {
    rule: '成本指标与项目资金相符',
    finding: '“{indicator}”的指标值“{written}”与项目资金 {funds} 元不相称',
    advice: '请核对指标值和资金',
  },
  'amounts-in-texts-fit-the-budget': {
    rule: '项目文字中的金额与项目资金相符',
    finding: '文字中的 {written} 与项目资金 {funds} 元不符',
    advice: '请核对文字和资金',
  },
  'prices-times-quantities-fit-the-budget': {
    rule: '单价乘以数量不超过项目资金',
    finding: '单价 {written} 乘以数量 {quantity} 超过项目资金 {funds} 元',
    advice: '请核对单价、数量和资金',
  },
  'whole-period-covers-the-year': {
    rule: '实施期资金包含年度资金',
    finding: '实施期资金 {written} 元，年度资金 {annual} 元[，项目期 {term}]',
    advice: '实施期资金不应少于年度资金；跨年项目请核对两者是否应当相等',
  },
  'goals-differ-by-period': {
    rule: '年度目标与实施期目标有区别',
    finding: '年度目标与实施期目标完全相同：“{written}”',
    advice: '请分别写明当年和整个实施期要达到的目标',
  },
  'texts-are-not-copied': {
    rule: '项目各项文字不互相照抄',
    finding: '{labels}的文字相同：“{written}”',
    advice: '请分别写明',
  },
  'basis-names-a-document': {
    rule: '立项依据写明文件',
    finding: '立项依据没有写明文件：“{written}”',
    advice: '请写明文件名或文号',
  },
  'forms-are-not-repeated': {
    rule: '同一张绩效目标表只印一次',
    finding: '“{written}”的绩效目标表印了两次，各栏文字完全相同',
    advice: '请删去重复的一张；如本应是另一个项目的表，请换成那个项目的',
  },
  'projects-are-told-apart': {
    rule: '同一部门的项目名称有区别',
    finding: '有 {count} 个项目都叫“{written}”',
    advice: '请合并或在名称中区分',
  },
  'indicators-do-not-contradict': {
    rule: '同一指标的指标值不矛盾',
    finding: '“{indicator}”既是“{written}”，又是“{other}”',
    advice: '请核对',
  },
};

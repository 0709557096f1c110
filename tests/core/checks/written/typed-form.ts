// A sound performance-target form, typed out, and what a test changes in it: lines are replaced by the label or indicator they begin with.
import type { DocumentTable } from '../../../../src/core/reading/printed-document.ts';
import { typedTable } from '../../reading/printed-tables.ts';

const sound: Readonly<Record<string, string>> = {
  name: '项目名称 | | 古树保护 | | | | |',
  department: '主管部门及代码 | | 001-某市林业局 | | | 实施单位 | 某市林业局 |',
  attribute: '项目属性 | | 一次性项目 | | | 项目期 | 2年 |',
  total: '项目资金（元） | | 实施期资金总额： | | 80,000 | 年度资金总额： | | 50,000',
  summary: '项目概况 | | 为古树立牌并防治虫害。 | | | | |',
  basis: '立项依据 | | 《某市古树名木保护办法》。 | | | | |',
  necessity: '项目设立必要性 | | 部分古树长势衰弱。 | | | | |',
  safeguards: '保证项目实施的制度、措施 | | 按养护规程逐株验收。 | | | | |',
  plan: '项目实施计划 | | 春季立牌，夏季防治。 | | | | |',
  goalHeads: '实施期目标 | | | | | 年度目标 | |',
  goals: '总体目标 | | 全市古树得到保护。 | | | 完成城区古树保护。 | |',
  heads: '绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值',
  quantity: '| 产出指标 | 数量指标 | 保护古树数量 | ≥80株 | 数量指标 | 保护古树数量 | ≥50株',
  quality: '| | 质量指标 | 古树成活率 | ≥98% | 质量指标 | 古树成活率 | ≥98%',
  time: '| | 时效指标 | 完成时间 | 2026年10月底前 | 时效指标 | 完成时间 | 2025年10月底前',
  cost: '| | 成本指标 | 保护工作总成本 | ≤80000元 | 成本指标 | 保护工作总成本 | ≤50000元',
  benefit: '| 效益指标 | 生态效益指标 | 古树健康率 | ≥90% | 生态效益指标 | 古树健康率 | ≥90%',
  satisfaction:
    '| 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 服务对象满意度指标 | 居民满意度 | ≥90%',
  foot: '负责人： | | 经办人： | | 联系电话： | | 填报日期： | 20241210101500',
};

export function typedForm(changes: Readonly<Partial<Record<string, string>>> = {}): DocumentTable {
  const lines = Object.entries(sound).map(([name, line]) => changes[name] ?? line);
  return typedTable(['某市市级预算部门（单位）项目支出绩效目标表', '（2025年度）'], lines);
}

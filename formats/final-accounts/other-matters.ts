// 第三部分, sections 十 and 十一: how performance was managed, running of agencies, purchases by contract, and state assets in use.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import { listOfVehicles, vehicleSlots } from '../statutory/vehicles.ts';
import { comparedWithLastYearAndReason } from './comparisons.ts';
import * as scopes from './scopes.ts';

const count = { kind: 'fact', shape: 'count' } as const;
const factAmount = { kind: 'factAmount', style: scopes.sentenceAmount } as const;

export const otherMatters = [
  { kind: 'heading', level: 2, text: '十、预算绩效管理情况', contentsText: '十、预算绩效管理情况' },
  {
    kind: 'paragraph',
    name: 'performance',
    text: '{body}{year}年度预算绩效管理工作开展情况如下：{measures}。编报绩效目标的{year}年度项目{targets}个，涉及预算金额{targetsYuan}万元；绩效跟踪评价的{year}年度项目{tracked}个，涉及预算金额{trackedYuan}万元；绩效自评的{year}年度项目{evaluated}个，涉及预算金额{evaluatedYuan}万元，平均得分{score}分（其中，绩效评级为“优”的项目{excellent}个；绩效评级为“良”的项目{good}个；绩效评级为“合格”的项目{fair}个；绩效评级为“不合格”的项目{poor}个）。绩效自评中共发现问题{found}个，已经完成整改的{mended}个，正在整改的{open}个。',
    alsoRead: [
      '{body}{year}年度预算绩效管理工作开展情况如下：{measures}：编报绩效目标的{year}年度项目{targets}个，涉及预算金额{targetsYuan}万元；绩效跟踪评价的{year}年度项目{tracked}个，涉及预算金额{trackedYuan}万元；绩效自评的{year}年度项目{evaluated}个，涉及预算金额{evaluatedYuan}万元，平均得分{score}分（其中，绩效评级为“优”的项目{excellent}个；绩效评级为“良”的项目{good}个；绩效评级为“合格”的项目{fair}个；绩效评级为“不合格”的项目{poor}个。绩效自评中共发现问题{found}个，已经完成整改的{mended}个，正在整改的{open}个）。',
      '{body}{year}年度预算绩效管理工作开展情况如下：{measures}：编报绩效目标的{year}年度项目{targets}个，涉及预算金额{targetsYuan}万元；绩效跟踪评价的{year}年度项目{tracked}个，涉及预算金额{trackedYuan}万元；绩效自评的{year}年度项目{evaluated}个，涉及预算金额{evaluatedYuan}万元，平均得分{score}分（其中，绩效评级为“优”的项目{excellent}个；绩效评级为“良”的项目{good}个；绩效评级为“合格”的项目{fair}个；绩效评级为“不合格”的项目{poor}个。绩效自评中共发现问题{found}个。',
    ],
    slots: {
      measures: { kind: 'fact', path: 'performance.measures', shape: 'text' },
      targets: { ...count, path: 'performance.targets.projects' },
      targetsYuan: { ...factAmount, path: 'performance.targets.amountYuan' },
      tracked: { ...count, path: 'performance.tracked.projects' },
      trackedYuan: { ...factAmount, path: 'performance.tracked.amountYuan' },
      evaluated: { ...count, path: 'performance.evaluated.projects' },
      evaluatedYuan: { ...factAmount, path: 'performance.evaluated.amountYuan' },
      score: { kind: 'fact', path: 'performance.evaluated.averageScore', shape: 'decimal' },
      excellent: { ...count, path: 'performance.ratings.excellent' },
      good: { ...count, path: 'performance.ratings.good' },
      fair: { ...count, path: 'performance.ratings.fair' },
      poor: { ...count, path: 'performance.ratings.poor' },
      found: {
        kind: 'factTotal',
        paths: ['performance.problems.mended', 'performance.problems.open'],
      },
      mended: { ...count, path: 'performance.problems.mended' },
      open: { ...count, path: 'performance.problems.open' },
    },
  },

  {
    kind: 'heading',
    level: 2,
    text: '十一、其他重要事项说明',
    contentsText: '十一、其他重要事项说明',
    alsoRead: ['十一、其他重要事项的情况说明'],
  },
  { kind: 'heading', level: 3, text: '（一）机关运行经费支出情况' },
  {
    kind: 'paragraph',
    name: 'agency-operating-expenses',
    text: '{sentence}',
    slots: {
      sentence: {
        kind: 'choice',
        byAmount: scopes.agencyOperating,
        cases: {
          zero: { text: '{body}{year}年度无机关运行经费支出。' },
          notZero: {
            text: '机关运行经费支出{amount}万元，{change}',
            slots: {
              amount: { kind: 'amount', style: scopes.sentenceAmount, of: scopes.agencyOperating },
              change: {
                ...comparedWithLastYearAndReason,
                of: scopes.agencyOperating,
                reason: 'agencyOperating',
              },
            },
          },
        },
      },
    },
  },
  { kind: 'heading', level: 3, text: '（二）政府采购支出情况' },
  {
    // What was bought counts by contract, and a contract may outlast the year: no sum of the ledger, so facts.
    kind: 'paragraph',
    name: 'procurement',
    text: '{body}{year}年度政府采购金额（以合同签订为准）为{total}万元，其中：货物采购金额{goods}万元、工程采购金额{works}万元、服务采购金额{services}万元。',
    slots: {
      total: { ...factAmount, path: 'procurement.totalYuan' },
      goods: { ...factAmount, path: 'procurement.goodsYuan' },
      works: { ...factAmount, path: 'procurement.worksYuan' },
      services: { ...factAmount, path: 'procurement.servicesYuan' },
    },
  },
  {
    kind: 'paragraph',
    name: 'procurement-from-small-firms',
    text: '{year}年度本{bodyKind}面向中小企业预留政府采购项目预算金额{reserved}万元，面向小微企业预留政府采购项目预算金额{reservedForMicro}万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额{won}万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额{wonByMicro}万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额{wonElsewhere}万元。',
    slots: {
      reserved: { ...factAmount, path: 'procurement.reservedForSmallAndMediumFirmsYuan' },
      reservedForMicro: { ...factAmount, path: 'procurement.reservedForSmallAndMicroFirmsYuan' },
      won: { ...factAmount, path: 'procurement.wonBySmallAndMediumFirmsYuan' },
      wonByMicro: { ...factAmount, path: 'procurement.wonBySmallAndMicroFirmsYuan' },
      wonElsewhere: { ...factAmount, path: 'procurement.wonOfOthersBySmallAndMediumFirmsYuan' },
    },
  },
  { kind: 'heading', level: 3, text: '（三）国有资产占有使用情况说明' },
  {
    kind: 'paragraph',
    name: 'vehicles-and-equipment',
    text: `截至{year}年12月31日，{body}共有车辆{total}辆，其中：${listOfVehicles}。单价100万元（含）以上设备（不含车辆）{equipment}台（套）。`,
    slots: {
      ...vehicleSlots('assets.vehicles'),
      equipment: { ...count, path: 'assets.equipmentAbove1000000Yuan' },
    },
  },
] as const satisfies readonly BlockSpec[];

// 第三部分, sections 十一 and 十二: state assets in use, and what else has to be said.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';

const count = { kind: 'fact', shape: 'count' } as const;

export const assetSections = [
  {
    kind: 'heading',
    level: 2,
    text: '十一、国有资产占有使用情况',
    contentsText: '十一、国有资产占有使用情况',
  },
  { kind: 'heading', level: 3, text: '1、车辆情况：' },
  {
    kind: 'paragraph',
    name: 'vehicles',
    text: '截至{previousYear}年12月31日，{body}共有公务用车编制{quota}辆，实有{actual}辆，其中：领导用车{leadership}辆，机要通信用车{confidentialCommunication}辆，应急保障用车{emergency}辆，执法执勤用车{lawEnforcement}辆，特种专业技术用车{specialTechnical}辆，事业单位业务用车{publicInstitutionService}辆，其他公务用车{other}辆。',
    slots: {
      quota: { ...count, path: 'assets.vehicles.quota' },
      actual: {
        kind: 'factTotal',
        paths: [
          'assets.vehicles.leadership',
          'assets.vehicles.confidentialCommunication',
          'assets.vehicles.emergency',
          'assets.vehicles.lawEnforcement',
          'assets.vehicles.specialTechnical',
          'assets.vehicles.publicInstitutionService',
          'assets.vehicles.other',
        ],
      },
      leadership: { ...count, path: 'assets.vehicles.leadership' },
      confidentialCommunication: { ...count, path: 'assets.vehicles.confidentialCommunication' },
      emergency: { ...count, path: 'assets.vehicles.emergency' },
      lawEnforcement: { ...count, path: 'assets.vehicles.lawEnforcement' },
      specialTechnical: { ...count, path: 'assets.vehicles.specialTechnical' },
      publicInstitutionService: { ...count, path: 'assets.vehicles.publicInstitutionService' },
      other: { ...count, path: 'assets.vehicles.other' },
    },
  },
  { kind: 'heading', level: 3, text: '2、房屋情况：' },
  {
    kind: 'paragraph',
    name: 'offices',
    text: '截至{previousYear}年12月31日，{body}使用的办公用房建筑总面积{area}平方米。',
    slots: { area: { kind: 'fact', shape: 'decimal', path: 'assets.officeAreaSquareMetres' } },
  },
  { kind: 'heading', level: 3, text: '3、其他国有资产占有使用情况：' },
  {
    kind: 'paragraph',
    name: 'equipment',
    text: '截至{previousYear}年12月31日，{body}占有使用价值50万元（原值）以上的通用设备{above500000}台（套），价值100万元（原值）以上的设备{above1000000}台（套）。',
    alsoRead: [
      '截至{previousYear}年12月31日，{body}占有使用价值50万元（原值）以上的通用设备{above500000}台（套）；{body}占有使用价值100万元（原值）以上的通用设备{above1000000}台（套）。',
    ],
    slots: {
      above500000: { ...count, path: 'assets.equipmentAbove500000Yuan' },
      above1000000: { ...count, path: 'assets.equipmentAbove1000000Yuan' },
    },
  },
  { kind: 'heading', level: 2, text: '十二、其他说明', contentsText: '十二、其他说明' },
  {
    kind: 'heading',
    level: 3,
    text: '（一）政府购买服务指导性目录',
    contentsText: '（一）政府购买服务指导性目录',
  },
  {
    kind: 'paragraph',
    name: 'government-purchase-catalogue',
    text: '{catalogue}。',
    slots: {
      catalogue: {
        kind: 'choice',
        byFact: 'notes.governmentPurchaseCatalogue',
        cases: { none: { text: '无' }, given: { text: '{value}' } },
      },
    },
  },
  { kind: 'heading', level: 3, text: '（二）其他', contentsText: '（二）其他' },
  {
    kind: 'paragraph',
    name: 'other',
    text: '{other}。',
    slots: {
      other: {
        kind: 'choice',
        byFact: 'notes.other',
        cases: { none: { text: '无' }, given: { text: '{value}' } },
      },
    },
  },
] as const satisfies readonly BlockSpec[];

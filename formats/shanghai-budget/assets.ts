// 六, section 五: vehicles and equipment in use, and what the budget buys of them. All are facts; none is a sum of the ledger.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import type { Slots } from '../../src/core/narrative/spec.ts';

const vehicleKinds = [
  ['ministerialLeadership', '部级领导干部用车'],
  ['principalLeadership', '主要领导干部用车'],
  ['confidentialCommunication', '机要通信用车'],
  ['emergency', '应急保障用车'],
  ['lawEnforcement', '执法执勤用车'],
  ['specialTechnical', '特种专业技术用车'],
  ['retiredOfficials', '离退休干部用车'],
  ['other', '其他用车'],
] as const;

const listOfVehicles = vehicleKinds.map(([kind, name]) => `${name}{${kind}}辆`).join('、');

/** A slot per kind of vehicle, and `total` for all of them. */
function vehicleSlots(path: string): Slots {
  const paths = vehicleKinds.map(([kind]) => `${path}.${kind}`);
  const counts = vehicleKinds.map(([kind]) => [
    kind,
    { kind: 'fact', shape: 'count', path: `${path}.${kind}` },
  ]);
  return { ...(Object.fromEntries(counts) as Slots), total: { kind: 'factTotal', paths } };
}

export const assetSection = [
  { kind: 'heading', level: 2, text: '五、国有资产占有使用情况' },
  {
    kind: 'paragraph',
    name: 'vehicles-and-equipment',
    text: `截至{previousYear}年8月31日，{body}共有车辆{total}辆，其中：${listOfVehicles}；单价100万元（含）以上设备（不含车辆）{equipment}台（套）。`,
    slots: {
      ...vehicleSlots('assets.vehicles'),
      equipment: { kind: 'fact', shape: 'count', path: 'assets.equipmentAbove1000000Yuan' },
    },
  },
  {
    kind: 'paragraph',
    name: 'planned-vehicles-and-equipment',
    text: `{year}年{bodyKind}预算安排购置车辆{total}辆，其中：${listOfVehicles}；{bodyKind}预算安排购置单价100万元（含）以上设备（不含车辆）{equipment}台（套）。`,
    slots: {
      ...vehicleSlots('assets.plannedVehicles'),
      equipment: { kind: 'fact', shape: 'count', path: 'assets.plannedEquipmentAbove1000000Yuan' },
    },
  },
] as const satisfies readonly BlockSpec[];

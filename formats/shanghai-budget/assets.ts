// 六, section 五: vehicles and equipment in use, and what the budget buys of them. All are facts; none is a sum of the ledger.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import { listOfVehicles, vehicleSlots } from '../statutory/vehicles.ts';

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

// The kinds of vehicles that bodies count, and the slots of a sentence that tells them. All are facts.
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

export const listOfVehicles = vehicleKinds.map(([kind, name]) => `${name}{${kind}}辆`).join('、');

/** A slot per kind of vehicle, and `total` for all of them. */
export function vehicleSlots(path: string): Slots {
  const paths = vehicleKinds.map(([kind]) => `${path}.${kind}`);
  const counts = vehicleKinds.map(([kind]) => [
    kind,
    { kind: 'fact', shape: 'count', path: `${path}.${kind}` },
  ]);
  return { ...(Object.fromEntries(counts) as Slots), total: { kind: 'factTotal', paths } };
}

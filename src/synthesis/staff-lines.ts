// The basic expenditure of a made-up unit in a year: pay, contributions and running costs from its staff, growing with the years.
import type { BudgetUnit } from '../core/ledger/ledger.ts';
import { chanceOf } from './chance.ts';

/** An amount in whole yuan with the classes that it stands at. */
export interface MadeUpAmount {
  readonly unit: BudgetUnit;
  readonly fundSource: string;
  readonly functionalClass: string;
  readonly economicClass: string;
  readonly kind: string;
  readonly project: string;
  readonly procurement: string;
  readonly yuan: number;
}

/** Yuan per head and year of the first year, and from which class of what. */
const perHead = {
  administrative: [
    ['30101', 52_000],
    ['30102', 46_000],
    ['30103', 21_000],
  ],
  publicInstitution: [
    ['30101', 45_000],
    ['30102', 9_000],
    ['30107', 41_000],
  ],
} as const;

/** Of pay: contributions with the functional class that they stand at. */
const contributions = [
  ['30108', '2080505', 0.16],
  ['30109', '2080506', 0.08],
  ['30110', '21011', 0.07],
  ['30113', '2210201', 0.12],
] as const;

/** Running costs per head. */
const running = [
  ['30201', 3_600],
  ['30202', 500],
  ['30207', 1_100],
  ['30211', 3_200],
  ['30216', 900],
  ['30228', 2_300],
  ['30229', 2_600],
  ['30299', 1_500],
] as const;

export function staffOf(seed: string, unit: BudgetUnit, weight: number, year: number): number {
  const first = Math.max(6, Math.round(chanceOf(seed, unit.code, unit.name, 'staff').size(34 * weight, 0.4)));
  let staff = first;
  for (let each = 2020; each < year; each += 1) {
    staff = Math.max(5, staff + chanceOf(seed, unit.name, 'turnover', each).count(-2, 2));
  }
  return staff;
}

export function basicAmounts(
  seed: string,
  unit: BudgetUnit,
  running99: string,
  weight: number,
  year: number,
): readonly MadeUpAmount[] {
  const isOffice = unit.kind === 'administrative';
  const staff = staffOf(seed, unit, weight, year);
  const growth = 1.03 ** (year - 2020);
  const chance = chanceOf(seed, unit.name, 'basic', year);
  const amount = (
    economicClass: string,
    functionalClass: string,
    kind: string,
    yuan: number,
  ): MadeUpAmount => ({
    unit,
    fundSource: 'generalPublicBudget',
    functionalClass,
    economicClass,
    kind,
    project: '',
    procurement: '',
    yuan: Math.round(yuan),
  });
  const pay = perHead[isOffice ? 'administrative' : 'publicInstitution'].map(([economicClass, yuan]) =>
    amount(economicClass, running99, 'personnel', yuan * staff * growth * chance.number(0.97, 1.03)),
  );
  const sum = pay.reduce((total, { yuan }) => total + yuan, 0);
  const pensioners = Math.round(staff * chanceOf(seed, unit.name, 'pensioners').number(0.1, 0.6));
  return [
    ...pay,
    ...contributions.map(([economicClass, functionalClass, share]) =>
      amount(
        economicClass,
        functionalClass === '21011' ? (isOffice ? '2101101' : '2101102') : functionalClass,
        'personnel',
        sum * share,
      ),
    ),
    amount('30302', isOffice ? '2080501' : '2080502', 'personnel', pensioners * 9_600 * growth),
    ...running.map(([economicClass, yuan]) =>
      amount(economicClass, running99, 'publicRunning', yuan * staff * chance.number(0.85, 1.15)),
    ),
    amount('30217', running99, 'publicRunning', 4_000 + 60 * staff * chance.number(0.3, 1)),
    ...(vehiclesOf(seed, unit) === 0
      ? []
      : [
          amount(
            '30231',
            running99,
            'publicRunning',
            vehiclesOf(seed, unit) * 21_000 * chance.number(0.9, 1.05),
          ),
        ]),
    ...(isOffice ? [amount('30239', running99, 'publicRunning', 7_800 * staff)] : []),
  ].filter(({ yuan }) => yuan > 0);
}

export function vehiclesOf(seed: string, unit: BudgetUnit): number {
  return chanceOf(seed, unit.name, 'vehicles').count(0, 5);
}

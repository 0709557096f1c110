// The made-up city: its districts, its departments and their units. Every name says that it is made up, and its codes are of no real
// place.
import { assert } from '../core/lib/assert.ts';
import type { BudgetUnit, Department } from '../core/ledger/ledger.ts';
import { chanceOf } from './chance.ts';
import { fields, type Field } from './fields.ts';

export const cityName = '虚构市';

export interface MadeUpDepartment {
  readonly department: Department;
  readonly field: Field;
  readonly units: readonly BudgetUnit[];
  /** How many times as much as a middling department it has of everything. */
  readonly weight: number;
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** The city itself, and then its districts: 虚构市第十二区. */
function placeOf(index: number): { readonly code: string; readonly name: string } {
  if (index === 0) return { code: '999800', name: cityName };
  const [tens, ones] = [Math.floor(index / 10), index % 10];
  const written = `${tens > 1 ? (numerals[tens] ?? `${tens}`) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? numerals[ones] : ''}`;
  return { code: `9998${`${index}`.padStart(2, '0')}`, name: `${cityName}第${written}区` };
}

/** The most that fit into the city and its 99 districts. */
export const mostDepartments = fields.length * 100;

/** From 0; the same whatever else is made up with the seed. */
export function madeUpDepartment(seed: string, index: number): MadeUpDepartment {
  const place = placeOf(Math.floor(index / fields.length));
  const field = fields[index % fields.length];
  assert(field !== undefined, 'every department has a field');
  const code = `${101 + (index % fields.length)}`;
  const chance = chanceOf(seed, 'department', index);
  const isDistrict = index >= fields.length;
  const institutions = field.institutions.filter(() => chance.happens(isDistrict ? 0.5 : 0.85));
  const office = unitOf(`${code}001`, `${place.name}${field.office}本级`, 'administrative', '');
  return {
    department: {
      code,
      name: `${place.name}${field.office}`,
      shortName: `${isDistrict ? '区' : '市'}${field.office}`,
      jurisdiction: place.code,
      jurisdictionName: place.name,
    },
    field,
    units: [
      office,
      ...institutions.map((name, place_) =>
        unitOf(
          `${code}${`${place_ + 2}`.padStart(3, '0')}`,
          `${place.name}${name}`,
          'publicInstitution',
          office.code,
        ),
      ),
    ],
    weight: Math.min(12, chance.size(isDistrict ? 0.45 : 1, 0.55)),
  };
}

function unitOf(code: string, name: string, kind: BudgetUnit['kind'], parent: string): BudgetUnit {
  return { code, name, shortName: name.replace(cityName, ''), kind, level: parent === '' ? 1 : 2, parent };
}

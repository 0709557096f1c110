// The ledger of a made-up department in a year, with last year's beside it as the base of comparison. The same seed gives the same
// ledger; another year of it is the same department a year older.
import type { BudgetLine, BudgetUnit, Coordinates, Fact, Ledger } from '../core/ledger/ledger.ts';
import { fen } from '../core/money/fen.ts';
import { chanceOf } from './chance.ts';
import { cityName, madeUpDepartment, type MadeUpDepartment } from './city.ts';
import { projectsOf, type MadeUpProject } from './projects.ts';
import { basicAmounts, staffOf, vehiclesOf, type MadeUpAmount } from './staff-lines.ts';

export interface SynthesisInput {
  readonly seed: string;
  readonly index: number;
  readonly fiscalYear: number;
  readonly format: string;
  /** The class of the government budget for one of the department budget, by kind of unit; of `standards`. */
  readonly governmentClassOf: (departmentClass: string, kind: BudgetUnit['kind']) => string | undefined;
}

export function synthesizedLedger(input: SynthesisInput): Ledger {
  const { seed, index, fiscalYear, format } = input;
  const made = madeUpDepartment(seed, index);
  const { department, units } = made;
  const current = yearOf(made, seed, fiscalYear);
  const previous = yearOf(made, seed, fiscalYear - 1);
  return {
    identity: {
      name: `${department.jurisdiction}-${department.code}-${fiscalYear}`,
      title: `${department.name}${fiscalYear}年度部门预算（虚构）`,
      ledgerKind: 'full',
      format,
      fiscalYear,
      stage: 'approved',
      codeListYear: fiscalYear,
      rounding: 'independent',
      provenanceKind: 'synthetic',
      provenanceNote: `${cityName}及其各区、部门、单位、项目和数字均为程序编造，与任何实际单位无关。`,
    },
    department,
    budgetUnits: units,
    lines: [
      ...current.amounts.map((amount) => lineOf(amount, made, input, fiscalYear)),
      ...asBase(previous.amounts.map((amount) => lineOf(amount, made, input, fiscalYear - 1))),
    ],
    projects: current.projects.map(({ project }, order) => ({ ...project, tableOrder: order + 1 })),
    indicators: current.projects.flatMap(({ indicators }) => indicators),
    facts: factsOf(made, seed, fiscalYear, units),
    unitFacts:
      units.length === 1
        ? {}
        : Object.fromEntries(units.map((unit) => [unit.code, factsOf(made, seed, fiscalYear, [unit])])),
  };
}

interface MadeUpYear {
  readonly amounts: readonly MadeUpAmount[];
  readonly projects: readonly MadeUpProject[];
}

function yearOf({ units, field, weight }: MadeUpDepartment, seed: string, year: number): MadeUpYear {
  const projects = units.flatMap((unit) => projectsOf(seed, unit, field, weight / units.length, year));
  const basic = units.flatMap((unit) => {
    const item = `${field.functionalClass}${unit.kind === 'administrative' ? '01' : '99'}`;
    return basicAmounts(seed, unit, item, weight / units.length, year);
  });
  return { projects, amounts: [...basic, ...projects.flatMap(({ amounts }) => amounts)] };
}

function lineOf(
  { unit, fundSource, functionalClass, economicClass, kind, project, procurement, yuan }: MadeUpAmount,
  { department }: MadeUpDepartment,
  { governmentClassOf }: SynthesisInput,
  year: number,
): BudgetLine {
  const isProject = project !== '';
  return {
    coordinates: {
      fiscalYear: `${year}`,
      stage: 'approved',
      side: 'expenditure',
      jurisdiction: department.jurisdiction,
      department: department.code,
      budgetUnit: unit.code,
      fundSource,
      origin: 'currentYear',
      revenueClass: '',
      functionalClass,
      departmentEconomicClass: economicClass,
      governmentEconomicClass: governmentClassOf(economicClass, unit.kind) ?? '*',
      expenditureKind: kind,
      project,
      procurementCategory: procurement,
      moneyLevel: isProject ? (fundSource === 'generalPublicBudget' ? 'municipalCounty' : 'own') : '',
      counterpartBudgetUnit: '',
    },
    amountFen: fen(BigInt(yuan) * 100n),
    source: {},
  };
}

/** Last year's money as far as it is compared: its projects may have ended, and are not named. */
function asBase(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  const sums = new Map<string, BudgetLine>();
  for (const line of lines) {
    const isProject = line.coordinates.project !== '';
    const coordinates: Coordinates = isProject
      ? { ...line.coordinates, project: '*', procurementCategory: '*', moneyLevel: '*' }
      : line.coordinates;
    const key = Object.values(coordinates).join('\t');
    const known = sums.get(key);
    sums.set(key, { ...line, coordinates, amountFen: fen((known?.amountFen ?? 0n) + line.amountFen) });
  }
  return [...sums.values()];
}

/** One department in fifteen has more vehicles than its quota, which a reviewer should find. */
function factsOf(
  { department, field, weight }: MadeUpDepartment,
  seed: string,
  year: number,
  units: readonly BudgetUnit[],
): { readonly [key: string]: Fact } {
  const chance = chanceOf(seed, department.name, 'facts', year);
  const vehicles = units.reduce((sum, unit) => sum + vehiclesOf(seed, unit), 0);
  const staff = (kind: BudgetUnit['kind']): number =>
    units
      .filter((unit) => unit.kind === kind)
      .reduce((sum, unit) => sum + staffOf(seed, unit, weight / units.length, year), 0);
  return {
    duties: [
      `拟订${field.field}工作的规划并组织实施。`,
      ...field.subjects.map((subject) => `负责${subject}的管理和服务。`),
      '承办上级交办的其他事项。',
    ],
    organisation: {
      nature: `${department.jurisdictionName}政府工作部门（虚构）`,
      rank: '正处级',
      plates: null,
      staffQuota: {
        administrative: staff('administrative'),
        support: 0,
        publicInstitution: staff('publicInstitution'),
      },
      offices: ['办公室', '规划财务科', ...field.subjects.map((subject) => `${subject}科`)],
      affiliatedInstitutions: null,
    },
    reasons: {
      budgetTotal: ['人员经费按规定调整', '项目按年度任务安排'],
      travelAbroad: '本年没有出国（境）任务',
      reception: '按接待任务安排',
      carPurchase: '本年没有购车安排',
      carRunning: '车辆保险和维修费用变化',
      agencyOperating: '人员和业务量变化',
    },
    performance: { wholeBodyTargetReported: false },
    assets: {
      vehicles: {
        quota: chance.happens(1 / 15) ? Math.max(0, vehicles - 1) : vehicles,
        leadership: 0,
        confidentialCommunication: Math.min(1, vehicles),
        emergency: 0,
        lawEnforcement: 0,
        specialTechnical: 0,
        publicInstitutionService: Math.max(0, vehicles - 1),
        other: 0,
      },
      officeAreaSquareMetres: `${chance.count(800, 6000)}.00`,
      equipmentAbove500000Yuan: chance.count(0, 3),
      equipmentAbove1000000Yuan: chance.count(0, 1),
    },
    notes: { governmentPurchaseCatalogue: null, other: null },
  };
}

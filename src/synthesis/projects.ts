// The projects of a made-up unit: they live some years, grow and shrink, end, and others take their place.
import type { BudgetUnit, Indicator, Project } from '../core/ledger/ledger.ts';
import { fen } from '../core/money/fen.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { Field } from './fields.ts';
import { projectKinds, type ProjectKind } from './project-kinds.ts';
import type { MadeUpAmount } from './staff-lines.ts';

export interface MadeUpProject {
  readonly project: Project;
  readonly indicators: readonly Indicator[];
  readonly amounts: readonly MadeUpAmount[];
}

/** The projects of a unit that run in a year. */
export function projectsOf(
  seed: string,
  unit: BudgetUnit,
  field: Field,
  weight: number,
  year: number,
): readonly MadeUpProject[] {
  const places = Math.max(
    2,
    Math.min(40, Math.round(chanceOf(seed, unit.name, 'projects').size(6 * weight + 2, 0.35))),
  );
  const pairs = field.subjects.flatMap((subject) => projectKinds.map((kind) => ({ subject, kind })));
  const taken = new Set<string>();
  return Array.from({ length: places }, (_, place) => place).flatMap((place) => {
    const started = startOf(seed, unit, place, year);
    const chance = chanceOf(seed, unit.name, 'project', place, started);
    const free = pairs.filter(({ subject, kind }) => !taken.has(`${subject}${kind.name}`));
    if (free.length === 0) return [];
    const { subject, kind } = chance.one(free);
    taken.add(`${subject}${kind.name}`);
    return [madeUp({ seed, unit, field, subject, kind, place, started, year }, chance)];
  });
}

/** In which year the project at a place of the unit's list began: each year it ends with a chance of one in five. */
function startOf(seed: string, unit: BudgetUnit, place: number, year: number): number {
  let started = year;
  while (started > year - 6 && !chanceOf(seed, unit.name, 'ends', place, started).happens(0.2)) started -= 1;
  return started;
}

interface Making {
  readonly seed: string;
  readonly unit: BudgetUnit;
  readonly field: Field;
  readonly subject: string;
  readonly kind: ProjectKind;
  readonly place: number;
  readonly started: number;
  readonly year: number;
}

function madeUp(making: Making, chance: Chance): MadeUpProject {
  const { seed, unit, field, subject, kind, place, started, year } = making;
  const code = `${unit.code}-${`${started}`.slice(2)}${`${place + 1}`.padStart(2, '0')}`;
  const first = chance.size(kind.middleYuan, 0.7);
  const change = chanceOf(seed, unit.name, 'change', place, year);
  // A sixth stays as it was; the others follow their need.
  const yuan = Math.round((change.happens(0.17) ? first : first * change.number(0.7, 1.35)) / 100) * 100;
  const isInstitution = unit.kind === 'publicInstitution';
  const fundSource = isInstitution && chance.happens(0.15) ? 'businessIncome' : 'generalPublicBudget';
  const functionalClass = `${field.functionalClass}${kind.kind === 'otherRunning' ? '02' : '99'}`;
  const amounts = shares(yuan, kind).map(({ economicClass, procurement, yuan: part }): MadeUpAmount => ({
    unit,
    fundSource,
    functionalClass,
    economicClass,
    kind: kind.kind,
    project: code,
    procurement,
    yuan: part,
  }));
  const years = chance.count(1, 5);
  const name = `${subject}${kind.name}`;
  const own = fundSource === 'businessIncome';
  const whole = fen(BigInt(yuan) * 100n * BigInt(years));
  const source = {};
  return {
    project: {
      code,
      name,
      budgetUnit: unit.code,
      texts: textsOf(making, name, years),
      wholePeriodFunds: {
        central: fen(0n),
        provincial: fen(0n),
        municipalCounty: own ? fen(0n) : whole,
        own: own ? whole : fen(0n),
        other: fen(0n),
      },
      tableOrder: 0,
      source,
    },
    indicators: indicatorsOf(code, making, chance, years),
    amounts,
  };
}

/** Whole yuan; the last part takes what rounding leaves. */
function shares(yuan: number, { buys }: ProjectKind) {
  let rest = yuan;
  return buys.map((part, index) => {
    const own = index === buys.length - 1 ? rest : Math.round((yuan * part.share) / 100) * 100;
    rest -= own;
    return { ...part, yuan: own };
  });
}

function textsOf(
  { subject, kind, started, year }: Making,
  name: string,
  years: number,
): Readonly<Record<string, string>> {
  return {
    attribute: kind.kind === 'specificPurpose' ? '特定目标类' : '其他运转类',
    term: `${years}年`,
    summary: `${started === year ? '新开展' : '继续开展'}${name}，满足${subject}工作的需要。`,
    basis: `本部门职责和${subject}工作的年度安排（虚构）。`,
    necessity: `${subject}工作任务较重，现有条件不能满足需要。`,
    safeguards: '按财务和采购制度管理，专人负责，按进度拨付。',
    plan: '一季度准备，二、三季度实施，四季度验收总结。',
    wholePeriodGoal: `完成各年度${name}任务，${kind.benefit}。`,
    annualGoal: `完成本年度${name}任务，${kind.quality}达到要求。`,
    filledAt: `${year - 1}年12月10日`,
    disclosure: '',
  };
}

/** One in twelve targets cannot be measured: what reviewers look for must be there to be found. */
function indicatorsOf(project: string, making: Making, chance: Chance, years: number): readonly Indicator[] {
  const { kind, year } = making;
  const { quantity } = kind;
  const annual = chance.count(quantity.low, quantity.high);
  const rate = chance.one([90, 92, 95, 98, 100]);
  const satisfied = chance.one([85, 88, 90, 95]);
  const vague = (target: string): string =>
    chance.happens(1 / 12) ? chance.one(['按要求完成', '逐步提高', '效果明显']) : target;
  const side = (name: Indicator['side'], count: number, until: string): readonly Indicator[] =>
    [
      ['产出指标', '数量指标', quantity.name, `≥${count}${quantity.unit}`],
      ['产出指标', '质量指标', kind.quality, rate === 100 ? '100%' : `≥${rate}%`],
      ['产出指标', '时效指标', '任务完成时间', until],
      ['产出指标', '成本指标', '预算控制数', '≤100%'],
      ['效益指标', '社会效益指标', kind.benefit, '比上年提高'],
      ['满意度指标', '服务对象满意度指标', '服务对象满意度', `≥${satisfied}%`],
    ].map(([level1 = '', level2 = '', level3 = '', target = '']) => ({
      project,
      side: name,
      level1,
      level2,
      level3,
      target: vague(target),
      source: {},
    }));
  return [
    ...side('wholePeriod', annual * years, `${year + years - 1}年12月底前`),
    ...side('annual', annual, `${year}年12月底前`),
  ];
}

// Ledgers by chance that hold together, in every format: an example with its money dealt out anew, other functional classes, other
// names of projects, the same ones in several units too, and other reasons. What balances or must agree elsewhere stays as it is: balances
// of the format, the sets of units, and the items that a kind of expense is tied to. Whoever needs documents without faults, of any content, takes them from here.
import fc from 'fast-check';
import { buildDisclosure, type Built } from '../../src/core/disclosure/build.ts';
import type { DisclosureFormat } from '../../src/core/disclosure/format.ts';
import type { BudgetLine, BudgetUnit, Fact, Ledger, Project } from '../../src/core/ledger/ledger.ts';
import type { CodeLists } from '../../src/core/ledger/space.ts';
import { LedgerView } from '../../src/core/ledger/view.ts';
import type { Problem } from '../../src/core/lib/problem.ts';
import { fen, type Fen } from '../../src/core/money/fen.ts';
import { listsOfYear } from '../../src/cli/prepare.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample } from './built-example.ts';

export interface VariedExample extends Built {
  readonly ledger: Ledger;
  readonly format: DisclosureFormat;
  readonly lists: CodeLists;
  /** Whose set it is; undefined for the department's. */
  readonly unit: BudgetUnit | undefined;
}

/**
 * `figures`: what tables and sentences say holds together. `everything`: and so does what stands beside: every project keeps money, what
 * it has for its whole period follows, no target names a cost, and codes are of the general public budget.
 */
export type Soundness = 'figures' | 'everything';

/** Of one example; each can be built. */
export async function variedExamples(
  name: string,
  soundness: Soundness = 'figures',
): Promise<fc.Arbitrary<VariedExample>> {
  const { ledger, format } = await builtExample(name);
  const lists = listsOfYear(ledger.identity.codeListYear);
  const isSound = soundness === 'everything';
  const ofOneFund = loadStandards(lists.functionalClass.year).fundSections.map(({ section }) => section);
  const isUsable = (code: string): boolean =>
    isFree(code, format) && !(isSound && ofOneFund.some((section) => code.startsWith(section)));
  const renamed = (all: readonly BudgetLine[]) =>
    fc.shuffledSubarray(classesOf(lists), { minLength: 20, maxLength: 20 }).map((codes) => {
      const own = [...new Set(all.map(({ coordinates }) => coordinates.functionalClass))].filter(isUsable);
      const free = codes.filter((code) => !own.includes(code) && isUsable(code));
      return new Map(own.map((code, index) => [code, free[index] ?? code]));
    });
  const shape = fc.record({
    lines: dealtOut(ledger, format, lists, isSound),
    classes: fc.oneof(fc.constant(new Map<string, string>()), renamed(ledger.lines)),
    names: fc.array(projectNames, { minLength: ledger.projects.length, maxLength: ledger.projects.length }),
    sharesNames: fc.boolean(),
    reasons: fc.array(reasons, { minLength: 5, maxLength: 5 }),
    unit: fc.constantFrom(undefined, ...ledger.budgetUnits.filter(({ code }) => code in ledger.unitFacts)),
  });
  return shape
    .map(({ lines, classes, names, sharesNames, reasons: said, unit }) => {
      const projects = sharesNames ? namedAsInFirstUnit(ledger.projects) : ledger.projects;
      const varied: Ledger = {
        ...ledger,
        lines: lines.map((line) => inClass(line, classes)),
        projects: projects.map((project, index) => ({
          ...project,
          name: `${names[index] ?? ''}${project.name}`,
        })),
      };
      return built({ ledger: isSound ? withTargetsThatHold(varied) : varied, format, lists, unit }, said);
    })
    .filter((example) => example !== undefined);
}

/**
 * The lines of one group keep their sum, and all money grows by one factor; some lines come to nothing. What is compared with is not
 * known as deep, so its lines grow each by itself, and zeros that say what is known stay.
 */
function dealtOut(
  { lines, ...ledger }: Ledger,
  format: DisclosureFormat,
  lists: CodeLists,
  keepsProjects: boolean,
): fc.Arbitrary<readonly BudgetLine[]> {
  const groups = [...groupsOf({ ...ledger, lines }, format, lists).values()];
  const weight = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat(999) });
  const weights = fc.array(weight, { minLength: lines.length, maxLength: lines.length });
  return fc.tuple(weights, fc.bigInt(1n, 30n)).map(([parts, factor]) => {
    const amounts = new Map<number, bigint>();
    for (const group of groups) {
      const total = group.reduce((sum, index) => sum + (lines[index]?.amountFen ?? 0n), 0n) * factor;
      const least = (index: number): number =>
        keepsProjects && lines[index]?.coordinates.project !== '' ? 1 : 0;
      const shares = group.map((index) => BigInt(Math.max(least(index), parts[index] ?? 0)));
      const whole = shares.reduce((sum, share) => sum + share, 0n);
      const dealt = shares.map((share) => (whole === 0n ? 0n : (total * share) / whole));
      const rest = total - dealt.reduce((sum, share) => sum + share, 0n);
      const taker = Math.max(
        0,
        shares.findIndex((share) => share > 0n),
      );
      for (const [at, index] of group.entries()) {
        amounts.set(index, (dealt[at] ?? 0n) + (at === taker ? rest : 0n));
      }
    }
    return lines.map((line, index) => ({
      ...line,
      amountFen: fen(amounts.get(index) ?? line.amountFen * BigInt(1 + ((parts[index] ?? 0) % 3))),
    }));
  });
}

/** Units do the same things: the projects of each bear the names of the first one's, as far as that has as many. */
function namedAsInFirstUnit(projects: readonly Project[]): readonly Project[] {
  const [first = [], ...others] = Map.groupBy(projects, ({ budgetUnit }) => budgetUnit).values();
  const renamed = others.flatMap((ofUnit) =>
    ofUnit.map((project, index) => ({ ...project, name: first[index]?.name ?? project.name })),
  );
  return [...first, ...renamed];
}

/** For its whole period a project has what it has this year, and no target asks for less. */
function withTargetsThatHold(ledger: Ledger): Ledger {
  const { fiscalYear, stage } = ledger.identity;
  const own = ledger.lines.filter(
    ({ coordinates: at }) => at.fiscalYear === `${fiscalYear}` && at.stage === stage,
  );
  const fundsOf = (project: string, level: string): Fen =>
    fen(
      own.reduce(
        (sum, { coordinates: at, amountFen }) =>
          at.project === project && at.moneyLevel === level ? sum + amountFen : sum,
        0n,
      ),
    );
  return {
    ...ledger,
    projects: ledger.projects.map((project) => ({
      ...project,
      wholePeriodFunds: {
        central: fundsOf(project.code, 'central'),
        provincial: fundsOf(project.code, 'provincial'),
        municipalCounty: fundsOf(project.code, 'municipalCounty'),
        own: fundsOf(project.code, 'own'),
        other: fundsOf(project.code, 'other'),
      },
    })),
    indicators: ledger.indicators.filter(({ level1, level2 }) => !`${level1}${level2}`.includes('成本')),
  };
}

/** Lines between which money may move: none of the sums that must agree tells them apart. */
function groupsOf(ledger: Ledger, format: DisclosureFormat, lists: CodeLists): Map<string, number[]> {
  const view = new LedgerView(ledger, lists, undefined);
  const sides = format.balances.flatMap(({ left, right }) =>
    [left, right].map((scope) => {
      const sum = view.sum(view.region([scope]));
      return new Set(sum.state === 'known' ? sum.lines : []);
    }),
  );
  const { fiscalYear, stage } = ledger.identity;
  const own = ledger.lines.flatMap(({ coordinates: at }, index) =>
    at.fiscalYear === `${fiscalYear}` && at.stage === stage ? [{ at, index }] : [],
  );
  const groups = Map.groupBy(own, ({ at, index }) => {
    const tied = [at.functionalClass, at.departmentEconomicClass].filter((code) => tiedCodes.includes(code));
    const said = [at.side, at.budgetUnit, at.counterpartBudgetUnit, at.revenueClass, ...tied];
    return [...said, ...sides.map((lines) => lines.has(index))].join();
  });
  return new Map([...groups].map(([key, lines]) => [key, lines.map(({ index }) => index)]));
}

/** Items of pensions and housing, and the expenses that pay for them. */
const tiedCodes = ['2080505', '2080506', '2210201', '30108', '30109', '30113'];

/** Neither tied nor named by a spec. */
function isFree(code: string, format: DisclosureFormat): boolean {
  return /^\d{7}$/u.test(code) && !tiedCodes.includes(code) && !JSON.stringify(format).includes(code);
}

function classesOf({ functionalClass }: CodeLists): string[] {
  return functionalClass.entries.map(({ code }) => code).filter((code) => code.length === 7);
}

function inClass(line: BudgetLine, classes: ReadonlyMap<string, string>): BudgetLine {
  const { functionalClass } = line.coordinates;
  const coordinates = {
    ...line.coordinates,
    functionalClass: classes.get(functionalClass) ?? functionalClass,
  };
  const { codeNames: _names, ...bare } = line;
  return { ...bare, coordinates };
}

const projectNames = fc.constantFrom('', '新增', '2025年度', '（二期）', 'A1-', '市级“三项”', '第3批、');

const reasons = fc.constantFrom<readonly string[]>(
  ['工作需要'],
  ['人员增加3名，标准由1.5万元调整为2万元'],
  ['按2025年第12号文件压减一般性支出', '上年项目已经完成'],
  ['职工退休、调出', '缴费基数调整（2.5%）', '新增设备维护'],
);

type Unbuilt = Pick<VariedExample, 'ledger' | 'format' | 'lists' | 'unit'>;

/** Where the new amounts ask for facts and reasons, these are given; undefined where it cannot be built all the same. */
function built(example: Unbuilt, said: readonly (readonly string[])[]): VariedExample | undefined {
  let { ledger } = example;
  for (let round = 0; round < 3; round += 1) {
    const result = buildDisclosure(ledger, example.format, example.lists, example.unit);
    if (result.ok) return { ...example, ...result.value, ledger };
    ledger = result.error.reduce(
      (all, problem, index) => withFact(all, problem, example.unit, said[index % said.length] ?? []),
      ledger,
    );
  }
  return undefined;
}

function withFact(
  ledger: Ledger,
  { code, place, values }: Problem,
  unit: BudgetUnit | undefined,
  said: readonly string[],
): Ledger {
  if (code !== 'fact-missing' && code !== 'reason-missing') return ledger;
  const value: Fact = values['type'] === 'text' ? (said[0] ?? '') : said;
  const path = (place.path ?? '').replace(/^budgetUnits\[.*?\]\.facts\./u, '').split('.');
  const isOfUnit = (place.path ?? '').startsWith('budgetUnits[') && unit !== undefined;
  if (!isOfUnit) return { ...ledger, facts: put(ledger.facts, path, value) };
  const own = put(ledger.unitFacts[unit.code] ?? {}, path, value);
  return { ...ledger, unitFacts: { ...ledger.unitFacts, [unit.code]: own } };
}

type Facts = Readonly<Record<string, Fact>>;

function put(facts: Facts, [key = '', ...rest]: readonly string[], value: Fact): Facts {
  const below = facts[key];
  const group = typeof below === 'object' && below !== null && !Array.isArray(below) ? (below as Facts) : {};
  return { ...facts, [key]: rest.length === 0 ? value : put(group, rest, value) };
}

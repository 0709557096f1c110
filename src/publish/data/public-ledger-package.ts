// The public ledger as a data package: the lines behind the printed figures, and of projects, indicators and facts what the
// document prints. It can be read again like any ledger, and gives the printed figures back.
import type { PrintedProjects } from '../../core/disclosure/record.ts';
import type { Disclosure, FormBlock } from '../../core/disclosure/tree.ts';
import { formTextColumns } from '../../core/ledger/columns.ts';
import { codesAt, projectGroup } from '../../core/ledger/space.ts';
import { partOfUnit, withSuperiors } from '../../core/ledger/unit-part.ts';
import { factsOwner, unitsPath } from '../../core/ledger/view.ts';
import type { Fact, Indicator, Ledger, Project } from '../../core/ledger/ledger.ts';
import { packagedLedger, type LedgerPackage } from './ledger-package.ts';

export interface PublicLedgerSource {
  readonly disclosure: Disclosure;
  /** The ledger that the disclosure was built from. */
  readonly ledger: Ledger;
  /** Paths of the facts that the document prints, such as `duties` or `assets.vehicles`; a path stands for all below it. */
  readonly printedFacts: readonly string[];
  readonly printedProjects: PrintedProjects;
  /** Hash of the disclosure format, where it is known. */
  readonly formatHash?: string;
}

export function publicLedgerPackage(source: PublicLedgerSource): LedgerPackage {
  return packagedLedger(publicPart(source), source.formatHash);
}

/** The whole ledger beside a disclosure made from it; beside a budget unit's own set, the part that the set is made from. */
export function fullLedgerPackage({
  disclosure,
  ledger,
  printedProjects,
  formatHash,
}: Omit<PublicLedgerSource, 'printedFacts'>): LedgerPackage {
  const { body } = disclosure;
  const part = body.kind === 'department' ? ledger : partOfUnit(ledger, body.code, printedProjects.codes);
  return packagedLedger({ ...part, identity: identityBeside(disclosure, ledger) }, formatHash);
}

/** A package says of whose set it is, so that whoever has it alone makes the same set. */
function identityBeside({ body, title }: Disclosure, { identity }: Ledger): Ledger['identity'] {
  return body.kind === 'department' ? identity : { ...identity, title, budgetUnit: body.code };
}

function publicPart({ disclosure, ledger, printedFacts, printedProjects }: PublicLedgerSource): Ledger {
  const lines = disclosure.publicLines.map(({ coordinates, amountFen }) => ({
    coordinates,
    amountFen,
    source: {},
  }));
  const named = new Set(lines.flatMap(({ coordinates }) => codesAt(coordinates.project)));
  const formed = new Set(disclosure.blocks.filter(isForm).map((form) => form.project));
  const projects = ledger.projects
    .filter(({ code }) => named.has(code) || printedProjects.codes.includes(code))
    .map((project) => publicProject(project, printedProjects, formed.has(project.code)));
  const { body } = disclosure;
  const owner = factsOwner(ledger, body.kind === 'budgetUnit' ? body.code : undefined);
  const unitFacts = owner === undefined ? undefined : ledger.unitFacts[owner];
  return {
    identity: { ...identityBeside(disclosure, ledger), ledgerKind: 'public' },
    department: ledger.department,
    budgetUnits: withSuperiors(ledger.budgetUnits, [
      ...lines.flatMap(({ coordinates: { budgetUnit, counterpartBudgetUnit } }) =>
        [budgetUnit, counterpartBudgetUnit].flatMap(codesAt),
      ),
      ...projects.map((project) => project.budgetUnit),
      ...(printedFacts.includes(unitsPath) ? ledger.budgetUnits.map(({ code }) => code) : []),
      body.code,
    ]),
    lines,
    projects,
    indicators: publicIndicators(ledger, printedProjects),
    facts: owner === undefined ? printedOf(ledger.facts, printedFacts) : {},
    unitFacts: unitFacts === undefined ? {} : { [body.code]: printedOf(unitFacts, printedFacts) },
  };
}

const isForm = (block: Disclosure['blocks'][number]): block is FormBlock => block.kind === 'form';

const withoutSource = (indicator: Indicator): Indicator => ({ ...indicator, source: {} });

/** Of a published project without indicators on the printed sides the first one stands, for it is counted as published. */
function publicIndicators(ledger: Ledger, { codes, indicatorSides }: PrintedProjects): Indicator[] {
  const withTargets = new Set(ledger.indicators.map(({ project }) => project));
  const printed = ledger.projects.filter(
    (project) => codes.includes(project.code) && projectGroup(project, withTargets) === 'targetsPublished',
  );
  const going = new Set(
    printed.flatMap(({ code }) => {
      const own = ledger.indicators.filter(({ project }) => project === code);
      const shown = own.filter(({ side }) => indicatorSides.includes(side));
      return shown.length > 0 ? shown : own.slice(0, 1);
    }),
  );
  return ledger.indicators.filter((indicator) => going.has(indicator)).map(withoutSource);
}

/** Whether the targets of a project are withheld decides a count, so that column goes out of every project. */
const disclosureColumn = 'disclosure';

/**
 * Only what is printed goes out. Columns that the reader asks for, or that the format prints of other projects, are there
 * and blank; of a project that only stands in tables the name is printed. The whole period's funds stand on forms alone.
 */
function publicProject(project: Project, printed: PrintedProjects, isFormPrinted: boolean): Project {
  const { code, name, budgetUnit, wholePeriodFunds, tableOrder } = project;
  const shown = [disclosureColumn, ...(printed.codes.includes(code) ? printed.texts : [])];
  const kept = new Set([disclosureColumn, ...formTextColumns, ...printed.texts]);
  const texts = Object.fromEntries(
    Object.entries(project.texts)
      .filter(([column]) => kept.has(column))
      .map(([column, text]) => [column, shown.includes(column) ? text : '']),
  );
  const noFunds = { central: null, provincial: null, municipalCounty: null, own: null, other: null };
  return {
    code,
    name,
    budgetUnit,
    texts,
    wholePeriodFunds: isFormPrinted ? wholePeriodFunds : noFunds,
    tableOrder,
    source: {},
  };
}

type Facts = Ledger['facts'];

/** The facts at the paths given, and what leads there. */
function printedOf(facts: Facts, paths: readonly string[], prefix = ''): Facts {
  const kept = Object.entries(facts).flatMap(([key, fact]): [string, Fact][] => {
    const path = `${prefix}${key}`;
    if (paths.includes(path)) return [[key, fact]];
    if (!isGroup(fact) || !paths.some((each) => each.startsWith(`${path}.`))) return [];
    return [[key, printedOf(fact, paths, `${path}.`)]];
  });
  return Object.fromEntries(kept);
}

function isGroup(fact: Fact): fact is Facts {
  return typeof fact === 'object' && fact !== null && !Array.isArray(fact);
}

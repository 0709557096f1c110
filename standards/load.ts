// The one loader of what stands beside it: classifications and their mapping, each as of a year, the legal basis and
// the rules by which disclosures are audited.
//
// The lists were drawn up from documents of 2023 to 2026; for another year there are none. A fault in these files is our own
// bug, so the loader throws.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { KeyChange } from '../src/core/classification/series.ts';
import type { CodeList, CodeListName } from '../src/core/classification/code-list.ts';
import type { BudgetUnitKind, EconomicPair } from '../src/core/classification/economic-mapping.ts';

const codeListFiles = {
  functionalClass: 'functional-class.csv',
  departmentEconomicClass: 'department-economic-class.csv',
  governmentEconomicClass: 'government-economic-class.csv',
  revenueClass: 'revenue-class.csv',
} as const satisfies Record<CodeListName, string>;

/** What a law or rule requires, in our own words. `article` is empty where its number could not be confirmed. */
export interface LegalBasis {
  readonly id: string;
  readonly document: string;
  readonly number: string;
  readonly article: string;
  readonly requirement: string;
  readonly requirementEnglish: string;
  readonly confirmed: boolean;
  /** Arithmetic and practice are grounds, but no documents to be quoted. */
  readonly isDocument: boolean;
}

/** One of the rules by which disclosures are audited, and what here checks it. */
export interface AuditRule {
  readonly rule: string;
  readonly category: string;
  readonly title: string;
  readonly titleEnglish: string;
  /** Codes of the obligations that check it; where there are none, `whyNot` says why. */
  readonly obligations: readonly string[];
  /** Ids of the legal basis. */
  readonly basis: readonly string[];
  readonly whyNot: string;
  readonly whyNotEnglish: string;
}

/** A section of the functional classification that only one of the four budgets spends under. */
export interface FundSection {
  readonly section: string;
  /** A member of the dimension `fundSource`. */
  readonly fundSource: string;
  readonly confirmed: boolean;
  readonly source: string;
}

export interface Standards {
  readonly year: number;
  readonly codeLists: Readonly<Record<CodeListName, CodeList>>;
  readonly economicMapping: readonly EconomicPair[];
  readonly fundSections: readonly FundSection[];
  readonly legalBasis: readonly LegalBasis[];
  readonly auditRules: readonly AuditRule[];
  readonly scoreWeights: ScoreWeights;
}

/** What the score of a document, which is ours, is made of: points for each aspect, and what an obligation weighs by its severity. */
export interface ScoreWeights {
  readonly aspects: Readonly<Record<'completeness' | 'accuracy' | 'detail' | 'timeliness' | 'form', number>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'information', number>>;
  /** In percent: where less was checked, there are no points. */
  readonly leastCoverage: number;
}

/** The years that the sources of the lists come from. */
export const coveredYears = { first: 2023, last: 2026 } as const;

export function isCovered(year: number): boolean {
  return coveredYears.first <= year && year <= coveredYears.last;
}

/** The standards in force in one of the years that are covered. */
export function loadStandards(year: number): Standards {
  return {
    year,
    codeLists: {
      functionalClass: loadCodeList('functionalClass', year),
      departmentEconomicClass: loadCodeList('departmentEconomicClass', year),
      governmentEconomicClass: loadCodeList('governmentEconomicClass', year),
      revenueClass: loadCodeList('revenueClass', year),
    },
    economicMapping: loadEconomicMapping(year),
    fundSections: loadFundSections(),
    legalBasis: loadLegalBasis(),
    auditRules: loadAuditRules(),
    scoreWeights: loadScoreWeights(),
  };
}

export function loadCodeList(name: CodeListName, year: number): CodeList {
  const aliases = Map.groupBy(
    readRows('aliases.csv').filter((row) => field(row, 'list') === name),
    (row) => field(row, 'code'),
  );
  const entries = readRowsOf(codeListFiles[name], year).map((row) => {
    const code = field(row, 'code');
    return {
      code,
      name: field(row, 'name'),
      level: Number(field(row, 'level')),
      parent: field(row, 'parent'),
      confirmed: field(row, 'confirmed') === 'true',
      source: field(row, 'source'),
      aliases: (aliases.get(code) ?? []).map((alias) => field(alias, 'alias')),
    };
  });
  return { name, year, entries };
}

function loadScoreWeights(): ScoreWeights {
  const weights = new Map(
    readRows('score-weights.csv').map((row) => [
      `${field(row, 'kind')} ${field(row, 'name')}`,
      Number(field(row, 'weight')),
    ]),
  );
  const weightOf = (name: string): number => {
    const weight = weights.get(name);
    if (weight === undefined || !(weight >= 0)) throw new Error(`standards: no weight of ${name}`);
    return weight;
  };
  return {
    aspects: {
      completeness: weightOf('aspect completeness'),
      accuracy: weightOf('aspect accuracy'),
      detail: weightOf('aspect detail'),
      timeliness: weightOf('aspect timeliness'),
      form: weightOf('aspect form'),
    },
    severities: {
      error: weightOf('severity error'),
      warning: weightOf('severity warning'),
      information: weightOf('severity information'),
    },
    leastCoverage: weightOf('coverage least'),
  };
}

function loadEconomicMapping(year: number): readonly EconomicPair[] {
  return readRowsOf('economic-mapping.csv', year).map((row) => ({
    departmentCode: field(row, 'departmentCode'),
    governmentCode: field(row, 'governmentCode'),
    unitKinds: field(row, 'unitKinds').split(' ').map(asBudgetUnitKind),
    confirmed: field(row, 'confirmed') === 'true',
    source: field(row, 'source'),
  }));
}

function loadFundSections(): readonly FundSection[] {
  return readRows('fund-sections.csv').map((row) => ({
    section: field(row, 'section'),
    fundSource: field(row, 'fundSource'),
    confirmed: field(row, 'confirmed') === 'true',
    source: field(row, 'source'),
  }));
}

function loadLegalBasis(): readonly LegalBasis[] {
  return readRows('legal-basis.csv').map((row) => ({
    id: field(row, 'id'),
    document: field(row, 'document'),
    number: field(row, 'number'),
    article: field(row, 'article'),
    requirement: field(row, 'requirement'),
    requirementEnglish: field(row, 'requirementEnglish'),
    confirmed: field(row, 'confirmed') === 'true',
    isDocument: !groundsWithoutDocument.has(field(row, 'id')),
  }));
}

const groundsWithoutDocument: ReadonlySet<string> = new Set([
  'arithmetic',
  'layout-practice',
  'final-accounts-layout',
]);

function loadAuditRules(): readonly AuditRule[] {
  const ids = (text: string): readonly string[] => text.split(' ').filter((id) => id !== '');
  return readRows('audit-rules.csv').map((row) => ({
    rule: field(row, 'rule'),
    category: field(row, 'category'),
    title: field(row, 'title'),
    titleEnglish: field(row, 'titleEnglish'),
    obligations: ids(field(row, 'obligations')),
    basis: ids(field(row, 'basis')),
    whyNot: field(row, 'whyNot'),
    whyNotEnglish: field(row, 'whyNotEnglish'),
  }));
}

/** How the codes of a list follow each other over the years, so that series go on where that is exact and end where it is not. */
export function loadCodeChanges(list: CodeListName): readonly KeyChange[] {
  return readRows('code-changes.csv')
    .filter((row) => field(row, 'list') === list)
    .map((row) => ({
      year: Number(field(row, 'year')),
      predecessors: field(row, 'predecessors').split(' '),
      successors: field(row, 'successors').split(' '),
      isExact: field(row, 'exact') === 'true',
      confirmed: field(row, 'confirmed') === 'true',
    }));
}

type Row = Readonly<Record<string, string>>;

function readRows(file: string): readonly Row[] {
  return parse<Row>(readFileSync(new URL(file, import.meta.url), 'utf8'), { columns: true });
}

/** The rows in force in a year. */
function readRowsOf(file: string, year: number): readonly Row[] {
  if (!isCovered(year)) throw new Error(`standards: there are no lists of ${year}`);
  return readRows(file).filter((row) => {
    const since = field(row, 'since');
    const until = field(row, 'until');
    return (since === '' || Number(since) <= year) && (until === '' || year <= Number(until));
  });
}

function asBudgetUnitKind(text: string): BudgetUnitKind {
  if (text === 'administrative' || text === 'civilServiceManaged' || text === 'publicInstitution')
    return text;
  throw new Error(`standards/economic-mapping.csv: unknown kind of unit ${text}`);
}

function field(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`standards: the column ${column} is missing`);
  return value;
}

// Which obligation a derived identity is an instance of. The engine knows no table; this list does, by the names that formats share for
// one statutory item. The first entry that fits counts, and the last entries fit whatever is left, by the kind of identity alone.
import { remembered } from '../../lib/remembered.ts';
import type { arithmeticCodes } from './codes.ts';

export type ArithmeticCode = keyof typeof arithmeticCodes;

/**
 * `same`: prints of one quantity. `rows` and `columns`: a sum inside a table, down its rows or along its columns; `parts`: inside a table
 * in other ways. `across`: a sum over several tables or sentences. `order`: a part and its whole. `share`, `rate`: a ratio to a whole, or
 * of a change to its base. `direction`: words for a change. The others as in `SumKind`.
 */
export type Relation =
  | 'same'
  | 'rows'
  | 'columns'
  | 'parts'
  | 'across'
  | 'order'
  | 'share'
  | 'rate'
  | 'direction'
  | 'change'
  | 'balance'
  | 'funds'
  | 'shares'
  | 'facts';

interface Filing {
  readonly code: ArithmeticCode;
  readonly relations?: readonly Relation[];
  /** The identity ties something of each of these groups. */
  readonly among?: readonly (readonly string[])[];
  /** And nothing else. */
  readonly isAlone?: true;
}

const summary = ['income-and-expenditure'];
const income = ['income'];
const expenditure = ['expenditure'];
const appropriation = ['fiscal-appropriation'];
const general = ['general-public-budget-expenditure'];
const basic = ['basic-expenditure-by-economic-class'];
const funds = ['government-fund-income', 'government-fund-expenditure', 'government-fund'];
const capital = ['state-capital'];
const publicFunds = ['three-public-funds', 'three-public-funds-and-agency-operating-expenses'];
const agency = ['agency-operating-expenses', 'three-public-funds-and-agency-operating-expenses'];
const projects = ['project-expenditure'];
const carriedOver = ['carried-over-project-expenditure'];
const sentence = ['sentence'];

const between = ['same', 'across', 'order'] as const;

export const filings: readonly Filing[] = [
  // Whatever the relation: a change that does not fit last year's document is a disagreement with that document.
  { code: 'figures-agree-with-other-documents', among: [['companion']] },
  { code: 'direction-of-change-as-figures', relations: ['direction'] },
  { code: 'change-is-difference', relations: ['change'] },
  { code: 'rate-as-figures', relations: ['rate'] },
  { code: 'share-as-figures', relations: ['share'] },
  { code: 'shares-make-a-whole', relations: ['shares'] },
  { code: 'form-funds-add-up', relations: ['funds'] },
  { code: 'counted-assets-add-up', relations: ['facts'] },
  // Formats also declare as balances what one item is called in the text and in a table.
  { code: 'basic-expenditure-figures-in-text-agree', relations: ['balance'], among: [sentence, basic] },
  { code: 'income-and-use-balance', relations: ['balance'] },
  { code: 'form-funds-as-project-table', among: [['form']] },
  { code: 'summary-figures-in-text-agree', relations: between, among: [sentence, summary] },
  { code: 'income-figures-in-text-agree', relations: between, among: [sentence, income] },
  { code: 'expenditure-figures-in-text-agree', relations: between, among: [sentence, expenditure] },
  { code: 'appropriation-figures-in-text-agree', relations: between, among: [sentence, appropriation] },
  { code: 'general-public-budget-figures-in-text-agree', relations: between, among: [sentence, general] },
  { code: 'basic-expenditure-figures-in-text-agree', relations: between, among: [sentence, basic] },
  { code: 'three-public-funds-figures-in-text-agree', relations: between, among: [sentence, publicFunds] },
  { code: 'agency-operating-figures-in-text-agree', relations: between, among: [sentence, agency] },
  { code: 'figures-in-text-agree-with-tables', relations: ['same'], among: [sentence, allTables()] },
  {
    code: 'income-total-is-expenditure-total',
    relations: ['same'],
    among: [[...summary, ...appropriation]],
    isAlone: true,
  },
  { code: 'income-table-as-summary', relations: between, among: [summary, income] },
  { code: 'expenditure-table-as-summary', relations: between, among: [summary, expenditure] },
  { code: 'appropriation-as-summary', relations: ['same', 'across'], among: [summary, appropriation] },
  { code: 'appropriation-within-summary', relations: ['order'], among: [summary, appropriation] },
  { code: 'income-and-expenditure-agree-by-item', relations: between, among: [income, expenditure] },
  { code: 'general-public-budget-as-appropriation', relations: between, among: [appropriation, general] },
  { code: 'general-public-budget-within-expenditure', relations: between, among: [expenditure, general] },
  { code: 'basic-expenditure-totals-agree', relations: ['same', 'across'], among: [general, basic] },
  {
    code: 'government-fund-as-appropriation',
    relations: between,
    among: [[...appropriation, ...summary], funds],
  },
  { code: 'government-fund-income-is-expenditure', relations: between, among: [funds], isAlone: true },
  {
    code: 'state-capital-as-appropriation',
    relations: between,
    among: [[...appropriation, ...summary], capital],
  },
  {
    code: 'project-expenditure-totals-agree',
    relations: ['same', 'across'],
    among: [
      [...expenditure, ...general, ...funds, ...capital],
      [...projects, ...carriedOver],
    ],
  },
  { code: 'carry-over-as-its-projects', relations: between, among: [summary, carriedOver] },
  { code: 'agency-operating-within-public-running', relations: between, among: [basic, agency] },
  { code: 'three-public-funds-hold-basic-expenditure', relations: between, among: [basic, publicFunds] },
  { code: 'three-public-funds-add-up', relations: ['rows', 'columns', 'parts'], among: [publicFunds] },
  { code: 'summary-totals-are-sums', relations: ['rows', 'parts'], among: [[...summary, ...appropriation]] },
  { code: 'row-total-is-sum-of-columns', relations: ['columns'] },
  { code: 'table-total-is-sum-of-rows', relations: ['rows', 'parts'] },
  { code: 'sentences-agree', relations: ['same'], among: [sentence], isAlone: true },
  { code: 'figures-in-text-add-up', relations: ['across', 'order'], among: [sentence] },
  { code: 'part-within-whole', relations: ['order'] },
  { code: 'tables-agree', relations: ['same', 'across'] },
];

function allTables(): string[] {
  return [
    summary,
    income,
    expenditure,
    appropriation,
    general,
    basic,
    funds,
    capital,
    publicFunds,
    agency,
    projects,
    carriedOver,
  ].flat();
}

/** `among`: names of tables; `sentence`, `form` and `companion` stand for whatever is one. */
export function codeOf(relation: Relation, among: ReadonlySet<string>): ArithmeticCode {
  return codeOfNames([relation, ...among].join('\n'));
}

/** Few tables and texts are tied together, and each two by many identities. */
const codeOfNames = remembered((words): ArithmeticCode => {
  const [relation, ...among] = words.split('\n');
  const filing = filings.find(
    ({ relations: own, among: groups = [], isAlone = false }) =>
      (own?.some((one) => one === relation) ?? true) &&
      groups.every((names) => names.some((name) => among.includes(name))) &&
      (!isAlone || among.every((name) => groups.some((names) => names.includes(name)))),
  );
  return filing?.code ?? 'tables-agree';
});

/** An obligation on figures of whatever table. */
export function speaksOfEveryTable(code: ArithmeticCode): boolean {
  const relations =
    filings.find((filing) => filing.code === code && filing.among === undefined)?.relations ?? [];
  return relations.some((relation) => ofTables.has(relation));
}

/** An obligation on figures of sentences, whatever else it ties to them. */
export function speaksOfSentences(code: ArithmeticCode): boolean {
  return filings.some(
    ({ code: own, relations: its = [], among = [] }) =>
      own === code &&
      (its.some((relation) => ofSentences.has(relation)) || among.some((group) => group === sentence)),
  );
}

const ofSentences: ReadonlySet<Relation> = new Set(['share', 'shares', 'rate', 'change', 'direction']);
const ofTables: ReadonlySet<Relation> = new Set(['rows', 'columns', 'parts', 'order', 'same', 'across']);

/** The tables that an obligation speaks of: where one of a group is missing it could not be checked. */
export function tablesOf(code: ArithmeticCode): readonly (readonly string[])[] {
  const groups = filings.find((filing) => filing.code === code)?.among ?? [];
  return groups.filter((names) => names.some((name) => allTables().includes(name)) && names !== sentence);
}

// Keeps the sums that pages over many departments are made from, in the transaction that changes what they are the sums of. Of a
// department, year and stage one document counts: its own, never a unit's beside it, and of several kinds the most official one.
import { sql } from 'kysely';
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import { moveEdition } from './edition.ts';
import type { Database } from './rows.ts';
import type { SpendingList } from './schema.ts';

/** From the one that counts first. */
const kindsByWeight: readonly ProvenanceKind[] = [
  'official',
  'readFromPublication',
  'reconstruction',
  'synthetic',
];

/** A department's year and stage, in which something has changed. */
export interface CountedYear {
  readonly department: string;
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
}

export async function keepTotals(database: Database, year: CountedYear): Promise<void> {
  await moveEdition(database);
  await keepDepartment(database, year);
  await keepYear(database, year);
}

async function keepDepartment(database: Database, year: CountedYear): Promise<void> {
  const counting = await countOne(database, year);
  await keepGroups(database, year, counting);
  await keepCodes(database, year, counting);
}

/** Of a store that had none, or others. */
export async function keepAllTotals(database: Database): Promise<void> {
  const years = await database
    .selectFrom('document')
    .select(['department', 'jurisdiction', 'fiscalYear', 'stage'])
    .distinct()
    .execute();
  await moveEdition(database);
  for (const year of years) await keepDepartment(database, year);
  const ofPlaces = new Map(
    years.map((year) => [[year.jurisdiction, year.fiscalYear, year.stage].join(' '), year]),
  );
  for (const year of ofPlaces.values()) await keepYear(database, year);
}

interface CountingVersion {
  readonly document: string;
  readonly version: number;
}

/** Marks the document that counts, and no other. */
async function countOne(
  database: Database,
  { department, fiscalYear, stage }: CountedYear,
): Promise<CountingVersion | undefined> {
  const published = await database
    .selectFrom('document')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'document.department')
        .onRef('documentVersion.document', '=', 'document.document'),
    )
    .select(['document.document', 'version', 'provenanceKind'])
    .where('document.department', '=', department)
    .where('document.fiscalYear', '=', fiscalYear)
    .where('document.stage', '=', stage)
    .where('document.budgetUnit', '=', '')
    .where('documentVersion.state', '=', 'published')
    .execute();
  const weight = (kind: ProvenanceKind): number => kindsByWeight.indexOf(kind);
  const counting = published.toSorted(
    (left, right) => weight(left.provenanceKind) - weight(right.provenanceKind),
  )[0];
  for (const { document, version } of published) {
    await database
      .updateTable('documentVersion')
      .set({ countsInTotals: document === counting?.document })
      .where('department', '=', department)
      .where('document', '=', document)
      .where('version', '=', version)
      .execute();
  }
  return counting;
}

async function keepGroups(
  database: Database,
  { department, fiscalYear, stage }: CountedYear,
  counting: CountingVersion | undefined,
): Promise<void> {
  await database
    .deleteFrom('total')
    .where('department', '=', department)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .execute();
  if (counting === undefined) return;
  const groups = [
    'department',
    'jurisdiction',
    'fiscalYear',
    'stage',
    'side',
    'origin',
    'fundSource',
    'functionalGroup',
    'economicGroup',
    'expenditureGroup',
  ] as const;
  await database
    .insertInto('total')
    .columns([...groups, 'amountFen'])
    .expression((query) =>
      query
        .selectFrom('ledgerLine')
        .select([...groups])
        .select(sql<bigint>`sum(amount_fen)::bigint`.as('amountFen'))
        .where('department', '=', department)
        .where('document', '=', counting.document)
        .where('version', '=', counting.version)
        .where('fiscalYear', '=', fiscalYear)
        .where('stage', '=', stage)
        // Money that one unit passes to another is counted where it is used.
        .where('counterpartBudgetUnit', '=', '')
        .groupBy([...groups]),
    )
    .execute();
}

/** Their columns, and how many digits their deepest codes have; each level has two more than the one above. */
const spendingLists: Readonly<Record<SpendingList, { readonly column: string; readonly digits: number }>> = {
  functionalClass: { column: 'functional_class', digits: 7 },
  departmentEconomicClass: { column: 'department_economic_class', digits: 5 },
  governmentEconomicClass: { column: 'government_economic_class', digits: 5 },
};

/** A line that stands at several codes counts at those above all of them. */
async function keepCodes(
  database: Database,
  { department, fiscalYear, stage }: CountedYear,
  counting: CountingVersion | undefined,
): Promise<void> {
  await database
    .deleteFrom('codeTotal')
    .where('department', '=', department)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .execute();
  if (counting === undefined) return;
  const { document, version } = counting;
  for (const [list, { column, digits }] of Object.entries(spendingLists)) {
    const written = sql.id(column);
    const code = sql`substr(${written}, 1, digits)`;
    await sql`
      insert into code_total (department, list, code, fiscal_year, stage, document, version, jurisdiction, amount_fen)
      select department, ${list}::text, ${code}, fiscal_year, stage, document, version, min(jurisdiction), sum(amount_fen)::bigint
      from ledger_line, generate_series(3, ${sql.lit(digits)}, 2) as digits
      where department = ${department} and document = ${document} and version = ${version}
        and fiscal_year = ${fiscalYear} and stage = ${stage}
        and side = 'expenditure' and counterpart_budget_unit = ''
        and char_length(split_part(${written}, '|', 1)) >= digits and ${code} ~ '^[0-9]+$'
        and ${written} ~ ('^' || ${code} || '[0-9]*([|]' || ${code} || '[0-9]*)*$')
      group by department, ${code}, fiscal_year, stage, document, version`.execute(database);
  }
}

/** From the totals of the jurisdiction's departments. */
async function keepYear(database: Database, { jurisdiction, fiscalYear, stage }: CountedYear): Promise<void> {
  await database
    .deleteFrom('yearTotal')
    .where('jurisdiction', '=', jurisdiction)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .execute();
  await database
    .insertInto('yearTotal')
    .columns(['jurisdiction', 'fiscalYear', 'stage', 'provenanceKind', 'departments', 'amountFen'])
    .expression((query) =>
      query
        .selectFrom('total')
        .innerJoin('document', 'document.department', 'total.department')
        .innerJoin('documentVersion', (join) =>
          join
            .onRef('documentVersion.department', '=', 'document.department')
            .onRef('documentVersion.document', '=', 'document.document'),
        )
        .select(['document.jurisdiction', 'document.fiscalYear', 'document.stage', 'provenanceKind'])
        .select([
          sql<number>`count(distinct total.department)`.as('departments'),
          sql<bigint>`sum(amount_fen)::bigint`.as('amountFen'),
        ])
        .where('document.jurisdiction', '=', jurisdiction)
        .where('document.fiscalYear', '=', fiscalYear)
        .where('document.stage', '=', stage)
        .where('total.fiscalYear', '=', fiscalYear)
        .where('total.stage', '=', stage)
        .where('side', '=', 'expenditure')
        .where('countsInTotals', '=', true)
        .groupBy(['document.jurisdiction', 'document.fiscalYear', 'document.stage', 'provenanceKind']),
    )
    .execute();
}

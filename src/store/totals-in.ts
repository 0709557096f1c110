// Keeps the sums that pages over many departments are made from, in the transaction that changes what they are the sums of. Of a
// department, year and stage one document counts: its own, never a unit's beside it, and of several kinds the most official one. What a
// department spends is reckoned from its lines; the sums of its place are moved by the difference, so that an import does not grow with
// the place.
import { sql } from 'kysely';
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import { moveEdition } from './edition.ts';
import { ofVersion } from './of-version.ts';
import type { Database } from './rows.ts';
import type { SpendingList } from './derived-schema.ts';

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

/** The edition moves first: whoever else changes the store waits for it, so that no difference is lost. */
export async function keepTotals(database: Database, year: CountedYear): Promise<void> {
  await moveEdition(database);
  await keepDepartment(database, year);
}

/** Of a store that had none, or others. */
export async function keepAllTotals(database: Database): Promise<void> {
  const years = await database
    .selectFrom('document')
    .select(['department', 'jurisdiction', 'fiscalYear', 'stage'])
    .distinct()
    .execute();
  await moveEdition(database);
  for (const table of ['codeTotal', 'departmentYear', 'placeCodeTotal', 'yearTotal'] as const)
    await database.deleteFrom(table).execute();
  for (const year of years) await keepDepartment(database, year);
}

async function keepDepartment(database: Database, year: CountedYear): Promise<void> {
  const counting = await countOne(database, year);
  await movePlace(database, year, 'takenAway');
  await keepCodes(database, year, counting);
  await keepYear(database, year, counting);
  await movePlace(database, year, 'added');
}

interface CountingVersion {
  readonly document: string;
  readonly version: number;
  readonly provenanceKind: ProvenanceKind;
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
      .where(ofVersion({ department, document, version }))
      .execute();
  }
  return counting;
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
  { department, jurisdiction, fiscalYear, stage }: CountedYear,
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
      select department, ${list}::text, ${code}, fiscal_year, stage, document, version, ${jurisdiction}::text, sum(amount_fen)::bigint
      from ledger_line, generate_series(3, ${sql.lit(digits)}, 2) as digits
      where department = ${department} and document = ${document} and version = ${version}
        and fiscal_year = ${fiscalYear} and stage = ${stage}
        and side = 'expenditure' and counterpart_budget_unit = ''
        and char_length(split_part(${written}, '|', 1)) >= digits and ${code} ~ '^[0-9]+$'
        and ${written} ~ ('^' || ${code} || '[0-9]*([|]' || ${code} || '[0-9]*)*$')
      group by department, ${code}, fiscal_year, stage, document, version`.execute(database);
  }
}

/** None where the document has no lines, or says nothing of what was spent: that is no zero. */
async function keepYear(
  database: Database,
  { department, jurisdiction, fiscalYear, stage }: CountedYear,
  counting: CountingVersion | undefined,
): Promise<void> {
  await database
    .deleteFrom('departmentYear')
    .where('department', '=', department)
    .where('fiscalYear', '=', fiscalYear)
    .where('stage', '=', stage)
    .execute();
  if (counting === undefined) return;
  const { document, version, provenanceKind } = counting;
  // Money that one unit passes to another is counted where it is used.
  await sql`
    insert into department_year (department, fiscal_year, stage, jurisdiction, document, version, provenance_kind, amount_fen)
    select department, fiscal_year, stage, ${jurisdiction}::text, document, version, ${provenanceKind}::text, sum(amount_fen)::bigint
    from ledger_line
    where department = ${department} and document = ${document} and version = ${version}
      and fiscal_year = ${fiscalYear} and stage = ${stage}
      and side = 'expenditure' and counterpart_budget_unit = ''
    group by department, fiscal_year, stage, document, version`.execute(database);
}

/** What the department's rows hold joins the sums of its place, or leaves them. */
async function movePlace(
  database: Database,
  { department, fiscalYear, stage }: CountedYear,
  how: 'added' | 'takenAway',
): Promise<void> {
  const one = sql.lit(how === 'added' ? 1 : -1);
  const own = sql`department = ${department} and fiscal_year = ${fiscalYear} and stage = ${stage}`;
  await sql`
    insert into year_total (jurisdiction, fiscal_year, stage, provenance_kind, departments, amount_fen)
    select jurisdiction, fiscal_year, stage, provenance_kind, ${one}, ${one} * amount_fen
    from department_year where ${own}
    on conflict (jurisdiction, fiscal_year, stage, provenance_kind) do update set
      departments = year_total.departments + excluded.departments,
      amount_fen = year_total.amount_fen + excluded.amount_fen`.execute(database);
  await sql`
    insert into place_code_total (list, code, above, jurisdiction, fiscal_year, stage, departments, amount_fen)
    select list, code, substr(code, 1, char_length(code) - case when char_length(code) > 3 then 2 else 3 end), jurisdiction, fiscal_year, stage, ${one}, ${one} * amount_fen
    from code_total where ${own}
    on conflict (list, code, jurisdiction, fiscal_year, stage) do update set
      departments = place_code_total.departments + excluded.departments,
      amount_fen = place_code_total.amount_fen + excluded.amount_fen`.execute(database);
}

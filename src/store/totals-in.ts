// Keeps the sums that pages over many departments are made from, in the transaction that changes what they are the sums of. Of a
// department, year and stage one document counts: its own, never a unit's beside it, and of several kinds the most official one.
import { sql } from 'kysely';
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Database } from './rows.ts';

/** From the one that counts first. */
const kindsByWeight: readonly ProvenanceKind[] = [
  'official',
  'readFromPublication',
  'reconstruction',
  'synthetic',
];

export async function keepTotals(
  database: Database,
  department: string,
  fiscalYear: number,
  stage: string,
): Promise<void> {
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

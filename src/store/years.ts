// Which years there are: of each jurisdiction, year and stage how many departments count, and what they spent together. From the totals.
import { sql } from 'kysely';
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Database } from './rows.ts';

export interface YearRow {
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly departments: bigint;
  readonly amountFen: bigint;
  /** What the documents are that count. */
  readonly provenanceKinds: readonly ProvenanceKind[];
}

/** By jurisdiction, the latest year first. */
export async function yearsOf(database: Database): Promise<readonly YearRow[]> {
  const sums = await database
    .selectFrom('total')
    .select(['jurisdiction', 'fiscalYear', 'stage'])
    .select((row) => row.fn.count<bigint>('department').distinct().as('departments'))
    .select(sql<bigint>`sum(amount_fen)::bigint`.as('amountFen'))
    .where('side', '=', 'expenditure')
    .groupBy(['jurisdiction', 'fiscalYear', 'stage'])
    .orderBy('jurisdiction')
    .orderBy('fiscalYear', 'desc')
    .orderBy('stage')
    .execute();
  const kinds = await database
    .selectFrom('document')
    .innerJoin('documentVersion', (join) =>
      join
        .onRef('documentVersion.department', '=', 'document.department')
        .onRef('documentVersion.document', '=', 'document.document'),
    )
    .select(['jurisdiction', 'fiscalYear', 'stage', 'provenanceKind'])
    .where('countsInTotals', '=', true)
    .groupBy(['jurisdiction', 'fiscalYear', 'stage', 'provenanceKind'])
    .orderBy('provenanceKind')
    .execute();
  const kindsOf = Map.groupBy(kinds, keyOf);
  return sums.map((row) => ({
    ...row,
    provenanceKinds: (kindsOf.get(keyOf(row)) ?? []).map(({ provenanceKind }) => provenanceKind),
  }));
}

function keyOf({
  jurisdiction,
  fiscalYear,
  stage,
}: Pick<YearRow, 'jurisdiction' | 'fiscalYear' | 'stage'>): string {
  return `${jurisdiction} ${fiscalYear} ${stage}`;
}

// Which years there are: of each jurisdiction, year and stage how many departments count, and what they spent together. From sums that
// every import keeps, so that asking does not grow with the store.
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Database } from './rows.ts';
import type { YearTotalTable } from './derived-schema.ts';

/** Documents of one place, year and stage. */
export interface PlaceYear {
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
}

export interface YearRow extends Pick<YearTotalTable, 'jurisdiction' | 'fiscalYear' | 'stage'> {
  readonly departments: bigint;
  readonly amountFen: bigint;
  /** What the documents are that count. */
  readonly provenanceKinds: readonly ProvenanceKind[];
}

/** By jurisdiction, the latest year first; of all, or of one place, year and stage. */
export async function yearsOf(database: Database, place?: PlaceYear): Promise<readonly YearRow[]> {
  const rows = await database
    .selectFrom('yearTotal')
    .selectAll()
    .where('departments', '>', 0)
    .$if(place !== undefined, (query) =>
      query
        .where('jurisdiction', '=', place?.jurisdiction ?? '')
        .where('fiscalYear', '=', place?.fiscalYear ?? 0)
        .where('stage', '=', place?.stage ?? ''),
    )
    .orderBy('jurisdiction')
    .orderBy('fiscalYear', 'desc')
    .orderBy('stage')
    .orderBy('provenanceKind')
    .execute();
  const years = Map.groupBy(rows, ({ jurisdiction, fiscalYear, stage }) =>
    [jurisdiction, fiscalYear, stage].join(' '),
  );
  return [...years.values()].flatMap((kinds) => {
    const [first] = kinds;
    if (first === undefined) return [];
    const { jurisdiction, fiscalYear, stage } = first;
    return [
      {
        jurisdiction,
        fiscalYear,
        stage,
        departments: kinds.reduce((sum, { departments }) => sum + BigInt(departments), 0n),
        amountFen: kinds.reduce((sum, { amountFen }) => sum + amountFen, 0n),
        provenanceKinds: kinds.map(({ provenanceKind }) => provenanceKind),
      },
    ];
  });
}

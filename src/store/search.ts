// Finds departments, units and projects by what stands anywhere in their names or codes, from one character up. Only of documents that
// are published. Codes of classifications are no matter of the store: they are data of the program, and few.
import { sql } from 'kysely';
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import { containing, kindGram, searchedText, trigramLength } from './grams.ts';
import type { Database } from './rows.ts';
import type { SearchKind } from './derived-schema.ts';

export interface SearchFilter {
  readonly kind: SearchKind;
  readonly jurisdiction?: string;
  readonly fiscalYear?: number;
  readonly limit: number;
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly department: string;
  /** The latest document that names it, and its year. */
  readonly document: string;
  readonly version: number;
  /** What that document is. */
  readonly provenanceKind: ProvenanceKind;
  readonly fiscalYear: number;
  readonly jurisdiction: string;
  readonly code: string;
  readonly name: string;
}

/** Looked at before the best are picked: a single frequent character is in half of all names. */
const mostLookedAt = 1_000;

/** Every word of the text must be found. The shortest names first, for they are the nearest to what was asked; each once. */
export async function search(
  database: Database,
  text: string,
  filter: SearchFilter,
): Promise<readonly SearchHit[]> {
  const words = searchedText(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const { kind, jurisdiction, fiscalYear, limit } = filter;
  const found = database
    .selectFrom((from) => {
      let query = from
        .selectFrom('searchEntry')
        .select(['kind', 'department', 'document', 'version', 'fiscalYear', 'jurisdiction', 'code', 'name'])
        .$if(jurisdiction !== undefined, (some) => some.where('jurisdiction', '=', jurisdiction ?? ''))
        .$if(fiscalYear !== undefined, (some) => some.where('fiscalYear', '=', fiscalYear ?? 0));
      for (const word of words) {
        const length = [...word].length;
        if (length < trigramLength)
          query = query.where(sql<boolean>`grams @> ${[kindGram(kind, word)]}::text[]`);
        else query = query.where('kind', '=', kind).where('searched', 'like', containing(word));
      }
      return query.limit(mostLookedAt).as('found');
    })
    .selectAll()
    .orderBy(sql`char_length(name)`)
    .orderBy('fiscalYear', 'desc')
    .orderBy('department')
    .orderBy('code')
    .limit(limit * 4);
  const hits = await database
    .selectFrom(found.as('found'))
    .innerJoin('document', (join) =>
      join
        .onRef('document.department', '=', 'found.department')
        .onRef('document.document', '=', 'found.document'),
    )
    .selectAll('found')
    .select('provenanceKind')
    .orderBy(sql`char_length(name)`)
    .orderBy('found.fiscalYear', 'desc')
    .orderBy('found.department')
    .orderBy('code')
    .execute();
  const once = new Map<string, SearchHit>();
  for (const hit of hits) {
    const same = JSON.stringify([hit.department, hit.code, hit.name]);
    if (!once.has(same)) once.set(same, hit);
  }
  return [...once.values()].slice(0, limit);
}

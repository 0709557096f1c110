// After much was written: how rows are spread, which decides by what way they are looked for, and what indexes of texts have put off. A
// server sees to that itself; the embedded database has nobody who does.
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

export async function settle({ database, kind }: Pick<Store, 'database' | 'kind'>): Promise<void> {
  if (kind !== 'server') await sql`vacuum (analyze)`.execute(database);
}

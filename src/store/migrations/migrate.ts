// Brings a store's tables up to this version of the program: forward only, all steps that it lacks in one transaction, and none twice. A
// store of a newer version is refused.
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { Tables } from '../schema.ts';
import { keepAllSummaries } from '../summaries-in.ts';
import { keepAllTotals } from '../totals-in.ts';
import { firstTables } from './first-tables.ts';
import { gramsByKind } from './grams-by-kind.ts';
import { linesAsTold } from './lines-as-told.ts';
import { madeAs } from './made-as.ts';
import { qualityByCoverage } from './quality-by-coverage.ts';
import { rollUps } from './roll-ups.ts';
import { statedTexts } from './stated-texts.ts';
import { sumsOfPlaces } from './sums-of-places.ts';
import { unitsOfVersions } from './units-of-versions.ts';
import { versionQuality } from './version-quality.ts';
import { versionSummaries } from './version-summaries.ts';

interface Step {
  readonly statements: readonly string[];
  /** Fills what is derived from what the store holds already. */
  readonly derive?: (database: Kysely<Tables>) => Promise<void>;
}

/** In order; a step that was released is never changed. */
const steps: Readonly<Record<string, Step>> = {
  '0001-first-tables': { statements: firstTables },
  '0002-roll-ups': { statements: rollUps },
  '0003-sums-of-places': { statements: sumsOfPlaces, derive: keepAllTotals },
  '0004-version-summaries': { statements: versionSummaries, derive: keepAllSummaries },
  '0005-grams-by-kind': { statements: gramsByKind },
  '0006-version-quality': { statements: versionQuality },
  '0007-lines-as-told': { statements: linesAsTold },
  '0008-units-of-versions': { statements: unitsOfVersions },
  '0009-made-as': { statements: madeAs },
  '0010-quality-by-coverage': { statements: qualityByCoverage },
  '0011-stated-texts': { statements: statedTexts },
};

export async function migrate(database: Kysely<Tables>, place: string): Promise<Result<void, Problem>> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => Promise.resolve(migrations()) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return ok(undefined);
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    return err(problem('store-newer', { file: place }, { values: {} }));
  }
  throw error instanceof Error ? error : new Error('the migration failed', { cause: error });
}

function migrations(): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(steps).map(([name, { statements, derive }]) => [
      name,
      {
        up: async (database: Kysely<Tables>) => {
          // Whoever answers readers gives up what takes long; this has to be done whole.
          await sql`set local statement_timeout = 0`.execute(database);
          for (const statement of statements) await sql.raw(statement).execute(database);
          await derive?.(database);
        },
      },
    ]),
  );
}

// Keeps what the checks say of a version.
import type { IncomingDocument } from './incoming.ts';
import { keepQuality } from './quality-in.ts';
import { insertRows, json, type Database, type VersionKey } from './rows.ts';

type Checks = Pick<IncomingDocument, 'obligations' | 'findings' | 'scoreWeights'>;

export async function keepChecks(
  database: Database,
  key: VersionKey,
  { obligations, findings, scoreWeights }: Checks,
): Promise<void> {
  await insertRows(
    database,
    'obligation',
    obligations.map(({ code, outcome, content }, ordinal) => ({
      ...key,
      ordinal,
      code,
      outcome,
      content: json(content),
    })),
  );
  await insertRows(
    database,
    'finding',
    findings.map(({ code, severity, isSensitive, content }, ordinal) => {
      const review = { review: 'unreviewed', reviewer: null, reviewedAt: null, reviewNote: null } as const;
      return { ...key, ordinal, code, severity, isSensitive, content: json(content), ...review };
    }),
  );
  await keepQuality(database, key, scoreWeights);
}

// The report of many readings, `readings.json` in their folder: what became of every document. A later run goes by it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportFile } from '../batch/report-file.ts';
import type { SaidProblem } from '../batch/said-problem.ts';
import type { ReadingSummary } from './summary.ts';

export const readingsReport: ReportFile = {
  fileName: 'readings.json',
  schema: { name: 'mingzhang-readings', edition: 1 },
  entries: 'documents',
};

export type ReadingState = 'read' | 'skipped' | 'unread' | 'notWritten' | 'broken' | 'waiting';

export type ReadingEntry = ResultEntry<ReadingSummary>;

export interface ResultEntry<Summary> {
  /** From the path that the user wrote down to the file. */
  readonly name: string;
  readonly state: ReadingState;
  /** Where the document was read: from what, where its reading stands in the folder, and the SHA-256 of that. */
  readonly readFrom?: string;
  readonly reading?: string;
  readonly sha256?: string;
  readonly summary?: Summary;
  /** Why there is no reading, where no problem says so. */
  readonly reason?: string;
  readonly problems: readonly SaidProblem[];
}

export type ReadingCounts = Readonly<Record<'read' | 'skipped' | 'failed' | 'waiting', number>>;

export function countReadings(entries: Iterable<Pick<ResultEntry<unknown>, 'state'>>): ReadingCounts {
  const counts = { read: 0, skipped: 0, failed: 0, waiting: 0 };
  for (const { state } of entries) {
    if (state === 'read' || state === 'skipped' || state === 'waiting') counts[state] += 1;
    else counts.failed += 1;
  }
  return counts;
}

export async function isReadingIntact(
  outFolder: string,
  { reading, sha256 }: Pick<ResultEntry<unknown>, 'reading' | 'sha256'>,
): Promise<boolean> {
  if (reading === undefined || sha256 === undefined) return false;
  const content = await readFile(join(outFolder, reading)).catch(() => undefined);
  return content !== undefined && hashOf(content) === sha256;
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

// Puts the bundled examples into a store, each with the files that were built of it.
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { publishDocument } from '../../store/publish-document.ts';
import type { Store } from '../../store/open-store.ts';
import type { IncomingFile } from '../../store/incoming.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { ok, type Result } from '../../core/lib/result.ts';
import { incomingSet } from '../import/incoming-set.ts';
import { prepare } from '../prepare.ts';

/** As `build` makes a set that nothing is asked of. */
const usual = { format: undefined, budgetUnit: undefined, attachment: 'public' } as const;

/** What is there already stays as it is. */
export async function loadExample(
  store: Store,
  ledger: string,
  builtFolder: string,
  publishedAt: Date,
): Promise<Result<void, readonly Problem[]>> {
  const prepared = await prepare(ledger, usual);
  if (!prepared.ok) return prepared;
  await publishDocument(store, incomingSet(prepared.value, await filesIn(builtFolder)), publishedAt);
  return ok(undefined);
}

async function filesIn(folder: string): Promise<readonly IncomingFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return await Promise.all(
    paths.sort().map(async (path) => ({
      path: relative(folder, path).replaceAll('\\', '/'),
      mediaType: mediaTypes[extname(path)] ?? 'application/octet-stream',
      bytes: await readFile(path),
    })),
  );
}

/** Of what `build` writes. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.yaml': 'application/yaml',
};

// A ledger as the document that it would print: built, and read back like any other, so that a department can check before it publishes.
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { ok, type Result } from '../../core/lib/result.ts';
import { disclosureJson } from '../../publish/data/disclosure-json.ts';
import { prepare } from '../prepare.ts';
import type { FoundDocument } from '../read/find-documents.ts';

export async function isLedgerFolder(path: string): Promise<boolean> {
  const names = await readdir(path).catch((): string[] => []);
  return names.includes(ledgerFileNames.descriptor) && names.includes(ledgerFileNames.lines);
}

export async function builtDocument(path: string): Promise<Result<FoundDocument, readonly Problem[]>> {
  const prepared = await prepare(path, {
    format: undefined,
    budgetUnit: undefined,
    attachment: 'none',
    rounding: undefined,
  });
  if (!prepared.ok) return prepared;
  const bytes = new TextEncoder().encode(disclosureJson(prepared.value.disclosure));
  return ok({ file: basename(path), fetch: async () => Promise.resolve(ok(bytes)) });
}

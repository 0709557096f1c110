// A ledger as the document that it would print: built, and read back like any other, so that a department can check before it publishes.
import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { ok, type Result } from '../../core/lib/result.ts';
import { largestFileBytes, readRegularFile } from '../../exchange/read-file.ts';
import { isLedgerWorkbook } from '../../exchange/workbook/is-ledger-workbook.ts';
import { disclosureJson } from '../../publish/data/disclosure-json.ts';
import { prepare } from '../prepare.ts';
import type { FoundDocument } from '../read/find-documents.ts';

/** A folder with a ledger's files, or a workbook that is filled in like one. */
export async function isLedger(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() === '.xlsx') {
    const content = await readRegularFile(path, largestFileBytes);
    return content.ok && isLedgerWorkbook(content.value) === true;
  }
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

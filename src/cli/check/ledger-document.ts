// A ledger as the document that it would print: built, and read back like any other, so that a department can check before it publishes.
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok } from '../../core/lib/result.ts';
import { largestFileBytes, readRegularFile } from '../../exchange/read-file.ts';
import { isLedgerWorkbook } from '../../exchange/workbook/is-ledger-workbook.ts';
import { disclosureJson } from '../../publish/data/disclosure-json.ts';
import { prepare } from '../prepare.ts';
import type { FindOptions, FoundDocument } from '../read/find-documents.ts';

/** A folder with a ledger's files, or a workbook that is filled in like one. */
async function isLedger(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() === '.xlsx') {
    const content = await readRegularFile(path, largestFileBytes);
    return content.ok && isLedgerWorkbook(content.value) === true;
  }
  const names = await readdir(path).catch((): string[] => []);
  return names.includes(ledgerFileNames.descriptor) && names.includes(ledgerFileNames.lines);
}

/** Takes ledgers for the documents that they print, wherever they stand; `tell` is told all that is wrong with one. */
export function ledgersAsDocuments(tell: (file: string, problems: readonly Problem[]) => void): FindOptions {
  return {
    takenWhole: async (path, file) => ((await isLedger(path)) ? builtDocument(path, file, tell) : undefined),
  };
}

function builtDocument(
  path: string,
  file: string,
  tell: (file: string, problems: readonly Problem[]) => void,
): FoundDocument {
  const fetch: FoundDocument['fetch'] = async () => {
    const prepared = await prepare(path, {
      format: undefined,
      budgetUnit: undefined,
      attachment: 'none',
      rounding: undefined,
    });
    if (prepared.ok) return ok(new TextEncoder().encode(disclosureJson(prepared.value.disclosure)));
    tell(file, prepared.error);
    const errors = prepared.error.filter(({ severity }) => severity === 'error');
    return err(problem('ledger-not-built', { file }, { values: { errors: `${errors.length}` } }));
  };
  return { file, fetch, isWhole: true };
}

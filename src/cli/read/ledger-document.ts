// A ledger as the document that it would print: built, and read back like any other, so that a department can check before it publishes,
// and see what is read of it.
import { basename } from 'node:path';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { disclosureJson } from '../../publish/data/disclosure-json.ts';
import { isLedgerFile, prepareWorkbook } from '../ledger-workbook.ts';
import { prepare, type Prepared } from '../prepare.ts';
import type { FindOptions } from './find-documents.ts';

type Tell = (file: string, problems: readonly Problem[]) => void;

/** Takes ledgers for the documents that they print, wherever they stand; `tell` is told all that is wrong with one. */
export function ledgersAsDocuments(tell: Tell): FindOptions {
  return {
    wholeFolders: {
      isOne: (names) => names.includes(ledgerFileNames.descriptor) && names.includes(ledgerFileNames.lines),
      read: async (path, file) => printed(await prepare(path, defaults), file, tell),
    },
    standsFor: async (file, bytes) =>
      isLedgerFile(bytes)
        ? printed(await prepareWorkbook(bytes, basename(file), defaults), file, tell)
        : ok(bytes),
  };
}

const defaults = {
  format: undefined,
  budgetUnit: undefined,
  attachment: 'none',
  rounding: undefined,
} as const;

function printed(
  prepared: Result<Prepared, readonly Problem[]>,
  file: string,
  tell: Tell,
): Result<Uint8Array, Problem> {
  if (prepared.ok) return ok(new TextEncoder().encode(disclosureJson(prepared.value.disclosure)));
  tell(file, prepared.error);
  const errors = prepared.error.filter(({ severity }) => severity === 'error');
  return err(problem('ledger-not-built', { file }, { values: { errors: `${errors.length}` } }));
}

// A ledger from wherever a user keeps it: a folder of files, or a workbook.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { problem, type Problem } from '../core/lib/problem.ts';
import type { CodeListsOfYear, LedgerReading } from './assemble-ledger.ts';
import { openLedgerFolder } from './ledger-folder.ts';

/** As far as it can be read. A path that is a file is taken for a workbook. */
export async function openLedger(path: string, listsOf: CodeListsOfYear): Promise<LedgerReading> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile() !== true) return await openLedgerFolder(path);
  const file = basename(path);
  try {
    const bytes = await readFile(path);
    const { openLedgerWorkbook } = await import('./workbook/read-ledger-workbook.ts');
    return openLedgerWorkbook(bytes, file, listsOf);
  } catch (fault) {
    const errorCode = (fault as NodeJS.ErrnoException).code;
    // Only the disk fails with a code; anything else is our own fault.
    if (errorCode === undefined) throw fault;
    return unread(problem('file-unreadable', { file }, { values: { errorCode } }));
  }
}

function unread(reason: Problem): LedgerReading {
  return { ledger: undefined, hashes: {}, problems: [reason] };
}

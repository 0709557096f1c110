// A ledger from wherever a user keeps it: a folder of files, or a workbook.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../core/lib/problem.ts';
import type { CodeListsOfYear, LedgerReading } from './assemble-ledger.ts';
import { openLedgerFolder } from './ledger-folder.ts';
import { largestFileBytes, readRegularFile } from './read-file.ts';

/** As far as it can be read. A path that is a file is taken for a workbook. */
export async function openLedger(path: string, listsOf: CodeListsOfYear): Promise<LedgerReading> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile() !== true) return await openLedgerFolder(path);
  const content = await readRegularFile(path, largestFileBytes);
  if (!content.ok) return unread(content.error);
  const { openLedgerWorkbook } = await import('./workbook/read-ledger-workbook.ts');
  return openLedgerWorkbook(content.value, basename(path), listsOf);
}

function unread(reason: Problem): LedgerReading {
  return { ledger: undefined, hashes: {}, problems: [reason] };
}

// A ledger that is known by the bytes of a file alone, wherever these were found: a workbook that is filled in like one.
import type { Problem } from '../core/lib/problem.ts';
import type { Result } from '../core/lib/result.ts';
import { isLedgerWorkbook } from '../exchange/workbook/is-ledger-workbook.ts';
import { openLedgerWorkbook } from '../exchange/workbook/read-ledger-workbook.ts';
import { contentOfFile } from '../ingest/file-type.ts';
import { indexesOfYear, prepareOpened, type PrepareOptions, type Prepared } from './prepare.ts';

export function isLedgerFile(bytes: Uint8Array): boolean {
  const content = contentOfFile(bytes);
  return content.kind === 'document' && content.fileType === 'xlsx' && isLedgerWorkbook(bytes) === true;
}

/** `file` is how problems call it. */
export async function prepareWorkbook(
  bytes: Uint8Array,
  file: string,
  options: PrepareOptions,
): Promise<Result<Prepared, readonly Problem[]>> {
  return await prepareOpened(openLedgerWorkbook(bytes, file, indexesOfYear), options);
}

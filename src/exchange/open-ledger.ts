// A ledger from wherever a user keeps it: a folder of files, a workbook, or several of these that make one department's.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { nothingRead, type CodeListsOfYear, type LedgerReading } from './assemble-ledger.ts';
import { openLedgerFolder } from './ledger-folder.ts';
import { mergeReadings } from './merge-readings.ts';
import { largestFileBytes, readRegularFile } from './read-file.ts';

/** One path is a ledger, several are the ledgers of the units of one department. */
export async function openLedgers(
  paths: readonly string[],
  listsOf: CodeListsOfYear,
): Promise<LedgerReading> {
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return await openLedger(only, listsOf);
  const names = paths.map((path) => basename(path));
  return mergeReadings(
    await Promise.all(
      paths.map(async (path, index) => ({
        // As short as tells them apart.
        name:
          names.indexOf(basename(path)) === names.lastIndexOf(basename(path))
            ? basename(path)
            : `${path} (${index + 1})`,
        reading: await openLedger(path, listsOf),
      })),
    ),
  );
}

/** As far as it can be read. A path that is a file is taken for a workbook. */
export async function openLedger(path: string, listsOf: CodeListsOfYear): Promise<LedgerReading> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile() !== true) return await openLedgerFolder(path);
  const content = await readRegularFile(path, largestFileBytes);
  if (!content.ok) return nothingRead(content.error);
  const { openLedgerWorkbook } = await import('./workbook/read-ledger-workbook.ts');
  return openLedgerWorkbook(content.value, basename(path), listsOf);
}

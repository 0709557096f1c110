// What the user means by the paths of ledgers: one ledger, the parts of one, or a folder of many.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerFileNames } from '../core/ledger/columns.ts';

/** The ledgers in a folder of ledgers, by name; undefined where the path is itself a ledger, or none. */
export async function ledgersWithin(path: string): Promise<readonly string[] | undefined> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => isLedgerFile(name))) return undefined;
  const found = await Promise.all(
    entries.map(async ({ name }) => ((await isLedger(join(path, name), name)) ? [join(path, name)] : [])),
  );
  const ledgers = found.flat().toSorted((left, right) => (left < right ? -1 : 1));
  return ledgers.length === 0 ? undefined : ledgers;
}

/** `~$name.xlsx` is what a spreadsheet program leaves beside a workbook while it is open. */
async function isLedger(path: string, name: string): Promise<boolean> {
  if (name.startsWith('.') || name.startsWith('~$')) return false;
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile() === true) return name.toLowerCase().endsWith('.xlsx');
  return info?.isDirectory() === true && (await readdir(path).catch(() => [])).some(isLedgerFile);
}

/** A folder with one of these is a ledger, whatever else is missing from it. */
function isLedgerFile(name: string): boolean {
  return Object.values<string>(ledgerFileNames).includes(name);
}

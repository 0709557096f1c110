// Whether a workbook is meant as a ledger: it has a sheet that only ledgers have. The tables of a disclosure have none of them.
import { normalisedTitle, sheetTitles, tableLayouts } from './layout.ts';
import { readSheets } from './read-sheets.ts';

/** Undefined where it cannot be opened. */
export function isLedgerWorkbook(bytes: Uint8Array): boolean | undefined {
  const sheets = readSheets(bytes, '');
  if (!sheets.ok) return undefined;
  const own = [sheetTitles.identity, sheetTitles.facts, 'ledger', 'facts'];
  const tables = Object.values(tableLayouts).flatMap(({ title, name }) => [title, name]);
  const wanted = new Set([...own, ...tables].map(normalisedTitle));
  return sheets.value.some(({ name }) => wanted.has(normalisedTitle(name)));
}

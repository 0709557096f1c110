// Whether a workbook is meant as a ledger: it has a sheet that only ledgers have. The tables of a disclosure have none of them.
import { normalisedTitle, sheetTitles, tableLayouts } from './layout.ts';
import { readSheets } from './read-sheets.ts';

/** What cannot be opened at all is left to whoever reads ledgers, to say why. */
export function isLedgerWorkbook(bytes: Uint8Array): boolean {
  const sheets = readSheets(bytes, '');
  if (!sheets.ok) return true;
  const own = [sheetTitles.identity, sheetTitles.facts, 'ledger', 'facts'];
  const tables = Object.values(tableLayouts).flatMap(({ title, name }) => [title, name]);
  const wanted = new Set([...own, ...tables].map(normalisedTitle));
  return sheets.value.some(({ name }) => wanted.has(normalisedTitle(name)));
}

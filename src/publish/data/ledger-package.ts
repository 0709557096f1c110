// A ledger as a Frictionless Data Package: as the files of a folder, or as one JSON file that holds everything.
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { writeCsv } from './csv.ts';
import { ledgerTables, type LedgerTable } from './ledger-tables.ts';
import { packageDescriptor, type Json, type PackageHashes } from './package-descriptor.ts';

export interface LedgerPackage {
  readonly ledger: Ledger;
  /** The files of a ledger folder by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The same in one JSON file. */
  readonly json: string;
}

/** A ledger as it goes out: with the hash of what it says, and of the disclosure format where that is known. */
export function packagedLedger(ledger: Ledger, formatHash: string | undefined): LedgerPackage {
  const hashes = { ...(formatHash === undefined ? {} : { formatHash }), contentHash: contentHash(ledger) };
  return { ledger, files: ledgerFiles(ledger, hashes), json: ledgerPackageJson(ledger, hashes) };
}

/** The files of a ledger folder by name: the same ledger gives the same text. */
export function ledgerFiles(ledger: Ledger, hashes: PackageHashes = {}): ReadonlyMap<string, string> {
  const tables = ledgerTables(ledger);
  const csv = (path: string) => ({ path, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' });
  const contents = {
    lines: csv(ledgerFileNames.lines),
    projects: csv(ledgerFileNames.projects),
    indicators: csv(ledgerFileNames.indicators),
    facts: {
      path: ledgerFileNames.facts,
      format: 'yaml',
      mediatype: 'application/yaml',
      encoding: 'utf-8',
    },
  };
  return new Map([
    [ledgerFileNames.descriptor, jsonText(packageDescriptor(ledger, tables, contents, hashes))],
    [ledgerFileNames.lines, writeCsv(rowsOf(tables.lines))],
    [ledgerFileNames.projects, writeCsv(rowsOf(tables.projects))],
    [ledgerFileNames.indicators, writeCsv(rowsOf(tables.indicators))],
    [ledgerFileNames.facts, stringify(tables.facts, { lineWidth: 0, aliasDuplicateObjects: false })],
  ]);
}

/** The same package in one JSON file with inline `data`: rows of text under a row of column names. */
export function ledgerPackageJson(ledger: Ledger, hashes: PackageHashes = {}): string {
  const tables = ledgerTables(ledger);
  const contents = {
    lines: { data: rowsOf(tables.lines) },
    projects: { data: rowsOf(tables.projects) },
    indicators: { data: rowsOf(tables.indicators) },
    facts: { data: tables.facts },
  };
  return jsonText(packageDescriptor(ledger, tables, contents, hashes));
}

/** A hash of everything that a ledger says, whichever way it is written; places of its sources do not count. */
export function contentHash(ledger: Ledger): string {
  const { lines, projects, indicators, facts } = ledgerTables(ledger);
  const content = [{ ...ledger.identity }, rowsOf(lines), rowsOf(projects), rowsOf(indicators), facts];
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')}`;
}

/** Keys in a fixed order: a file may hold them in any. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}

function rowsOf(table: LedgerTable): readonly (readonly string[])[] {
  return [table.columns.map(({ name }) => name), ...table.rows];
}

function jsonText(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

// A ledger as a Frictionless Data Package: as the files of a folder, or as one JSON file that holds everything.
import { stringify } from 'yaml';
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { dataHash } from './content-hash.ts';
import { writeCsv } from './csv.ts';
import { ledgerTables, type LedgerTable } from './ledger-tables.ts';
import { packageDescriptor, type LedgerDescriptor, type PackageHashes } from './package-descriptor.ts';
import { printingRecord, printingResources, type Printing } from './printing.ts';

export interface LedgerPackage {
  readonly ledger: Ledger;
  /** The files of a ledger folder by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The same in one JSON file, with what the document is printed with where that is given. */
  readonly json: (printing?: Printing) => string;
}

/** A ledger as it goes out: with the hash of what it says, and of the disclosure format where that is known. */
export function packagedLedger(ledger: Ledger, formatHash: string | undefined): LedgerPackage {
  const hashes = { ...(formatHash === undefined ? {} : { formatHash }), contentHash: contentHash(ledger) };
  return {
    ledger,
    files: ledgerFiles(ledger, hashes),
    json: (printing) => ledgerPackageJson(ledger, hashes, printing),
  };
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

/**
 * The same package in one JSON file with inline `data`: rows of text under a row of column names. With `printing` it carries all
 * that the document can be printed again from.
 */
export function ledgerPackageJson(ledger: Ledger, hashes: PackageHashes = {}, printing?: Printing): string {
  const tables = ledgerTables(ledger);
  const contents = {
    lines: { data: rowsOf(tables.lines) },
    projects: { data: rowsOf(tables.projects) },
    indicators: { data: rowsOf(tables.indicators) },
    facts: { data: tables.facts },
  };
  const descriptor = packageDescriptor(ledger, tables, contents, hashes);
  return jsonText(printing === undefined ? descriptor : withPrinting(descriptor, printing));
}

function withPrinting({ mingzhang, resources, ...rest }: LedgerDescriptor, printing: Printing) {
  const resource = (name: string, title: string, data: unknown) => {
    return { name, title, profile: 'data-resource', data };
  };
  return {
    ...rest,
    mingzhang: { ...mingzhang, printing: printingRecord(printing) },
    resources: [
      ...resources,
      resource(printingResources.format, '公开格式', printing.format),
      resource(printingResources.codeLists, '收支分类科目', printing.codeLists),
    ],
  };
}

/** A hash of everything that a ledger says, whichever way it is written; places of its sources do not count. */
export function contentHash(ledger: Ledger): string {
  const { lines, projects, indicators, facts } = ledgerTables(ledger);
  return dataHash([{ ...ledger.identity }, rowsOf(lines), rowsOf(projects), rowsOf(indicators), facts]);
}

function rowsOf(table: LedgerTable): readonly (readonly string[])[] {
  return [table.columns.map(({ name }) => name), ...table.rows];
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

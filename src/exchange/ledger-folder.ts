// A ledger as a folder of files: datapackage.json, lines.csv, projects.csv, indicators.csv, facts.yaml.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerFileNames } from '../core/ledger/columns.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, type Result } from '../core/lib/result.ts';
import { ledgerFiles } from '../publish/data/ledger-package.ts';
import type { PackageHashes } from '../publish/data/package-descriptor.ts';
import {
  assembleLedger,
  concludeReading,
  nothingRead,
  type CodeListsOfYear,
  type LedgerRead,
  type LedgerReading,
} from './assemble-ledger.ts';
import { decodeText } from '../ingest/text/decode-text.ts';
import { parseCsv } from './parse-csv.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import { largestFileBytes, readRegularFile, type FileContent } from './read-file.ts';

/** Parsing YAML costs far more than it weighs. */
const largestFactsBytes = 4 * 1024 * 1024;

/**
 * Reads a ledger folder and, where code lists are given, checks the ledger. With an error in it the problems come back, all
 * at once, file by file; nothing is thrown for what a user handed in.
 */
export async function readLedgerFolder(
  folder: string,
  listsOf?: CodeListsOfYear,
): Promise<Result<LedgerRead, readonly Problem[]>> {
  return concludeReading(await openLedgerFolder(folder), listsOf);
}

/** As far as the folder can be read: for those who have more to check before they refuse. */
export async function openLedgerFolder(folder: string): Promise<LedgerReading> {
  const info = await stat(folder).catch(() => undefined);
  if (info?.isDirectory() !== true) {
    return nothingRead(problem('file-missing', { file: folder }, { values: {} }));
  }
  const files = await Promise.all(
    Object.values(ledgerFileNames).map(async (name): Promise<[string, FileContent]> => [
      name,
      await readRegularFile(join(folder, name), limitOf(name)),
    ]),
  );
  return parseLedgerFiles(new Map(files));
}

/** The files of a ledger by name, to a ledger: the whole of reading but the disk. */
export function parseLedgerFiles(files: ReadonlyMap<string, FileContent>): LedgerReading {
  const problems: Problem[] = [];
  const textOf = (file: string): string | undefined => {
    const content = files.get(file) ?? err(problem('file-missing', { file }, { values: {} }));
    return kept(content.ok ? decodeText(content.value, file) : content, problems);
  };
  const parsed = <T>(
    file: string,
    parse: (text: string, file: string) => Result<T, Problem | readonly Problem[]>,
  ) => {
    const text = textOf(file);
    return text === undefined ? undefined : kept(parse(text, file), problems);
  };
  return assembleLedger(
    {
      descriptor: parsed(ledgerFileNames.descriptor, parseJson),
      lines: parsed(ledgerFileNames.lines, parseCsv),
      projects: parsed(ledgerFileNames.projects, parseCsv),
      indicators: parsed(ledgerFileNames.indicators, parseCsv),
      facts: parsed(ledgerFileNames.facts, parseYaml),
    },
    problems,
  );
}

/** Writes the files of a ledger into a folder, which is made where there is none; rejects as the disk does. */
export async function writeLedgerFolder(
  folder: string,
  ledger: Ledger,
  hashes: PackageHashes = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of ledgerFiles(ledger, hashes)) await writeFile(join(folder, name), text);
}

function kept<T>(result: Result<T, Problem | readonly Problem[]>, problems: Problem[]): T | undefined {
  if (result.ok) return result.value;
  problems.push(...[result.error].flat());
  return undefined;
}

function limitOf(file: string): number {
  return file === ledgerFileNames.facts ? largestFactsBytes : largestFileBytes;
}

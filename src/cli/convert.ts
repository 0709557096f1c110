// `mingzhang convert`: a ledger folder becomes a workbook, a workbook a ledger folder, and nothing is lost; the ledgers of several
// units become the one of their department. What stands where the
// result is to go is replaced only if this program wrote it and nobody has changed it since.
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Problem } from '../core/lib/problem.ts';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import { concludeReading, type LedgerRead } from '../exchange/assemble-ledger.ts';
import { openLedgers } from '../exchange/open-ledger.ts';
import { readLedgerWorkbook } from '../exchange/workbook/read-ledger-workbook.ts';
import { writeLedgerWorkbook } from '../exchange/workbook/write-ledger-workbook.ts';
import { ledgerFiles } from '../publish/data/ledger-package.ts';
import { isCovered } from '../../standards/load.ts';
import { parseWords } from './command-words.ts';
import { ledgersWithin } from './ledger-paths.ts';
import { indexesOfYear, listsOfYear } from './prepare.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { foreignFiles, withManifest, writeWhole } from './whole-folder.ts';
import { refuseWords } from './usage.ts';
import { commandWords } from './wording.ts';

export async function runConvert(written: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const words = parseWords(written, spec);
  const { language } = words.ok ? words.value : words.error;
  const say = commandWords(language).workbooks;
  const target = words.ok ? words.value.values.out : undefined;
  if (!words.ok || target === undefined) {
    const messages = words.ok ? [say.noTarget] : words.error.messages;
    return refuseWords('convert', { messages, language }, terminal);
  }
  const paths = words.value.paths.map((path) => resolve(terminal.startedIn, path));
  const ledgers = (
    await Promise.all(paths.map(async (path) => (await ledgersWithin(path)) ?? [path]))
  ).flat();
  const from =
    ledgers.length === 1 ? basename(ledgers[0] ?? '') : commandWords(language).mergedName(ledgers.length);
  const out = resolve(terminal.startedIn, target);
  // What is wrong with a ledger's figures may be mended afterwards in either form; only what is lost in reading stops it. What
  // becomes of several is checked as a whole: it is nobody's to mend there.
  const listsOf = ledgers.length === 1 ? undefined : indexesOfYear;
  const read = concludeReading(await openLedgers(ledgers, indexesOfYear), listsOf);
  const problems = read.ok ? read.value.warnings : read.error;
  for (const problem of problems) terminal.printAside(`  ${renderProblem(problem, language)}`);
  if (!read.ok) return refuse(from, problems, language, terminal);
  const isWorkbook = out.endsWith('.xlsx');
  if (isWorkbook && !(await isOwnWorkbook(out))) {
    terminal.printAside(say.foreignFile(out));
    return 2;
  }
  const foreign = isWorkbook ? undefined : await foreignFiles(out, schema);
  if (foreign !== undefined) {
    terminal.printAside(commandWords(language).foreignFolder(out, foreign));
    return 2;
  }
  if (isWorkbook) {
    const bytes = await workbookOf(read.value);
    if (!bytes.ok) {
      for (const problem of bytes.error) terminal.printAside(`  ${renderProblem(problem, language)}`);
      return refuse(from, bytes.error, language, terminal);
    }
    await writeFile(out, bytes.value);
  } else {
    await writeWhole(out, withManifest(ledgerFiles(read.value.ledger, read.value.hashes), schema, {}));
  }
  terminal.print(say.written(out));
  return 0;
}

function refuse(
  from: string,
  problems: readonly Problem[],
  language: Language,
  terminal: Terminal,
): ExitCode {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  terminal.printAside(commandWords(language).workbooks.refused(from, errors));
  return 2;
}

async function workbookOf({ ledger, hashes }: LedgerRead) {
  const year = ledger.identity.codeListYear;
  // Without lists codes stand alone, as they do in a folder.
  return await writeLedgerWorkbook(
    ledger,
    isCovered(year) ? { hashes, lists: listsOfYear(year) } : { hashes },
  );
}

/** A spreadsheet program that saves a workbook writes other bytes than we do; so does whoever changes a value. */
async function isOwnWorkbook(path: string): Promise<boolean> {
  if (!existsSync(path)) return true;
  if (!(await stat(path)).isFile()) return false;
  const bytes = await readFile(path);
  const read = readLedgerWorkbook(bytes, basename(path));
  if (!read.ok) return false;
  const again = await workbookOf(read.value);
  return again.ok && bytes.equals(again.value);
}

/** Another than that of a build: what a ledger folder holds is gone on with, and no build may replace it. */
const schema = { name: 'mingzhang-converted-ledger', edition: 1 } as const;

const spec = { options: { out: 'any' }, paths: { of: 'ledger', least: 1, most: Infinity } } as const;

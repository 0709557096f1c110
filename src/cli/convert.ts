// `mingzhang convert`: a ledger folder becomes a workbook, a workbook a ledger folder, and nothing is lost; the ledgers of several
// units become the one of their department. What stands where the
// result is to go is replaced only if this program wrote it and nobody has changed it since.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../core/lib/problem.ts';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import { concludeReading, type LedgerRead } from '../exchange/assemble-ledger.ts';
import { openLedgers } from '../exchange/open-ledger.ts';
import { readLedgerWorkbook } from '../exchange/workbook/read-ledger-workbook.ts';
import { writeLedgerWorkbook } from '../exchange/workbook/write-ledger-workbook.ts';
import { ledgerFiles } from '../publish/data/ledger-package.ts';
import { isCovered } from '../../standards/load.ts';
import { ledgersWithin } from './ledger-paths.ts';
import { indexesOfYear, listsOfYear } from './prepare.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { manifestName, writeWhole, type Files } from './whole-folder.ts';
import { commandWords, usage } from './wording.ts';

export async function runConvert(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readWords(words);
  const say = commandWords(options.language).workbooks;
  if (options.from.length === 0 || options.out === undefined) {
    terminal.printAside(say.noLedger);
    terminal.printAside(usage);
    return 2;
  }
  const paths = options.from.map((path) => resolve(terminal.startedIn, path));
  const ledgers = (
    await Promise.all(paths.map(async (path) => (await ledgersWithin(path)) ?? [path]))
  ).flat();
  const from =
    ledgers.length === 1
      ? basename(ledgers[0] ?? '')
      : commandWords(options.language).mergedName(ledgers.length);
  const out = resolve(terminal.startedIn, options.out);
  // What is wrong with a ledger's figures may be mended afterwards in either form; only what is lost in reading stops it. What
  // becomes of several is checked as a whole: it is nobody's to mend there.
  const listsOf = ledgers.length === 1 ? undefined : indexesOfYear;
  const read = concludeReading(await openLedgers(ledgers, indexesOfYear), listsOf);
  const problems = read.ok ? read.value.warnings : read.error;
  for (const problem of problems) terminal.printAside(`  ${renderProblem(problem, options.language)}`);
  if (!read.ok) return refuse(from, problems, options.language, terminal);
  const isWorkbook = out.endsWith('.xlsx');
  if (!(await (isWorkbook ? isOwnWorkbook(out) : isOwnFolder(out)))) {
    terminal.printAside(say.foreignFile(out));
    return 2;
  }
  if (isWorkbook) {
    const bytes = await workbookOf(read.value);
    if (!bytes.ok) {
      for (const problem of bytes.error) terminal.printAside(`  ${renderProblem(problem, options.language)}`);
      return refuse(from, bytes.error, options.language, terminal);
    }
    await writeFile(out, bytes.value);
  } else {
    await writeWhole(out, withManifest(ledgerFiles(read.value.ledger, read.value.hashes)));
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

interface Manifest {
  readonly schema: { readonly name: string; readonly edition: number };
  readonly files: Readonly<Record<string, string>>;
}

/** Names the files with their hashes, so that a later change can be seen. */
function withManifest(files: ReadonlyMap<string, string>): Files {
  const manifest: Manifest = {
    schema,
    files: Object.fromEntries([...files].map(([name, text]) => [name, hash(text)])),
  };
  return new Map([...files, [manifestName, `${JSON.stringify(manifest, null, 2)}\n`]]);
}

/** Missing, empty, or exactly the files of its manifest. */
async function isOwnFolder(path: string): Promise<boolean> {
  if (!existsSync(path)) return true;
  if (!(await stat(path)).isDirectory()) return false;
  const names = await readdir(path);
  if (names.length === 0) return true;
  if (!names.includes(manifestName)) return false;
  const listed = readManifest(await readFile(join(path, manifestName), 'utf8'));
  for (const name of names) {
    if (name === manifestName) continue;
    const known = listed?.[name];
    if (known === undefined || known !== hash(await readFile(join(path, name)))) return false;
  }
  return listed !== undefined;
}

function readManifest(text: string): Readonly<Record<string, string>> | undefined {
  try {
    const files = (JSON.parse(text) as Partial<Manifest> | null)?.files;
    return typeof files === 'object' ? files : undefined;
  } catch {
    return undefined;
  }
}

function hash(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

interface ConvertWords {
  readonly from: readonly string[];
  readonly out?: string;
  readonly language: Language;
}

function readWords(words: readonly string[]): ConvertWords {
  try {
    const options = { out: { type: 'string' }, lang: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const language = values.lang === 'en' ? 'en' : 'zh-CN';
    if (values.out === undefined) return { from: [], language };
    return { from: positionals, out: values.out, language };
  } catch {
    return { from: [], language: 'zh-CN' };
  }
}

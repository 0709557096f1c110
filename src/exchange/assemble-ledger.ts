// The parts of a ledger, wherever they were read, put together. All problems are told: a ledger comes out of whatever could be
// read, so that it can be checked too.
import { ledgerFileNames } from '../core/ledger/columns.ts';
import type { Ledger, LedgerIdentity } from '../core/ledger/ledger.ts';
import { validateLedger } from '../core/ledger/validate.ts';
import type { CodeListIndexes } from '../core/ledger/validation/context.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { contentHash } from '../publish/data/ledger-package.ts';
import type { PackageHashes } from '../publish/data/package-descriptor.ts';
import { Losses } from './consequences.ts';
import { isGroup, isList, writtenFact } from './group-reader.ts';
import { parseDescriptor } from './parse-descriptor.ts';
import { parseFacts } from './parse-facts.ts';
import { expectedLineColumns, parseLine } from './parse-lines.ts';
import {
  expectedIndicatorColumns,
  expectedProjectColumns,
  parseIndicator,
  parseProject,
} from './parse-projects.ts';
import type { FactSource } from './parse-yaml.ts';
import { readTable, type ExpectedColumns, type SourceTable, type TableRecord } from './source-table.ts';

/** Undefined where the part could not be read, which has been told. */
export interface LedgerParts {
  readonly descriptor: FactSource | undefined;
  readonly lines: SourceTable | undefined;
  readonly projects: SourceTable | undefined;
  readonly indicators: SourceTable | undefined;
  readonly facts: FactSource | undefined;
}

export interface LedgerReading {
  /** As far as it could be read; undefined where there is nothing at all. To be used only if no problem is an error. */
  readonly ledger: Ledger | undefined;
  readonly hashes: PackageHashes;
  readonly problems: readonly Problem[];
  readonly losses: Losses;
  /** Gives a problem that was found in the ledger its line in the files. */
  readonly withLine: (problem: Problem) => Problem;
  /** Says where a problem stands, where the ledger was read from something else than the files of a folder. */
  readonly locate?: (problem: Problem) => Problem;
}

export interface LedgerRead {
  readonly ledger: Ledger;
  readonly hashes: PackageHashes;
  readonly warnings: readonly Problem[];
}

/** The code lists of a year, for those who have them at hand, or what is wrong with the year. */
export type CodeListsOfYear = (year: number) => Result<CodeListIndexes, Problem>;

/** Where there is nothing to read but the reason. */
export function nothingRead(reason: Problem): LedgerReading {
  return {
    ledger: undefined,
    hashes: {},
    problems: [reason],
    losses: new Losses([], []),
    withLine: (found) => found,
  };
}

const nothing: FactSource = { facts: {}, placeOf: () => ({}) };

export function assembleLedger(parts: LedgerParts, problems: Problem[]): LedgerReading {
  const { descriptor, facts: factSource } = parts;
  // What is missing in a part that is missing has been told.
  const described = parseDescriptor(descriptor ?? nothing, descriptor === undefined ? [] : problems);
  const lines = entriesOf(parts.lines, expectedLineColumns, parseLine, problems);
  const projects = entriesOf(parts.projects, expectedProjectColumns, parseProject, problems);
  const indicators = entriesOf(parts.indicators, expectedIndicatorColumns, parseIndicator, problems);
  const facts = parseFacts(factSource ?? nothing, factSource === undefined ? [] : problems);
  const { identity, hashes } = described;
  const ledger: Ledger = {
    identity,
    ...facts,
    lines,
    projects,
    indicators: indicators.filter((indicator) => indicator !== undefined),
  };
  const unread = (['descriptor', 'lines', 'projects', 'indicators', 'facts'] as const)
    .filter((part) => parts[part] === undefined)
    .map((part) => ledgerFileNames[part]);
  const losses = new Losses(problems, unread);
  const told = problems.filter((each) => !losses.explainsReading(each));
  const isWhole = unread.length === 0 && !told.some(({ severity }) => severity === 'error');
  return {
    ledger: isWhole ? ledger : { ...ledger, identity: presumedIdentity(ledger, losses) },
    hashes,
    problems: isWhole ? [...told, ...hashProblems(ledger, hashes, descriptor)] : told,
    losses,
    withLine: (found) => withLine(found, parts),
  };
}

function entriesOf<T>(
  table: SourceTable | undefined,
  expected: ExpectedColumns,
  parse: (record: TableRecord, problems: Problem[]) => T,
  problems: Problem[],
): readonly T[] {
  if (table === undefined) return [];
  const { records, problems: found } = readTable(table, expected);
  problems.push(...found);
  return records.map((record) => parse(record, problems));
}

/** What is not known of the ledger itself, so that the rest can be checked: of a public ledger the least is asked. */
function presumedIdentity({ identity, lines }: Ledger, losses: Losses): LedgerIdentity {
  const isLost = (key: keyof LedgerIdentity): boolean =>
    losses.isLostPath(ledgerFileNames.descriptor, `mingzhang.${key}`);
  const years = lines
    .map(({ coordinates }) => coordinates.fiscalYear)
    .filter((year) => /^20\d\d$/u.test(year));
  const latest = Number(years.toSorted().at(-1) ?? 0);
  const fiscalYear = isLost('fiscalYear') ? latest : identity.fiscalYear;
  return {
    ...identity,
    fiscalYear,
    ledgerKind: isLost('ledgerKind') ? 'public' : identity.ledgerKind,
    codeListYear: isLost('codeListYear') ? fiscalYear : identity.codeListYear,
  };
}

function hashProblems(
  ledger: Ledger,
  { contentHash: written }: PackageHashes,
  descriptor: FactSource | undefined,
): readonly Problem[] {
  if (written === undefined || written === contentHash(ledger)) return [];
  const place = descriptor?.placeOf('mingzhang.contentHash') ?? {};
  return [problem('content-hash-mismatch', place, { written, values: {} })];
}

/** Checks name an entry by its path alone, and a budget unit in it by its code. */
function withLine(found: Problem, { descriptor, facts }: LedgerParts): Problem {
  const { file, row, path } = found.place;
  if (path === undefined || row !== undefined) return found;
  if (file === ledgerFileNames.descriptor && descriptor !== undefined) {
    return { ...found, place: descriptor.placeOf(path) };
  }
  if (file !== ledgerFileNames.facts || facts === undefined) return found;
  return { ...found, place: facts.placeOf(numberedUnit(path, facts)) };
}

function numberedUnit(path: string, { facts }: FactSource): string {
  const [, code, rest = ''] = /^budgetUnits\[(.*?)\](?=\.|$)(.*)$/su.exec(path) ?? [];
  const units = facts['budgetUnits'];
  if (code === undefined || !isList(units)) return path;
  const number = units.findLastIndex((unit) => isGroup(unit) && writtenFact(unit['code'] ?? '') === code);
  return number < 0 ? path : `budgetUnits[${number}]${rest}`;
}

/** The reading with what is wrong with its ledger beside what was wrong with its files, all in the order of the files. */
export function checkReading(reading: LedgerReading, listsOf: CodeListsOfYear): LedgerReading {
  const { ledger, losses, problems, withLine: placed } = reading;
  if (ledger === undefined) return { ...reading, problems: inFileOrder(problems) };
  const lists = listsOf(ledger.identity.codeListYear);
  // Without lists nothing could be said of any code; a year that was read from no file is nobody's mistake.
  if (!lists.ok) {
    const fault = placed(lists.error);
    const isTold = losses.explains(fault);
    return { ...reading, ledger: undefined, problems: inFileOrder(isTold ? problems : [...problems, fault]) };
  }
  const checked = validateLedger(ledger, lists.value)
    .map(placed)
    .filter((found) => !losses.explains(found));
  // Whoever is known by a code that is refused is not known to the rows that name it rightly.
  const refused = losses.with(checked.filter(({ code }) => code === 'identifier-not-allowed'));
  const told = checked.filter((found) => found.code === 'identifier-not-allowed' || !refused.explains(found));
  return { ...reading, problems: inFileOrder([...problems, ...told]) };
}

/** The ledger with its warnings, or every problem if one is an error; checked against the code lists where they are given. */
export function concludeReading(
  reading: LedgerReading,
  listsOf: CodeListsOfYear | undefined,
): Result<LedgerRead, readonly Problem[]> {
  const {
    ledger,
    hashes,
    problems: found,
  } = listsOf === undefined
    ? { ...reading, problems: inFileOrder(reading.problems) }
    : checkReading(reading, listsOf);
  const problems = reading.locate === undefined ? found : found.map(reading.locate);
  if (ledger === undefined || problems.some(({ severity }) => severity === 'error')) return err(problems);
  return ok({ ledger, hashes, warnings: problems });
}

/** Of several ledgers, one after the other within each kind of file. */
function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const order: readonly string[] = Object.values(ledgerFileNames);
  const keyOf = ({ place }: Problem): readonly [kind: number, file: string, row: number] => {
    const file = place.file ?? '';
    return [order.indexOf(file.slice(file.lastIndexOf('/') + 1)), file, place.row ?? 0];
  };
  return problems.toSorted((left, right) => {
    const [kind, file, row] = keyOf(left);
    const [otherKind, otherFile, otherRow] = keyOf(right);
    if (kind !== otherKind) return kind - otherKind;
    return file === otherFile ? row - otherRow : file < otherFile ? -1 : 1;
  });
}

// The parts of a ledger, wherever they were read, put together. All problems are told; a ledger comes out wherever its
// tables have their columns, so that what can be read can be checked too.
import { ledgerFileNames } from '../core/ledger/columns.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { validateLedger } from '../core/ledger/validate.ts';
import type { CodeListIndexes } from '../core/ledger/validation/context.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import type { ProblemCode } from '../core/lib/messages/problem-codes.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { contentHash } from '../publish/data/ledger-package.ts';
import type { PackageHashes } from '../publish/data/package-descriptor.ts';
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
  /**
   * As far as it could be read. Undefined where a part is missing, or so faulty that the rest would be judged wrongly by it.
   */
  readonly ledger: Ledger | undefined;
  readonly hashes: PackageHashes;
  readonly problems: readonly Problem[];
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

export function assembleLedger(parts: LedgerParts, problems: Problem[]): LedgerReading {
  const described = soundly(parts.descriptor, parseDescriptor, problems);
  const lines = entriesOf(parts.lines, expectedLineColumns, parseLine, problems);
  const projects = entriesOf(parts.projects, expectedProjectColumns, parseProject, problems);
  const indicators = entriesOf(parts.indicators, expectedIndicatorColumns, parseIndicator, problems);
  const facts = soundly(parts.facts, parseFacts, problems);
  const hashes = described?.hashes ?? {};
  const areBodiesKnown = described !== undefined && facts !== undefined;
  if (!areBodiesKnown || lines === undefined || projects === undefined || indicators === undefined) {
    return { ledger: undefined, hashes, problems };
  }
  const ledger: Ledger = {
    identity: described.identity,
    ...facts,
    lines,
    projects,
    indicators: indicators.filter((indicator) => indicator !== undefined),
  };
  return { ledger, hashes, problems: [...problems, ...hashProblems(ledger, hashes, parts.descriptor)] };
}

/** What is parsed of a part, unless there is an error in it. */
function soundly<T>(
  part: FactSource | undefined,
  parse: (part: FactSource, problems: Problem[]) => T,
  problems: Problem[],
): T | undefined {
  if (part === undefined) return undefined;
  const found: Problem[] = [];
  const parsed = parse(part, found);
  problems.push(...found);
  return found.some(({ severity }) => severity === 'error') ? undefined : parsed;
}

function entriesOf<T>(
  table: SourceTable | undefined,
  expected: ExpectedColumns,
  parse: (record: TableRecord, problems: Problem[]) => T,
  problems: Problem[],
): readonly T[] | undefined {
  if (table === undefined) return undefined;
  const { records, problems: found } = readTable(table, expected);
  problems.push(...found);
  return records?.map((record) => parse(record, problems));
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

/** What is said of sums says nothing where an amount could not be read. */
const aboutSums: readonly ProblemCode[] = ['form-funds-differ-from-lines', 'whole-period-funds-below-year'];

/** The reading with what is wrong with its ledger beside what was wrong with its files, all in the order of the files. */
export function checkReading(reading: LedgerReading, listsOf: CodeListsOfYear): LedgerReading {
  const { ledger } = reading;
  if (ledger === undefined) return { ...reading, problems: inFileOrder(reading.problems) };
  const lists = listsOf(ledger.identity.codeListYear);
  // Without lists nothing could be said of any code.
  if (!lists.ok) {
    return { ...reading, ledger: undefined, problems: inFileOrder([...reading.problems, lists.error]) };
  }
  const hasUnreadAmounts = reading.problems.some(({ code }) => code.startsWith('amount-'));
  const checked = validateLedger(ledger, lists.value).filter(
    ({ code }) => !hasUnreadAmounts || !aboutSums.includes(code),
  );
  return { ...reading, problems: inFileOrder([...reading.problems, ...checked]) };
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

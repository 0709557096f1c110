// Ledgers of the units of one department, each read from its own folder or workbook, as one reading of the department's.
import { ledgerFileNames } from '../core/ledger/columns.ts';
import { mergeLedgers, type Merged } from '../core/ledger/merge/merge.ts';
import { placeInPart } from '../core/ledger/merge/part.ts';
import type { Problem, SourcePlace } from '../core/lib/problem.ts';
import type { LedgerReading } from './assemble-ledger.ts';
import { Losses } from './consequences.ts';

export interface NamedReading {
  /** As the user wrote it; no two have the same. */
  readonly name: string;
  readonly reading: LedgerReading;
}

/** With every problem of every part. Where a part could not be read whole there is no ledger, and the whole is not judged. */
export function mergeReadings(parts: readonly NamedReading[]): LedgerReading {
  const readable = parts.flatMap(({ name, reading: { ledger, losses } }) =>
    ledger === undefined || !losses.isOfCellsOnly ? [] : [{ name, ledger }],
  );
  const isComplete = readable.length === parts.length;
  const merged = mergeLedgers(readable, isComplete);
  const found = parts.flatMap(({ name, reading }) =>
    reading.problems.map((each) => ({ ...each, place: placeInPart(name, each.place) })),
  );
  const unread = parts.flatMap(({ name, reading }) => reading.losses.unread.map((file) => `${name}/${file}`));
  return {
    ledger: isComplete ? merged?.ledger : undefined,
    hashes: {},
    problems: [...found, ...(merged?.problems ?? [])],
    losses: new Losses(found, unread),
    // Which part an entry stands in is known when a problem is located.
    withLine: (problem) => problem,
    locate: locator(parts, merged),
  };
}

type Locate = NonNullable<LedgerReading['locate']>;

/** Says where in which part a problem stands, in the words of that part: files of a folder, or cells of a workbook. */
function locator(parts: readonly NamedReading[], merged: Merged | undefined): Locate {
  const named = (name: string | undefined) => parts.find((part) => part.name === name);
  // What is said of the whole, such as a fact that is missing, is said of the part that speaks for the unit or the department.
  const speaker = ({ path = '' }: SourcePlace): NamedReading | undefined => {
    const unit = /^budgetUnits\[([^\]]+)\]/u.exec(path)?.[1];
    return named(unit === undefined ? undefined : merged?.partOf.get(unit)) ?? named(merged?.lead);
  };
  const locate = (problem: Problem, place: SourcePlace): Problem => {
    const { file = '' } = place;
    const own = parts.find(({ name }) => file === name || file.startsWith(`${name}/`));
    const inside = own === undefined ? file : file.slice(own.name.length + 1);
    const part = own ?? (isLedgerFile(file) ? speaker(place) : undefined);
    return part === undefined ? { ...problem, place } : locateIn(part, problem, { ...place, file: inside });
  };
  return (problem) => {
    const located = locate(problem, problem.place);
    if (problem.otherPlace === undefined) return located;
    return { ...located, otherPlace: locate(problem, problem.otherPlace).place };
  };
}

function locateIn({ name, reading }: NamedReading, problem: Problem, place: SourcePlace): Problem {
  const lined = reading.withLine({ ...problem, place });
  if (reading.locate === undefined) {
    return {
      ...lined,
      place: isLedgerFile(lined.place.file) ? placeInPart(name, lined.place) : { ...lined.place, file: name },
    };
  }
  const located = reading.locate(lined);
  return { ...located, place: { ...located.place, file: name } };
}

function isLedgerFile(file: string | undefined): boolean {
  return Object.values<string | undefined>(ledgerFileNames).includes(file);
}

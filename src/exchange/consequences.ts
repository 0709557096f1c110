// What follows only from what could not be read is not told: a project is not unknown where the list of projects has a row that
// cannot be read. Each problem that leans on more than its own cell says here on what.
import { ledgerFileNames } from '../core/ledger/columns.ts';
import type { ProblemCode } from '../core/lib/messages/problem-codes.ts';
import type { Problem } from '../core/lib/problem.ts';

const { descriptor, facts, lines, projects } = ledgerFileNames;

/** All rows of a kind of file; the cells of one of its columns, or of all; or what stands at a key path. */
interface Part {
  readonly file: string;
  readonly rows?: 'all';
  readonly column?: string;
  readonly path?: RegExp;
}

const units: readonly Part[] = [{ file: facts, path: /^budgetUnits(?:\[\d+\](?:\.code)?)?$/u }];
const projectCodes: readonly Part[] = [{ file: projects, rows: 'all', column: 'project' }];
const period: readonly Part[] = [
  { file: descriptor, path: /^mingzhang(?:\.fiscalYear)?$/u },
  { file: descriptor, path: /^mingzhang(?:\.stage)?$/u },
  { file: lines, column: 'fiscalYear' },
  { file: lines, column: 'stage' },
];
const linesOfProjects: readonly Part[] = [...period, { file: lines, rows: 'all', column: 'project' }];
const fundsOfProjects: readonly Part[] = [
  ...linesOfProjects,
  { file: lines, column: 'moneyLevel' },
  { file: lines, column: 'amountYuan' },
];

const leansOn: Readonly<Partial<Record<ProblemCode, readonly Part[]>>> = {
  'year-wrong': [{ file: descriptor, path: /^mingzhang(?:\.fiscalYear)?$/u }],
  'department-mismatch': [{ file: facts, path: /^department(?:\.code)?$/u }],
  'jurisdiction-mismatch': [{ file: facts, path: /^department(?:\.jurisdiction)?$/u }],
  'budget-unit-unknown': units,
  'counterpart-unknown': units,
  'code-without-parent': units,
  'project-unknown': projectCodes,
  'indicator-project-unknown': projectCodes,
  'ledger-without-lines': [{ file: lines, rows: 'all' }],
  'project-without-lines': linesOfProjects,
  'form-funds-differ-from-lines': fundsOfProjects,
  'whole-period-funds-below-year': fundsOfProjects,
  'line-duplicate': [{ file: lines, column: '*' }],
  'amounts-perhaps-in-ten-thousands': [...period, { file: lines, rows: 'all', column: 'amountYuan' }],
};

/** Errors of reading that leave nothing unread. */
const nothingLost: readonly ProblemCode[] = [
  'column-renamed',
  'total-row-differs',
  'name-ambiguous',
  'code-name-mismatch',
];

/** The kind of a file of the ledger: of several ledgers that are merged, `NAME/lines.csv` and the others are all `lines.csv`. */
function kindOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** What was lost in reading. */
export class Losses {
  readonly unread: readonly string[];
  readonly #read: readonly Problem[];
  readonly #cells = new Set<string>();
  readonly #columns = new Set<string>();
  readonly #paths = new Map<string, string[]>();
  /** By kind of file, as a conclusion leans on all files of a kind. */
  readonly #kindsUnread: ReadonlySet<string>;
  readonly #kindsWithoutRows = new Set<string>();
  readonly #columnsOfKinds = new Set<string>();

  /** `unread` names the files of which nothing is known. */
  constructor(read: readonly Problem[], unread: readonly string[]) {
    this.#read = read;
    this.unread = unread;
    this.#kindsUnread = new Set(unread.map(kindOf));
    for (const { code, severity, place } of read) {
      if (severity !== 'error' || nothingLost.includes(code)) continue;
      const { file = '', row = 0, column, path } = place;
      if (code === 'row-width-wrong') this.#kindsWithoutRows.add(kindOf(file));
      else if (path !== undefined) this.#paths.set(file, [...(this.#paths.get(file) ?? []), path]);
      else if (column === undefined) continue;
      else {
        const isWhole = code.startsWith('column-');
        if (isWhole) this.#columns.add(`${file} ${column}`);
        else this.#cells.add(`${file} ${row} ${column}`);
        this.#columnsOfKinds.add(`${kindOf(file)} ${column}`);
        if (isWhole) this.#columnsOfKinds.add(`${kindOf(file)} *`);
      }
    }
  }

  /** Whether all rows, columns and entries are there, though what stands in some may not be understood. */
  get isOfCellsOnly(): boolean {
    const lost = [this.unread.length, this.#kindsWithoutRows.size, this.#columns.size, this.#paths.size];
    return lost.every((count) => count === 0);
  }

  /** With further errors that leave it unknown what is meant. */
  with(further: readonly Problem[]): Losses {
    return new Losses([...this.#read, ...further], this.unread);
  }

  /** Whether a problem of reading only tells again, cell by cell, that its column is missing, or sums up what was not read. */
  explainsReading({ code, place }: Problem): boolean {
    const { file = '', column = '' } = place;
    if (code === 'total-row-differs') return this.#holds({ file: kindOf(file), rows: 'all', column });
    return !code.startsWith('column-') && this.#columns.has(`${file} ${column}`);
  }

  /** Whether a problem of what was read has been told already, or leans on what was not read. */
  explains({ code, place }: Problem): boolean {
    const { file = '', row = 0, column, path } = place;
    if (this.unread.includes(file)) return true;
    if (path !== undefined && this.isLostPath(file, path)) return true;
    if (column !== undefined && this.#isLostCell(file, row, column)) return true;
    return (leansOn[code] ?? []).some((part) => this.#holds(part));
  }

  /** Whether an entry, or a group that it belongs to, is not known. */
  isLostPath(file: string, path: string): boolean {
    if (this.unread.includes(file)) return true;
    return (this.#paths.get(file) ?? []).some((lost) => lost === path || isBelow(path, lost));
  }

  #isLostCell(file: string, row: number, column: string): boolean {
    return this.#columns.has(`${file} ${column}`) || this.#cells.has(`${file} ${row} ${column}`);
  }

  #holds({ file: kind, rows, column = '', path }: Part): boolean {
    if (this.#kindsUnread.has(kind)) return true;
    if (path !== undefined) {
      return [...this.#paths].some(
        ([file, lost]) => kindOf(file) === kind && lost.some((each) => path.test(each)),
      );
    }
    if (rows === 'all' && this.#kindsWithoutRows.has(kind)) return true;
    return this.#columnsOfKinds.has(`${kind} ${column}`);
  }
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(above) && /^[.[]/u.test(path.slice(above.length));
}

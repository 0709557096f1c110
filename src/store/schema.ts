// The tables of the store as TypeScript sees them: columns in camelCase here, in snake_case in SQL. What each is for, and the rules
// that hold for all of them:
//
// - `department` is the lasting identifier of a department, opens every key, and stands in every join: the same statements then run
//   where the tables are sharded by it. `jurisdiction`, `yearTotal`, `placeCodeTotal` and `edition` have none;
//   these are small and the same on every node.
// - A version is written once. Afterwards only its state changes, and what is derived from it (search, totals) comes and goes.
// - Amounts are whole fen (`bigint`). Codes and coordinates are text; what does not apply is `''`. Days are text, `YYYY-MM-DD`.
import type { ColumnType } from 'kysely';
import type { DimensionName } from '../core/cube/dimensions.ts';
import type { BudgetUnitKind, FundsByLevel, IndicatorSide, ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Severity } from '../core/lib/messages/problem-codes.ts';
import type { Problem } from '../core/lib/problem.ts';
import type {
  CodeTotalTable,
  DepartmentYearTable,
  MeasureLinesTable,
  PagePartTable,
  PlaceCodeTotalTable,
  SearchEntryTable,
  StatedTextTable,
  VersionQualityTable,
  VersionSummaryTable,
  YearTotalTable,
} from './derived-schema.ts';
import type { Json, PackedBytes } from './column-kinds.ts';

export interface Tables {
  readonly jurisdiction: JurisdictionTable;
  readonly body: BodyTable;
  readonly bodyYear: BodyYearTable;
  readonly bodySuccession: BodySuccessionTable;
  readonly document: DocumentTable;
  readonly documentVersion: DocumentVersionTable;
  readonly versionUnit: VersionUnitTable;
  readonly documentFile: DocumentFileTable;
  readonly versionSummary: VersionSummaryTable;
  readonly measureLines: MeasureLinesTable;
  readonly statedText: StatedTextTable;
  readonly pagePart: PagePartTable;
  readonly versionQuality: VersionQualityTable;
  readonly blob: BlobTable;
  readonly ledgerLine: LedgerLineTable;
  readonly figure: FigureTable;
  readonly project: ProjectTable;
  readonly indicator: IndicatorTable;
  readonly problem: ProblemTable;
  readonly obligation: ObligationTable;
  readonly finding: FindingTable;
  readonly withdrawal: WithdrawalTable;
  readonly searchEntry: SearchEntryTable;
  readonly codeTotal: CodeTotalTable;
  readonly departmentYear: DepartmentYearTable;
  readonly placeCodeTotal: PlaceCodeTotalTable;
  readonly yearTotal: YearTotalTable;
  readonly edition: EditionTable;
}

export interface JurisdictionTable {
  /** Its code (行政区划代码). */
  readonly jurisdiction: string;
  readonly name: string;
}

/** A department, for good: names and codes come and go, `department` stays. */
export interface BodyTable {
  readonly department: string;
  readonly jurisdiction: string;
}

/** How a department was called in a year, as its documents of that year say. `code` is `''` where none does. */
export interface BodyYearTable {
  readonly department: string;
  readonly fiscalYear: number;
  readonly jurisdiction: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

export type SuccessionKind = 'merged' | 'split' | 'renamed' | 'transferred';

/** Stands twice, once with each of the two departments, so that either finds it beside itself. */
export interface BodySuccessionTable {
  readonly department: string;
  readonly other: string;
  /** What `other` is to `department`. */
  readonly role: 'predecessor' | 'successor';
  readonly kind: SuccessionKind;
  readonly day: string;
  readonly note: string;
}

/** One disclosure of one body, year and stage, with all its versions. */
export interface DocumentTable {
  readonly department: string;
  /** `2025-approved`, `2025-approved-unit-101002`, `2025-final-readFromPublication`. */
  readonly document: string;
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
  /** Code of the unit whose own set it is; `''` for the department's. */
  readonly budgetUnit: string;
  readonly provenanceKind: ProvenanceKind;
}

/** `withdrawn` versions are shown nowhere; of them only what `withdrawal` says. */
export type VersionState = 'published' | 'replaced' | 'withdrawn';

export interface DocumentVersionTable {
  readonly department: string;
  readonly document: string;
  /** From 1. */
  readonly version: number;
  readonly state: ColumnType<VersionState, VersionState, VersionState>;
  readonly publishedAt: Date;
  readonly title: string;
  /** As the document calls the body. */
  readonly bodyName: string;
  /** `''` where a document that was read has no known one. */
  readonly formatId: string;
  readonly formatTitle: string;
  readonly provenanceNote: string;
  /** SHA-256 of what makes it this version: the same content is never taken twice. */
  readonly contentHash: string;
  /** SHA-256 of the files that it was imported from, so that they need not be looked at again; `''` where there were none. */
  readonly importedFrom: string;
  /** By what the documents that came in were made ready (`IncomingDocument`); `''` where an earlier program did not keep it. */
  readonly madeAs: ColumnType<string, string | undefined, string>;
  /** Of a document that was read: whence and when, as entered, and the SHA-256 of the file. */
  readonly sourceAddress: string | null;
  readonly sourceDate: string | null;
  readonly sourceHash: string | null;
  /** The version that it corrects. */
  readonly replaces: number | null;
  /** Whether its money counts in sums over departments: one document of a department, year and stage does. */
  readonly countsInTotals: ColumnType<boolean, boolean, boolean>;
  readonly lineCount: number;
  readonly figureCount: number;
  readonly projectCount: number;
  readonly indicatorCount: number;
  readonly problemCount: number;
}

/** The units that a version lists, in its order. */
export interface VersionUnitTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly ordinal: number;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: BudgetUnitKind;
  readonly level: number;
  /** Code of the superior unit; `''` for the department's own office. */
  readonly parent: string;
}

export interface DocumentFileTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  /** `disclosure.pdf`, `disclosure.json`, `tables/01 ….csv`, `ledger/lines.csv`; of a document that was read, its own name and `reading.json`. */
  readonly path: string;
  readonly mediaType: string;
  /** Lower-case digits; the key of its bytes. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Bytes by what they are: versions that share a file share its bytes. The hash is that of the plain bytes. */
export interface BlobTable extends PackedBytes {
  readonly department: string;
  readonly sha256: string;
}

/** A line of a public ledger: a column per dimension, codes as ledgers write them (`*`, `a|b`). */
export interface LedgerLineTable extends Readonly<
  Record<Exclude<DimensionName, 'department' | 'fiscalYear'>, string>
> {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  /** As in the disclosure's `publicLines`, from 0. */
  readonly line: number;
  readonly fiscalYear: number;
  /** The department's code, as the ledger has it. */
  readonly departmentCode: string;
  readonly amountFen: bigint;
}

/** A figure as a document prints it, with its address in the document. */
export interface FigureTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  /** The anchor in the document: `table-expenditure-5-3`, `figure-12`. */
  readonly figure: string;
  /** Reading order, from 0. */
  readonly ordinal: number;
  readonly kind: 'table' | 'form' | 'paragraph';
  /** The table's name in its format, the project's code of a form or of a sentence on what a project gets, `''` of any other sentence. */
  readonly owner: string;
  /** Row key and column name of the table's spec: the same over years and departments; `''` where there is none. */
  readonly rowKey: string;
  readonly columnName: string;
  /** Row and column in the grid, from 0; null in a sentence. */
  readonly row: number | null;
  readonly column: number | null;
  /** Where it stands, in words. */
  readonly label: string;
  readonly printed: string;
  /** Null of a count, a share or a rate. */
  readonly amountFen: bigint | null;
  /** 元, 万元, 亿元 as the table or, where it was read, the sentence says; else `''`. */
  readonly moneyUnit: string;
  /** Key of the disclosure's measure, whose lines and formula are its story; null where it has none. */
  readonly measure: string | null;
  /** Page of the published document, from 1, where it is known. */
  readonly page: number | null;
}

export interface ProjectTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly project: string;
  readonly ordinal: number;
  readonly name: string;
  readonly budgetUnit: string;
  /** The year's money by the lines that name this project alone; null where none does. */
  readonly annualFen: bigint | null;
  readonly texts: Json<Readonly<Record<string, string>>>;
  /** Fen as strings of digits, null where left blank. */
  readonly wholePeriodFunds: Json<Readonly<Record<keyof FundsByLevel, string | null>>>;
}

export interface IndicatorTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly ordinal: number;
  readonly project: string;
  readonly side: IndicatorSide;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
}

/** What was not understood or not right when the document was read or built. */
export interface ProblemTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly ordinal: number;
  readonly code: string;
  readonly severity: Severity;
  readonly content: Json<Problem>;
}

export type ObligationOutcome = 'held' | 'failed' | 'unchecked' | 'notApplicable';

export interface ObligationTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly ordinal: number;
  readonly code: string;
  readonly outcome: ObligationOutcome;
  /** The obligation as `check --json` writes it. */
  readonly content: Json<Readonly<Record<string, unknown>>>;
}

export type ReviewState = 'unreviewed' | 'confirmed' | 'dismissed';

export interface FindingTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly ordinal: number;
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information';
  /** On sensitive content: never leaves the workbench. */
  readonly isSensitive: boolean;
  /** The finding as `check --json` writes it. */
  readonly content: Json<Readonly<Record<string, unknown>>>;
  readonly review: ColumnType<ReviewState, ReviewState, ReviewState>;
  readonly reviewer: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewNote: string | null;
}

export type WithdrawalReason =
  'wrongFigures' | 'personalData' | 'classified' | 'wrongDocument' | 'legalOrder';

export interface WithdrawalTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly withdrawnAt: Date;
  readonly reason: WithdrawalReason;
  readonly role: string;
  readonly requestedBy: string;
  readonly isEmergency: boolean;
  /** The second person; null while an emergency take-down is not confirmed. */
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
}

/** One row. */
export interface EditionTable {
  readonly of: string;
  readonly number: ColumnType<bigint, bigint, bigint>;
}

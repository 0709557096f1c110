// The tables of what is derived from versions: found, summed up, or made ready for pages. They come and go with the versions; the rules of
// all tables stand in schema.ts.
import type { ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Aspect } from '../core/checks/code-table.ts';
import type { ScoreWeights } from '../core/checks/score.ts';
import type { Json, PackedBytes } from './column-kinds.ts';

/** What pages ask of a version, reckoned from its lines and files when it comes in. */
export interface VersionSummaryTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  /** Whether the whole of it is held as a disclosure, and not as the file that was read alone. */
  readonly hasText: boolean;
  /** What its own year and stage used; null where it tells nothing. */
  readonly spentFen: bigint | null;
  /** What the body does, in the words of the document. */
  readonly duties: Json<readonly string[]>;
  /** Approved posts; null where it does not say. */
  readonly staffQuota: bigint | null;
  /** What the year before used, by the change that the document states, with the anchor of the statement; null and `''` without one. */
  readonly beforeFen: bigint | null;
  readonly beforePlace: string;
}

/**
 * What a document that was read tells in words of its body and its projects, quoted as it stands. Of what the publisher's own data tell
 * there are no rows: the disclosure itself is held.
 */
export interface StatedTextTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  /** In the order of the document, from 0. */
  readonly ordinal: number;
  /** `duties`, `organisation`, `projects`, `project`, `project.basis` …, as formats call what stands below a heading. */
  readonly part: string;
  /** Code of the project; `''` of the body, and of a project that is none of those the version lists, or not told from another. */
  readonly project: string;
  /** As the document calls it; `''` of the body, and where nothing names it. */
  readonly projectName: string;
  /** The heading as printed. */
  readonly section: string;
  /** Its paragraphs, a line each; `''` where only the heading stands. */
  readonly text: string;
  /** Page of the published document where it begins, from 1, where it is known. */
  readonly page: number | null;
}

/** Which measures are the sum of which lines. */
export interface MeasureLinesTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  /** What stands for the lines (`linesKey` in summary-of.ts). */
  readonly lines: string;
  readonly measure: string;
}

/** A part of a page that is made of a version alone, as the portal made it when the version came in. */
export interface PagePartTable extends PackedBytes {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly part: string;
  /** Of the portal's way of making it; a part of another edition is not shown. */
  readonly edition: number;
}

export type SearchKind = 'department' | 'budgetUnit' | 'project';

export interface SearchEntryTable {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly ordinal: number;
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly kind: SearchKind;
  /** Code of the department, unit or project. */
  readonly code: string;
  readonly name: string;
  /** Name and code as they are searched: one width, lower case. */
  readonly searched: string;
  /** Every character and pair of neighbours of `searched`, each with the mark of the kind (grams.ts). */
  readonly grams: readonly string[];
}

/** Lists by whose codes money is spent. */
export type SpendingList = 'functionalClass' | 'departmentEconomicClass' | 'governmentEconomicClass';

/** What a department spent in the document that counts; no row where that tells nothing of it. Kept with each import. */
export interface DepartmentYearTable {
  readonly department: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly jurisdiction: string;
  readonly document: string;
  readonly version: number;
  readonly provenanceKind: ProvenanceKind;
  readonly amountFen: bigint;
}

/** What a department spends on a code and all below it, in the document that counts; kept with each import. */
export interface CodeTotalTable {
  readonly department: string;
  readonly list: SpendingList;
  /** Of any level. */
  readonly code: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly document: string;
  readonly version: number;
  readonly jurisdiction: string;
  readonly amountFen: bigint;
}

/** The same code over all departments of a place. A row of no departments is what is left where they went. */
export interface PlaceCodeTotalTable {
  readonly list: SpendingList;
  readonly code: string;
  /** The code above it; `''` of a code of the first level. */
  readonly above: string;
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly departments: number;
  readonly amountFen: bigint;
}

/**
 * How many departments of a jurisdiction spend how much together, by what their documents are; kept with each import. A row of no
 * departments is what is left where they went.
 */
export interface YearTotalTable {
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly provenanceKind: ProvenanceKind;
  readonly departments: number;
  readonly amountFen: bigint;
}

/** What the list of quality can be put in order by. */
export type QualityOrder = 'total' | Aspect;

/** Stands for points where there are none: after all others. */
export const noPoints = -1;

/**
 * What is public of a version's quality, twice: where only confirmed findings are shown, and where those are too that nobody has
 * reviewed. Points by aspect and in all, or `noPoints`.
 */
export interface VersionQualityTable extends Readonly<Record<QualityOrder, number>> {
  readonly department: string;
  readonly document: string;
  readonly version: number;
  readonly basis: 'confirmed' | 'automatic';
  /** What the points are made of. */
  readonly weights: Json<ScoreWeights>;
  readonly held: number;
  readonly failed: number;
  readonly unchecked: number;
  readonly notApplicable: number;
  /** False while findings wait for review that are not shown before. */
  readonly hasScore: boolean;
}

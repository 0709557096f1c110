// A document on its way into the store: all that one version holds, as one value. What is derived from it (names of the year, search,
// totals) is made by the store.
import type { ScoreWeights } from '../core/checks/score.ts';
import type { BudgetUnit, Coordinates, Indicator, Project, ProvenanceKind } from '../core/ledger/ledger.ts';
import type { Problem } from '../core/lib/problem.ts';
import type { Fen } from '../core/money/fen.ts';
import type { StatedTextTable } from './derived-schema.ts';
import type { FigureTable, FindingTable, ObligationTable } from './schema.ts';

export interface IncomingDocument {
  readonly jurisdiction: { readonly code: string; readonly name: string };
  /** `code` is `''` where a document that was read does not say it; the department is then known by its name. */
  readonly department: { readonly code: string; readonly name: string; readonly shortName: string };
  readonly budgetUnits: readonly BudgetUnit[];
  readonly fiscalYear: number;
  readonly stage: string;
  /** Code of the unit whose own set it is; `''` for the department's. */
  readonly budgetUnit: string;
  readonly provenanceKind: ProvenanceKind;
  readonly provenanceNote: string;
  readonly title: string;
  readonly bodyName: string;
  readonly format: { readonly id: string; readonly title: string };
  /** SHA-256 of what makes it this version. */
  readonly contentHash: string;
  /** Names what was made of the document (checks, parts of pages …): made so once, it lacks nothing that making it again would give. */
  readonly madeAs: string;
  /** Of a document that was read, as entered; the hash is that of its file. */
  readonly source?: { readonly address: string; readonly day: string; readonly hash: string };
  /** Lines of a public ledger. */
  readonly lines: readonly { readonly coordinates: Coordinates; readonly amountFen: Fen }[];
  readonly figures: readonly IncomingFigure[];
  /** Of a document that was read: what it tells in words. */
  readonly statedTexts: readonly IncomingText[];
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
  readonly obligations: readonly IncomingObligation[];
  readonly findings: readonly IncomingFinding[];
  /** What points for obligations are made of. */
  readonly scoreWeights: ScoreWeights;
  readonly files: readonly IncomingFile[];
  readonly parts: readonly IncomingPart[];
}

type Key = 'department' | 'document' | 'version';

export type IncomingFigure = Omit<FigureTable, Key | 'ordinal'>;

export type IncomingText = Omit<StatedTextTable, Key | 'ordinal'>;

/** `content` is the obligation or finding as `check --json` writes it. */
export type IncomingObligation = Pick<ObligationTable, 'code' | 'outcome'> & { readonly content: object };

export type IncomingFinding = Pick<FindingTable, 'code' | 'severity' | 'isSensitive'> & {
  readonly content: object;
};

/** A part of the portal's pages that is made of the version alone. */
export interface IncomingPart {
  readonly part: string;
  readonly edition: number;
  readonly html: string;
}

export interface IncomingFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

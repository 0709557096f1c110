// What a comparison asks of a document: little enough to be a file of its own in a portal of files, from which the reader's browser makes
// any comparison by the same rules.
import { fen, type Fen } from '../../../core/money/fen.ts';
import type { VersionRow } from '../../../store/documents.ts';

export const comparedDimensions = ['functionalClass', 'departmentEconomicClass', 'fundSource'] as const;

export type ComparedDimension = (typeof comparedDimensions)[number];

export type ComparedVersion = Pick<
  VersionRow,
  | 'department'
  | 'document'
  | 'version'
  | 'title'
  | 'bodyName'
  | 'fiscalYear'
  | 'stage'
  | 'budgetUnit'
  | 'provenanceKind'
  | 'provenanceNote'
>;

export interface ComparedGroup {
  readonly code: string;
  /** The code itself where nothing is known of it. */
  readonly name: string;
  readonly amountFen: Fen;
}

export interface ComparedDocument {
  readonly version: ComparedVersion;
  /** Null where the document does not say it. */
  readonly spentFen: Fen | null;
  readonly staffQuota: bigint | null;
  /** Of the top level of each dimension. */
  readonly groups: Readonly<Record<ComparedDimension, readonly ComparedGroup[]>>;
}

export const comparedEvent = 'mingzhang-compared';

type Written<Shape> = Shape extends bigint
  ? string
  : Shape extends string | number | boolean | null
    ? Shape
    : { readonly [Part in keyof Shape]: Written<Shape[Part]> };

export type WrittenDocument = Written<ComparedDocument>;

/** What its file hands over. */
export function readCompared(written: WrittenDocument): ComparedDocument {
  const { version, spentFen, staffQuota, groups } = written;
  const groupsOf = (dimension: ComparedDimension): readonly ComparedGroup[] =>
    groups[dimension].map(({ code, name, amountFen }) => ({ code, name, amountFen: fen(BigInt(amountFen)) }));
  return {
    version,
    spentFen: spentFen === null ? null : fen(BigInt(spentFen)),
    staffQuota: staffQuota === null ? null : BigInt(staffQuota),
    groups: ofEachDimension(groupsOf),
  };
}

export function ofEachDimension(
  groupsOf: (dimension: ComparedDimension) => readonly ComparedGroup[],
): ComparedDocument['groups'] {
  return {
    functionalClass: groupsOf('functionalClass'),
    departmentEconomicClass: groupsOf('departmentEconomicClass'),
    fundSource: groupsOf('fundSource'),
  };
}

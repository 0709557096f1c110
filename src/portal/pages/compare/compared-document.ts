// What a comparison asks of a document: little enough to be a file of its own in a portal of files, from which the reader's browser makes
// any comparison by the same rules.
import type { Fen } from '../../../core/money/fen.ts';
import type { VersionRow } from '../../../store/documents.ts';
import { groupLines } from '../../documents/groups.ts';
import { spentIn, type HeldDocument } from '../../documents/held-document.ts';

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

export function comparedDocument(held: HeldDocument): ComparedDocument {
  const { version, uses, names, summary } = held;
  const groupsOf = (dimension: ComparedDimension): readonly ComparedGroup[] =>
    groupLines(uses, dimension, 1, names).map(({ code, amountFen }) => ({
      code,
      name: names.name(dimension, code),
      amountFen,
    }));
  const { department, document, title, bodyName, fiscalYear, stage, budgetUnit } = version;
  const { provenanceKind, provenanceNote } = version;
  return {
    version: {
      department,
      document,
      version: version.version,
      title,
      bodyName,
      fiscalYear,
      stage,
      budgetUnit,
      provenanceKind,
      provenanceNote,
    },
    spentFen: spentIn(held),
    staffQuota: summary.staffQuota,
    groups: {
      functionalClass: groupsOf('functionalClass'),
      departmentEconomicClass: groupsOf('departmentEconomicClass'),
      fundSource: groupsOf('fundSource'),
    },
  };
}

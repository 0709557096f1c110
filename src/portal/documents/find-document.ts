// Finds the documents that an address names.
import { versionsOf, type PublishedVersion } from '../../store/queries/published.ts';
import type { Source } from '../views/view.ts';
import { addresses } from '../views/addresses.ts';
import type { Portal } from '../portal.ts';

/** A department's documents, as the public may see them. */
export interface DepartmentDocuments {
  readonly department: string;
  /** All versions, the latest year first and the latest version of each document first. */
  readonly versions: readonly PublishedVersion[];
  /** The version in force of each document; none of a document whose versions are all replaced or withdrawn. */
  readonly current: readonly PublishedVersion[];
}

export async function findDepartment(
  { database }: Portal,
  department: string,
): Promise<DepartmentDocuments | undefined> {
  const versions = await versionsOf(database, department);
  if (versions.length === 0) return undefined;
  return { department, versions, current: versions.filter(({ state }) => state === 'published') };
}

/** The document that a department is shown by: of its latest year the department's own, a budget before final accounts. */
export function leadingDocument({ current }: DepartmentDocuments): PublishedVersion | undefined {
  const own = current.filter(({ budgetUnit }) => budgetUnit === '');
  const latest = own[0]?.fiscalYear;
  const ofYear = own.filter(({ fiscalYear }) => fiscalYear === latest);
  return ofYear.find(({ countsInTotals }) => countsInTotals) ?? ofYear[0] ?? current[0];
}

/** Another document of the same body and stage, one year earlier. */
export function yearBefore(
  { current }: DepartmentDocuments,
  { fiscalYear, stage, budgetUnit }: PublishedVersion,
): PublishedVersion | undefined {
  const candidates = current.filter(
    (each) => each.fiscalYear === fiscalYear - 1 && each.stage === stage && each.budgetUnit === budgetUnit,
  );
  return candidates.find(({ countsInTotals }) => countsInTotals) ?? candidates[0];
}

export function sourceOf(version: PublishedVersion): Source {
  return {
    department: version.department,
    document: version.document,
    version: version.version,
    title: version.title,
    provenanceKind: version.provenanceKind,
    note: version.provenanceNote,
    href: addresses.document(version.department, version.document, version.version),
  };
}

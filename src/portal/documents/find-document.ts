// Finds the documents that an address names.
import {
  documentsOf,
  versionsOf,
  withdrawalsOf,
  type VersionRow,
  type WithdrawnRow,
} from '../../store/documents.ts';
import type { Portal } from '../portal.ts';

/** A department's documents, as the public may see them. */
export interface DepartmentDocuments {
  readonly department: string;
  /** The version in force of each document, the latest year first. */
  readonly current: readonly VersionRow[];
}

/** Undefined where there is no such department, or nothing of it may be seen. */
export async function findDepartment(
  { database }: Portal,
  department: string,
): Promise<DepartmentDocuments | undefined> {
  const current = await documentsOf(database, department);
  return current.length === 0 ? undefined : { department, current };
}

/** The versions of a document that an address names, and the one of them; replaced ones can still be seen. */
export async function findVersion(
  { database }: Portal,
  { department = '', document = '', version = '' }: Readonly<Record<string, string>>,
): Promise<{ readonly version: VersionRow; readonly versions: readonly VersionRow[] } | undefined> {
  const versions = await versionsOf(database, department, document);
  const found = versions.find((each) => `${each.version}` === version);
  return found === undefined ? undefined : { version: found, versions };
}

/** There is nothing under the address, or what was there was withdrawn: the latest withdrawal, and those before. */
export type Missing =
  'notFound' | { readonly withdrawn: WithdrawnRow; readonly before: readonly WithdrawnRow[] };

/**
 * What to say where a department, document or version that an address names is not shown: of a withdrawn one when it was withdrawn, for
 * which kind of reason, and its hash. Nothing is said of what was withdrawn elsewhere.
 */
export async function missing(
  { database }: Portal,
  { department = '', document, version }: Readonly<Record<string, string>>,
): Promise<Missing> {
  const [withdrawn, ...before] = (await withdrawalsOf(database, department)).filter(
    (each) =>
      (document === undefined || each.document === document) &&
      (version === undefined || `${each.version}` === version),
  );
  return withdrawn === undefined ? 'notFound' : { withdrawn, before };
}

/** The document that a department is shown by: of its latest year the department's own, a budget before final accounts. */
export function leadingDocument({ current }: DepartmentDocuments): VersionRow | undefined {
  const own = current.filter(({ budgetUnit }) => budgetUnit === '');
  const latest = own[0]?.fiscalYear;
  const ofYear = own.filter(({ fiscalYear }) => fiscalYear === latest);
  return ofYear.find(({ countsInTotals }) => countsInTotals) ?? ofYear[0] ?? current[0];
}

/** Another document of the same body and stage, one year earlier. */
export function yearBefore(
  { current }: DepartmentDocuments,
  { fiscalYear, stage, budgetUnit }: VersionRow,
): VersionRow | undefined {
  const candidates = current.filter(
    (each) => each.fiscalYear === fiscalYear - 1 && each.stage === stage && each.budgetUnit === budgetUnit,
  );
  return candidates.find(({ countsInTotals }) => countsInTotals) ?? candidates[0];
}

// How a version of a document is named on the command line: as the portal addresses its page, so that it can be copied from there.
import type { VersionKey } from '../store/rows.ts';

/** With or without the portal's host, or the same three parts by themselves; undefined where it is none of these. */
export function versionAt(address: string): VersionKey | undefined {
  const path = URL.parse(address)?.pathname ?? address;
  const [, department, document, version] =
    /^(?:\/en)?\/departments\/([^/]+)\/([^/]+)\/document\/([1-9]\d{0,5})\/?$/u.exec(path) ??
    /^([^/]+)\/([^/]+)\/([1-9]\d{0,5})$/u.exec(path) ??
    [];
  if (department === undefined || document === undefined) return undefined;
  const [ownDepartment, ownDocument] = [decoded(department), decoded(document)];
  if (ownDepartment === undefined || ownDocument === undefined) return undefined;
  return { department: ownDepartment, document: ownDocument, version: Number(version) };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

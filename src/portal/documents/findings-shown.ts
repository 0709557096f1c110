// Which findings of a document the public may see, by what the operator shows.
import { publicFindings, type FindingRow, type FindingsShown } from '../../store/findings.ts';
import type { Database, VersionKey } from '../../store/rows.ts';

/** Of the portal's settings. */
interface Showing {
  readonly showsUnreviewed: boolean;
}

export function findingsShown({ showsUnreviewed }: Showing): FindingsShown {
  return showsUnreviewed ? 'automatic' : 'confirmed';
}

/** In the order of the report. */
export async function findingsIn(
  { database, settings }: { readonly database: Database; readonly settings: Showing },
  version: VersionKey,
): Promise<readonly FindingRow[]> {
  return await publicFindings(database, version, findingsShown(settings));
}

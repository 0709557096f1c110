// What is public of the quality of one document, by what the operator shows.
import type { VersionRow } from '../../store/documents.ts';
import { publicFindings, type FindingRow, type FindingsShown } from '../../store/findings.ts';
import { publicQuality, type PublicQuality } from '../../store/public-quality.ts';
import { faultsFound, obligationsChecked } from '../../store/quality.ts';
import type { VersionKey } from '../../store/rows.ts';
import type { Portal, PortalSettings } from '../portal.ts';

export function findingsShown({ showsUnreviewed }: Pick<PortalSettings, 'showsUnreviewed'>): FindingsShown {
  return showsUnreviewed ? 'automatic' : 'confirmed';
}

/** Those that are public, in the order of the report. */
export async function findingsIn(
  {
    database,
    settings,
  }: Pick<Portal, 'database'> & { readonly settings: Pick<PortalSettings, 'showsUnreviewed'> },
  version: VersionKey,
): Promise<readonly FindingRow[]> {
  return await publicFindings(database, version, findingsShown(settings));
}

/** Undefined where it has not been checked. The version is one that is shown. */
export async function qualityOf(
  { database, settings, rules }: Portal,
  version: VersionRow,
): Promise<PublicQuality | undefined> {
  const checked = await obligationsChecked(database, version);
  if (checked.length === 0) return undefined;
  const found = await faultsFound(database, version);
  return publicQuality(checked, found, findingsShown(settings), rules.scoreWeights);
}

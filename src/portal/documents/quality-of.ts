// What is public of the quality of one document, by what the operator shows.
import type { VersionRow } from '../../store/documents.ts';
import { publicQuality, type PublicQuality } from '../../store/public-quality.ts';
import { faultsFound, obligationsChecked } from '../../store/quality.ts';
import type { Portal } from '../portal.ts';
import { findingsShown } from './findings-shown.ts';

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

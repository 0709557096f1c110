// The year and stage of documents as pages call them.
import type { Wording } from '../wording/zh-CN.ts';
import type { VersionRow } from '../../store/documents.ts';
import type { PlaceAndYear } from './addresses.ts';

/** `2025年预算`. */
export function yearIn(
  { fiscalYear, stage }: Pick<PlaceAndYear, 'fiscalYear' | 'stage'>,
  words: Pick<Wording, 'yearAndStage' | 'stages'>,
): string {
  return words.yearAndStage(fiscalYear, words.stages[stage] ?? stage);
}

/** Of documents of one body side by side; those of one year bear what kind of document they are. */
export function yearsApart(
  versions: readonly Pick<VersionRow, 'fiscalYear' | 'stage' | 'provenanceKind'>[],
  words: Pick<Wording, 'yearAndStage' | 'stages' | 'provenanceShort' | 'named'>,
): readonly string[] {
  const names = versions.map((each) => yearIn(each, words));
  return versions.map(({ provenanceKind }, index) => {
    const name = names[index] ?? '';
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return isAlone ? name : words.named(name, words.provenanceShort[provenanceKind]);
  });
}

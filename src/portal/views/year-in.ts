// The year and stage of documents as pages call them.
import type { Wording } from '../wording/zh-CN.ts';
import type { PlaceAndYear } from './addresses.ts';

export function yearIn(
  { fiscalYear, stage }: Pick<PlaceAndYear, 'fiscalYear' | 'stage'>,
  words: Pick<Wording, 'yearAndStage' | 'stages'>,
): string {
  return words.yearAndStage(fiscalYear, words.stages[stage] ?? stage);
}

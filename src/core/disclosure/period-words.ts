// What a document calls the years that it speaks of: this year by its number, last year's figures by the format's name for them.
import { setOf, type Region } from '../cube/region.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import { baseNames, baseStages, type BaseName, type LedgerView } from '../ledger/view.ts';

/** The names of the bases of comparison, filled in: `2024年年初预算`. */
export type BaseWords = Readonly<Record<BaseName, string>>;

/** The word for the year of a line; `otherwise` where it is none that this year is compared with. */
export function yearWord(
  otherwise: string,
  { fiscalYear, stage }: Coordinates,
  { ledger }: LedgerView,
  bases: BaseWords,
): string {
  if (fiscalYear !== `${ledger.identity.fiscalYear - 1}`) return otherwise;
  const base = baseNames.find((name) => baseStages[name] === stage);
  return base === undefined ? otherwise : bases[base];
}

/** The base of comparison that a region speaks of; undefined for this year. */
export function baseOf(region: Region, view: LedgerView): BaseName | undefined {
  return baseNames.find((period) => {
    const base = view.region([{ period }]);
    return (['fiscalYear', 'stage'] as const).every((name) => setOf(base, name) === setOf(region, name));
  });
}

// What a document calls the years that it speaks of: its own by the number, what that is compared with by the format's name for it.
import { setOf, type Region } from '../cube/region.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import {
  baseNames,
  bases as basesByName,
  type BaseName,
  type LedgerView,
  type PeriodName,
} from '../ledger/view.ts';

/** The names of the bases of comparison, filled in: `2024年年初预算`. */
export type BaseWords = Readonly<Record<BaseName, string>>;

/** The word for the year of a line; `otherwise` where it is the document's own, or none that this is compared with. */
export function yearWord(
  otherwise: string,
  { fiscalYear, stage }: Coordinates,
  { ledger }: LedgerView,
  bases: BaseWords,
): string {
  const { identity } = ledger;
  if (fiscalYear === `${identity.fiscalYear}` && stage === identity.stage) return otherwise;
  const base = baseNames.find(
    (name) =>
      basesByName[name].stage === stage &&
      `${identity.fiscalYear - basesByName[name].yearsBefore}` === fiscalYear,
  );
  return base === undefined ? otherwise : bases[base];
}

/** The base of comparison that a region speaks of; undefined for what the document itself is about. */
export function baseOf(region: Region, view: LedgerView): BaseName | undefined {
  const isOf = (period: PeriodName): boolean =>
    (['fiscalYear', 'stage'] as const).every(
      (name) => setOf(view.region([{ period }]), name) === setOf(region, name),
    );
  return isOf('current') ? undefined : baseNames.find(isOf);
}

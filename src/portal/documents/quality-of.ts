// What the public may know of how well documents keep their obligations. A point that failed is told where one of its findings may be
// shown: a reviewer confirmed it, or the operator shows what nobody has reviewed. Points are reckoned by the same rule: as long as a
// finding waits for review, and unreviewed ones are not shown, there are none.
import { obligationCodes, type ObligationCode } from '../../core/checks/obligation-codes.ts';
import { aspects, scoreOf, type Score } from '../../core/checks/score.ts';
import type { VersionRow } from '../../store/documents.ts';
import { faultsOfMany, obligationsOfMany, type CheckedObligation } from '../../store/quality.ts';
import type { VersionKey } from '../../store/rows.ts';
import type { Portal } from '../portal.ts';

export interface PublicObligation extends Pick<CheckedObligation, 'outcome'> {
  readonly code: ObligationCode;
}

export interface DocumentQuality {
  readonly version: VersionRow;
  /** By aspect, in the order of the inspection; failed ones only as far as they are public. */
  readonly obligations: readonly PublicObligation[];
  /** Undefined while findings wait for review that are not shown before. */
  readonly score: Score | undefined;
}

/** Of the versions that have been checked. */
export async function qualityOf(
  { database, settings, rules }: Portal,
  versions: readonly VersionRow[],
): Promise<readonly DocumentQuality[]> {
  const departments = [...new Set(versions.map(({ department }) => department))];
  const checked = Map.groupBy(await obligationsOfMany(database, departments), keyOf);
  const faults = Map.groupBy(await faultsOfMany(database, departments), keyOf);
  return versions.flatMap((version): DocumentQuality[] => {
    const own = checked.get(keyOf(version)) ?? [];
    if (own.length === 0) return [];
    const found = faults.get(keyOf(version)) ?? [];
    const shown = found.filter(({ review }) => review === 'confirmed' || settings.showsUnreviewed);
    const publicOnes = own.flatMap(({ code, outcome, held }) => {
      const findings = shown.filter((each) => each.code === code);
      if (!isKnown(code) || (outcome === 'failed' && findings.length === 0)) return [];
      return [{ code, outcome, held, findings, unchecked: [] }];
    });
    return [
      {
        version,
        obligations: publicOnes.toSorted((left, right) => rankOf(left.code) - rankOf(right.code)),
        score: shown.length < found.length ? undefined : scoreOf(publicOnes, rules.scoreWeights),
      },
    ];
  });
}

function keyOf({ department, document, version }: VersionKey): string {
  return [department, document, version].join(' ');
}

/** A store may hold what a later program checked. */
function isKnown(code: string): code is ObligationCode {
  return Object.hasOwn(obligationCodes, code);
}

function rankOf(code: ObligationCode): number {
  return aspects.indexOf(obligationCodes[code].aspect);
}

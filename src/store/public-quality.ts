// What the public may know of how well a document keeps its obligations. A point that failed is told where one of its findings may be
// shown: a reviewer confirmed it, or the operator shows what nobody has reviewed. Points are reckoned by the same rule: as long as a
// finding waits for review, and unreviewed ones are not shown, there are none.
import { obligationCodes, type ObligationCode } from '../core/checks/obligation-codes.ts';
import { aspects, scoreOf, type Score, type ScoreWeights } from '../core/checks/score.ts';
import type { FindingsShown } from './findings.ts';
import type { CheckedObligation, FoundFault } from './quality.ts';

export interface PublicQuality {
  /** By aspect, in the order of the inspection; failed ones only as far as they are public. */
  readonly obligations: readonly (Omit<CheckedObligation, 'code'> & { readonly code: ObligationCode })[];
  /** Undefined while findings wait for review that are not shown before. */
  readonly score: Score | undefined;
}

export function publicQuality(
  checked: readonly CheckedObligation[],
  found: readonly FoundFault[],
  basis: FindingsShown,
  weights: ScoreWeights,
): PublicQuality {
  const shown = found.filter(({ review }) => review === 'confirmed' || basis === 'automatic');
  const obligations = checked.flatMap(({ code, outcome, held, unchecked }) => {
    const findings = shown.filter((each) => each.code === code);
    if (!isKnown(code) || (outcome === 'failed' && findings.length === 0)) return [];
    return [{ code, outcome, held, findings, unchecked }];
  });
  return {
    obligations: obligations.toSorted((left, right) => rankOf(left.code) - rankOf(right.code)),
    score: shown.length < found.length ? undefined : scoreOf(obligations.map(scored), weights),
  };
}

/** Where it was not kept how much was not checked, the outcome says whether anything was. */
function scored<Checked extends Pick<CheckedObligation, 'outcome' | 'unchecked'>>(checked: Checked) {
  const { outcome, unchecked } = checked;
  return { ...checked, unchecked: Array<null>(unchecked ?? (outcome === 'unchecked' ? 1 : 0)).fill(null) };
}

/** A store may hold what a later program checked. */
function isKnown(code: string): code is ObligationCode {
  return Object.hasOwn(obligationCodes, code);
}

function rankOf(code: ObligationCode): number {
  return aspects.indexOf(obligationCodes[code].aspect);
}

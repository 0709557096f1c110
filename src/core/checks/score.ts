// The score of a document: ours, no official ranking. Each aspect has points, shared out among its obligations that could be checked
// by what they weigh. The first finding of an obligation costs half of its points, each further one half of what is left, one that was
// accepted nothing. What could not be checked takes nothing from the document: it lowers the coverage of the check. Where that is too low,
// or no figure could be checked, there are no points: they would praise a document for what nobody looked at.
import { obligationCodes, type ObligationCode } from './obligation-codes.ts';
import type { Aspect, FindingSeverity } from './code-table.ts';

export const aspects: readonly Aspect[] = ['completeness', 'accuracy', 'detail', 'timeliness', 'form'];

export interface ScoreWeights {
  /** How many points there are for each; 100 in all. */
  readonly aspects: Readonly<Record<Aspect, number>>;
  /** What an obligation weighs within its aspect, and how much of that a finding can cost. */
  readonly severities: Readonly<Record<FindingSeverity, number>>;
  /** In percent: where less was checked, of an aspect or in all, there are no points. */
  readonly leastCoverage: number;
}

/** Of a verdict, what a score needs. */
export interface ScoredVerdict {
  readonly code: ObligationCode;
  readonly held: number;
  readonly findings: readonly { readonly severity: FindingSeverity }[];
  readonly unchecked: readonly unknown[];
  /** How many findings were accepted. */
  readonly accepted?: number;
}

export interface LostPoints {
  readonly code: ObligationCode;
  readonly points: number;
}

export interface AspectScore {
  readonly aspect: Aspect;
  readonly most: number;
  /** Undefined where too little that weighs was checked. */
  readonly points: number | undefined;
  /** Most first. */
  readonly lost: readonly LostPoints[];
}

export interface Score {
  /** Of 100, over the aspects that have points; undefined where accuracy has none (a blank form, say), or too little was checked in all. */
  readonly total: number | undefined;
  readonly aspects: readonly AspectScore[];
  /** From 0 to 1: of the obligations that apply, how much was checked; undefined where none applies. */
  readonly coverage: number | undefined;
  /** From 0 to 1: with less there are no points. */
  readonly leastCoverage: number;
}

export function scoreOf(verdicts: readonly ScoredVerdict[], weights: ScoreWeights): Score {
  const scored = aspects.map((aspect) => scoreOfAspect(aspect, verdicts, weights));
  const counted = scored.flatMap(({ points, most }) => (points === undefined ? [] : [{ points, most }]));
  const most = sum(counted.map((each) => each.most));
  const coverage = coverageOf(verdicts);
  const isAccuracyScored = scored.some(({ aspect, points }) => aspect === 'accuracy' && points !== undefined);
  return {
    total:
      !isAccuracyScored || !isEnough(coverage, weights)
        ? undefined
        : (100 * sum(counted.map(({ points }) => points))) / most,
    aspects: scored,
    coverage,
    leastCoverage: weights.leastCoverage / 100,
  };
}

/** Undefined where none of the obligations applies. */
function coverageOf(verdicts: readonly ScoredVerdict[]): number | undefined {
  const shares = verdicts.flatMap((verdict) => checkedShare(verdict) ?? []);
  return shares.length === 0 ? undefined : sum(shares) / shares.length;
}

const isEnough = (coverage: number | undefined, { leastCoverage }: ScoreWeights): boolean =>
  coverage !== undefined && 100 * coverage >= leastCoverage;

function scoreOfAspect(
  aspect: Aspect,
  verdicts: readonly ScoredVerdict[],
  weights: ScoreWeights,
): AspectScore {
  const most = weights.aspects[aspect];
  const weighing = verdicts.filter(
    (verdict) => obligationCodes[verdict.code].aspect === aspect && weightOf(verdict, weights) > 0,
  );
  const counted = weighing.filter(
    ({ held, findings, accepted = 0 }) => held + findings.length + accepted > 0,
  );
  const all = sum(counted.map((verdict) => weightOf(verdict, weights)));
  if (all === 0 || !isEnough(coverageOf(weighing), weights))
    return { aspect, most, points: undefined, lost: [] };
  const lost = counted
    .map((verdict) => ({ code: verdict.code, points: (most * lostWeight(verdict, weights)) / all }))
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points);
  return { aspect, most, points: most - sum(lost.map(({ points }) => points)), lost };
}

function weightOf({ code }: ScoredVerdict, { severities }: ScoreWeights): number {
  return severities[obligationCodes[code].severity];
}

/** A finding that weighs less than its obligation can costs that share of it. */
function lostWeight(verdict: ScoredVerdict, weights: ScoreWeights): number {
  const most = weightOf(verdict, weights);
  const left = verdict.findings.reduce(
    (rest, { severity }) => rest * (1 - Math.min(1, weights.severities[severity] / most) / 2),
    most,
  );
  return most - left;
}

/** Undefined where the obligation does not apply. */
function checkedShare({ held, findings, unchecked, accepted = 0 }: ScoredVerdict): number | undefined {
  const checked = held + findings.length + accepted;
  const all = checked + unchecked.length;
  return all === 0 ? undefined : checked / all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

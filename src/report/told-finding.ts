// A finding in words: where it stands, what is wrong, what to do and on which ground. Every report prints these.
import type { FindingSeverity } from '../core/checks/code-table.ts';
import type { CheckedPlace, Evidence, Finding, Reason } from '../core/checks/obligation.ts';
import { findingWording, renderFinding, renderReason, statedFigures } from '../core/checks/wording/render.ts';
import { showPlainly, type Language } from '../core/lib/messages/render.ts';
import type { Basis, CheckReport } from './check-report.ts';
import { reportWords } from './wording.ts';

export interface ToldFinding {
  readonly severity: FindingSeverity;
  /** `file:page:label`; only the file where the finding has no place. */
  readonly where: string;
  readonly rule: string;
  readonly finding: string;
  readonly advice: string;
  /** Each clause once. */
  readonly bases: readonly string[];
  /** What it is held against, or what is equally likely to be wrong: of places that are told alike the first. */
  readonly otherPlaces: readonly CheckedPlace[];
  /** These in words. */
  readonly others: string | undefined;
  /** How many identities fail for the same cause. */
  readonly evidence: string | undefined;
  /** Each of these: its place, what stands there and what would have to. */
  readonly identities: readonly string[];
}

export function tellFinding(finding: Finding, report: CheckReport, language: Language): ToldFinding {
  const say = reportWords(language);
  const [place, ...others] = finding.places;
  const ownFile = place?.document ?? report.source.file;
  const own = place === undefined ? '' : placeText(place, ownFile);
  // Both sides of a form may say the same in one line.
  const byText = new Map(others.toReversed().map((other) => [placeText(other, ownFile), other]));
  byText.delete(own);
  const otherPlaces = others.filter((other) => byText.get(placeText(other, ownFile)) === other);
  const otherTexts = otherPlaces.map((other) => placeText(other, ownFile));
  const told = renderFinding(finding, language);
  return {
    severity: finding.severity,
    where: place === undefined ? report.source.file : placeText(place),
    rule: findingWording(finding.code, language).rule,
    finding: told.finding,
    advice: finding.needsReview === true ? say.reviewFirst(told.advice) : told.advice,
    bases: clausesOf(report.bases.get(finding.code), language),
    otherPlaces,
    others:
      otherTexts.length === 0 ? undefined : finding.isTie ? say.tie(otherTexts) : say.against(otherTexts),
    evidence: finding.evidence.length === 0 ? undefined : say.evidence(finding.evidence.length),
    identities: finding.evidence.map((one) => tellEvidence(one, ownFile, language)),
  };
}

/** An identity that fails: where, what is written, what the others come to (one of them is wrong), and the first of these. */
export function tellEvidence(
  { code, places: [place, ...others], stated }: Evidence,
  ownFile: string,
  language: Language,
): string {
  return reportWords(language).identity({
    rule: findingWording(code, language).rule,
    place: place === undefined ? '' : placeText(place, ownFile),
    against: others.slice(0, mostAgainst).map((other) => placeText(other, ownFile)),
    more: Math.max(0, others.length - mostAgainst),
    ...(stated === undefined ? {} : { stated: statedFigures(stated) }),
  });
}

const mostAgainst = 2;

/** What held and has to be said: the page or line, then why, with the names of both places. */
export function tellRemark(remark: Reason, report: CheckReport, language: Language): string {
  const [place] = remark.places;
  const at = place === undefined ? '' : placeText({ ...place, label: '' }, report.source.file);
  return [at, renderReason(remark, language)].filter((part) => part !== '').join(':');
}

/** Where the words stand that a reason speaks of, and what they begin with: what a reader has to look at one by one. */
export function quotedPlaces({ places }: Reason, ownFile: string, language: Language): readonly string[] {
  const { colon } = reportWords(language).marks;
  return places.flatMap((place) =>
    place.quote === undefined ? [] : [`${placeText(place, ownFile)}${colon}${showPlainly(place.quote)}`],
  );
}

/** `file:page:label`, the file left out where it is the one that is spoken of. */
export function placeText({ document, page, line, cell, label }: CheckedPlace, ownFile?: string): string {
  const at = cell ?? page ?? line;
  return [document === ownFile ? undefined : document, at, label === '' ? undefined : label]
    .filter((part) => part !== undefined)
    .map((part) => showPlainly(`${part}`))
    .join(':');
}

export function clausesOf(bases: readonly Basis[] | undefined, language: Language): readonly string[] {
  const say = reportWords(language);
  return [...new Set((bases ?? []).map((basis) => say.clause(basis)))];
}

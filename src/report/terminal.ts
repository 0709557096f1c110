// A report for the terminal, one screen a document: what it scores, the findings by part, and what could not be checked and why. A
// document in which nothing is wrong takes a line.
import {
  placeKeyNames,
  reviewedOutcomeOf,
  type ReviewedOutcome,
  type ReviewedVerdict,
} from '../core/checks/accepted.ts';
import type { ObligationCode } from '../core/checks/obligation-codes.ts';
import type { Finding, Reason } from '../core/checks/obligation.ts';
import { findingWording, renderReason } from '../core/checks/wording/render.ts';
import { renderProblem, showPlainly, type Language } from '../core/lib/messages/render.ts';
import { countBySeverity, findingsOf, remarksOf, type CheckReport } from './check-report.ts';
import { findingsByPart } from './parts.ts';
import { quotedPlaces, tellFinding, tellRemark, type ToldFinding } from './told-finding.ts';
import { reportWords } from './wording.ts';

export interface TerminalOptions {
  readonly language: Language;
  /** Every finding, also where many are of one kind. */
  readonly isWhole: boolean;
}

export function terminalLines(report: CheckReport, options: TerminalOptions): readonly string[] {
  const { language } = options;
  const say = reportWords(language);
  const findings = findingsOf(report);
  const told = [...findingsByPart(findings)].map(([part, ofPart]) => ({
    part,
    ...findingLines(ofPart, report, options),
  }));
  const isFolded = told.some((ofPart) => ofPart.isFolded);
  const counts = countOutcomes(report.verdicts);
  const acceptedCounts = countBySeverity(report.accepted.map(({ finding }) => finding));
  const accepted = report.accepted.length === 0 ? [] : [`  ${say.accepted(acceptedCounts)}`];
  const ends = [
    ...accepted,
    ...outdatedLines(report, language),
    ...uncheckedLines(report, options),
    ...remarkLines(report, language),
    ...problemLines(report, language),
  ];
  if (findings.length === 0 && isUnread(report)) {
    return [
      `${report.source.file}  ${say.notRead}`,
      ...problemLines({ ...report, notUnderstood: [] }, language),
    ];
  }
  if (findings.length === 0 && report.accepted.length === 0) {
    const isChecked = counts.held > 0 || (counts.notApplicable > 0 && counts.unchecked === 0);
    const nothingFound = report.format === undefined ? say.littleChecked : say.nothingWrong;
    return [`${report.source.file}  ${isChecked ? nothingFound(counts) : say.nothingChecked}`, ...ends];
  }
  if (findings.length === 0) return [...headLines(report, language), `  ${say.noneOpen}`, ...ends];
  return [
    ...headLines(report, language),
    `  ${say.findingCounts(countBySeverity(findings))}`,
    ...told.flatMap(({ part, lines }) => ['', `  ${say.parts[part]}`, ...lines]),
    '',
    ...(isFolded ? [`  ${say.allHint}`] : []),
    ...ends,
  ];
}

/** Of what was not read nothing holds; why it was not is an error. */
function isUnread({ verdicts, problems }: CheckReport): boolean {
  return verdicts.every(({ held }) => held === 0) && problems.some(({ severity }) => severity === 'error');
}

function outdatedLines({ outdated }: CheckReport, language: Language): readonly string[] {
  if (outdated.length === 0) return [];
  const say = reportWords(language);
  const entries = outdated.map(({ code, place, written }) => {
    const at = placeKeyNames.flatMap((name) => (place[name] === undefined ? [] : [`${name}=${place[name]}`]));
    return say.outdatedEntry(findingWording(code, language).rule, code, at.join(' '), written);
  });
  return [`  ${say.outdated(outdated.length)}`, ...entries.map((entry) => `    ${showPlainly(entry)}`)];
}

export function countOutcomes(
  verdicts: readonly ReviewedVerdict[],
): Readonly<Record<ReviewedOutcome, number>> {
  const counts = { held: 0, failed: 0, accepted: 0, unchecked: 0, notApplicable: 0 };
  for (const verdict of verdicts) counts[reviewedOutcomeOf(verdict)] += 1;
  return counts;
}

function headLines(report: CheckReport, language: Language): readonly string[] {
  const { source, score, verdicts } = report;
  const say = reportWords(language);
  const aspects = score.aspects.map(({ aspect, points, most }) => {
    const scored = points === undefined ? say.notScored : `${decimal(points)}/${most}`;
    return `${say.aspects[aspect]} ${scored}`;
  });
  return [
    source.pages === null ? source.file : `${source.file}  ${say.pages(source.pages)}`,
    `  ${identityText(report, language)}`,
    `  ${scoreText(score, language)}  ${aspects.join(' · ')}`,
    ...lostLine(report, language),
    `  ${say.outcomeCounts(countOutcomes(verdicts), percent(score.coverage))}`,
  ];
}

/** The score, or why there is none. */
export function scoreText(
  { total, coverage, leastCoverage }: CheckReport['score'],
  language: Language,
): string {
  const say = reportWords(language);
  if (total !== undefined) return say.score(decimal(total));
  return (coverage ?? 0) < leastCoverage
    ? say.noScore(percent(coverage), percent(leastCoverage))
    : say.noScoreOfFigures;
}

/** So many obligations that cost points are named. */
const mostLost = 3;

function lostLine({ score }: CheckReport, language: Language): readonly string[] {
  const lost = score.aspects
    .flatMap((aspect) => aspect.lost)
    .sort((left, right) => right.points - left.points);
  if (lost.length === 0) return [];
  const named = lost
    .slice(0, mostLost)
    .map(({ code, points }) => `${findingWording(code, language).rule} −${decimal(points)}`);
  return [`  ${reportWords(language).lost(named, lost.length - named.length)}`];
}

/** What the document was taken for: format, year, body. */
export function identityText({ format, fiscalYear, body }: CheckReport, language: Language): string {
  const say = reportWords(language);
  const parts = [format?.title ?? say.noFormat, fiscalYear === undefined ? '' : say.year(fiscalYear), body];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => showPlainly(part ?? ''))
    .join(' · ');
}

/** So many of one kind are shown; what is said of errors is always shown. */
const mostOfAKind = { error: Infinity, warning: 3, information: 1 } as const;
/** So many places of which the same is said. */
const mostPlaces = 3;

/** So many of the identities are listed that fail for a finding's cause. */
const mostIdentities = 3;

interface FindingLines {
  readonly lines: readonly string[];
  /** Whether something is only counted. */
  readonly isFolded: boolean;
}

function findingLines(
  findings: readonly Finding[],
  report: CheckReport,
  { language, isWhole }: TerminalOptions,
): FindingLines {
  const say = reportWords(language);
  const kinds = Map.groupBy(findings, ({ code, severity }) => `${severity} ${code}`);
  const told = [...kinds.values()].map((ofKind): FindingLines => {
    const all = ofKind.map((finding) => tellFinding(finding, report, language));
    const [first] = all;
    if (first === undefined) return { lines: [], isFolded: false };
    const { severity, rule, bases } = first;
    const wordsOf = (one: ToldFinding): string =>
      [...saidOf(one, language), ...(isWhole ? one.identities : [])].join('\n');
    const shown = [...Map.groupBy(all, wordsOf).values()]
      .slice(0, isWhole ? Infinity : mostOfAKind[severity])
      .map((same) => (isWhole ? same : same.slice(0, mostPlaces)));
    const folded = all.length - shown.flat().length;
    const most = isWhole ? Infinity : mostIdentities;
    const lines = [
      `    ${say.severities[severity]}  ${say.ruleWithBasis(rule, bases)}`,
      ...shown.flatMap((same) => sameFindings(same, most, language)),
      ...(folded === 0 ? [] : [`      ${say.moreOfTheKind(folded)}`]),
    ];
    return { lines, isFolded: folded > 0 || shown.some(([one]) => (one?.identities.length ?? 0) > most) };
  });
  return {
    lines: told.flatMap(({ lines }) => lines),
    isFolded: told.some(({ isFolded }) => isFolded),
  };
}

/** The places of all, then once what is said of each, and the identities that show it of the first. */
function sameFindings(same: readonly ToldFinding[], most: number, language: Language): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const say = reportWords(language);
  const places = Map.groupBy(same, ({ where }) => where);
  const { identities } = first;
  const more = identities.length - most;
  return [
    ...[...places].map(([where, { length }]) => `      ${length === 1 ? where : say.timesAt(where, length)}`),
    ...saidOf(first, language).map((text) => `        ${text}`),
    ...identities.slice(0, most).map((text) => `          ${text}`),
    ...(more > 0 ? [`          ${say.moreIdentities(more)}`] : []),
  ];
}

function saidOf(told: ToldFinding, language: Language): readonly string[] {
  const said = reportWords(language).findingWithAdvice(told.finding, told.advice);
  return [said, told.others, told.evidence].filter((text) => text !== undefined);
}

/** A screenful of the places that a reason speaks of. */
const mostQuoted = 20;

/** So many rules are named for one reason. */
const mostRules = 3;

function uncheckedLines({ verdicts, source }: CheckReport, { language, isWhole }: TerminalOptions): string[] {
  const say = reportWords(language);
  const codesByReason = new Map<string, Set<ObligationCode>>();
  const placesByReason = new Map<string, readonly string[]>();
  const note = (reason: Reason, code: ObligationCode): void => {
    const text = renderReason(reason, language);
    codesByReason.set(text, (codesByReason.get(text) ?? new Set()).add(code));
    placesByReason.set(text, quotedPlaces(reason, source.file, language));
  };
  for (const { code, unchecked } of verdicts) for (const reason of unchecked) note(reason, code);
  if (codesByReason.size === 0) return [];
  const lines = [...codesByReason].flatMap(([text, codes]) => {
    const rules = [...codes].map((code) => findingWording(code, language).rule);
    const places = placesByReason.get(text) ?? [];
    const most = isWhole ? places.length : mostQuoted;
    return [
      `    ${say.uncheckedFor(text, rules.slice(0, mostRules), Math.max(0, rules.length - mostRules))}`,
      // One place is told in the reason itself.
      ...(places.length < 2 ? [] : places.slice(0, most).map((place) => `      ${place}`)),
      ...(places.length > most ? [`      ${say.morePlaces(places.length - most)}`] : []),
    ];
  });
  return [`  ${say.unchecked}`, ...lines];
}

function remarkLines(report: CheckReport, language: Language): string[] {
  const remarks = remarksOf(report);
  if (remarks.length === 0) return [];
  const shown = remarks
    .slice(0, mostRemarks)
    .map(({ remark }) => `    ${tellRemark(remark, report, language)}`);
  const say = reportWords(language);
  return [`  ${say.heldWithRemarks(remarks.length)}`, ...shown];
}

/** Tables that adjust, adjust in many places: more of them tell nothing more. */
const mostRemarks = 5;

function problemLines({ problems, notUnderstood }: CheckReport, language: Language): string[] {
  const say = reportWords(language);
  const kinds = [...Map.groupBy(problems, ({ code }) => code).values()];
  return [
    ...kinds.flatMap(([first, ...more]) => [
      ...(first === undefined ? [] : [`  ${renderProblem(first, language)}`]),
      ...(more.length === 0 ? [] : [`    ${say.moreProblems(more.length)}`]),
    ]),
    ...(notUnderstood.length === 0 ? [] : [`  ${say.notUnderstood(notUnderstood.length)}`]),
  ];
}

/** At most one decimal. */
export function decimal(value: number): string {
  return value.toFixed(1).replace(/\.0$/u, '');
}

/** Rounded down: what is not whole is never called whole. */
export function percent(share: number | undefined): string {
  return share === undefined ? '—' : `${Math.floor(share * 100)}%`;
}

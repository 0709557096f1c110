// Findings that were looked at and accepted, each with the reason. An entry silences a finding of its code at its place, in terms of the
// format, so that it stays when pages and words around it move; and only while what is written there stays the same.
import { outcomeOf, type Finding, type Outcome, type PlaceKey, type Verdict } from './obligation.ts';
import type { ObligationCode } from './obligation-codes.ts';

export interface AcceptedEntry {
  readonly code: ObligationCode;
  /** The file's name, with as many of the folders before it as tell it from others. */
  readonly document: string;
  readonly place: PlaceKey;
  /** What is written there, masked as findings say it; left out where something is missing. */
  readonly written?: string;
  readonly reason: string;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** A verdict without the findings that were accepted. */
export interface ReviewedVerdict extends Verdict {
  /** How many findings were taken out. */
  readonly accepted: number;
}

export type ReviewedOutcome = Outcome | 'accepted';

/** Where nothing is left but what was accepted, the obligation did not hold: somebody answers for it. */
export function reviewedOutcomeOf(verdict: ReviewedVerdict): ReviewedOutcome {
  const outcome = outcomeOf(verdict);
  return verdict.accepted > 0 && (outcome === 'held' || outcome === 'notApplicable') ? 'accepted' : outcome;
}

export interface Accepted {
  readonly verdicts: readonly ReviewedVerdict[];
  readonly accepted: readonly AcceptedFinding[];
  /** Entries of this document at whose place something else is written now. */
  readonly outdated: readonly AcceptedEntry[];
}

/**
 * `file` is the document's, as its places name it. An entry silences one finding: where the same words stand three times in one section
 * and two were looked at, the third is told.
 */
export function acceptFindings(
  verdicts: readonly Verdict[],
  entries: readonly AcceptedEntry[],
  file: string,
): Accepted {
  const ofDocument = entries.filter(({ document }) => isDocument(file, document));
  const accepted: AcceptedFinding[] = [];
  const used = new Set<AcceptedEntry>();
  const outdated: AcceptedEntry[] = [];
  const left = verdicts.map((verdict): ReviewedVerdict => {
    const open = verdict.findings.filter((finding) => {
      const atPlace = ofDocument.filter((entry) => entry.code === finding.code && isAt(entry, finding));
      const entry = atPlace.find((one) => one.written === finding.written && !used.has(one));
      if (entry === undefined) return true;
      used.add(entry);
      accepted.push({ finding, reason: entry.reason });
      return false;
    });
    return { ...verdict, findings: open, accepted: verdict.findings.length - open.length };
  });
  for (const entry of ofDocument.filter((one) => !used.has(one))) {
    const there = verdicts
      .filter(({ code }) => code === entry.code)
      .flatMap(({ findings }) => findings)
      .filter((finding) => isAt(entry, finding));
    if (there.some(({ written }) => written !== entry.written)) outdated.push(entry);
  }
  return { verdicts: left, accepted, outdated };
}

/** The entry that would accept a finding. */
export function entryFor({ code, places, written }: Finding, file: string, reason: string): AcceptedEntry {
  return {
    code,
    document: file,
    place: places[0]?.key ?? {},
    ...(written === undefined ? {} : { written }),
    reason,
  };
}

export const placeKeyNames = [
  'table',
  'row',
  'column',
  'section',
  'slot',
  'project',
  'indicator',
] as const satisfies readonly (keyof PlaceKey)[];

function isAt({ place }: AcceptedEntry, { places: [first] }: Finding): boolean {
  const key = first?.key ?? {};
  return placeKeyNames.every((name) => place[name] === key[name]);
}

function isDocument(file: string, named: string): boolean {
  return file === named || file.endsWith(`/${named}`);
}

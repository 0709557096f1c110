// Findings that somebody has looked at and accepted, with a reason. One stays silent by its code and place, and only while what is written
// there stays the same; what changed since, and what no finding answers to any more, is told.
import type { ObligationCode } from './obligation-codes.ts';
import type { Finding, PlaceKey, Verdict } from './obligation.ts';

export interface Acceptance {
  readonly code: ObligationCode;
  /** The file; any where it is left out. */
  readonly document?: string;
  /** Keys alone: a page, a line or the wording of the message may change. */
  readonly place: PlaceKey;
  /** As the finding had it when it was accepted, masked as findings are; left out where it had nothing. */
  readonly written?: string;
  readonly reason: string;
}

export interface AcceptedFindings {
  /** Without what was accepted. A person vouches for these places, so they count as held. */
  readonly verdicts: readonly Verdict[];
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
  /** What is written there is no longer what was accepted: the finding stands. */
  readonly changed: readonly Acceptance[];
  /** There is no such finding any more. */
  readonly unused: readonly Acceptance[];
}

/** Never silences what it does not name: a finding of another code at the same place stands. */
export function acceptFindings(
  verdicts: readonly Verdict[],
  acceptances: readonly Acceptance[],
): AcceptedFindings {
  const accepted: { readonly finding: Finding; readonly reason: string }[] = [];
  const used = new Set<Acceptance>();
  const changed = new Set<Acceptance>();
  const left = verdicts.map((verdict): Verdict => {
    const findings = verdict.findings.filter((finding) => {
      const here = acceptances.filter((one) => isAt(one, finding));
      const same = here.find(({ written }) => written === finding.written);
      if (same === undefined) {
        for (const one of here) changed.add(one);
        return true;
      }
      used.add(same);
      accepted.push({ finding, reason: same.reason });
      return false;
    });
    return { ...verdict, findings, held: verdict.held + verdict.findings.length - findings.length };
  });
  return {
    verdicts: left,
    accepted,
    changed: acceptances.filter((one) => changed.has(one) && !used.has(one)),
    unused: acceptances.filter((one) => !changed.has(one) && !used.has(one)),
  };
}

/** The entry that would accept a finding, for whoever writes the file. */
export function acceptanceOf({ code, places, written }: Finding, reason: string): Acceptance {
  const [first] = places;
  return {
    code,
    ...(first === undefined ? {} : { document: first.document }),
    place: first?.key ?? {},
    ...(written === undefined ? {} : { written }),
    reason,
  };
}

function isAt({ code, document, place }: Acceptance, finding: Finding): boolean {
  const [first] = finding.places;
  if (code !== finding.code || first === undefined) return false;
  return (document === undefined || document === first.document) && keyText(place) === keyText(first.key);
}

function keyText(key: PlaceKey): string {
  return Object.entries(key)
    .map((entry) => entry.join('\n'))
    .sort()
    .join('\n\n');
}

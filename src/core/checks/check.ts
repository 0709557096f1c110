// Checks a disclosure against every obligation there is.
import type { CheckInput } from './checked-document.ts';
import { checkArithmetic } from './arithmetic/check-arithmetic.ts';
import { masked } from './masking.ts';
import { reason, type CheckedPlace, type Finding, type Verdict } from './obligation.ts';
import { reviewing } from './review.ts';
import { writtenChecks } from './written/checks.ts';

/** One verdict per obligation, in the order of their codes. Never throws on what a document says. No personal number leaves it. */
export function checkDisclosure(input: CheckInput): readonly Verdict[] {
  const arithmetic = checkArithmetic(input);
  const told = new Set(
    arithmetic.flatMap(({ findings }) => findings.flatMap(({ places }) => places.map(paragraphOf))),
  );
  const written = writtenChecks.map(({ check }) => check(input)).map((verdict) => withoutTold(verdict, told));
  const verdicts = [...arithmetic, ...written];
  const withReview = reviewing(input.document.elements);
  return verdicts.map((verdict) => ({
    ...verdict,
    findings: verdict.findings.map((finding) => withReview(maskedFinding(finding))),
  }));
}

/**
 * One cause, one finding: what a paragraph on one item says against itself is read by its words alone, and is told by the arithmetic
 * already where that understood the paragraph.
 */
function withoutTold(verdict: Verdict, told: ReadonlySet<string>): Verdict {
  if (verdict.code !== 'items-agree-with-themselves') return verdict;
  const isTold = ({ places: [place] }: Finding): boolean =>
    place !== undefined && paragraphOf(place) !== '' && told.has(paragraphOf(place));
  const findings = verdict.findings.filter((finding) => !isTold(finding));
  const isElsewhere = findings.length < verdict.findings.length;
  const unchecked = isElsewhere
    ? [...verdict.unchecked, reason('told-with-its-cause', {})]
    : verdict.unchecked;
  return { ...verdict, findings, unchecked };
}

/** Where a paragraph stands; empty where its document has neither pages nor lines. */
function paragraphOf({ page, line, box, cell }: CheckedPlace): string {
  return [page, line, box, cell].filter((part) => part !== undefined).join(' ');
}

function maskedFinding(finding: Finding): Finding {
  const { written, expected, values } = finding;
  return {
    ...finding,
    places: finding.places.map(maskedPlace),
    ...(written === undefined ? {} : { written: masked(written) }),
    ...(expected === undefined ? {} : { expected: masked(expected) }),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, masked(value)])),
    evidence: finding.evidence.map((one) => ({ ...one, places: one.places.map(maskedPlace) })),
  };
}

function maskedPlace(place: CheckedPlace): CheckedPlace {
  const { label, quote, key } = place;
  return {
    ...place,
    label: masked(label),
    ...(quote === undefined ? {} : { quote: masked(quote) }),
    key: Object.fromEntries(
      Object.entries(key).map(([name, value]: [string, string]) => [name, masked(value)]),
    ),
  };
}

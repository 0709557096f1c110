// Checks a disclosure against every obligation there is.
import type { CheckInput } from './checked-document.ts';
import { checkArithmetic } from './arithmetic/check-arithmetic.ts';
import { masked } from './masking.ts';
import type { CheckedPlace, Finding, Verdict } from './obligation.ts';
import { writtenChecks } from './written/checks.ts';

/** One verdict per obligation, in the order of their codes. Never throws on what a document says. No personal number leaves it. */
export function checkDisclosure(input: CheckInput): readonly Verdict[] {
  const verdicts = [...checkArithmetic(input), ...writtenChecks.map(({ check }) => check(input))];
  return verdicts.map((verdict) => ({ ...verdict, findings: verdict.findings.map(maskedFinding) }));
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

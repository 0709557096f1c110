// Checks a disclosure against every obligation there is.
import type { CheckInput } from './checked-document.ts';
import { checkArithmetic } from './arithmetic/check-arithmetic.ts';
import { maskingOf, type DocumentMasking } from './document-masking.ts';
import {
  reason,
  type CheckedPlace,
  type Finding,
  type PlaceKey,
  type Reason,
  type Verdict,
} from './obligation.ts';
import { reviewing } from './review.ts';
import { codesGoWithTheirRows, withCodesAsMeant } from './wrong-codes/codes-as-meant.ts';
import { writtenChecks } from './written/checks.ts';

/** One verdict per obligation, in the order of their codes. Never throws on what a document says. No personal number leaves it. */
export function checkDisclosure(input: CheckInput): readonly Verdict[] {
  const asMeant = withCodesAsMeant(input);
  const arithmetic = checkArithmetic(asMeant);
  const told = arithmetic.flatMap(({ findings }) => findings.flatMap(({ places }) => places));
  const written = writtenChecks
    .map(({ check }) => check(asMeant))
    .map((verdict) => withoutTold(verdict, told));
  const verdicts = [...arithmetic, codesGoWithTheirRows.check(input), ...written];
  const withReview = reviewing(input.document.elements);
  const masking = maskingOf(input.document.elements);
  return verdicts.map((verdict) => {
    const { findings, ...rest } = maskedVerdict(verdict, masking);
    return { ...rest, findings: findings.map(withReview) };
  });
}

/**
 * One cause, one finding: what a paragraph on one item says against itself is read by its words alone, and is told by the arithmetic
 * already where that understood the paragraph.
 */
function withoutTold(verdict: Verdict, told: readonly CheckedPlace[]): Verdict {
  if (verdict.code !== 'items-agree-with-themselves') return verdict;
  const paragraphs = new Set(told.map(paragraphOf));
  const isTold = ({ places: [place], written = '' }: Finding): boolean => {
    const paragraph = place === undefined ? '' : paragraphOf(place);
    // A Word file has neither pages nor lines: there the figure tells it, among the words that stand around what is told.
    return paragraph === ''
      ? /\d/u.test(written) && told.some(({ quote = '' }) => quote.includes(written))
      : paragraphs.has(paragraph);
  };
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

function maskedVerdict(verdict: Verdict, masking: DocumentMasking): Verdict {
  const { findings, unchecked, remarks, notApplicable } = verdict;
  const ofReason = (one: Reason): Reason => maskedReason(one, masking);
  return {
    ...verdict,
    findings: findings.map((one) => maskedFinding(one, masking)),
    unchecked: unchecked.map(ofReason),
    ...(remarks === undefined ? {} : { remarks: remarks.map(ofReason) }),
    ...(notApplicable === undefined ? {} : { notApplicable: ofReason(notApplicable) }),
  };
}

function maskedFinding(finding: Finding, masking: DocumentMasking): Finding {
  const { written, expected, evidence } = finding;
  return {
    ...finding,
    ...maskedWords(finding, masking),
    ...(written === undefined ? {} : { written: masking.words(written) }),
    ...(expected === undefined ? {} : { expected: masking.words(expected) }),
    evidence: evidence.map((one) => ({
      ...one,
      places: one.places.map((place) => maskedPlace(place, masking)),
    })),
  };
}

function maskedReason(said: Reason, masking: DocumentMasking): Reason {
  return { ...said, ...maskedWords(said, masking) };
}

function maskedWords({ places, values }: Finding | Reason, masking: DocumentMasking) {
  return {
    places: places.map((place) => maskedPlace(place, masking)),
    values: maskedValues(values, masking),
  };
}

function maskedPlace(place: CheckedPlace, masking: DocumentMasking): CheckedPlace {
  const { label, quote, key } = place;
  return {
    ...place,
    label: masking.words(label),
    ...(quote === undefined ? {} : { quote: masking.words(quote) }),
    key: maskedValues(key, masking),
  };
}

function maskedValues(
  values: Readonly<Record<string, string>> | PlaceKey,
  { words }: DocumentMasking,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, string]) => [name, words(value)]),
  );
}

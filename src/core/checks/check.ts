// Checks a disclosure against every obligation there is.
import type { CheckInput } from './checked-document.ts';
import { checkArithmetic } from './arithmetic/check-arithmetic.ts';
import {
  withEvidenceOfForms,
  withoutConsequences,
  withoutFollowersOf,
  withoutWordsToldElsewhere,
} from './consequences.ts';
import { maskingOf, type DocumentMasking } from './document-masking.ts';
import { withDoubtOfWords } from './near-sentences.ts';
import type { CheckedPlace, Finding, PlaceKey, Reason, Stated, Verdict } from './obligation.ts';
import { reviewing } from './review.ts';
import { placingWords } from './words-in-places.ts';
import { codesGoWithTheirRows, withCodesAsMeant } from './wrong-codes/codes-as-meant.ts';
import { asFarAsThereIsText } from './tables-alone.ts';
import { asFarAsPagesWereRead } from './unread-pages.ts';
import { writtenChecks } from './written/checks.ts';

/** One verdict per obligation, in the order of their codes. Never throws on what a document says. No personal number leaves it. */
export function checkDisclosure(input: CheckInput): readonly Verdict[] {
  const asMeant = withCodesAsMeant(input);
  const ofAllElse =
    asMeant === input ? verdictsOf(input) : withoutFollowersOf(verdictsOf(input), verdictsOf(asMeant));
  const verdicts = [...ofAllElse, codesGoWithTheirRows.check(input)];
  const withReview = reviewing(input.document.elements);
  const masking = maskingOf(input.document.elements);
  const withWords = placingWords(input.document.elements);
  return verdicts.map((verdict) => {
    const { findings, ...rest } = maskedVerdict(withWords(verdict), masking);
    return { ...rest, findings: findings.map(withReview) };
  });
}

function verdictsOf(input: CheckInput): readonly Verdict[] {
  const arithmetic = checkArithmetic(input).map(withDoubtOfWords(input.document));
  const written = writtenChecks.map(({ check }) => check(input)).map(withoutConsequences(arithmetic));
  return [...arithmetic, ...withoutWordsToldElsewhere(withEvidenceOfForms(written))]
    .map(asFarAsThereIsText(input.document))
    .map(asFarAsPagesWereRead(input.document));
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
      ...(one.stated === undefined ? {} : { stated: maskedStated(one.stated, masking) }),
    })),
  };
}

function maskedStated(stated: Stated, masking: DocumentMasking): Stated {
  const { written, expected } = stated;
  return {
    ...stated,
    written: masking.words(written),
    ...(expected === undefined ? {} : { expected: masking.words(expected) }),
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

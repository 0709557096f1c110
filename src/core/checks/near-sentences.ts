// A sentence of which a few words differ from the format's is read as if it said what the format says. What its figures are found guilty of
// may then be what its other words mean: no error, but for a person to look at.
import type { CheckedDocument } from './checked-document.ts';
import type { CheckedPlace, Verdict } from './obligation.ts';
import { placeOfPassage } from './places.ts';

/** Gives verdicts of the arithmetic, with warnings where a suspect stands in such a sentence. */
export function withDoubtOfWords({ reading }: CheckedDocument): (verdict: Verdict) => Verdict {
  const near = reading.passages.filter(({ differences = [] }) => differences.length > 0).map(placeOfPassage);
  if (near.length === 0) return (verdict) => verdict;
  const isNear = (place: CheckedPlace): boolean => near.some((one) => isIn(one, place));
  return (verdict) => ({
    ...verdict,
    findings: verdict.findings.map((finding) => {
      const suspects = finding.isTie ? finding.places : finding.places.slice(0, 1);
      return finding.severity === 'error' && suspects.some(isNear)
        ? { ...finding, severity: 'warning' }
        : finding;
    }),
  });
}

/** A figure of a sentence has the sentence's name for its section. */
function isIn({ key: sentence }: CheckedPlace, { key: figure }: CheckedPlace): boolean {
  return sentence.slot !== undefined && sentence.slot === figure.section && sentence.row === figure.row;
}

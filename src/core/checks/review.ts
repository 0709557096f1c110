// Findings that rest on what was recognised from a picture: the reading may be at fault and not the document, so none is certain.
import type { DocumentElement } from '../reading/printed-document.ts';
import type { CheckedPlace, Finding } from './obligation.ts';

/** What stands nowhere, such as a missing table, may have been misread as well. */
export function reviewing(elements: readonly DocumentElement[]): (finding: Finding) => Finding {
  const recognised = new Set(
    elements.flatMap(({ place }) => (place.needsReview === true ? [placeOfPage(place)] : [])),
  );
  return recognised.size === 0 ? (finding) => finding : (finding) => marked(finding, recognised);
}

function marked(finding: Finding, recognised: ReadonlySet<string>): Finding {
  const places = [...finding.places, ...finding.evidence.flatMap((one) => one.places)];
  const isSound = (place: CheckedPlace): boolean =>
    place.page !== undefined && !recognised.has(placeOfPage(place));
  if (places.length > 0 && places.every(isSound)) return finding;
  const severity = finding.severity === 'error' ? 'warning' : finding.severity;
  return { ...finding, severity, needsReview: true };
}

function placeOfPage({ document, page }: Pick<CheckedPlace, 'document' | 'page'>): string {
  return `${page ?? ''} ${document}`;
}

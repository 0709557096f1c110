// Pages that are pictures, such as scans: what is written there was not read. What a document seems to lack may stand on them, so it was not
// checked, and why is said.
import { pageNumbers } from '../lib/page-numbers.ts';
import type { DocumentElement } from '../reading/printed-document.ts';
import type { CheckedDocument } from './checked-document.ts';
import { reason, type CheckedPlace, type Finding, type Reason, type Verdict } from './obligation.ts';
import type { ObligationCode, ReasonCode } from './obligation-codes.ts';

/** What these find to be missing may stand anywhere in the document. */
const ofWholeDocument: ReadonlySet<ObligationCode> = new Set([
  'tables-are-all-there',
  'table-numbers-run-on',
  'parts-and-sections-are-all-there',
  'heading-numbers-run-on',
  'contents-match-the-body',
  'headings-stand-in-the-contents',
  'terms-are-explained',
  'projects-have-forms',
  'project-counts-agree',
  'counts-match-their-lists',
  'attachments-are-there',
]);

/** What these find to be missing would stand right behind, on the same page or the next one, or right before. */
const ofPlace: ReadonlySet<ObligationCode> = new Set([
  'sections-say-something',
  'changes-have-reasons',
  'three-public-funds-have-quantities',
  'sentences-are-whole',
  'empty-tables-have-notes',
  'form-elements-are-complete',
  'table-total-is-sum-of-rows',
  'summary-totals-are-sums',
]);

/** What was not found for these reasons may stand there too. */
const notFound: ReadonlySet<ReasonCode> = new Set([
  'no-known-format',
  'table-not-found',
  'year-not-found',
  'body-not-found',
]);

/** Gives the verdicts on a document, without findings of what may stand on pages that were not read. */
export function asFarAsPagesWereRead({ elements }: CheckedDocument): (verdict: Verdict) => Verdict {
  const pages = picturedPages(elements);
  if (pages.length === 0) return (verdict) => verdict;
  const isBeside = ({ page }: CheckedPlace): boolean =>
    page === undefined || pages.some((one) => Math.abs(one - page) === 1);
  const why = reason('pages-are-pictures', { count: `${pages.length}`, pages: pageNumbers(pages) });
  return (verdict) => {
    const { code, findings, unchecked } = verdict;
    const mayBeThere = ({ places: [place] }: Finding): boolean =>
      ofWholeDocument.has(code) || (ofPlace.has(code) && (place === undefined || isBeside(place)));
    const left = findings.filter((one) => !mayBeThere(one));
    const isWhole = left.length === findings.length;
    const isMissed = unchecked.some((one: Reason) => notFound.has(one.code));
    return isWhole && !isMissed ? verdict : { ...verdict, findings: left, unchecked: [...unchecked, why] };
  };
}

/** Pages of which there is nothing but a picture. One on the cover before a page of text is an ornament. */
export function picturedPages(elements: readonly DocumentElement[]): readonly number[] {
  const pictured = new Set(
    elements.flatMap((one) => (one.kind === 'picture' && one.isPage === true ? (one.place.page ?? []) : [])),
  );
  const last = elements.reduce((most, { place }) => Math.max(most, place.page ?? 0), 0);
  const isUnread = (page: number): boolean => page > 1 || last === 1 || pictured.has(2);
  return [...pictured].filter(isUnread).sort((left, right) => left - right);
}

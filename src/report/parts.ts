// The parts of a document by which findings are grouped, told by what their places name.
import type { CheckedPlace, Finding } from '../core/checks/obligation.ts';

export const parts = ['document', 'tables', 'text', 'targets'] as const;

export type Part = (typeof parts)[number];

export function partOf({ places: [place] }: Finding): Part {
  return place === undefined ? 'document' : partOfPlace(place);
}

function partOfPlace({ key }: CheckedPlace): Part {
  if (key.project !== undefined || key.indicator !== undefined) return 'targets';
  if (key.table !== undefined) return 'tables';
  return key.section !== undefined || key.slot !== undefined ? 'text' : 'document';
}

/** The findings of each part that has any: the worst first, then as they stand in the document. */
export function findingsByPart(findings: readonly Finding[]): ReadonlyMap<Part, readonly Finding[]> {
  const grouped = Map.groupBy(inOrder(findings, [severityRank, pageOf, lineOf]), partOf);
  return new Map(
    parts.flatMap((part) => {
      const found = grouped.get(part);
      return found === undefined ? [] : [[part, found] as const];
    }),
  );
}

/** As they stand in the document, from page to page, down each page and along each line; the worst first where they stand together. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return inOrder(findings, [pageOf, lineOf, heightOf, leftOf, severityRank]);
}

type Rank = (finding: Finding) => number;

const ranks = { error: 0, warning: 1, information: 2 } as const;
const severityRank: Rank = ({ severity }) => ranks[severity];
const pageOf: Rank = ({ places }) => places[0]?.page ?? 0;
const lineOf: Rank = ({ places }) => places[0]?.line ?? places[0]?.block ?? 0;
const heightOf: Rank = ({ places }) => places[0]?.box?.[1] ?? 0;
/** Where words begin; where they run on below, the box around them begins further left. */
const leftOf: Rank = ({ places: [place] }) => (place?.boxes?.[0]?.box ?? place?.box)?.[0] ?? 0;

function inOrder(findings: readonly Finding[], by: readonly Rank[]): readonly Finding[] {
  return findings.toSorted((left, right) => {
    const rank = by.find((each) => each(left) !== each(right));
    return rank === undefined ? 0 : rank(left) - rank(right);
  });
}

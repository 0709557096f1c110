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
  const grouped = Map.groupBy(findings.toSorted(compare), partOf);
  return new Map(
    parts.flatMap((part) => {
      const found = grouped.get(part);
      return found === undefined ? [] : [[part, found] as const];
    }),
  );
}

const rank = { error: 0, warning: 1, information: 2 } as const;

function compare(left: Finding, right: Finding): number {
  const keys = ({ severity, places: [place] }: Finding): readonly number[] => [
    rank[severity],
    place?.page ?? 0,
    place?.line ?? 0,
  ];
  const [own, other] = [keys(left), keys(right)];
  const at = own.findIndex((key, index) => key !== other[index]);
  return (own[at] ?? 0) - (other[at] ?? 0);
}

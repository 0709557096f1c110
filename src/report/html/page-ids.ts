// The ids of the page, so that findings and marks lead to each other.

export const findingsId = 'findings';

export function findingId(number: number): string {
  return `finding-${number}`;
}

/** `index` counts the places of a finding from 0. */
export function markId(number: number, index: number): string {
  return `mark-${number}-${index}`;
}

/** The box by which findings of a severity or a part are shown or left out. */
export function filterId(kind: string): string {
  return `show-${kind}`;
}

// How many figures of a reading were recognised from pictures, and so need to be held against the original.
import type { Reading } from './reading.ts';

export function countFiguresToReview({
  tables,
  unknownTables,
  forms,
  passages,
  looseFigures,
}: Reading): number {
  const inTables = [...tables.map(({ read }) => read.rows), ...unknownTables.map(({ rows }) => rows)]
    .flat()
    .flatMap(({ cells }): readonly ReadCell[] => cells)
    .filter(({ state, cell }) => state === 'value' && cell.place.needsReview === true);
  const inForms = forms
    .filter(({ printed }) => printed.place.needsReview === true)
    .flatMap(({ read }) => [...read.funds, ...read.indicators]);
  const inText = passages
    .filter(({ line }) => line.place.needsReview === true)
    .flatMap(({ line, slots }) => [
      ...slots.filter(({ value }) => value.kind !== 'text'),
      ...(looseFigures.get(line) ?? []),
    ]);
  return inTables.length + inForms.length + inText.length;
}

interface ReadCell {
  readonly state: string;
  readonly cell: { readonly place: { readonly needsReview?: true } };
}

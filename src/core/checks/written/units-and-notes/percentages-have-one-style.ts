// Percentages of one document have the same number of decimals: style. One that is whole says so with or without them.
import { placeOfMatch } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const percentage = /(\d+(?:\.\d+)?)\s*[%％]/gu;

export const percentagesHaveOneStyle = writtenCheck(
  'percentages-have-one-style',
  function* ({ document }, fault) {
    const all = textsOf(document)
      .filter(({ kind }) => kind === 'sentence')
      .flatMap(({ text, place }) =>
        [...text.matchAll(percentage)].map((match) => {
          const [written, number = ''] = match;
          return { written, number, place: placeOfMatch(place, match) };
        }),
      )
      .filter(({ number }) => number.includes('.'));
    const byDecimals = Map.groupBy(all, ({ number }) => number.split('.')[1]?.length ?? 0);
    const [usual, ...others] = [...byDecimals].sort(([, left], [, right]) => right.length - left.length);
    if (usual === undefined) return;
    if (others.length === 0) yield held;
    for (const [, odd] of others) {
      for (const { written, place } of odd)
        yield fault({ places: [place], written, values: { decimals: `${usual[0]}` } });
    }
  },
);

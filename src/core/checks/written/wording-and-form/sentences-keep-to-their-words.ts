// Sentences that the format words are printed so. Where a few words differ they are read all the same, and that is said: a slip of the
// pen, or words that tell more than they seem to. Marks are looked at by checks of their own.
import { comparable } from '../../../tables/read/phrases.ts';
import { placeOfPassage } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const sentencesKeepToTheirWords = writtenCheck(
  'sentences-keep-to-their-words',
  function* ({ document }, fault) {
    for (const passage of document.reading.passages) {
      const { leaf, differences = [] } = passage;
      if (leaf?.spec.kind !== 'paragraph') continue;
      const place = placeOfPassage(passage);
      const ofWords = differences.filter(
        ({ written, expected }) => withoutMarks(written) !== withoutMarks(expected),
      );
      if (ofWords.length === 0) yield held;
      const told = new Map(ofWords.map((one) => [`${one.written} ${one.expected}`, one]));
      for (const { expected, written } of told.values()) {
        yield fault({ places: [{ ...place, quote: written }], written, expected });
      }
    }
  },
);

function withoutMarks(words: string): string {
  return comparable(words).replace(/[\p{P}\p{S}]/gu, '');
}

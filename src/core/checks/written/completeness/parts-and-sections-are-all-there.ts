// The parts and sections that the format prescribes are there, under their headings. Headings are worded in many ways, so what was not
// found is a warning.
import type { BlockSpec, HeadingSpec } from '../../../disclosure/format.ts';
import { sharedPairs } from '../../../lib/similar.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { reason } from '../../obligation.ts';
import { placeOfDocument } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

export const partsAndSectionsAreAllThere = writtenCheck(
  'parts-and-sections-are-all-there',
  function* ({ document }, fault) {
    const { format, passages } = document.reading;
    if (format === undefined) {
      yield reason('no-known-format', {});
      return;
    }
    const found = new Set(passages.flatMap(({ leaf }) => (leaf === undefined ? [] : [leaf.spec])));
    const texts = textsOf(document).map(({ text }) => comparable(text));
    for (const heading of headingsOf(format.blocks)) {
      const words = ownWords(heading);
      if (
        found.has(heading) ||
        texts.some((text) => text.includes(words) || sharedPairs(text, words) >= leastAlike)
      )
        yield held;
      else
        yield fault({ places: [{ ...placeOfDocument(document), key: { section: words } }], expected: words });
    }
  },
);

/** So much of two headings is the same where one is meant for the other. */
const leastAlike = 0.6;

/** Headings that stand once whatever the body has: those of repetitions depend on it. */
function headingsOf(blocks: readonly BlockSpec[]): readonly HeadingSpec[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block] : []));
}

/** Without its number and the words of the document. */
function ownWords({ text }: HeadingSpec): string {
  const pieces = text
    .split(/\{[^{}]*\}/u)
    .map((piece) =>
      comparable(piece).replace(
        /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|年度?)/u,
        '',
      ),
    );
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

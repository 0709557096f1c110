// The parts and sections that the format prescribes are there, under their headings, and so are those of each project that is told of by
// itself. Headings are worded in many ways, so what was not found is a warning.
import type { BlockSpec, HeadingSpec } from '../../../disclosure/format.ts';
import { sharedPairs } from '../../../lib/similar.ts';
import type { Reading } from '../../../reading/reading.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { reason, type CheckedPlace } from '../../obligation.ts';
import { placeOfDocument, placeOfPassage } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';
import { withoutNumber } from './heading-words.ts';

export const partsAndSectionsAreAllThere = writtenCheck(
  'parts-and-sections-are-all-there',
  function* ({ document }, fault) {
    const { format, passages } = document.reading;
    if (format === undefined) {
      yield reason('no-known-format', {});
      return;
    }
    const titles = textsOf(document).filter(({ kind }) => kind === 'title');
    const headings = headingsOf(format.blocks);
    const isThere = (heading: HeadingSpec): boolean =>
      standsIn(
        heading,
        headings,
        passages,
        titles.map(({ text }) => text),
      );
    for (const heading of headings) {
      if (isThere(heading)) yield held;
      else {
        const words = ownWords(heading);
        yield fault({ places: [{ ...placeOfDocument(document), key: { section: words } }], expected: words });
      }
    }
    for (const { place, own, headings: ofProject } of projectSections(format.blocks, passages)) {
      for (const heading of ofProject) {
        if (standsIn(heading, ofProject, own, [])) yield held;
        else yield fault({ places: [place], expected: ownWords(heading) });
      }
    }
  },
);

type Passages = Reading['passages'];

/** So much of two headings is the same where one is meant for the other. */
const leastAlike = 0.6;
/** What a heading that runs on into its text, or names the body, may add to its words. */
const mostAdded = 30;

/** A line that is another of `headings` stands for that one alone. `titles` are those of tables: 预算表 stands above them all. */
export function standsIn(
  heading: HeadingSpec,
  headings: readonly HeadingSpec[],
  passages: Passages,
  titles: readonly string[],
): boolean {
  if (passages.some(({ leaf }) => leaf?.spec === heading)) return true;
  const words = ownWords(heading);
  const others = passages
    .filter(({ leaf }) => !headings.some((other) => other === leaf?.spec))
    .map(({ line }) => line.text);
  return (
    titles.map(comparable).some((title) => withoutNumber(title).startsWith(words) || title.endsWith(words)) ||
    others.map(comparable).some((text) => {
      const isShort = text.length <= words.length + mostAdded;
      // Where a reading joined a heading to the line before it, its number still stands before its words.
      const opens = withoutNumber(text).startsWith(words) || text.includes(`、${words}`);
      return opens || (isShort && text.includes(words)) || sharedPairs(text, words) >= leastAlike;
    })
  );
}

/** Headings that stand once whatever the body has: those of repetitions depend on it. */
export function headingsOf(blocks: readonly BlockSpec[]): readonly HeadingSpec[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block] : []));
}

interface ProjectSection {
  readonly place: CheckedPlace;
  readonly own: Passages;
  readonly headings: readonly HeadingSpec[];
}

/** What stands below the heading of each project that has one, and the headings that belong there. */
function projectSections(blocks: readonly BlockSpec[], passages: Passages): readonly ProjectSection[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'each' || !('projects' in block.of)) return [];
    const [first, ...headings] = block.blocks.filter((one) => one.kind === 'heading');
    const starts = passages.flatMap(({ leaf }, index) => (leaf?.spec === first ? [index] : []));
    return starts.flatMap((start, at): ProjectSection[] => {
      const heading = passages[start];
      if (heading === undefined) return [];
      return [{ place: placeOfPassage(heading), own: passages.slice(start + 1, starts[at + 1]), headings }];
    });
  });
}

/** Without its number and the words of the document. */
function ownWords({ text }: HeadingSpec): string {
  const pieces = text
    .split(/\{[^{}]*\}/u)
    .map((piece) => withoutNumber(comparable(piece)).replace(/^年度?/u, ''));
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

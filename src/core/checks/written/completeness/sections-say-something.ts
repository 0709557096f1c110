// Below a heading stands what it announces: a heading followed by another of its level, or by the end, is empty.
import { placeOfPassage } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

export const sectionsSaySomething = writtenCheck('sections-say-something', function* ({ document }, fault) {
  const { passages } = document.reading;
  const byLine = new Map(passages.map((passage) => [passage.line, passage]));
  let open: { readonly passage: (typeof passages)[number]; readonly level: number } | undefined;
  for (const element of document.elements) {
    const passage = element.kind === 'paragraph' ? byLine.get(element) : undefined;
    const spec = passage?.leaf?.spec;
    if (element.kind === 'paragraph' && passage === undefined) continue;
    if (spec?.kind === 'heading' && passage !== undefined) {
      const isInContents = passage.leaf?.position === 0;
      if (open !== undefined && spec.level <= open.level)
        yield fault({ places: [placeOfPassage(open.passage)], written: open.passage.line.text });
      open =
        isInContents || isOfCover(passage, document.reading.format?.cover.length ?? 0)
          ? undefined
          : { passage, level: spec.level };
    } else if (open !== undefined) {
      yield held;
      open = undefined;
    }
  }
  if (open !== undefined)
    yield fault({ places: [placeOfPassage(open.passage)], written: open.passage.line.text });
});

/** Lines of the cover and the title of the contents are read as headings, and have nothing below them. */
function isOfCover(
  { leaf }: { readonly leaf: { readonly position: number } | undefined },
  lines: number,
): boolean {
  return (leaf?.position ?? 0) <= lines;
}

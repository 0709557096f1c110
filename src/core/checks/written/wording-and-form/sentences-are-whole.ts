// A sentence ends with its mark and does not break off. A reading may have broken a paragraph itself, so a person has to look.
import type { Reading } from '../../../reading/reading.ts';
import { readable } from '../../../tables/read/phrases.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const ends = /[。！？；：…”）】》)]$/u;
/** It says something with a comma or an amount in it: a label in a list needs no mark. */
const isSentence = /原因[是为：:]|[，；。].*\p{Script=Han}{2}|\d\s*(?:万元|元|%)/u;
const brokenOff = /(?:[、，]|[和与及或])[。；]|工作的[。；]/u;
const shown = 16;

/** By the format it ends with a full stop: then a bracket or a word at its end is none. */
const stops = /[。！？；：…][”）】》)]?$/u;

export const sentencesAreWhole = writtenCheck('sentences-are-whole', function* ({ document }, fault) {
  const { passages } = document.reading;
  const closed = new Set(passages.filter(endsWithStop).map(({ line }) => readable(line.text)));
  for (const { kind, text, place } of textsOf(document)) {
    if (closed.has(text) && !stops.test(text)) {
      yield fault({ places: [place], written: text.slice(-shown) });
      continue;
    }
    if ((kind !== 'sentence' && kind !== 'projectText') || text.length < shown || !isSentence.test(text))
      continue;
    const [broken] = brokenOff.exec(text) ?? [];
    if (broken !== undefined) {
      const at = text.indexOf(broken);
      yield fault({ places: [place], written: text.slice(Math.max(0, at - shown), at + broken.length) });
    } else if (ends.test(text)) yield held;
    else yield fault({ places: [place], written: text.slice(-shown) });
  }
});

/** What its spec ends with; of a term that is explained, what the other terms end with in the format. */
function endsWithStop({ leaf }: Reading['passages'][number]): boolean {
  if (leaf?.spec.kind !== 'paragraph') return false;
  const entries = leaf.loops.flatMap(({ of }) => ('entries' in of ? of.entries : []));
  const isTerm = entries.some((entry) => Object.values(entry).some((text) => text.endsWith('。')));
  return isTerm || leaf.spec.text.endsWith('。');
}

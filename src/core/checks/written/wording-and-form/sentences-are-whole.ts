// A sentence ends with its mark and does not break off. A reading may have broken a paragraph itself, so a person has to look.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const ends = /[。！？；：…”）】》)]$/u;
/** It says something with a comma or an amount in it: a label in a list needs no mark. */
const isSentence = /原因[是为：:]|[，；。].*\p{Script=Han}{2}|\d\s*(?:万元|元|%)/u;
const brokenOff = /(?:[、，]|[和与及或])[。；]|工作的[。；]/u;
const shown = 16;

export const sentencesAreWhole = writtenCheck('sentences-are-whole', function* ({ document }, fault) {
  for (const { kind, text, place } of textsOf(document)) {
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

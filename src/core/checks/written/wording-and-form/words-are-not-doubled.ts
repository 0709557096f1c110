// A word that stands twice in a row, as systems print a choice beside what was typed. In running text two such words may belong to
// different phrases, so that is left to the reader.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const wholeText = /^(\p{Script=Han}{2,})\1$/u;
const longPhrase = /(\p{Script=Han}{4,30})\1/u;
const shortWord = /(\p{Script=Han}{2,3})\1/u;

export const wordsAreNotDoubled = writtenCheck('words-are-not-doubled', function* ({ document }, fault) {
  for (const { kind, text, place } of textsOf(document)) {
    const [, surely] = wholeText.exec(text) ?? longPhrase.exec(text) ?? [];
    const [, perhaps] = kind === 'label' ? [] : (shortWord.exec(text) ?? []);
    if (surely !== undefined) yield fault({ places: [place], written: surely + surely, expected: surely });
    else if (perhaps !== undefined)
      yield fault({
        places: [place],
        written: perhaps + perhaps,
        expected: perhaps,
        severity: 'information',
      });
    else yield held;
  }
});

// Marks between Chinese words are full-width (GB/T 15834), and a comparison has one sign: advice.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const halfWidth =
  /\p{Script=Han}[,;!?](?=\p{Script=Han})|\p{Script=Han}[,;](?=\d{4}年)|[)%][,;](?=\p{Script=Han})/u;
const signs = /[<>]=|=[<>]/u;

export const punctuationIsChinese = writtenCheck('punctuation-is-chinese', function* ({ document }, fault) {
  for (const { kind, text, place } of textsOf(document)) {
    if (kind === 'label' || kind === 'title') continue;
    const [written] = halfWidth.exec(text) ?? signs.exec(text) ?? [];
    if (written === undefined) yield held;
    else yield fault({ places: [place], written });
  }
});

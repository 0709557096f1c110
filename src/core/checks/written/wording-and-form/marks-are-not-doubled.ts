// Two marks of punctuation in a row (GB/T 15834): a stop after a stop, a comma after a comma.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const doubled = /[，。、；：]\s*[，。、；：]+/u;
const withWords = new RegExp(String.raw`\p{Script=Han}*${doubled.source}\p{Script=Han}*`, 'u');
const shown = 8;

export const marksAreNotDoubled = writtenCheck('marks-are-not-doubled', function* ({ document }, fault) {
  for (const { kind, text, place } of textsOf(document)) {
    if (kind === 'label' || kind === 'title') continue;
    const [around] = doubled.test(text) ? (withWords.exec(text) ?? []) : [];
    if (around === undefined) yield held;
    else {
      const [before = '', marks = '', after = ''] = around.split(/([，。、；：\s]{2,})/u);
      const written = [...before].slice(-shown).join('') + marks + [...after].slice(0, shown).join('');
      yield fault({ places: [place], written });
    }
  }
});

// A sentence that opens with a year speaks of the document's own, or of the one before where it tells what was done in it.
import { textsOf } from '../document-texts.ts';
import { reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';

const opening =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*)?(20\d{2})\s*年度?(?=[，,]?\p{Script=Han})(?!\s*\d|.{0,4}(?:月|底))/u;
const ofYearBefore = /执行|结转|完成|决算|上年|去年/u;

export const sentencesSpeakOfTheYear = writtenCheck(
  'sentences-speak-of-the-year',
  function* ({ document }, fault) {
    const { fiscalYear } = document.reading.identity;
    if (fiscalYear === undefined) {
      yield reason('year-not-found', {});
      return;
    }
    for (const { kind, text, place } of textsOf(document)) {
      if (kind !== 'sentence') continue;
      const [written, year] = opening.exec(text) ?? [];
      if (written === undefined) continue;
      const isBefore = Number(year) === fiscalYear - 1 && ofYearBefore.test(text.slice(0, 40));
      if (Number(year) === fiscalYear || isBefore) yield held;
      else yield fault({ places: [place], written, expected: `${fiscalYear}` });
    }
  },
);

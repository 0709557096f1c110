// Sentences with amounts or percentages that are none of the format: nobody holds their figures against anything, and that is said. In a
// form that is not filled in, signs stand for the figures.
import { readable } from '../../tables/read/phrases.ts';
import type { CheckInput } from '../checked-document.ts';
import { reason, type Reason } from '../obligation.ts';
import { placeOfPassage } from '../places.ts';
import { speaksOfSentences, type ArithmeticCode } from './filing.ts';

type Reading = CheckInput['document']['reading'];

const figure = /(?:\d|[×✕xXＸ]{2,}|_{2,}|…)\s*(?:亿元|万元|元|[%％])/u;
const longestQuote = 24;

/** Nothing where the document has no such sentence, or where the obligation, `checked` elsewhere, is not on sentences in general. */
export function unreadSentencesFor(
  code: ArithmeticCode,
  { passages }: Reading,
  checked: number,
): readonly Reason[] {
  const isGeneral = code === 'figures-in-text-agree-with-tables';
  if (!isGeneral && (checked > 0 || !speaksOfSentences(code))) return [];
  const unread = passages.filter(({ leaf, line }) => leaf === undefined && figure.test(line.text));
  const [first] = unread;
  if (first === undefined) return [];
  const places = unread.map((passage) => ({ ...placeOfPassage(passage), quote: quoteOf(passage.line.text) }));
  const values = {
    count: `${unread.length}`,
    where: places[0]?.label ?? '',
    written: quoteOf(first.line.text),
  };
  return [reason('sentences-not-understood', values, places)];
}

function quoteOf(sentence: string): string {
  const text = [...readable(sentence)];
  return text.length > longestQuote ? `${text.slice(0, longestQuote).join('')}…` : text.join('');
}

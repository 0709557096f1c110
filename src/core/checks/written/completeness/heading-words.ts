// The words of a heading without its number: contents number what the body leaves bare, and the other way round.
import { comparable } from '../../../tables/read/phrases.ts';

/** A year may follow the number of a table without a space. */
export function withoutNumber(text: string): string {
  return text.replace(
    /^(?:第[一二三四五六七八九十]+部分|(?:附?表|预算公开表)(?:[一二三四五六七八九十]+|\d{1,2}(?=20\d{2}年|(?!\d)))[、：]?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．])/u,
    '',
  );
}

/** Tells words, without their number and year, that a heading or title of the format may be printed as, whatever stands in its slots. */
export function wordedAs(template: string): RegExp {
  const pieces = template
    .replace(/^\{year\}年度?/u, '')
    .split(/\{[^{}]*\}/u)
    .map((piece) => RegExp.escape(withoutNumber(comparable(piece))));
  return new RegExp(`^(?:20\\d{2})?(?:年度?)?${pieces.join('.*')}$`, 'u');
}

// The words of a heading without its number: contents number what the body leaves bare, and the other way round.
import type { DisclosureFormat } from '../../../disclosure/format.ts';
import { comparable } from '../../../tables/read/phrases.ts';

/** A year may follow the number of a table without a space. */
export function withoutNumber(text: string): string {
  return text.replace(
    /^(?:第[一二三四五六七八九十]+部分|(?:附?表|预算公开表)(?:[一二三四五六七八九十]+|\d{1,2}(?=20\d{2}年|(?!\d)))[、：]?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．])/u,
    '',
  );
}

/**
 * Tells words, without their number and year, that a heading or title of the format may be printed as: with the word for either kind of
 * body or without, and whatever stands in its other slots.
 */
export function wordedAs(template: string, { words }: Pick<DisclosureFormat, 'words'>): RegExp {
  const pieces = template
    .replace(/^\{year\}年度?/u, '')
    .split(/(\{[^{}]*\})/u)
    .map((piece) => (piece.startsWith('{') ? slotAs(piece.slice(1, -1)) : bare(piece)));
  return new RegExp(`^(?:20\\d{2})?(?:年度?)?${pieces.join('')}$`, 'u');

  function slotAs(slot: string): string {
    const ofBodies = Object.values(words).flatMap((own) => own[slot] ?? []);
    return ofBodies.length === 0
      ? '.*'
      : `(?:${ofBodies.map((word) => RegExp.escape(comparable(word))).join('|')})?`;
  }
}

function bare(piece: string): string {
  return RegExp.escape(withoutNumber(comparable(piece)));
}

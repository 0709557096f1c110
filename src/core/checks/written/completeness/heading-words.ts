// The words of a heading without its number: contents number what the body leaves bare, and the other way round.

export function withoutNumber(text: string): string {
  return text.replace(
    /^(?:第[一二三四五六七八九十]+部分|(?:附?表|预算公开表)(?:[一二三四五六七八九十]+|\d{1,2}(?!\d))[、：]?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．])/u,
    '',
  );
}

// How names are searched: by what they hold, in any place. Three characters and more go by the database's own index of trigrams; one
// and two, which that cannot find, by an index of single characters and pairs, reckoned here when a name is written.

import type { SearchKind } from './derived-schema.ts';

/** One width of characters, lower case, single blanks: 「Ａ１　局」 and `a1 局` are found alike. */
export function searchedText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** Every character and every pair of neighbours, once each; those with a blank are left out. */
export function gramsOf(searched: string): readonly string[] {
  const characters = [...searched];
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return [...new Set([...characters, ...pairs])].filter((gram) => !gram.includes(' ')).sort();
}

const kindMarks: Readonly<Record<SearchKind, string>> = { department: 'd', budgetUnit: 'b', project: 'p' };

/** As the index holds it: with its kind, so that what is found needs not be looked at for that. */
export function kindGram(kind: SearchKind, gram: string): string {
  return kindMarks[kind] + gram;
}

/** For LIKE: anywhere in the text, its own signs meaning themselves. */
export function containing(term: string): string {
  return `%${term.replaceAll(/[\\%_]/gu, '\\$&')}%`;
}

/** From how many characters on trigrams find a term. */
export const trigramLength = 3;

// The words that budgets share, whatever their layout: each narrows what is spoken of, or only says how a table is built. What no
// word tells stays unknown.
import type { Scope } from '../ledger/view.ts';
import { comparable } from '../tables/read/phrases.ts';

/** A bureau's own words can be added: it is data. */
export interface VocabularyEntry {
  readonly phrases: readonly string[];
  /** What the phrase narrows to; nothing where it only names a total, a column of names and the like. */
  readonly scope: Scope;
}

export type Vocabulary = readonly VocabularyEntry[];

export interface FoundPhrases {
  readonly scopes: readonly Scope[];
  readonly phrases: readonly string[];
  /** What of the text no phrase explains. */
  readonly unknown: string;
}

export interface PhraseFinder {
  /** All phrases in a text, the longest first, none over another. */
  readonly find: (text: string) => FoundPhrases;
}

/** Where it matters that figures stand in a text, and not what its words narrow them to. */
export const noVocabulary: PhraseFinder = { find: () => ({ scopes: [], phrases: [], unknown: '' }) };

/** Years, ordinals, brackets and marks say nothing of what is spoken of. */
const unspoken =
  /20\d{2}年(?:度)?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、]|[（）：，。、；“”"\s]/gu;

export function phraseFinder(vocabulary: Vocabulary): PhraseFinder {
  const entries = vocabulary
    .flatMap(({ phrases, scope }) => phrases.map((phrase) => ({ phrase: comparable(phrase), scope })))
    .sort((left, right) => right.phrase.length - left.phrase.length);
  return {
    find(text) {
      let rest = comparable(text);
      const found: { readonly phrase: string; readonly scope: Scope; readonly at: number }[] = [];
      for (const { phrase, scope } of entries) {
        const at = rest.indexOf(phrase);
        if (at === -1) continue;
        found.push({ phrase, scope, at });
        // Its place stays, so that a shorter phrase is not found over the joint of what was left and right of it.
        rest = rest.replace(phrase, '\u0000'.repeat(phrase.length));
      }
      found.sort((left, right) => left.at - right.at);
      return {
        scopes: found.map(({ scope }) => scope).filter((scope) => Object.keys(scope).length > 0),
        phrases: found.map(({ phrase }) => phrase),
        unknown: rest.replaceAll('\u0000', '').replace(unspoken, ''),
      };
    },
  };
}

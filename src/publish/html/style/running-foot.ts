// The foot of every printed sheet: what the document is, and the page's number.
import type { Disclosure } from '../../../core/disclosure/tree.ts';

export function runningFootRules({ title, provenance }: Disclosure): string {
  const text = provenance.mark === '' ? title : `${title} · ${provenance.mark}`;
  return `@page{@bottom-left{content:${styleString(text)}}}`;
}

/** A string of a style sheet. All but letters and digits are written as escapes, so no string can end it or its element. */
function styleString(text: string): string {
  const escaped = text.replace(
    /[^\p{Letter}\p{Number}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

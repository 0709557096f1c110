// A connection to a server that has its questions prepared: pages ask the same ones again and again, and to read and plan one takes the
// server longer than to answer it.
import pg from 'pg';
import { refuseTooLate } from './asking-time.ts';

/** Of one pool. Each connection keeps each of them; lists of many lengths would make ever more. */
const mostStatements = 200;

/**
 * What is no question is asked as it stands, for an import writes rows in portions of any size; and so is what looks into texts, for
 * how that is best done depends on the words that are looked for.
 */
function isLikeAnyOther(text: string): boolean {
  return text.startsWith('select ') && !/ like | @> /u.test(text);
}

/** For the connections of one pool. */
export function preparingClient(): typeof pg.Client {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || !isLikeAnyOther(text) || names.size >= mostStatements) return known;
    const name = `question ${names.size + 1}`;
    names.set(text, name);
    return name;
  };
  return class PreparingClient extends pg.Client {
    readonly #ask = super.query.bind(this) as (...asked: readonly unknown[]) => Promise<unknown>;

    override query = (async (...asked: readonly unknown[]) => {
      const [text, values] = asked;
      if (typeof text === 'string') refuseTooLate(text);
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
      return await (name === undefined ? this.#ask(...asked) : this.#ask({ name, text, values }));
    }) as pg.Client['query'];
  };
}

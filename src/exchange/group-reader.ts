// Reads the typed entries of one group of facts, such as a department; everything that is missing or wrong is told.
import type { Fact } from '../core/ledger/ledger.ts';
import { problem, type Problem, type SourcePlace } from '../core/lib/problem.ts';
import { mostSimilar } from '../core/lib/similar.ts';
import { pathBelow } from './key-rows.ts';

interface Group {
  readonly [key: string]: Fact;
}

export class GroupReader {
  readonly #group: Group;
  readonly #path: string;
  readonly #placeOf: (path: string) => SourcePlace;
  readonly #problems: Problem[];

  constructor(group: Group, path: string, placeOf: (path: string) => SourcePlace, problems: Problem[]) {
    this.#group = group;
    this.#path = path;
    this.#placeOf = placeOf;
    this.#problems = problems;
  }

  /** A text that must be filled in; a code may be written without quotes and looks like a number then. */
  text(key: string): string {
    const text = this.optionalText(key, '');
    if (text === '' && !this.#isToldAlready(key))
      this.#tell(problem('key-missing', this.#place(key), { values: {} }));
    return text;
  }

  optionalText(key: string, otherwise: string): string {
    const fact = this.#group[key];
    if (fact === undefined || fact === null) return otherwise;
    if (typeof fact === 'string') return fact.trim();
    if (typeof fact === 'number') return `${fact}`;
    this.#tellType(key, 'text');
    return otherwise;
  }

  wholeNumber(key: string): number {
    const fact = this.#group[key];
    if (typeof fact === 'number' && Number.isSafeInteger(fact) && fact >= 0) return fact;
    if (fact === undefined || fact === null)
      this.#tell(problem('key-missing', this.#place(key), { values: {} }));
    else this.#tellType(key, 'wholeNumber');
    return 0;
  }

  oneOf<T extends string>(key: string, allowed: readonly [T, ...T[]]): T {
    const written = this.text(key);
    const found = allowed.find((each) => each === written);
    if (found === undefined && written !== '') {
      const similar = allowed.length === 1 ? [] : mostSimilar(written, allowed, 1);
      const values = { allowed: allowed.join(', '), similar: similar.join(', ') };
      this.#tell(problem('value-not-allowed', this.#place(key), { written, values }));
    }
    return found ?? allowed[0];
  }

  /** A group below this one; empty, and told unless it may be left out, where there is none. */
  group(key: string, need: 'required' | 'optional'): Group {
    const fact = this.#group[key];
    if (isGroup(fact)) return fact;
    if (fact === undefined || fact === null) {
      if (need === 'required') this.#tell(problem('key-missing', this.#place(key), { values: {} }));
    } else this.#tellType(key, 'group');
    return {};
  }

  list(key: string): readonly Fact[] {
    const fact = this.#group[key];
    if (isList(fact)) return fact;
    if (fact === undefined || fact === null)
      this.#tell(problem('key-missing', this.#place(key), { values: {} }));
    else this.#tellType(key, 'list');
    return [];
  }

  /** Tells the entries of other names. */
  onlyKnows(known: readonly string[]): void {
    const missing = known.filter((key) => this.#group[key] === undefined);
    for (const written of Object.keys(this.#group)) {
      if (known.includes(written)) continue;
      const values = { allowed: known.join(', '), similar: mostSimilar(written, missing, 1).join(', ') };
      this.#tell(problem('key-unknown', this.#place(written), { written, values }));
    }
  }

  #place(key: string): SourcePlace {
    return this.#placeOf(pathBelow(this.#path, key));
  }

  #tellType(key: string, type: string): void {
    const written = writtenFact(this.#group[key] ?? null);
    this.#tell(problem('fact-wrong-type', this.#place(key), { written, values: { type } }));
  }

  /** A value of the wrong type has been told and need not be told as missing. */
  #isToldAlready(key: string): boolean {
    const fact = this.#group[key];
    return fact !== undefined && fact !== null && typeof fact !== 'string';
  }

  #tell(found: Problem): void {
    this.#problems.push(found);
  }
}

export function isGroup(fact: Fact | undefined): fact is Group {
  return typeof fact === 'object' && fact !== null && !Array.isArray(fact);
}

/** As it stands in the file, more or less: texts without quotes. */
export function writtenFact(fact: Fact): string {
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}

export function isList(fact: Fact | undefined): fact is readonly Fact[] {
  return Array.isArray(fact);
}

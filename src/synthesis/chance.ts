// Chance that can be repeated: the same words give the same numbers, on any machine, and each thing made up has a chance of its own, so
// that one more department leaves the others as they are.

export interface Chance {
  /** At least `low`, below `high`. */
  readonly number: (low: number, high: number) => number;
  /** Whole, both included. */
  readonly count: (low: number, high: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly one: <T>(of: readonly T[]) => T;
  /** As many sizes in the world are: most near `middle`, some many times that. `spread` 0 gives `middle` alone. */
  readonly size: (middle: number, spread: number) => number;
}

export function chanceOf(...words: readonly (string | number)[]): Chance {
  let state = hashOf(words.join('\u0000'));
  // Mulberry32: small, fast, and good enough for making things up.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (low: number, high: number): number => low + next() * (high - low);
  return {
    number,
    count: (low, high) => Math.floor(number(low, high + 1)),
    happens: (probability) => next() < probability,
    one: (of) => of[Math.floor(next() * of.length)] as (typeof of)[number],
    size: (middle, spread) => {
      // Twelve throws make a bell.
      const bell = Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6);
      return middle * Math.exp(bell * spread);
    },
  };
}

/** FNV-1a, over the characters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}

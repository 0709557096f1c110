// How alike texts are, and "did you mean": the candidates nearest to what was written.

/**
 * The candidates that differ from `written` by few characters (a third of its length at most): the nearest first, among
 * them those that begin alike, then in the order given.
 */
export function mostSimilar(written: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const wanted = [...written];
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  if (wanted.length > longestCompared) return [];
  const near: { readonly candidate: string; readonly distance: number; readonly alike: number }[] = [];
  for (const candidate of candidates) {
    const characters = [...candidate];
    if (Math.abs(characters.length - wanted.length) > furthest) continue;
    const distance = editDistance(wanted, characters);
    if (distance <= furthest) near.push({ candidate, distance, alike: commonBeginning(wanted, characters) });
  }
  near.sort((left, right) =>
    left.distance === right.distance ? right.alike - left.alike : left.distance - right.distance,
  );
  return near.slice(0, limit).map(({ candidate }) => candidate);
}

// Codes and names are short; a longer text is not a slip of the pen, and comparing it would only cost time.
const longestCompared = 64;

function commonBeginning(left: readonly string[], right: readonly string[]): number {
  const different = left.findIndex((character, index) => character !== right[index]);
  return different === -1 ? left.length : different;
}

function editDistance(left: readonly string[], right: readonly string[]): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, character] of left.entries()) {
    const current = [row + 1];
    for (const [column, other] of right.entries()) {
      const substituted = (previous[column] ?? 0) + (character === other ? 0 : 1);
      current.push(Math.min(substituted, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** How many of the pairs of neighbouring characters two texts share (Dice's coefficient), from 0 to 1. */
export function sharedPairs(left: string, right: string): number {
  const pairs = (text: string): Set<string> => {
    const characters = [...text];
    return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
  };
  const [first, second] = [pairs(left), pairs(right)];
  if (first.size + second.size === 0) return 0;
  return (2 * [...first].filter((pair) => second.has(pair)).length) / (first.size + second.size);
}

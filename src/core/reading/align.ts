// Pairs what stands in two sequences: equal items in their order first; what stands between them by likeness, or it stands alone.

export type Pair<Item> = readonly [before: Item | undefined, after: Item | undefined];

export interface Alignment<Item> {
  /** Items with the same key are equal. */
  readonly keyOf: (item: Item) => string;
  /** From 0; what is less than `leastAlike` is not paired. */
  readonly likeness: (before: Item, after: Item) => number;
}

/** Two texts that share fewer pairs of characters are two, and not one that was reworded. */
export const leastAlike = 0.4;

export function aligned<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { keyOf, likeness }: Alignment<Item>,
): readonly Pair<Item>[] {
  const found: Pair<Item>[] = [];
  let [old, young] = [0, 0];
  const end = [before.length, after.length] as const;
  for (const [first, second] of [...commonPlaces(before.map(keyOf), after.map(keyOf)), end]) {
    found.push(...between(before.slice(old, first), after.slice(young, second), likeness));
    const pair = [before[first], after[second]] as const;
    if (pair[0] !== undefined) found.push(pair);
    [old, young] = [first + 1, second + 1];
  }
  return found;
}

/** So many pairs are compared one by one; in longer stretches only what is equal is paired. */
const mostPairs = 4_000_000;

/** Equal items in the order of both, as places: the longest such sequence, but in very long stretches a shorter one. */
function commonPlaces(before: readonly string[], after: readonly string[]): Place[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const middle = [before.slice(start, before.length - end), after.slice(start, after.length - end)] as const;
  const found =
    middle[0].length * middle[1].length > mostPairs ? someCommon(...middle) : longestCommon(...middle);
  return [
    ...Array.from({ length: start }, (_, index): Place => [index, index]),
    ...found.map(([first, second]): Place => [first + start, second + start]),
    ...Array.from({ length: end }, (_, index): Place => [
      before.length - end + index,
      after.length - end + index,
    ]),
  ];
}

type Place = readonly [first: number, second: number];

/** Each item with the next equal one that is left. */
function someCommon(before: readonly string[], after: readonly string[]): Place[] {
  const places = Map.groupBy(after.keys(), (place) => after[place] ?? '');
  const used = new Map<string, number>();
  const common: Place[] = [];
  let reached = -1;
  for (const [first, key] of before.entries()) {
    const own = places.get(key) ?? [];
    let next = used.get(key) ?? 0;
    while (next < own.length && (own[next] ?? 0) <= reached) next += 1;
    used.set(key, next);
    const second = own[next];
    if (second === undefined) continue;
    common.push([first, second]);
    reached = second;
  }
  return common;
}

function longestCommon(before: readonly string[], after: readonly string[]): Place[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const common: Place[] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (before[row] === after[column]) {
      common.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return common;
}

function between<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likeness: Alignment<Item>['likeness'],
): readonly Pair<Item>[] {
  if (before.length * after.length > mostPairs)
    return [
      ...after.map((young): Pair<Item> => [undefined, young]),
      ...before.map((old): Pair<Item> => [old, undefined]),
    ];
  const left = new Set(before);
  const found = after.map((young): Pair<Item> => {
    const [best] = [...left]
      .map((old) => ({ old, alike: likeness(old, young) }))
      .filter(({ alike }) => alike >= leastAlike)
      .sort((one, other) => other.alike - one.alike);
    if (best !== undefined) left.delete(best.old);
    return [best?.old, young];
  });
  return [...found, ...[...left].map((old): Pair<Item> => [old, undefined])];
}

// Rows of a classification, one level within the other, those with money alone: as every format lists 类, 款 and 项.
import type { Enumeration, RowSpec } from '../../src/core/tables/spec.ts';

/** One key per level, from the first down; every level prints the same texts, one step further in. */
export function listedByLevel(
  dimension: Enumeration['dimension'],
  keys: readonly [string, ...string[]],
  texts: RowSpec['texts'],
  level = 1,
): RowSpec {
  const [key, next, ...deeper] = keys;
  return {
    key,
    texts,
    ...(level === 1 ? {} : { indent: level - 1 }),
    each: { dimension, level, keep: 'nonZero' },
    ...(next === undefined ? {} : { rows: [listedByLevel(dimension, [next, ...deeper], texts, level + 1)] }),
  };
}

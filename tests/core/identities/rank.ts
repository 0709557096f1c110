// Ranks of whole-number matrices by elimination modulo a prime: never more than the true rank.

/** Below 2²⁶, so that a product of two residues is still an exact number. */
const prime = 67_108_859;

export function rank(rows: readonly (readonly number[])[]): number {
  const pivots = new Map<number, number[]>();
  for (const row of rows) {
    const reduced = row.map(modulo);
    for (const [column, pivot] of pivots) subtract(reduced, pivot, reduced[column] ?? 0);
    const column = reduced.findIndex((entry) => entry !== 0);
    if (column === -1) continue;
    const factor = inverse(reduced[column] ?? 1);
    pivots.set(
      column,
      reduced.map((entry) => modulo(entry * factor)),
    );
  }
  return pivots.size;
}

function subtract(row: number[], pivot: readonly number[], times: number): void {
  if (times === 0) return;
  for (const [column, entry] of pivot.entries()) {
    if (entry !== 0) row[column] = modulo((row[column] ?? 0) - entry * times);
  }
}

function modulo(value: number): number {
  const rest = value % prime;
  return rest < 0 ? rest + prime : rest;
}

/** By Fermat: the power of the prime less two. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}

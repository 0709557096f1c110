// Ranks of whole-number matrices by elimination modulo a prime: never more than the true rank.

/** Below 2²⁶, so that a product of two residues is still an exact number. */
const prime = 67_108_859;

export function rank(rows: readonly (readonly number[])[]): number {
  const elimination = new Elimination(rows[0]?.length ?? 0);
  for (const row of rows) elimination.add(row);
  return elimination.rank;
}

/** Rows as they come: each adds to the rank, or follows from those before. */
export class Elimination {
  readonly #columns: number;
  readonly #pivots: { readonly column: number; readonly row: Float64Array }[] = [];

  constructor(columns: number) {
    this.#columns = columns;
  }

  get rank(): number {
    return this.#pivots.length;
  }

  add(added: readonly number[]): void {
    const reduced = Float64Array.from(added, modulo);
    for (const { column, row } of this.#pivots) subtract(reduced, row, reduced[column] ?? 0, column);
    const column = reduced.findIndex((entry) => entry !== 0);
    if (column === -1 || column >= this.#columns) return;
    const factor = inverse(reduced[column] ?? 1);
    this.#pivots.push({ column, row: reduced.map((entry) => modulo(entry * factor)) });
  }
}

/** A pivot row is nothing before its column. */
function subtract(row: Float64Array, pivot: Float64Array, times: number, from: number): void {
  if (times === 0) return;
  for (let column = from; column < row.length; column += 1) {
    const entry = pivot[column] ?? 0;
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

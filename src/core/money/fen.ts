// Money is whole fen in a type of its own, so that no other number is taken for an amount.

declare const fenBrand: unique symbol;

/** An amount in fen (1 yuan = 100 fen), negative where money goes the other way. */
export type Fen = bigint & { readonly [fenBrand]: 'fen' };

export function fen(count: bigint): Fen {
  return count as Fen;
}

export const zeroFen: Fen = fen(0n);

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return fen(total);
}

export function subtractFen(left: Fen, right: Fen): Fen {
  return fen(left - right);
}

export function absoluteFen(amount: Fen): Fen {
  return amount < 0n ? fen(-amount) : amount;
}

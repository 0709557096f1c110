// Decimal strings of targets compared and multiplied exactly: they are no amounts of money, and no floating point is needed.

/** Below, at or above zero as `left` is below, equal to or above `right`. */
export function compareDecimals(left: string, right: string): number {
  const [first, second] = aligned(left, right);
  return first === second ? 0 : first < second ? -1 : 1;
}

function aligned(left: string, right: string): readonly [bigint, bigint] {
  const places = Math.max(decimalsOf(left), decimalsOf(right));
  return [scaled(left, places), scaled(right, places)];
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function scaled(text: string, places: number): bigint {
  const [whole = '0', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(places, '0'));
}

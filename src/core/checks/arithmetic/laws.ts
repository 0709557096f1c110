// The laws between the quantities of a document: sums that the regions imply, parts that are no more than their whole, balances that
// the format states, and shares that make up a whole.
import { isEmpty, type Region } from '../../cube/region.ts';
import type { DisclosureFormat } from '../../disclosure/format.ts';
import { partsInside } from '../../identities/insides.ts';
import { findSums, type KnownCovers, type SumIdentity } from '../../identities/sums.ts';
import type { Emptiness } from '../../identities/emptiness.ts';
import { percentScale, type Law, type Quantity, type Term } from './quantities.ts';
import type { Statements } from './statements.ts';

/**
 * Sums among the regions without what is empty. What a document's listings leave empty takes more from one column than from the next, so
 * that they no longer make up a row; what is empty in every document of the format takes the same from all. So sums are looked for among the regions
 * without the one and without the other. Parts that are nothing are left out.
 */
export function addSums(
  regions: ReadonlySet<Region>,
  statements: Statements,
  emptiness: readonly Emptiness[],
): void {
  const known = new Set<string>();
  const ways = emptiness.map((each) => new Set([...regions].map((region) => each.reduce(region))));
  const covers: KnownCovers = new Map();
  for (const { dimension, whole, parts } of ways.flatMap((way) => sumsAmong(way, covers))) {
    const ofWhole = statements.ofRegion(whole);
    const ofParts = parts.map((part) => statements.ofRegion(part)).filter(({ fixed }) => fixed === undefined);
    if (ofParts.length === 1 && ofParts[0] === ofWhole) continue;
    if (ofWhole.fixed !== undefined && ofParts.length === 0) continue;
    const key = `${ofWhole.id}=${ofParts
      .map(({ id }) => id)
      .sort((left, right) => left - right)
      .join('+')}`;
    if (known.has(key)) continue;
    known.add(key);
    const terms: Term[] = ofParts.map((quantity) => ({ sign: -1, quantity }));
    statements.laws.push({
      kind: 'sum',
      why: 'parts',
      dimension,
      terms: [{ sign: 1, quantity: ofWhole }, ...terms],
      constant: 0n,
    });
  }
}

function sumsAmong(regions: ReadonlySet<Region>, covers: KnownCovers): SumIdentity[] {
  return findSums(
    [...regions].filter((region) => !isEmpty(region)),
    covers,
  );
}

/** Holds only where no amount is negative. */
export function addOrders(statements: Statements): void {
  const stated = statements.quantities.filter(
    ({ region, prints }) =>
      region !== undefined && prints.length > 0 && prints.every(({ value }) => value >= 0n),
  );
  const inside = partsInside(stated.flatMap(({ region }) => region ?? []));
  for (const [index, whole] of stated.entries()) {
    for (const inner of inside[index] ?? []) {
      const part = stated[inner];
      if (part !== undefined) statements.laws.push({ kind: 'order', part, whole });
    }
  }
}

export function addBalances({ balances }: DisclosureFormat, statements: Statements): void {
  for (const { left, right } of balances) {
    const terms: Term[] = [
      { sign: 1, quantity: statements.ofScopes([left]) },
      { sign: -1, quantity: statements.ofScopes([right]) },
    ];
    if (terms[0]?.quantity === terms[1]?.quantity) continue;
    statements.laws.push({ kind: 'sum', why: 'balance', terms, constant: 0n });
  }
}

/** Where each part of a sum is also stated as its share of the whole, the shares make a hundred percent. */
export function addShareSums(statements: Statements): void {
  const shares = new Map<Quantity, Map<Quantity, Quantity>>();
  for (const law of statements.laws) {
    if (law.kind !== 'ratio' || law.share.prints.length === 0) continue;
    const ofWhole = shares.get(law.whole) ?? new Map<Quantity, Quantity>();
    shares.set(law.whole, ofWhole.set(law.part, law.share));
  }
  const added: Law[] = [];
  for (const law of statements.laws) {
    if (law.kind !== 'sum' || law.why !== 'parts') continue;
    const [whole, ...parts] = law.terms;
    const ofWhole = whole === undefined ? undefined : shares.get(whole.quantity);
    if (ofWhole === undefined || parts.length < 2) continue;
    const terms = parts.map(({ quantity }) => ofWhole.get(quantity));
    if (terms.some((share) => share === undefined)) continue;
    added.push({
      kind: 'sum',
      why: 'shares',
      terms: terms.flatMap((share) => (share === undefined ? [] : [{ sign: 1, quantity: share }])),
      constant: -100n * percentScale,
    });
  }
  statements.laws.push(...added);
}

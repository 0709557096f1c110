// Regions without the parts that are known to be empty. A complete listing says that nothing stands beside its rows, and so of every
// region inside what it lists that the part beside the rows holds nothing. Taken away, regions that state the same money under
// different names become one: the total of one table and that of another, a form and the row of its project.
import type { Region, RegionTable } from '../cube/region.ts';
import type { SetTable } from '../cube/set-table.ts';

/** One dimension of a region that is said to hold nothing; in all others it is as wide as what was listed. */
export interface EmptyRegion {
  readonly axis: number;
  readonly region: Region;
}

/** A set of a dimension, by its number. */
interface AxisSet {
  readonly axis: number;
  readonly setId: number;
  readonly table: SetTable;
}

interface Claim {
  readonly empty: AxisSet;
  /** The other dimensions in which it is not the whole space, which decide whether it speaks of a region. */
  readonly narrowed: readonly AxisSet[];
}

/**
 * Claims, told apart by one dimension after the other: regions that have the same set there have the same claims left. Few regions are
 * alike in all, and nearly all are alike in some.
 */
interface ClaimTree {
  /** All that may speak of the region; where nothing more tells them apart, they do. */
  readonly claims: readonly Claim[];
  readonly next:
    | {
        readonly axis: number;
        /** By the number of the set, as regions come up. */
        readonly below: Map<number, ClaimTree>;
      }
    | undefined;
}

export class Emptiness {
  readonly #regions: RegionTable;
  readonly #reduced = new Map<Region, Region>();
  readonly #claims: ClaimTree;

  constructor(regions: RegionTable, empty: readonly EmptyRegion[]) {
    this.#regions = regions;
    this.#claims = treeOf(joined(regions, empty));
  }

  /** The same money in the smallest region; a set in it may be empty, and then it holds none. The order of claims does not matter. */
  reduce(region: Region): Region {
    const known = this.#reduced.get(region);
    if (known !== undefined) return known;
    const setIds = [...region.setIds];
    // A region that was made smaller may have come inside of what further claims speak of.
    let before: readonly Claim[] | undefined;
    for (let claims = this.#claimsOn(setIds); claims !== before && takeAway(claims, setIds);) {
      before = claims;
      claims = this.#claimsOn(setIds);
    }
    const reduced = before === undefined ? region : this.#regions.ofSetIds(setIds);
    this.#reduced.set(region, reduced);
    return reduced;
  }

  #claimsOn(setIds: readonly number[]): readonly Claim[] {
    let tree = this.#claims;
    while (tree.next !== undefined) {
      const { axis, below } = tree.next;
      const setId = setIds[axis] ?? 0;
      let next = below.get(setId);
      if (next === undefined) {
        next = treeOf(speakingOf(tree.claims, axis, setId), axis);
        below.set(setId, next);
      }
      tree = next;
    }
    return tree.claims;
  }
}

/** Whether something was there to take. */
function takeAway(claims: readonly Claim[], setIds: number[]): boolean {
  let isSmaller = false;
  for (const { empty } of claims) {
    const own = setIds[empty.axis] ?? 0;
    const rest = empty.table.without(own, empty.setId);
    if (rest === own) continue;
    setIds[empty.axis] = rest;
    isSmaller = true;
  }
  return isSmaller;
}

/** `after` is the dimension by which the claims were told apart last. */
function treeOf(claims: readonly Claim[], after = -1): ClaimTree {
  let axis = Infinity;
  for (const { narrowed } of claims)
    for (const { axis: own } of narrowed) if (own > after && own < axis) axis = own;
  return { claims, next: axis === Infinity ? undefined : { axis, below: new Map() } };
}

/** Those that speak of regions with a set in a dimension. */
function speakingOf(claims: readonly Claim[], axis: number, setId: number): readonly Claim[] {
  return claims.filter(({ narrowed }) => {
    for (const one of narrowed) if (one.axis === axis) return one.table.isInside(setId, one.setId);
    return true;
  });
}

/** The rows under each row of a table claim parts of one whole: these are one claim. */
function joined(regions: RegionTable, empty: readonly EmptyRegion[]): Claim[] {
  const alike = Map.groupBy(empty, ({ axis, region }) => `${axis}/${region.setIds.with(axis, -1).join()}`);
  return [...alike.values()].flatMap((claims) => {
    const [any] = claims;
    if (any === undefined) return [];
    const { axis, region } = any;
    const all = claims.reduce((set, claim) => set | (claim.region.sets[axis] ?? 0n), 0n);
    const axisSet = (of: number, setId: number): AxisSet => ({
      axis: of,
      setId,
      table: regions.setTable(of),
    });
    const others = [...region.setIds.entries()]
      .filter(([other, setId]) => other !== axis && setId !== regions.whole.setIds[other])
      .map(([other, setId]) => axisSet(other, setId));
    return [{ empty: axisSet(axis, regions.setTable(axis).idOf(all)), narrowed: others }];
  });
}

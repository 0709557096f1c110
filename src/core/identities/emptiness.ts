// Regions without the parts that are known to be empty. A complete listing says that nothing stands beside its rows, and so of every
// region inside what it lists that the part beside the rows holds nothing. Taken away, regions that state the same money under
// different names become one: the total of one table and that of another, a form and the row of its project.
import type { DimensionName } from '../cube/dimensions.ts';
import { axisIndex, type Region, type RegionTable } from '../cube/region.ts';
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
  /**
   * The other dimensions in which it is not the whole space, which decide whether it speaks of a region: first those in which most claims
   * do not speak of most regions.
   */
  readonly first: readonly AxisSet[];
  readonly then: readonly AxisSet[];
}

const decisive = (
  ['fiscalYear', 'stage', 'side', 'fundSource', 'expenditureKind'] as const satisfies DimensionName[]
).map(axisIndex);

export class Emptiness {
  readonly #regions: RegionTable;
  readonly #claims: readonly Claim[];
  readonly #reduced = new Map<Region, Region>();
  readonly #byDecisive = new Map<string, readonly Claim[]>();

  constructor(regions: RegionTable, empty: readonly EmptyRegion[]) {
    this.#regions = regions;
    this.#claims = joined(regions, empty);
  }

  /** The same money in the smallest region; a set in it may be empty, and then it holds none. The order of claims does not matter. */
  reduce(region: Region): Region {
    const known = this.#reduced.get(region);
    if (known !== undefined) return known;
    const setIds = [...region.setIds];
    let isSmaller = false;
    for (let wasCut = true; wasCut;) {
      wasCut = false;
      for (const { empty, then } of this.#near(setIds)) {
        const own = setIds[empty.axis] ?? 0;
        const rest = empty.table.without(own, empty.setId);
        if (rest === own || !isWithin(setIds, then)) continue;
        setIds[empty.axis] = rest;
        wasCut = true;
        isSmaller = true;
      }
    }
    const reduced = isSmaller ? this.#regions.ofSetIds(setIds) : region;
    this.#reduced.set(region, reduced);
    return reduced;
  }

  /** Claims that may speak of a region, by the dimensions in which most do not; the others are still to be asked. */
  #near(setIds: readonly number[]): readonly Claim[] {
    let key = '';
    for (const axis of decisive) key += `${setIds[axis]} `;
    const known = this.#byDecisive.get(key);
    if (known !== undefined) return known;
    const near = this.#claims.filter(({ first }) => isWithin(setIds, first));
    this.#byDecisive.set(key, near);
    return near;
  }
}

const isDecisive = ({ axis }: AxisSet): boolean => decisive.includes(axis);

function isWithin(setIds: readonly number[], narrowed: readonly AxisSet[]): boolean {
  for (const { axis, setId, table } of narrowed) if (!table.isInside(setIds[axis] ?? 0, setId)) return false;
  return true;
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
    const own = axisSet(axis, regions.setTable(axis).idOf(all));
    const [first, then] = [others.filter(isDecisive), others.filter((one) => !isDecisive(one))];
    return [{ empty: own, first, then }];
  });
}

// Regions without the parts that are known to be empty. A complete listing says that nothing stands beside its rows, and so of every
// region inside what it lists that the part beside the rows holds nothing. Taken away, regions that state the same money under
// different names become one: the total of one table and that of another, a form and the row of its project.
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import { axisIndex, type Region, type RegionTable } from '../cube/region.ts';
import { Insides } from './insides.ts';

/** One dimension of a region that is said to hold nothing; in all others it is as wide as what was listed. */
export interface EmptyRegion {
  readonly axis: number;
  readonly region: Region;
}

interface Claim {
  readonly axis: number;
  readonly name: DimensionName;
  readonly region: Region;
  /** The other dimensions in which it is not the whole space: those that decide whether it speaks of a region. */
  readonly narrowed: readonly number[];
}

const decisive = (
  ['fiscalYear', 'stage', 'side', 'fundSource', 'expenditureKind'] as const satisfies DimensionName[]
).map(axisIndex);

export class Emptiness {
  readonly #regions: RegionTable;
  readonly #claims: readonly Claim[];
  readonly #insides = new Insides();
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
    let reduced = region;
    for (let before: Region | undefined; before !== reduced;) {
      before = reduced;
      for (const claim of this.#near(reduced)) reduced = this.#without(reduced, claim);
    }
    this.#reduced.set(region, reduced);
    return reduced;
  }

  /** Claims that may speak of a region, by the dimensions in which most do not. */
  #near(region: Region): readonly Claim[] {
    const key = decisive.map((axis) => region.setIds[axis]).join();
    const known = this.#byDecisive.get(key);
    if (known !== undefined) return known;
    const near = this.#claims.filter(({ region: empty, narrowed }) =>
      decisive.every((axis) => !narrowed.includes(axis) || this.#insides.isInside(axis, region, empty)),
    );
    this.#byDecisive.set(key, near);
    return near;
  }

  #without(region: Region, { axis, name, region: empty, narrowed }: Claim): Region {
    for (const other of narrowed) if (!this.#insides.isInside(other, region, empty)) return region;
    const set = region.sets[axis] ?? 0n;
    const rest = set & ~(empty.sets[axis] ?? 0n);
    return rest === set ? region : this.#regions.withSet(region, name, rest);
  }
}

/** The rows under each row of a table claim parts of one whole: these are one claim. */
function joined(regions: RegionTable, empty: readonly EmptyRegion[]): Claim[] {
  const alike = Map.groupBy(empty, ({ axis, region }) => `${axis}/${region.setIds.with(axis, -1).join()}`);
  return [...alike.values()].flatMap((claims) => {
    const [first] = claims;
    const name = first === undefined ? undefined : dimensionNames[first.axis];
    if (first === undefined || name === undefined) return [];
    const { axis, region } = first;
    const all = claims.reduce((set, claim) => set | (claim.region.sets[axis] ?? 0n), 0n);
    const narrowed = [...region.sets.keys()].filter(
      (other) => other !== axis && region.setIds[other] !== regions.whole.setIds[other],
    );
    return [{ axis, name, region: regions.withSet(region, name, all), narrowed }];
  });
}

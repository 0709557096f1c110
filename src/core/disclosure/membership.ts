// Which regions of a document a point of the cube lies in, and how far the point can be made coarser without the document saying
// anything else.
import { bitsOf, isSubset } from '../cube/bits.ts';
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import type { Region } from '../cube/region.ts';
import { findNode, parentNode, type Space } from '../cube/space.ts';
import type { Coordinates } from '../ledger/ledger.ts';

/** What a document says with the regions of its ledger. */
export interface Statements {
  /** Regions whose amounts it prints, or lets decide on its words. */
  readonly stated: readonly Region[];
  /** Regions that its listings say to be empty. */
  readonly claimedEmpty: readonly Region[];
}

/** What a document says of itself on its cover is not made coarser. */
export const keptAsIs: readonly DimensionName[] = [
  'fiscalYear',
  'stage',
  'side',
  'jurisdiction',
  'department',
];

/** Sets of regions are bits: first those stated, then those claimed to be empty. */
export class Membership {
  readonly regions: readonly Region[];
  readonly #space: Space;
  readonly #stated: bigint;
  /** Per dimension, the different sets of the regions, each with the regions that have it. */
  readonly #bySet: readonly (readonly { readonly set: bigint; readonly regions: bigint }[])[];
  readonly #holding = dimensionNames.map(() => new Map<string, bigint>());

  constructor({ stated, claimedEmpty }: Statements, space: Space) {
    this.regions = [...new Set([...stated, ...claimedEmpty])];
    this.#space = space;
    this.#stated = (1n << BigInt(new Set(stated).size)) - 1n;
    this.#bySet = dimensionNames.map((_, axis) => {
      const bySet = Map.groupBy(this.regions.keys(), (index) => this.regions[index]?.setIds[axis]);
      return [...bySet.values()].map((indices) => ({
        set: this.regions[indices[0] ?? 0]?.sets[axis] ?? 0n,
        regions: bitsOf(indices),
      }));
    });
  }

  /** The regions that hold a point. */
  of(point: Coordinates): bigint {
    return this.#except(point, undefined);
  }

  /** Whether the document says anything of a point. */
  isStated(point: Coordinates): boolean {
    return (this.of(point) & this.#stated) !== 0n;
  }

  /**
   * Climbs in each dimension as long as the point stays in the same stated regions, and comes into none that is claimed to be
   * empty.
   */
  coarsen(point: Coordinates): Coordinates {
    const coordinates: Record<DimensionName, string> = { ...point };
    const regions = this.of(point);
    const climb = (name: DimensionName, axis: number): boolean => {
      const above = parentNode(this.#space[name], coordinates[name]);
      if (above === undefined) return false;
      const elsewhere = this.#except(coordinates, axis);
      const climbed = elsewhere & this.#regionsHolding(name, axis, above.code);
      if ((climbed & this.#stated) !== (regions & this.#stated) || !isSubset(climbed, regions)) return false;
      coordinates[name] = above.code;
      return true;
    };
    // A step in one dimension may free another, so all are tried again until none can climb.
    const axes = [...dimensionNames.entries()].filter(([, name]) => !keptAsIs.includes(name));
    let climbed = true;
    while (climbed) climbed = axes.filter(([axis, name]) => climb(name, axis)).length > 0;
    return coordinates;
  }

  /** The regions that hold a point in all dimensions, or in all but one. */
  #except(point: Coordinates, left: number | undefined): bigint {
    return dimensionNames.reduce(
      (regions, name, axis) =>
        axis === left ? regions : regions & this.#regionsHolding(name, axis, point[name]),
      (1n << BigInt(this.regions.length)) - 1n,
    );
  }

  #regionsHolding(name: DimensionName, axis: number, code: string): bigint {
    const known = this.#holding[axis]?.get(code);
    if (known !== undefined) return known;
    const { own } = findNode(this.#space[name], code);
    const holding = (this.#bySet[axis] ?? []).reduce(
      (all, { set, regions }) => ((set & own) === 0n ? all : all | regions),
      0n,
    );
    this.#holding[axis]?.set(code, holding);
    return holding;
  }
}

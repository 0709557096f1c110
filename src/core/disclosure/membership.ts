// Which regions of a document a point of the cube lies in, and how far the point can be made coarser without the document saying
// anything else.
import { bitsOf, isSubset } from '../cube/bits.ts';
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import type { Region } from '../cube/region.ts';
import { nodesAt, parentNode, unionOf, type Node, type Space } from '../cube/space.ts';
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
  readonly #all: bigint;
  readonly #stated: bigint;
  /** Per dimension, the different sets of the regions, each with the regions that have it. */
  readonly #bySet: readonly (readonly { readonly set: bigint; readonly regions: bigint }[])[];
  /** Per dimension, by code, the regions that hold the node. */
  readonly #holding = dimensionNames.map(() => new Map<string, bigint>());

  constructor({ stated, claimedEmpty }: Statements, space: Space) {
    this.regions = [...new Set([...stated, ...claimedEmpty])];
    this.#space = space;
    this.#all = (1n << BigInt(this.regions.length)) - 1n;
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
    return dimensionNames.reduce(
      (regions, name, axis) => regions & this.#regionsAt(axis, nodesAt(this.#space[name], point[name])),
      this.#all,
    );
  }

  /** The stated regions that hold a point: all that a document tells of money there. */
  statedOf(point: Coordinates): bigint {
    return this.of(point) & this.#stated;
  }

  /**
   * The coarsest point that stands for some in the same stated regions: in each dimension the nodes of all of them, which climb
   * as long as the point stays in these regions and comes into none that is claimed to be empty. The nodes together lie in just
   * the regions that hold each of the points, since a region that does not hold one leaves out its node in some dimension.
   */
  together(points: readonly Coordinates[]): Coordinates {
    const united = dimensionNames.map((name) => [
      name,
      unionOf(
        this.#space[name],
        points.map((point) => point[name]),
      ),
    ]);
    const coordinates = Object.fromEntries(united) as Record<DimensionName, string>;
    const regions = this.of(coordinates);
    // A step in one dimension may free another, so all are tried again until none can climb.
    while (this.#climb(coordinates, regions));
    return coordinates;
  }

  /** One round over all dimensions; whether any of them climbed. */
  #climb(coordinates: Record<DimensionName, string>, regions: bigint): boolean {
    const nodes = dimensionNames.map((name) => nodesAt(this.#space[name], coordinates[name]));
    const after = [this.#all];
    for (let axis = nodes.length - 1; axis > 0; axis -= 1) {
      after.unshift((after[0] ?? 0n) & this.#regionsAt(axis, nodes[axis] ?? []));
    }
    let before = this.#all;
    let hasClimbed = false;
    dimensionNames.forEach((name, axis) => {
      const elsewhere = before & (after[axis] ?? 0n);
      const isSame = (higher: readonly Node[]): boolean => {
        const climbed = elsewhere & this.#regionsAt(axis, higher);
        return (climbed & this.#stated) === (regions & this.#stated) && isSubset(climbed, regions);
      };
      let here: readonly Node[] = nodes[axis] ?? [];
      const higher = keptAsIs.includes(name) ? undefined : this.#stepsUp(name, here).find(isSame);
      if (higher !== undefined) {
        here = higher;
        coordinates[name] = unionOf(
          this.#space[name],
          higher.map(({ code }) => code),
        );
        hasClimbed = true;
      }
      before &= this.#regionsAt(axis, here);
    });
    return hasClimbed;
  }

  /** For each parent of the nodes, the parent in the place of all that stand below it. */
  #stepsUp(name: DimensionName, nodes: readonly Node[]): Node[][] {
    const parents = new Set(nodes.flatMap(({ code }) => parentNode(this.#space[name], code) ?? []));
    return [...parents].map((parent) => [
      ...nodes.filter(({ own }) => (own & parent.subtree) === 0n),
      parent,
    ]);
  }

  #regionsAt(axis: number, nodes: readonly Node[]): bigint {
    return nodes.reduce((regions, node) => regions & this.#regionsHolding(axis, node), this.#all);
  }

  #regionsHolding(axis: number, { code, own }: Node): bigint {
    const known = this.#holding[axis]?.get(code);
    if (known !== undefined) return known;
    const holding = (this.#bySet[axis] ?? []).reduce(
      (all, { set, regions }) => ((set & own) === 0n ? all : all | regions),
      0n,
    );
    this.#holding[axis]?.set(code, holding);
    return holding;
  }
}

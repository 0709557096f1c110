// The common refinement of regions: the lines of the public ledger that none of them tells apart, taken together. The sum of
// any of the regions is a sum of these parts, so rounding them once rounds everything.
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import type { Region } from '../cube/region.ts';
import { nodesAt, parentNode, type Axis, type Node, type Space } from '../cube/space.ts';
import type { CubeLine } from '../cube/sum.ts';
import { sumFen, type Fen } from '../money/fen.ts';
import type { PublicLedger } from './public-ledger.ts';

export interface RefinedPart {
  /** Ids of the regions that hold it. */
  readonly regions: readonly number[];
  readonly amountFen: Fen;
  /** Where it stands in the hierarchy: a code per level of each dimension in turn, `''` below the last that is known. */
  readonly path: readonly string[];
}

/** In the order of the hierarchy; `order` names the dimensions that come first. Lines in none of the regions are left out. */
export function commonRefinement(
  regions: readonly Region[],
  { lines, linesOf }: PublicLedger,
  order: readonly DimensionName[],
  space: Space,
): RefinedPart[] {
  const allDimensions = [...new Set([...order, ...dimensionNames])];
  const hierarchy = allDimensions.map((name) => new Branches(space[name], lines));
  const regionsOf = lines.map((): number[] => []);
  for (const { id } of regions) for (const line of linesOf.get(id) ?? []) regionsOf[line]?.push(id);
  // The order in which lines come is chance; where they stand in the hierarchy is not.
  const placed = inOrder(
    lines.map((line, index) => ({ line, regions: regionsOf[index] ?? [], ...placeOf([line], hierarchy) })),
  ).filter((line) => line.regions.length > 0);
  const parts = [...Map.groupBy(placed, (line) => line.regions.join()).values()].map((same) => {
    const own = same.map(({ line }) => line);
    return {
      regions: same[0]?.regions ?? [],
      amountFen: sumFen(own.map(({ amountFen }) => amountFen)),
      ...placeOf(own, hierarchy),
    };
  });
  return inOrder(parts).map(({ regions: ids, amountFen, branches }) => ({
    regions: ids,
    amountFen,
    path: branches.flatMap(({ codes }) => codes),
  }));
}

interface Placed {
  readonly branches: readonly Branch[];
}

function placeOf(lines: readonly CubeLine[], hierarchy: readonly Branches[]): Placed {
  return { branches: hierarchy.map((branches) => branches.common(lines)) };
}

function inOrder<One extends Placed>(all: readonly One[]): One[] {
  return [...all].sort((left, right) => firstDifference(left.branches, right.branches));
}

/** Where something stands in one dimension. */
interface Branch {
  readonly codes: readonly string[];
  /** Position in the listing order of the dimension. */
  readonly position: number;
}

/** The ways from the top of a dimension down to the nodes of lines, all equally long. */
class Branches {
  readonly #dimension: DimensionName;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #ways: ReadonlyMap<string, readonly string[]>;
  readonly #levels: number;

  constructor(axis: Axis, lines: readonly CubeLine[]) {
    this.#dimension = axis.name;
    this.#positions = new Map([...axis.nodes.keys()].map((code, index) => [code, index]));
    const codes = new Set(lines.map(({ coordinates }) => coordinates[axis.name]));
    this.#ways = new Map(
      [...codes].map((code) => [code, sharedWay(nodesAt(axis, code).map((node) => wayTo(axis, node)))]),
    );
    this.#levels = Math.max(0, ...[...this.#ways.values()].map((way) => way.length));
  }

  /** The way that lines share, filled up to the length of all. */
  common(lines: readonly CubeLine[]): Branch {
    const ways = lines.map(({ coordinates }) => this.#ways.get(coordinates[this.#dimension]) ?? []);
    const shared = sharedWay(ways);
    const codes = Array.from({ length: this.#levels }, (_, level) => shared[level] ?? '');
    return { codes, position: this.#positions.get(shared.at(-1) ?? '*') ?? 0 };
  }
}

/** Codes from the level below the whole dimension down to the node. */
function wayTo(axis: Axis, { code }: Node): readonly string[] {
  const above = parentNode(axis, code);
  return above === undefined ? [] : [...wayTo(axis, above), code];
}

function sharedWay(ways: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = ways;
  const end = first.findIndex((code, level) => ways.some((way) => way[level] !== code));
  return end === -1 ? first : first.slice(0, end);
}

function firstDifference(left: readonly Branch[], right: readonly Branch[]): number {
  for (const [index, { position }] of left.entries()) {
    const difference = position - (right[index]?.position ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

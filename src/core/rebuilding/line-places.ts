// Where in a ledger the money of a region can stand as one line: at the smallest node that holds it, in each dimension.
import { isSubset } from '../cube/bits.ts';
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import type { Region } from '../cube/region.ts';
import type { Space } from '../cube/space.ts';
import type { Coordinates, Ledger } from '../ledger/ledger.ts';

/** Undefined where no line can hold it. */
export type PlaceOf = (region: Region) => Coordinates | undefined;

/**
 * A line at a node wider than the region counts for whatever the node's own member lies in: that must not be named as part of something
 * that does not hold the region. `named` are all regions that the document speaks of.
 */
export function placing(ledger: Ledger, space: Space, named: readonly Region[]): PlaceOf {
  const { department, budgetUnits } = ledger;
  const [unit, ...others] = budgetUnits;
  // A department of one unit is that unit.
  const ofUnit = unit !== undefined && others.length === 0 ? { budgetUnit: unit.code } : {};
  const known = dimensionNames.map(() => new Map<number, string | undefined>());
  const codeOf = (region: Region, axis: number, name: DimensionName): string | undefined => {
    const codes = known[axis];
    const id = region.setIds[axis] ?? 0;
    if (codes?.has(id) !== true) {
      const sets = new Set(named.map(({ sets }) => sets[axis] ?? 0n));
      codes?.set(id, nodeAround(region.sets[axis] ?? 0n, name, space, sets));
    }
    return codes?.get(id);
  };
  return (region) => {
    const codes = dimensionNames.map((name, axis) => [name, codeOf(region, axis, name)] as const);
    if (codes.some(([, code]) => code === undefined)) return undefined;
    const coordinates = Object.fromEntries(codes) as Coordinates;
    // What only this reading tells apart is a member of no ledger.
    if (coordinates.department !== department.code) return undefined;
    return { ...coordinates, jurisdiction: department.jurisdiction, ...ofUnit };
  };
}

function nodeAround(
  set: bigint,
  name: DimensionName,
  space: Space,
  named: ReadonlySet<bigint>,
): string | undefined {
  let node = space[name].root;
  if (set === 0n || !isSubset(set, node.subtree)) return undefined;
  for (let below: typeof node | undefined = node; below !== undefined;) {
    node = below;
    below = node.children.find(({ subtree }) => isSubset(set, subtree));
  }
  if (isSubset(node.own, set)) return node.code;
  const isApart = [...named].some((other) => isSubset(node.own, other) && !isSubset(set, other));
  return isApart ? undefined : node.code;
}

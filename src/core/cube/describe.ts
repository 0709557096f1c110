// Regions in words: the names of the nodes that a set holds, dimension by dimension, for whoever asks what a figure means.
import { isSubset } from './bits.ts';
import { dimensionNames, type DimensionName } from './dimensions.ts';
import { setOf, type Region } from './region.ts';
import { noneCode, nodesAt, selectSet, wholeCode, type Axis, type Node, type Space } from './space.ts';

/** Dimensions that a document says once for all of its figures. */
const saidOnce: readonly DimensionName[] = ['stage', 'jurisdiction', 'department', 'counterpartBudgetUnit'];
/** Lists whose codes readers know and search for. */
const showsCode: readonly DimensionName[] = [
  'revenueClass',
  'functionalClass',
  'departmentEconomicClass',
  'governmentEconomicClass',
];
/** In a budget every amount stands once, as a use; that both kinds of use count needs no words. */
const allUses = 'expenditure|closingBalance';

/** Between the words of a region, one dimension after the other. */
export const wordSeparator = ' · ';

/** `unit` is the budget unit of whose own set the region is, so that it is not said again. */
export function describeRegion(region: Region, space: Space, unit?: string): string {
  const parts = dimensionNames.flatMap((name) => {
    const axis = space[name];
    const set = setOf(region, name);
    if (saidOnce.includes(name) || set === axis.whole) return [];
    if (name === 'side' && set === selectSet(axis, allUses)) return [];
    if (name === 'budgetUnit' && unit !== undefined && set === selectSet(axis, unit)) return [];
    return [describeSet(axis, set)];
  });
  return parts.filter((part) => part !== '').join(wordSeparator);
}

/** The names of the topmost nodes inside a set, or of those outside it where they are fewer. */
export function describeSet(axis: Axis, set: bigint): string {
  const inside = topNodes(axis, set);
  const outside = inside.length > 3 ? topNodes(axis, axis.whole & ~set) : [];
  if (outside.length < inside.length && outside.length > 0) {
    return `除${outside.map((node) => nodeName(axis, node)).join('、')}以外`;
  }
  return inside.map((node) => nodeName(axis, node)).join('、');
}

/** Where a line stands, by name. */
export function coordinateName(axis: Axis, coordinate: string): string {
  const nodes = nodesAt(axis, coordinate);
  const nameless = nodes.length === 1 ? {} : namelessBesideOthers;
  return nodes.map((node) => nameless[node.code] ?? nodeName(axis, node)).join('、');
}

/** Alone they say nothing; one of several must not go unsaid. */
const namelessBesideOthers: Readonly<Record<string, string>> = {
  [noneCode]: '不适用',
  [wholeCode]: '未细分',
};

function nodeName(axis: Axis, node: Node): string {
  if (node.code === wholeCode || node.code === noneCode) return '';
  return showsCode.includes(axis.name) ? `${node.code} ${node.name}` : node.name;
}

/** Nodes that lie wholly inside a set while their parent does not; "does not apply" and the lone rest of an inner node have no name. */
function topNodes(axis: Axis, set: bigint): readonly Node[] {
  const inside = (node: Node): readonly Node[] => {
    if ((node.subtree & set) === 0n) return [];
    return isSubset(node.subtree, set) ? [node] : node.children.flatMap(inside);
  };
  return axis.root.children.flatMap(inside).filter((node) => node.code !== noneCode);
}

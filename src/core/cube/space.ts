// The space of the cube: for each dimension its nodes as bits. Every node, inner ones too, has a bit of its own, so
// that money booked at an inner node has a place and no region is empty by construction.
import { assert } from '../lib/assert.ts';
import { rememberedOf } from '../lib/remembered.ts';
import { isSubset } from './bits.ts';
import { blankMeaning, dimensionNames, type DimensionName, type Member } from './dimensions.ts';

/** The code of the whole dimension: in a line "not known deeper", in a scope "everything". */
export const wholeCode = '*';
/** The code of the member "does not apply". */
export const noneCode = '';
/** Joins codes: in a selector all of these, as a coordinate money at these that is not told apart. */
export const unionMark = '|';

export interface Node {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  /** 0 is the whole dimension. */
  readonly level: number;
  /** The node's own bit. */
  readonly own: bigint;
  /** The node and everything below it. */
  readonly subtree: bigint;
  /** Directly below, in listing order. */
  readonly children: readonly Node[];
}

/** Where a line stands in a dimension: in a set that holds all of `own`, and cut by one that meets `subtree`. A node is one. */
export type Position = Pick<Node, 'own' | 'subtree'>;

export interface Axis {
  readonly name: DimensionName;
  /** By code, in the order in which rows are listed. */
  readonly nodes: ReadonlyMap<string, Node>;
  /** The whole dimension, at the top of all others. */
  readonly root: Node;
  readonly whole: bigint;
}

export type Space = Readonly<Record<DimensionName, Axis>>;
export type MembersByDimension = Readonly<Record<DimensionName, readonly Member[]>>;

/** Members must stand after their parents; codes are unique within a dimension. */
export function buildSpace(members: MembersByDimension): Space {
  const axes = dimensionNames.map((name) => [name, axisOf(name, members[name])] as const);
  return Object.fromEntries(axes) as Record<DimensionName, Axis>;
}

function axisOf(name: DimensionName, members: readonly Member[]): Axis {
  const known = axesOf(members);
  const axis = known.get(name) ?? buildAxis(name, members);
  known.set(name, axis);
  return axis;
}

/** The lists of a year are the members of most ledgers and documents: what is made of them is kept as long as they are. */
const axesOf = rememberedOf((_: readonly Member[]) => new Map<DimensionName, Axis>());

function buildAxis(name: DimensionName, members: readonly Member[]): Axis {
  const root: MutableNode = {
    code: wholeCode,
    name: '',
    parent: '',
    level: 0,
    own: 1n,
    subtree: 1n,
    children: [],
  };
  const none: Member[] = blankMeaning(name) === 'none' ? [{ code: noneCode, name: '', parent: '' }] : [];
  const nodes = new Map([[wholeCode, root]]);
  for (const member of [...none, ...members]) {
    const above = nodes.get(member.parent === '' ? wholeCode : member.parent);
    assert(above !== undefined, `${name}: the parent ${member.parent} does not stand before its children`);
    assert(!nodes.has(member.code), `${name}: code ${member.code} stands twice`);
    const own = 1n << BigInt(nodes.size);
    const node: MutableNode = {
      code: member.code,
      name: member.name,
      parent: member.parent,
      level: above.level + 1,
      own,
      subtree: own,
      children: [],
    };
    nodes.set(member.code, node);
    above.children.push(node);
  }
  for (const node of [...nodes.values()].reverse()) {
    node.subtree = node.children.reduce((union, child) => union | child.subtree, node.own);
  }
  return { name, nodes, root, whole: root.subtree };
}

interface MutableNode extends Node {
  subtree: bigint;
  readonly children: MutableNode[];
}

export function findNode(axis: Axis, code: string): Node {
  const node = axis.nodes.get(code);
  assert(node !== undefined, `${axis.name} has no member ${code}`);
  return node;
}

/** The nodes that a coordinate names: one, or several that a public ledger does not tell apart. */
export function nodesAt(axis: Axis, coordinate: string): Node[] {
  return coordinate.split(unionMark).map((code) => findNode(axis, code));
}

export function positionAt(axis: Axis, coordinate: string): Position {
  const [first, ...others] = nodesAt(axis, coordinate);
  assert(first !== undefined, `${axis.name} has no member ${coordinate}`);
  return others.reduce<Position>(
    (all, { own, subtree }) => ({ own: all.own | own, subtree: all.subtree | subtree }),
    first,
  );
}

/** The coordinate that names several together, its codes in listing order. */
export function unionOf(axis: Axis, coordinates: Iterable<string>): string {
  const [first = noneCode, ...others] = new Set(coordinates);
  if (others.length === 0) return first;
  const nodes = new Set([first, ...others].flatMap((coordinate) => nodesAt(axis, coordinate)));
  const inOrder = [...nodes].sort((left, right) => (left.own < right.own ? -1 : 1));
  return inOrder.map(({ code }) => code).join(unionMark);
}

export function parentNode(axis: Axis, code: string): Node | undefined {
  if (code === wholeCode) return undefined;
  const { parent } = findNode(axis, code);
  return findNode(axis, parent === '' ? wholeCode : parent);
}

/** The nodes of one level inside a set, in listing order. */
export function nodesAtLevel(axis: Axis, level: number, within: bigint): Node[] {
  const below = (node: Node): readonly Node[] => {
    if ((node.subtree & within) === 0n) return [];
    if (node.level < level) return node.children.flatMap(below);
    return node.code !== noneCode && isSubset(node.subtree, within) ? [node] : [];
  };
  return [...below(axis.root)];
}

/**
 * The set that a selector names: codes joined by `|`, a leading `!` for all but these, `*` for everything, `''` for the
 * member "does not apply". An inner node stands for everything below it.
 */
export function selectSet(axis: Axis, selector: string): bigint {
  const complement = selector.startsWith('!');
  const set = positionAt(axis, complement ? selector.slice(1) : selector).subtree;
  return complement ? axis.whole & ~set : set;
}

// The space of the cube: for each dimension its nodes as bits. Every node, inner ones too, has a bit of its own, so
// that money booked at an inner node has a place and no region is empty by construction.
import { assert } from '../lib/assert.ts';
import { blankMeaning, dimensionNames, type DimensionName, type Member } from './dimensions.ts';

/** The code of the whole dimension: in a line "not known deeper", in a scope "everything". */
export const wholeCode = '*';
/** The code of the member "does not apply". */
export const noneCode = '';

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
}

export interface Axis {
  readonly name: DimensionName;
  /** By code, in the order in which rows are listed. */
  readonly nodes: ReadonlyMap<string, Node>;
  readonly whole: bigint;
}

export type Space = Readonly<Record<DimensionName, Axis>>;
export type MembersByDimension = Readonly<Record<DimensionName, readonly Member[]>>;

/** Members must stand after their parents; codes are unique within a dimension. */
export function buildSpace(members: MembersByDimension): Space {
  const axes = dimensionNames.map((name) => [name, buildAxis(name, members[name])] as const);
  return Object.fromEntries(axes) as Record<DimensionName, Axis>;
}

function buildAxis(name: DimensionName, members: readonly Member[]): Axis {
  const root: Member = { code: wholeCode, name: '', parent: '' };
  const none: Member[] = blankMeaning(name) === 'none' ? [{ code: noneCode, name: '', parent: '' }] : [];
  const listed = [root, ...none, ...members];
  const subtrees = new Map<string, bigint>();
  const levels = new Map<string, number>([[wholeCode, 0]]);
  listed.forEach((member, index) => {
    assert(!subtrees.has(member.code), `${name}: code ${member.code} stands twice`);
    subtrees.set(member.code, 1n << BigInt(index));
    if (member !== root) levels.set(member.code, levelOf(above(member), levels, name) + 1);
  });
  for (const member of [...listed].reverse()) {
    if (member === root) continue;
    const parent = above(member);
    subtrees.set(parent, (subtrees.get(parent) ?? 0n) | (subtrees.get(member.code) ?? 0n));
  }
  const nodes = listed.map((member, index): [string, Node] => [
    member.code,
    {
      ...member,
      level: levelOf(member.code, levels, name),
      own: 1n << BigInt(index),
      subtree: subtrees.get(member.code) ?? 0n,
    },
  ]);
  return { name, nodes: new Map(nodes), whole: (1n << BigInt(listed.length)) - 1n };
}

const above = (member: Member): string => (member.parent === '' ? wholeCode : member.parent);

function levelOf(code: string, levels: ReadonlyMap<string, number>, name: DimensionName): number {
  const level = levels.get(code);
  assert(level !== undefined, `${name}: the parent ${code} does not stand before its children`);
  return level;
}

export function findNode(axis: Axis, code: string): Node {
  const node = axis.nodes.get(code);
  assert(node !== undefined, `${axis.name} has no member ${code}`);
  return node;
}

/** The nodes of one level inside a set, in listing order. */
export function nodesAtLevel(axis: Axis, level: number, within: bigint): Node[] {
  return [...axis.nodes.values()].filter(
    (node) => node.level === level && node.code !== noneCode && (node.subtree & ~within) === 0n,
  );
}

/**
 * The set that a selector names: codes joined by `|`, a leading `!` for all but these, `*` for everything, `''` for the
 * member "does not apply". An inner node stands for everything below it.
 */
export function selectSet(axis: Axis, selector: string): bigint {
  const complement = selector.startsWith('!');
  const codes = (complement ? selector.slice(1) : selector).split('|');
  const set = codes.reduce((union, code) => union | findNode(axis, code).subtree, 0n);
  return complement ? axis.whole & ~set : set;
}

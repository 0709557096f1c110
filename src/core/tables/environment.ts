// Where a spec is being written: the view of the ledger, the scopes around, the nodes that rows are bound to, and the words
// that templates may use. Tables, sentences and forms share it.
import type { DimensionName } from '../cube/dimensions.ts';
import { setOf, type Region } from '../cube/region.ts';
import { nodesAtLevel, parentNode, type Node } from '../cube/space.ts';
import { assert } from '../lib/assert.ts';
import type { LedgerView, Scope } from '../ledger/view.ts';
import type { Rounding } from './rounding.ts';
import type { Template } from './spec.ts';

export interface Environment {
  readonly view: LedgerView;
  /** Words of the document and of the enumeration at hand: year, body, ordinal, item … */
  readonly variables: Readonly<Record<string, string>>;
  /** Outermost first; they nest by intersection. */
  readonly scopes: readonly Scope[];
  readonly nodes: ReadonlyMap<DimensionName, Node>;
  /** Absent where each amount is rounded on its own. */
  readonly rounding?: Rounding;
}

export function within(environment: Environment, ...scopes: readonly (Scope | undefined)[]): Environment {
  const added = scopes.filter((scope) => scope !== undefined);
  return added.length === 0 ? environment : { ...environment, scopes: [...environment.scopes, ...added] };
}

export function bindNode(environment: Environment, dimension: DimensionName, node: Node): Environment {
  return {
    ...environment,
    scopes: [...environment.scopes, { [dimension]: node.code }],
    nodes: new Map([...environment.nodes, [dimension, node]]),
  };
}

export function withVariables(
  environment: Environment,
  variables: Readonly<Record<string, string>>,
): Environment {
  return { ...environment, variables: { ...environment.variables, ...variables } };
}

export function regionOf(environment: Environment, ...scopes: readonly Scope[]): Region {
  return environment.view.region([...environment.scopes, ...scopes]);
}

/** The nodes of a level that lie inside what the environment speaks of, in listing order. */
export function nodesInside(environment: Environment, dimension: DimensionName, level: number): Node[] {
  return nodesAtLevel(environment.view.space[dimension], level, setOf(regionOf(environment), dimension));
}

/** The claim of a listing that it is complete: of the whole that it lists, what lies beside its nodes is empty. */
export interface Remainder {
  readonly dimension: DimensionName;
  readonly whole: Region;
  readonly region: Region;
}

/**
 * What a listing of nodes claims of a region around it. None where nothing can lie beside them, and none under a node that has
 * no others below it: that node is printed where it is bound.
 */
export function remainderBeside(
  whole: Region,
  dimension: DimensionName,
  nodes: readonly Node[],
  environment: Environment,
): Remainder[] {
  const bound = environment.nodes.get(dimension);
  const isLowest = bound !== undefined && bound.own === bound.subtree;
  const rest = nodes.reduce((left, node) => left & ~node.subtree, setOf(whole, dimension));
  if (isLowest || rest === 0n) return [];
  return [{ dimension, whole, region: environment.view.regions.withSet(whole, dimension, rest) }];
}

export type TemplatePiece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'slot'; readonly name: string };

/** Splits a template at its `{placeholders}`. */
export function templatePieces(template: Template): TemplatePiece[] {
  return template
    .split(/(\{[^{}]+\})/u)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{') && part.endsWith('}')
        ? { kind: 'slot', name: part.slice(1, -1) }
        : { kind: 'text', text: part },
    );
}

export function fillTemplate(template: Template, environment: Environment): string {
  return templatePieces(template)
    .map((piece) => (piece.kind === 'text' ? piece.text : wordOf(piece.name, environment)))
    .join('');
}

/** The word that a placeholder names: a variable, or the name or code of a bound node, whole or of one of its levels. */
export function wordOf(name: string, environment: Environment): string {
  const variable = environment.variables[name];
  if (variable !== undefined) return variable;
  const [dimension = '', property = ''] = name.split('.');
  const node = environment.nodes.get(dimension as DimensionName);
  assert(node !== undefined, `the template names {${name}}, which nothing gives`);
  switch (property) {
    case 'name':
      return node.name;
    case 'code':
      return node.code;
    default:
      return wordOfLevel(property, dimension as DimensionName, environment);
  }
}

/**
 * `part1` is the digits of the node's first level, `part2` those that the second adds, `name1` and `name2` the names of these
 * levels, and so on; empty below the node.
 */
function wordOfLevel(property: string, dimension: DimensionName, environment: Environment): string {
  const [, word, level] = /^(part|name)([1-4])$/u.exec(property) ?? [];
  assert(level !== undefined, `the template names {${dimension}.${property}}, which nothing gives`);
  const axis = environment.view.space[dimension];
  const path: Node[] = [];
  let node = environment.nodes.get(dimension);
  while (node !== undefined && node.level > 0) {
    path.unshift(node);
    node = parentNode(axis, node.code);
  }
  const here = path[Number(level) - 1];
  if (here === undefined) return '';
  return word === 'name' ? here.name : here.code.slice(path[Number(level) - 2]?.code.length ?? 0);
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const places = ['', '十', '百', '千'];

/** 一, 十二, 三十, 一百零一: whole numbers as headings count; from ten thousand on in figures. */
export function chineseNumeral(count: number): string {
  assert(Number.isInteger(count) && count > 0, `no heading is numbered ${count}`);
  if (count > 9999) return `${count}`;
  const written = [...`${count}`].map((digit, index, all) =>
    digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${places[all.length - 1 - index] ?? ''}`,
  );
  // Zeros between digits are read once, those at the end not at all; ten to nineteen begin with 十.
  return written.join('').replace(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十');
}

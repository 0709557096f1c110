// From row specs to rows: enumerates nodes, keeps those with money, and notes what the listing claims, namely that nothing
// stands beside the rows it prints. That claim is a region of its own, the remainder, whose amount must be zero.
import type { Region } from '../cube/region.ts';
import type { Node } from '../cube/space.ts';
import type { RegionSum } from '../cube/sum.ts';
import {
  bindNode,
  chineseNumeral,
  fillTemplate,
  nodesInside,
  regionOf,
  remainderBeside,
  within,
  withVariables,
} from './environment.ts';
import type { Environment, Remainder } from './environment.ts';
import type { Enumeration, FigureColumn, RowSpec } from './spec.ts';

export interface ComputedRow {
  readonly key: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly figures: readonly ComputedFigure[];
  readonly strong: boolean;
  readonly indent: number;
}

export interface ComputedFigure {
  readonly column: FigureColumn;
  readonly region: Region;
  readonly sum: RegionSum;
}

export interface ComputedRows {
  readonly rows: readonly ComputedRow[];
  /** What the listings say to be empty. */
  readonly remainders: readonly Remainder[];
  /** Regions that rows make up together, whether or not a row of its own prints them. */
  readonly hidden: readonly Region[];
}

export function computeRows(
  specs: readonly RowSpec[],
  columns: readonly FigureColumn[],
  environment: Environment,
): ComputedRows {
  const parts = specs.map((spec) => {
    const here = within(environment, spec.scope);
    return spec.each === undefined
      ? computeRow(spec, columns, here, computeFigures(here, columns))
      : enumerate(spec, spec.each, columns, here);
  });
  return join(parts);
}

function enumerate(
  spec: RowSpec,
  each: Enumeration,
  columns: readonly FigureColumn[],
  environment: Environment,
): ComputedRows {
  const whole = columns.map((column) => regionOf(environment, column.scope));
  const listed = nodesToList(each, whole, environment)
    .map((node) => {
      const bound = bindNode(environment, each.dimension, node);
      return { node, bound, figures: computeFigures(bound, columns) };
    })
    .filter(({ figures }) => each.keep === 'all' || hasMoney(figures));
  const nodes = listed.map(({ node }) => node);
  const remainders = whole.flatMap((region) => remainderBeside(region, each.dimension, nodes, environment));
  const rows = listed.map(({ bound, figures }, index) =>
    computeRow(spec, columns, withVariables(bound, { ordinal: chineseNumeral(index + 1) }), figures),
  );
  return join([...rows, { rows: [], hidden: whole, remainders }]);
}

/** Of a long code list, only nodes at which some line may be need looking at. */
function nodesToList(each: Enumeration, columns: readonly Region[], environment: Environment): Node[] {
  const nodes = nodesInside(environment, each.dimension, each.level);
  if (each.keep === 'all') return nodes;
  const reach = columns.reduce((bits, region) => bits | environment.view.reach(region, each.dimension), 0n);
  return nodes.filter((node) => (node.subtree & reach) !== 0n);
}

function computeRow(
  spec: RowSpec,
  columns: readonly FigureColumn[],
  environment: Environment,
  figures: readonly ComputedFigure[],
): ComputedRows {
  const under = computeRows(spec.rows ?? [], columns, environment);
  if (spec.hidden === true) {
    return { ...under, hidden: [...figures.map((figure) => figure.region), ...under.hidden] };
  }
  const texts = Object.entries(spec.texts).map(([name, text]) => [name, fillTemplate(text, environment)]);
  const row: ComputedRow = {
    key: rowKey(spec, environment),
    texts: Object.fromEntries(texts) as Record<string, string>,
    figures,
    strong: spec.strong ?? false,
    indent: spec.indent ?? 0,
  };
  return { ...under, rows: [row, ...under.rows] };
}

function computeFigures(environment: Environment, columns: readonly FigureColumn[]): ComputedFigure[] {
  return columns.map((column) => {
    const region = regionOf(environment, column.scope);
    return { column, region, sum: environment.view.sum(region) };
  });
}

/** What the ledger cannot tell keeps its row too: it will be reported, never left out. */
function hasMoney(figures: readonly ComputedFigure[]): boolean {
  return figures.some(
    ({ sum }) => sum.state === 'undetermined' || (sum.state === 'known' && sum.amountFen !== 0n),
  );
}

/** The codes of the nodes that the row is bound to, after the spec's own name where the row is not itself a node. */
function rowKey(spec: RowSpec, environment: Environment): string {
  const codes = [...environment.nodes.values()].map((node) => node.code);
  const names = spec.each === undefined ? [spec.key, ...codes] : codes;
  return names.join('/');
}

function join(parts: readonly ComputedRows[]): ComputedRows {
  return {
    rows: parts.flatMap((part) => part.rows),
    remainders: parts.flatMap((part) => part.remainders),
    hidden: parts.flatMap((part) => part.hidden),
  };
}

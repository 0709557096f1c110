// What the listings of a printed table claim: that nothing stands beside the rows that are printed. The specs say what a table lists,
// its rows what it found to list.
import { isSubset } from '../../cube/bits.ts';
import { axisIndex, setOf, type Region } from '../../cube/region.ts';
import type { Node } from '../../cube/space.ts';
import type { LedgerView } from '../../ledger/view.ts';
import type { TableInDocument } from '../../reading/reading.ts';
import {
  bindNode,
  nodesInside,
  regionOf,
  remainderBeside,
  within,
  type Environment,
} from '../../tables/environment.ts';
import { specColumns } from '../../tables/read/columns.ts';
import type { Enumeration, FigureColumn, RowSpec } from '../../tables/spec.ts';
import type { EmptyRegion } from '../../identities/emptiness.ts';

/** Beside the rows under one row of a table, in all of its columns, there is nothing. */
export interface ListingClaim {
  readonly table: TableInDocument;
  /** The key of the row above; `''` where the listing stands under none. */
  readonly under: string;
  readonly dimension: Enumeration['dimension'];
  readonly empty: readonly EmptyRegion[];
  readonly listed: ListedRows;
}

/** What a listing lists: the nodes of a level inside what stands around it. */
interface ListedRows {
  readonly environment: Environment;
  readonly level: number;
  readonly columns: readonly FigureColumn[];
  /** Of the nodes that are printed. */
  readonly codes: ReadonlySet<string>;
}

/** A row that a listing would have to print. */
export interface UnprintedRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** Of its columns, in their order. */
  readonly regions: readonly Region[];
}

export interface TableClaims {
  readonly claims: readonly ListingClaim[];
  /**
   * Of levels without a row, each below one row alone: they hold where another table prints rows there (`levelOf`). Where several rows lack a
   * level, the table does not go so deep.
   */
  readonly bare: readonly ListingClaim[];
  /** Where some row is printed. */
  readonly levels: ReadonlySet<string>;
  /** Regions that rows make up together, whether or not a row of their own prints them. */
  readonly hidden: readonly Region[];
}

/** `supposed` are the keys of rows that are not printed, and taken to be there with figures that nobody knows. */
export function claimsOf(
  table: TableInDocument,
  view: LedgerView,
  supposed: ReadonlySet<string> = new Set(),
): TableClaims {
  const { spec, rows } = table.read;
  const printed = new Set(rows.map(({ key }) => key)).union(supposed);
  const absent = new Set(table.read.absentColumns.map(({ name }) => name));
  const { made, hidden, met }: MadeClaims = { made: [], hidden: [], met: new Set() };
  for (const [index, panel] of spec.panels.entries()) {
    const found = specColumns(spec).flatMap(({ panel: own, name, spec: column }) =>
      own === index && column.kind === 'figure' && !absent.has(name) ? [column] : [],
    );
    const environment: Environment = {
      view,
      variables: {},
      scopes: [spec.scope, panel.scope],
      nodes: new Map(),
    };
    const listing = { table, printed, supposed, columns: found, made, hidden, met };
    for (const band of spec.bands) claimBelow(band[index] ?? [], listing, environment);
  }
  const isEmpty = rows.every(({ cells }) => cells.every(({ amountFen }) => amountFen === 0n));
  const isRelied = (one: MadeClaim): boolean => !one.isBare || isEmpty || met.has(one.spec);
  const claims = made.filter(isRelied).map(({ claim }) => claim);
  const bare = [...Map.groupBy(made, ({ spec: own }) => own).values()].flatMap(([only, ...others]) =>
    only === undefined || others.length > 0 || isRelied(only) ? [] : [withinDimension(only.claim)],
  );
  const levels = new Set(made.filter(({ isBare }) => !isBare).map(({ claim }) => levelOf(claim)));
  return { claims, bare, levels, hidden };
}

/** A table that prints other rows says nothing of kinds of money by those that it lacks. */
function withinDimension(claim: ListingClaim): ListingClaim {
  return { ...claim, empty: claim.empty.filter(({ axis }) => axis === axisIndex(claim.dimension)) };
}

/** A level below a node, or below the whole of its dimension. */
export function levelOf({ dimension, listed: { level, environment } }: ListingClaim): string {
  return [dimension, level, environment.nodes.get(dimension)?.code].join(' ');
}

/** The rows beside those of a listing: those in which a region lies, or that bear one of some codes. */
export function rowsBeside(claim: ListingClaim, of: Region | ReadonlySet<string>): readonly UnprintedRow[] {
  const { dimension, listed } = claim;
  const { environment, level, columns, codes } = listed;
  const isMeant = ({ code, subtree }: Node): boolean =>
    'sets' in of ? isSubset(setOf(of, dimension), subtree) : of.has(code);
  return nodesInside(environment, dimension, level)
    .filter((node) => !codes.has(node.code) && isMeant(node))
    .map((node) => {
      const bound = bindNode(environment, dimension, node);
      return { key: keyOf(bound), code: node.code, name: node.name, regions: regionsOf(bound, columns) };
    });
}

interface MadeClaim {
  readonly claim: ListingClaim;
  readonly spec: RowSpec;
  readonly isBare: boolean;
}

/** Claims as they are made: one without rows holds only where the document goes so deep elsewhere. */
interface MadeClaims {
  readonly made: MadeClaim[];
  readonly hidden: Region[];
  /** Specs of which some row is printed. */
  readonly met: Set<RowSpec>;
}

interface Listing extends MadeClaims {
  readonly table: TableInDocument;
  /** Those that are supposed among them. */
  readonly printed: ReadonlySet<string>;
  readonly supposed: ReadonlySet<string>;
  readonly columns: readonly FigureColumn[];
}

function claimBelow(specs: readonly RowSpec[], listing: Listing, environment: Environment): void {
  for (const spec of specs) {
    const here = within(environment, spec.scope);
    if (spec.each === undefined) claimBelow(spec.rows ?? [], listing, here);
    else claimBeside(spec, spec.each, listing, here);
  }
}

function claimBeside(spec: RowSpec, each: Enumeration, listing: Listing, environment: Environment): void {
  const { table, printed, supposed, columns } = listing;
  const { view } = environment;
  const wholes = columns.map((column) => regionOf(environment, column.scope));
  const keyAt = keyWith(environment, each.dimension);
  const rows = nodesInside(environment, each.dimension, each.level)
    .filter((node) => isPrinted(keyAt(node), spec.hidden === true, printed))
    .map((node) => ({ node, bound: bindNode(environment, each.dimension, node) }));
  const nodes = rows.map(({ node }) => node);
  const empty = wholes.flatMap((whole) =>
    remainderBeside(whole, each.dimension, nodes, environment).flatMap(({ region }) =>
      axesOf(region, each.dimension, nodes.length === 0, view).map((axis) => ({ axis, region })),
    ),
  );
  const under = keyOf(environment);
  const codes = new Set(nodes.map(({ code }) => code));
  const listed = { environment, level: each.level, columns, codes };
  const claim = { table, under, dimension: each.dimension, empty, listed };
  if (nodes.length > 0) listing.met.add(spec);
  if (empty.length > 0) listing.made.push({ claim, spec, isBare: nodes.length === 0 });
  const unprinted = rows.filter(({ bound }) => spec.hidden === true || supposed.has(keyOf(bound)));
  listing.hidden.push(...wholes, ...unprinted.flatMap(({ bound }) => regionsOf(bound, columns)));
  for (const { bound } of rows) claimBelow(spec.rows ?? [], listing, bound);
}

/**
 * Along which dimensions what a listing leaves empty can be taken away. One that lists nothing says that there is nothing of its kind: a table
 * of government funds without rows takes that fund away from whatever holds several funds.
 */
function axesOf(
  region: Region,
  dimension: Enumeration['dimension'],
  isBare: boolean,
  { regions }: LedgerView,
): readonly number[] {
  const own = axisIndex(dimension);
  const kinds = isBare
    ? kindsOfMoney.filter((axis) => region.setIds[axis] !== regions.whole.setIds[axis])
    : [];
  return [own, ...kinds.filter((axis) => axis !== own)];
}

const kindsOfMoney = (['fundSource', 'origin', 'expenditureKind'] as const).map(axisIndex);

function isPrinted(key: string, isHidden: boolean, printed: ReadonlySet<string>): boolean {
  if (!isHidden) return printed.has(key);
  for (const one of printed) if (one.startsWith(`${key}/`)) return true;
  return false;
}

const keyOf = ({ nodes }: Environment): string => [...nodes.values()].map(({ code }) => code).join('/');

/** The key of what is bound to a node of a dimension, before it is: most nodes of a list are printed nowhere. */
function keyWith({ nodes }: Environment, dimension: Enumeration['dimension']): (node: Node) => string {
  const names = [...nodes.keys()];
  const at = nodes.has(dimension) ? names.indexOf(dimension) : names.length;
  const codes = [...nodes.values()].map(({ code }) => code);
  return ({ code }) =>
    codes.length === 0 ? code : [...codes.slice(0, at), code, ...codes.slice(at + 1)].join('/');
}

function regionsOf(environment: Environment, columns: readonly FigureColumn[]): Region[] {
  return columns.map((column) => regionOf(environment, column.scope));
}

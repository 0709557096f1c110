// Listing: the nodes of a level that have money, for lists and counts in sentences and for repeated blocks. What is named, and that
// nothing stands beside it, decides on words, so both are noted even where no amount is printed.
import type { DimensionName } from '../cube/dimensions.ts';
import type { Scope } from '../ledger/view.ts';
import {
  bindNode,
  nodesInside,
  regionOf,
  remainderBeside,
  within,
  type Environment,
} from '../tables/environment.ts';
import { knownAmount, type SentenceContext } from './sentence.ts';

export interface Listing {
  readonly dimension: DimensionName;
  readonly level: number;
  readonly scope: Scope;
}

/** An environment for each node. What the ledger cannot tell is reported, and counts as money, so that no list is silently short. */
export function nodesWithMoney(
  { dimension, level, scope }: Listing,
  environment: Environment,
  context: SentenceContext,
): Environment[] {
  const here = within(environment, scope);
  const nodes = nodesInside(here, dimension, level).filter(
    (node) => knownAmount([{ sign: 1, region: regionOf(bindNode(here, dimension, node)) }], context) !== 0n,
  );
  const named = nodes.map((node) => bindNode(here, dimension, node));
  for (const one of named) context.noteDecisive(regionOf(one));
  for (const { region } of remainderBeside(regionOf(here), dimension, nodes, here)) {
    context.noteRemainder(region);
  }
  return named;
}

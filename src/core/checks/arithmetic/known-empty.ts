// What is empty whatever a document lists: money always lies at a member that has none below it, and what a format states to be all of
// something leaves nothing beside it.
import { axisIndex, contains, type Region } from '../../cube/region.ts';
import { dimensionNames, type DimensionName } from '../../cube/dimensions.ts';
import type { DisclosureFormat } from '../../disclosure/format.ts';
import type { EmptyRegion } from '../../identities/emptiness.ts';
import type { LedgerView } from '../../ledger/view.ts';

/** The dimensions of which every document knows all members. In the others a code stands for what lies below it, listed or not. */
const known: readonly DimensionName[] = ['side', 'fundSource', 'origin', 'expenditureKind'];

export function knownEmpty({ balances }: DisclosureFormat, view: LedgerView): readonly EmptyRegion[] {
  const besideParts = balances.flatMap(({ left, right }) => {
    const [whole, part] = [view.region([left]), view.region([right])];
    return contains(whole, part) ? beside(whole, part, view) : [];
  });
  return [...emptyInnerNodes(view), ...besideParts];
}

function emptyInnerNodes(view: LedgerView): readonly EmptyRegion[] {
  return known.map((name): EmptyRegion => {
    const inner = [...view.space[name].nodes.values()].filter(({ own, subtree }) => own !== subtree);
    const set = inner.reduce((all, { own }) => all | own, 0n);
    return { axis: axisIndex(name), region: view.regions.withSet(view.regions.whole, name, set) };
  });
}

/** What is left of a region without a part that is as wide as it in all dimensions but one. */
function beside(whole: Region, part: Region, view: LedgerView): EmptyRegion[] {
  const axes = [...whole.sets.keys()].filter((axis) => whole.sets[axis] !== part.sets[axis]);
  const [axis = 0, ...others] = axes;
  const name = dimensionNames[axis];
  if (axes.length === 0 || others.length > 0 || name === undefined) return [];
  const rest = (whole.sets[axis] ?? 0n) & ~(part.sets[axis] ?? 0n);
  return [{ axis, region: view.regions.withSet(whole, name, rest) }];
}

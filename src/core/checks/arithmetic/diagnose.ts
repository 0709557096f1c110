// Why laws do not hold: the smallest sets of prints without which everything would. Laws that fail together, by sharing a print, are one
// group, and a group is explained by itself. All smallest explanations are named; where there is none of at most three prints, or the
// search would take too long, the group is left unexplained.
import { quantitiesOf, type Law, type Print, type Quantity } from './quantities.ts';
import { isUnprinted, leftOut, type Solver, type Violation } from './solve.ts';

export interface FailedGroup {
  readonly violations: readonly Violation[];
  /** Each a smallest set of prints that would have to be different; empty where none was found. */
  readonly explanations: readonly (readonly Print[])[];
}

const mostPrints = 3;
const mostTrials = 6000;

export function diagnose(solver: Solver, violations: readonly Violation[]): readonly FailedGroup[] {
  const groups = groupsOf(solver, violations).map((group) => explained(solver, group));
  return joinedGroups(solver, groups);
}

function explained(solver: Solver, violations: readonly Violation[]): FailedGroup {
  return { violations, explanations: explain(solver, violations) };
}

/** What explains one group only among others, or together with another print, may be what explains a second: then they are one. */
function joinedGroups(solver: Solver, groups: readonly FailedGroup[]): readonly FailedGroup[] {
  for (const group of groups) {
    if (group.explanations.length === 1 && group.explanations[0]?.length === 1) continue;
    const named = new Set(group.explanations.flat());
    const other = groups.find(
      (one) => one !== group && one.explanations.flat().some((print) => named.has(print)),
    );
    if (other === undefined) continue;
    const both = explained(solver, [...group.violations, ...other.violations]);
    const rest = groups.filter((one) => one !== group && one !== other);
    if (both.explanations.length > 0) return joinedGroups(solver, [...rest, both]);
  }
  return groups;
}

function groupsOf(solver: Solver, violations: readonly Violation[]): Violation[][] {
  const groups: { readonly violations: Violation[]; readonly prints: Set<Print> }[] = [];
  for (const violation of violations) {
    const prints = new Set(suspects(solver, violation));
    const touched = groups.filter((group) => !group.prints.isDisjointFrom(prints));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push({
      violations: [...touched.flatMap((group) => group.violations), violation],
      prints: touched.reduce((all, group) => all.union(group.prints), prints),
    });
  }
  return groups.map((group) => group.violations);
}

/** The prints that a violation rests on; what is printed nowhere rests on the other laws around it. */
export function suspects(solver: Solver, violation: Violation): readonly Print[] {
  if (violation.kind === 'prints') return violation.quantity.prints;
  const prints = new Set<Print>();
  const laws = new Set<Law>([violation.law]);
  const met = new Set<Quantity>();
  for (const law of laws) {
    for (const quantity of quantitiesOf(law)) {
      for (const print of quantity.prints) prints.add(print);
      if (!isUnprinted(quantity) || met.has(quantity)) continue;
      met.add(quantity);
      for (const further of solver.lawsOf(quantity)) if (further.kind !== 'order') laws.add(further);
    }
  }
  return [...prints];
}

/** Smallest first: every set of one print, then of two, then of three. */
function explain(solver: Solver, group: readonly Violation[]): readonly (readonly Print[])[] {
  let trials = 0;
  for (let size = 1; size <= mostPrints; size += 1) {
    const found = new Map<string, readonly Print[]>();
    const search = (left: ReadonlySet<Print>, violations: readonly Violation[]): void => {
      if (trials > mostTrials) return;
      const [fewest] = violations
        .map((violation) => suspects(solver, violation).filter((print) => !left.has(print)))
        .sort((one, other) => one.length - other.length);
      for (const print of fewest ?? []) {
        const without = new Set([...left, print]);
        trials += 1;
        const rest = solver.violationsWith(leftOut(without), group);
        if (rest.length === 0) {
          const key = [...without].map(({ id }) => id).sort((one, other) => one - other);
          found.set(key.join(), [...without]);
        } else if (without.size < size) search(without, rest);
      }
    };
    search(new Set(), group);
    if (found.size > 0) return [...found.values()];
    if (trials > mostTrials) return [];
  }
  return [];
}

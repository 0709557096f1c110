// Laws and agreeing prints as identities that a reader can follow: of which kind, between which tables and texts, at which places.
import { remembered, rememberedOf } from '../../lib/remembered.ts';
import type { CheckedPlace } from '../obligation.ts';
import { codeOf, type ArithmeticCode, type Relation } from './filing.ts';
import { agreed, quantitiesOf, type Law, type Print, type Quantity, type Range } from './quantities.ts';
import type { Solver, Violation } from './solve.ts';

export interface FiledIdentity {
  readonly code: ArithmeticCode;
  readonly relation: Relation;
  readonly prints: readonly Print[];
  /** Of one that fails: what the first print would have to be by the others. */
  readonly due?: Range;
}

/** The name by which a print is filed. */
function nameOf({ owner }: Print): string {
  return owner.kind === 'table' ? owner.name : owner.kind;
}

/** Each two tables or texts that state one quantity agree; within one it agrees with itself. */
export function identitiesOfPrints({ prints, fixed }: Quantity): readonly FiledIdentity[] {
  const [only, another] = prints;
  const isAlone = another === undefined && only?.style.kind !== 'words' && fixed === undefined;
  if (isAlone) return [];
  const words = prints.filter(({ style }) => style.kind === 'words');
  const stated = prints.filter(({ style }) => style.kind !== 'words');
  const byOwner = [...Map.groupBy(stated, ({ owner }) => `${owner.kind} ${owner.name}`).values()];
  const firsts = byOwner.flatMap(([first]) => first ?? []);
  const pairs = [
    ...firsts.flatMap((one, index) => firsts.slice(index + 1).map((other) => [one, other] as const)),
    ...byOwner.flatMap(([first, ...others]) =>
      first === undefined ? [] : others.map((other) => [first, other] as const),
    ),
  ];
  const [first] = stated;
  return [
    ...pairs.map(([one, other]) => identityOfPair(one, other)),
    ...words.map((word) => filed('direction', first === undefined ? [word] : [word, first])),
    ...(fixed === undefined ? [] : stated.map((print) => filed('same', [print]))),
  ];
}

export function identityOfPair(one: Print, other: Print): FiledIdentity {
  return filed(relationOf([one, other]), [one, other]);
}

/** In one table, a total that equals its one part is a sum of that part alone. */
function relationOf([one, other]: readonly [Print, Print]): Relation {
  if (one.style.kind === 'words' || other.style.kind === 'words') return 'direction';
  if (one.owner.kind !== 'table' || nameOf(one) !== nameOf(other)) return 'same';
  if (one.owner.row === other.owner.row) return 'columns';
  return one.owner.column === other.owner.column ? 'rows' : 'same';
}

/** Undefined where nothing, or but one thing, of a law is printed. */
export function identityOfLaw(law: Law): FiledIdentity | undefined {
  if (law.kind === 'order') return identityOfOrder(law);
  const quantities = quantitiesOf(law);
  let printed = 0;
  for (const { prints } of quantities) if (prints.length > 0) printed += 1;
  if (printed < 2) return undefined;
  switch (law.kind) {
    case 'ratio': {
      const prints = chosenPrints(quantities);
      return filed(isRate(law) ? 'rate' : 'share', prints);
    }
    case 'sum':
      return law.why === 'parts' ? identityOfParts(law) : filed(law.why, chosenPrints(quantities));
  }
}

/** Nearly all laws are orders, between quantities that are printed at few tables and texts: where to look is found once for each two. */
function identityOfOrder({ part, whole }: Extract<Law, { kind: 'order' }>): FiledIdentity | undefined {
  const { code, ofPart, ofWhole } = chosenOf(homesOf(part))(homesOf(whole));
  const [one, other] = [part.prints[ofPart], whole.prints[ofWhole]];
  return one === undefined || other === undefined
    ? undefined
    : { code, relation: 'order', prints: [one, other] };
}

/** The names by which the prints of a quantity are filed, in their order: one value for all quantities that are printed likewise. */
const homesOf = rememberedOf(({ prints }: Quantity): readonly string[] =>
  homesNamed(prints.map(nameOf).join('\n')),
);
const homesNamed = remembered((names: string): readonly string[] => names.split('\n'));

/** From one table or text if there is one that prints both. */
const chosenOf = rememberedOf((part: readonly string[]) =>
  rememberedOf((whole: readonly string[]) => {
    const firstIn = (own: readonly string[], others: readonly string[]): number =>
      Math.max(
        0,
        own.findIndex((name) => others.includes(name)),
      );
    const [ofPart, ofWhole] = [firstIn(part, whole), firstIn(whole, part)];
    const names = new Set([part[ofPart] ?? '', whole[ofWhole] ?? '']);
    return { code: codeOf('order', names), ofPart, ofWhole };
  }),
);

/** A share of a change, or of another year. */
function isRate({ part, whole }: Extract<Law, { kind: 'ratio' }>): boolean {
  if (part.region === undefined || whole.region === undefined) return true;
  return part.region.setIds[0] !== whole.region.setIds[0] || part.region.setIds[1] !== whole.region.setIds[1];
}

function identityOfParts(law: Extract<Law, { kind: 'sum' }>): FiledIdentity {
  const quantities = quantitiesOf(law);
  const tables = quantities.map(
    ({ prints }) =>
      new Set(prints.filter(({ owner }) => owner.kind === 'table').map(({ owner }) => owner.name)),
  );
  const [first, ...others] = tables;
  const table = [...(first ?? [])].find((name) => others.every((names) => names.has(name)));
  if (table === undefined) return filed('across', chosenPrints(quantities));
  const own = quantities.map(({ prints }) => prints.filter(({ owner }) => owner.name === table));
  const shared = (of: (print: Print) => string): string | undefined => {
    const [whole = [], ...parts] = own.map((prints) => new Set(prints.map(of)));
    return [...whole].find((value) => parts.every((values) => values.has(value)));
  };
  const row = shared(({ owner }) => owner.row);
  const column = shared(({ owner }) => owner.column);
  const pick = (fits: (print: Print) => boolean): readonly Print[] =>
    own.flatMap((prints) => prints.find(fits) ?? prints[0] ?? []);
  if (row !== undefined)
    return filed(
      'columns',
      pick(({ owner }) => owner.row === row),
    );
  if (column !== undefined)
    return filed(
      'rows',
      pick(({ owner }) => owner.column === column),
    );
  return filed(
    'parts',
    pick(() => true),
  );
}

/** Of all that state a quantity; asked once a document is stated whole. */
const namesOf = rememberedOf(({ prints }: Quantity): ReadonlySet<string> => new Set(prints.map(nameOf)));

/** One print of each quantity, from as few tables and texts as possible. */
function chosenPrints(quantities: readonly Quantity[]): readonly Print[] {
  const times = new Map<string, number>();
  for (const quantity of quantities)
    for (const name of namesOf(quantity)) times.set(name, (times.get(name) ?? 0) + 1);
  return quantities.flatMap(({ prints }) => {
    let [best, most] = [prints[0], 0];
    for (const print of prints) {
      const own = times.get(nameOf(print)) ?? 0;
      if (own > most) [best, most] = [print, own];
    }
    return best ?? [];
  });
}

function filed(relation: Relation, prints: readonly Print[]): FiledIdentity {
  return { code: codeOf(relation, new Set(prints.map(nameOf))), relation, prints };
}

/** The identities that fail where something does not hold; of contested prints those between prints that exclude each other. */
export function identitiesOf(violation: Violation, solver: Solver): readonly FiledIdentity[] {
  if (violation.kind === 'law') {
    const { law } = violation;
    const identity = identityOfLaw(law);
    const [first] = identity?.prints ?? [];
    if (identity === undefined || first === undefined) return [filed('across', printsBehind(law, solver))];
    return [{ ...identity, due: solver.valueBy(law, first.quantity) }];
  }
  const { quantity } = violation;
  const failed = identitiesOfPrints(quantity).filter(({ prints: [left, right] }) =>
    left === undefined || right === undefined ? left !== undefined && !isMet(left) : excludes(left, right),
  );
  return (failed.length > 0 ? failed : excludingPairs(quantity)).map((identity) => {
    const due = identity.prints[1]?.range ?? quantity.fixed;
    return due === undefined ? identity : { ...identity, due };
  });
}

/**
 * Where a table or text says one thing twice and only the second is wrong, its first print agrees with all others. Some two exclude each
 * other only where the lowest and the highest do; each is held against these alone, as a document may print one thing very often.
 */
function excludingPairs({ prints }: Quantity): readonly FiledIdentity[] {
  const [first] = prints;
  if (first === undefined) return [];
  const lowest = prints.reduce((least, each) => (each.range.upper < least.range.upper ? each : least), first);
  const highest = prints.reduce((most, each) => (each.range.lower > most.range.lower ? each : most), first);
  return prints.flatMap((one) => {
    const against = one === lowest ? [highest] : one === highest ? [] : [lowest, highest];
    return against.filter((other) => excludes(one, other)).map((other) => identityOfPair(one, other));
  });
}

const excludes = (one: Print, other: Print): boolean => agreed(one.range, other.range) === undefined;

/** What is printed of a law, and of what is printed nowhere that by which it is known. */
function printsBehind(law: Law, solver: Solver): readonly Print[] {
  const behind = quantitiesOf(law).flatMap((quantity) =>
    quantity.prints.length > 0
      ? [quantity]
      : solver
          .lawsOf(quantity)
          .filter((other) => other !== law && other.kind !== 'order')
          .flatMap(quantitiesOf),
  );
  return chosenPrints([...new Set(behind)]);
}

function isMet({ quantity: { fixed }, range }: Print): boolean {
  return fixed === undefined || (range.lower <= fixed.upper && range.upper >= fixed.lower);
}

/** What an identity is told by, whichever reading of a document it is of. */
export function shownAs({ relation, prints }: FiledIdentity): string {
  return `${relation} ${prints.map(({ place }) => place.label).join()}`;
}

export const placesOf = (prints: readonly Print[]): CheckedPlace[] => prints.map(({ place }) => place);

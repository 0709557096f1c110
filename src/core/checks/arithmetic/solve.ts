// Holds quantities against their laws. What a quantity can be is what all of its prints leave; one without a print can be whatever the
// laws around it leave. Some prints can be left out, to see what would hold without them.
import {
  agreed,
  anything,
  common,
  percentScale,
  quantitiesOf,
  type Law,
  type Print,
  type Quantity,
  type Range,
} from './quantities.ts';

/** Prints of one quantity that no value fits, or a law that no values fit. */
export type Violation =
  { readonly kind: 'prints'; readonly quantity: Quantity } | { readonly kind: 'law'; readonly law: Law };

/** Prints that stand for another range than they do, or for none where they are left out. */
export type Changes = ReadonlyMap<Print, Range | undefined>;

export const leftOut = (prints: Iterable<Print>): Changes =>
  new Map([...prints].map((print) => [print, undefined]));

/** How far what is printed nowhere is followed: laws that narrow each other endlessly would take long to end. */
const mostRounds = 6;
/** Where one value is asked for: a rate, and the change that it is a rate of, close in on it with each round. */
const mostRoundsOfValue = 40;

export class Solver {
  readonly laws: readonly Law[];
  readonly #amounts: Range;
  readonly #adjusted: ReadonlyMap<Print, Range>;
  readonly #lawsOf = new Map<Quantity, Law[]>();
  /** What the prints leave; undefined where they contradict each other. */
  readonly #printed = new Map<Quantity, Range | undefined>();
  readonly #derived = new Map<Quantity, Range>();

  /**
   * `amounts`: what the amount of a region can be at all. Where no figure is negative, none that is printed nowhere is either. `adjusted`:
   * prints that stand for another range than they seem to.
   */
  constructor(
    quantities: readonly Quantity[],
    laws: readonly Law[],
    amounts: Range = anything,
    adjusted: ReadonlyMap<Print, Range> = new Map(),
  ) {
    this.#adjusted = adjusted;
    this.laws = laws;
    this.#amounts = amounts;
    for (const law of laws) {
      for (const quantity of quantitiesOf(law)) {
        const known = this.#lawsOf.get(quantity);
        if (known === undefined) this.#lawsOf.set(quantity, [law]);
        // A sum may name one quantity twice.
        else if (known.at(-1) !== law) known.push(law);
      }
    }
    for (const quantity of quantities) this.#printed.set(quantity, this.#rangeOf(quantity, new Map()));
    this.#derive(quantities.filter(isUnprinted), this.#derived, new Map());
  }

  lawsOf(quantity: Quantity): readonly Law[] {
    return this.#lawsOf.get(quantity) ?? [];
  }

  /** All that does not hold. */
  violations(): Violation[] {
    const contested = [...this.#printed].filter(([, range]) => range === undefined);
    const valueOf = (quantity: Quantity): Range => this.#valueOf(quantity);
    return [
      ...contested.map(([quantity]) => ({ kind: 'prints', quantity }) as const),
      ...this.laws.filter((law) => !holds(law, valueOf)).map(asViolation),
    ];
  }

  /** What does not hold among some violations, and around the prints that are changed, once they are. */
  violationsWith(changes: Changes, among: readonly Violation[]): Violation[] {
    const changed = new Map<Quantity, Range | undefined>();
    for (const { quantity } of changes.keys()) changed.set(quantity, this.#rangeOf(quantity, changes));
    const unknown = this.#unknownAround(changed, changes);
    const derived = new Map<Quantity, Range>();
    this.#derive(unknown, derived, changed);
    const valueOf = (quantity: Quantity): Range =>
      derived.get(quantity) ??
      (changed.has(quantity) ? (changed.get(quantity) ?? anything) : this.#valueOf(quantity));
    const quantities = new Set(
      among.flatMap((violation) => (violation.kind === 'prints' ? [violation.quantity] : [])),
    ).union(changed);
    const contested = [...quantities]
      .filter((quantity) => (changed.has(quantity) ? changed : this.#printed).get(quantity) === undefined)
      .map((quantity): Violation => ({ kind: 'prints', quantity }));
    const laws = new Set(among.flatMap((violation) => (violation.kind === 'law' ? [violation.law] : [])));
    for (const quantity of [...changed.keys(), ...unknown])
      for (const law of this.lawsOf(quantity)) laws.add(law);
    return [...contested, ...[...laws].filter((law) => !holds(law, valueOf)).map(asViolation)];
  }

  /** What a quantity would be by everything but the prints that are left out. */
  valueWithout(quantity: Quantity, left: readonly Print[]): Range {
    const changes = leftOut(left);
    const changed = new Map<Quantity, Range | undefined>();
    for (const print of left) changed.set(print.quantity, this.#rangeOf(print.quantity, changes));
    const unknown = this.#unknownAround(changed, changes);
    const derived = new Map<Quantity, Range>();
    // Its laws narrow it too where other prints of it stand.
    this.#derive([...new Set([...unknown, quantity])], derived, changed, mostRoundsOfValue);
    return derived.get(quantity) ?? anything;
  }

  /** What one law that it stands in says of a quantity, by the others there. */
  valueBy(law: Law, quantity: Quantity): Range {
    return solved(law, quantity, (other) => this.#valueOf(other));
  }

  /** What the prints of a quantity leave, some changed; undefined where they contradict each other. */
  #rangeOf({ prints, fixed, region }: Quantity, changes: Changes): Range | undefined {
    let range: Range | undefined = fixed ?? (region === undefined ? anything : this.#amounts);
    for (const print of prints) {
      const own = changes.has(print) ? changes.get(print) : (this.#adjusted.get(print) ?? print.range);
      if (own !== undefined) range = agreed(range, own);
      if (range === undefined) return undefined;
    }
    return range;
  }

  #valueOf(quantity: Quantity): Range {
    return this.#derived.get(quantity) ?? this.#printed.get(quantity) ?? anything;
  }

  /** Quantities of which nothing is printed, or nothing is left: those that change, and those that follow from them. */
  #unknownAround(changed: ReadonlyMap<Quantity, Range | undefined>, changes: Changes): Quantity[] {
    const unknown = new Set(
      [...changed.keys()].filter(({ prints }) =>
        prints.every((print) => isLeftOut(print, changes) || isWords(print)),
      ),
    );
    const reached = [...changed.keys()];
    for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
      for (const law of this.lawsOf(next)) {
        for (const quantity of quantitiesOf(law)) {
          if (unknown.has(quantity) || !isUnprinted(quantity)) continue;
          unknown.add(quantity);
          reached.push(quantity);
        }
      }
    }
    return [...unknown];
  }

  #derive(
    unknown: readonly Quantity[],
    derived: Map<Quantity, Range>,
    changed: ReadonlyMap<Quantity, Range | undefined>,
    most = mostRounds,
  ): void {
    for (const quantity of unknown) {
      const known = changed.has(quantity) ? changed.get(quantity) : this.#printed.get(quantity);
      derived.set(quantity, known ?? anything);
    }
    const valueOf = (quantity: Quantity): Range =>
      derived.get(quantity) ??
      (changed.has(quantity) ? (changed.get(quantity) ?? anything) : this.#valueOf(quantity));
    for (let round = 0, isNarrowed = true; round < most && isNarrowed; round += 1) {
      isNarrowed = false;
      for (const quantity of unknown) {
        for (const law of this.lawsOf(quantity)) {
          const before = valueOf(quantity);
          const after = common(before, solved(law, quantity, valueOf));
          // What contradicts is left as it is: the law that does not hold is then told.
          if (after === undefined || (after.lower === before.lower && after.upper === before.upper)) continue;
          derived.set(quantity, after);
          isNarrowed = true;
        }
      }
    }
  }
}

const asViolation = (law: Law): Violation => ({ kind: 'law', law });

/** Words that tell a direction leave a value to be found: what a rate beside them says bounds it more closely. */
export const isUnprinted = ({ prints, fixed }: Quantity): boolean =>
  prints.every(isWords) && fixed === undefined;

const isWords = ({ style }: Print): boolean => style.kind === 'words';

const isLeftOut = (print: Print, changes: Changes): boolean =>
  changes.has(print) && changes.get(print) === undefined;

function holds(law: Law, valueOf: (quantity: Quantity) => Range): boolean {
  switch (law.kind) {
    case 'sum': {
      let [lower, upper] = [law.constant, law.constant];
      for (const { sign, quantity } of law.terms) {
        const range = valueOf(quantity);
        lower += sign === 1 ? range.lower : -range.upper;
        upper += sign === 1 ? range.upper : -range.lower;
      }
      return lower <= 0n && upper >= 0n;
    }
    case 'order':
      return valueOf(law.part).lower <= valueOf(law.whole).upper;
    case 'ratio': {
      const part = valueOf(law.part);
      const scaled = { lower: part.lower * shareUnit, upper: part.upper * shareUnit };
      return common(product(valueOf(law.share), valueOf(law.whole)), scaled) !== undefined;
    }
  }
}

const shareUnit = 100n * percentScale;

function product(left: Range, right: Range): Range {
  const corners = [left.lower, left.upper].flatMap((one) => [one * right.lower, one * right.upper]);
  return {
    lower: corners.reduce((least, one) => (one < least ? one : least)),
    upper: corners.reduce((most, one) => (one > most ? one : most)),
  };
}

/** What a law leaves of one quantity, given the others. */
function solved(law: Law, quantity: Quantity, valueOf: (quantity: Quantity) => Range): Range {
  switch (law.kind) {
    case 'sum':
      return solvedSum(law, quantity, valueOf);
    case 'order':
      return quantity === law.part
        ? { lower: anything.lower, upper: valueOf(law.whole).upper }
        : { lower: valueOf(law.part).lower, upper: anything.upper };
    case 'ratio':
      return solvedRatio(law, quantity, valueOf);
  }
}

function solvedSum(
  law: Extract<Law, { kind: 'sum' }>,
  quantity: Quantity,
  valueOf: (quantity: Quantity) => Range,
): Range {
  let [lower, upper] = [law.constant, law.constant];
  let own = 0;
  for (const { sign, quantity: other } of law.terms) {
    if (other === quantity) {
      own += sign;
      continue;
    }
    const range = valueOf(other);
    lower += sign === 1 ? range.lower : -range.upper;
    upper += sign === 1 ? range.upper : -range.lower;
  }
  if (own === 1) return { lower: -upper, upper: -lower };
  return own === -1 ? { lower, upper } : anything;
}

function solvedRatio(
  { share, part, whole }: Extract<Law, { kind: 'ratio' }>,
  quantity: Quantity,
  valueOf: (quantity: Quantity) => Range,
): Range {
  if (quantity === part) {
    const { lower, upper } = product(valueOf(share), valueOf(whole));
    return { lower: floor(lower, shareUnit), upper: -floor(-upper, shareUnit) };
  }
  const [ofShare, ofPart] = [valueOf(share), valueOf(part)];
  if (quantity === whole && ofShare.lower > 0n && ofPart.lower >= 0n) {
    return {
      lower: floor(ofPart.lower * shareUnit, ofShare.upper),
      upper: -floor(-ofPart.upper * shareUnit, ofShare.lower),
    };
  }
  if (quantity === whole && ofShare.upper < 0n && ofPart.upper <= 0n) {
    return {
      lower: floor(-ofPart.upper * shareUnit, -ofShare.lower),
      upper: -floor(ofPart.lower * shareUnit, -ofShare.upper),
    };
  }
  const ofWhole = valueOf(whole);
  if (quantity === share && ofWhole.lower > 0n) {
    const scaled = [ofPart.lower * shareUnit, ofPart.upper * shareUnit] as const;
    const ends = scaled.flatMap((one) => [one / ofWhole.lower, one / ofWhole.upper]);
    return {
      lower: ends.reduce((least, one) => (one < least ? one : least)) - 1n,
      upper: ends.reduce((most, one) => (one > most ? one : most)) + 1n,
    };
  }
  return anything;
}

function floor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return quotient * denominator > numerator ? quotient - 1n : quotient;
}

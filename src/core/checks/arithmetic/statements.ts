// Gathers what a document states into quantities: one for each region that is different once what is known to be empty is taken away,
// one for each change, share and fact. What two places state of one quantity has one list of prints.
import { formKey, type LinearForm } from '../../cube/linear-form.ts';
import type { Region } from '../../cube/region.ts';
import { isEmpty } from '../../cube/region.ts';
import type { Emptiness } from '../../identities/emptiness.ts';
import type { LedgerView, Scope } from '../../ledger/view.ts';
import type { ReadForm } from '../../narrative/read/slot-value.ts';
import { nothing, type Law, type Print, type Quantity } from './quantities.ts';

export type NewPrint = Omit<Print, 'id' | 'quantity'>;

export class Statements {
  readonly quantities: Quantity[] = [];
  readonly prints: Print[] = [];
  readonly laws: Law[] = [];
  readonly view: LedgerView;
  readonly #emptiness: Emptiness;
  readonly #byKey = new Map<string, Quantity>();
  readonly #byRegion = new Map<Region, Quantity>();
  readonly #byReduced = new Map<Region, Quantity>();

  constructor(view: LedgerView, emptiness: Emptiness) {
    this.view = view;
    this.#emptiness = emptiness;
  }

  /** Every region that was asked for, as the specs name it. */
  get regions(): Iterable<Region> {
    return this.#byRegion.keys();
  }

  state(quantity: Quantity, print: NewPrint): Print {
    const stated = { ...print, id: this.prints.length, quantity };
    quantity.prints.push(stated);
    this.prints.push(stated);
    return stated;
  }

  /** Regions of which every print says that there is nothing. */
  emptyRegions(): readonly Region[] {
    return this.quantities.flatMap(({ region, prints }) =>
      region !== undefined &&
      prints.length > 0 &&
      prints.every(({ range }) => range.lower === 0n && range.upper === 0n)
        ? [region]
        : [],
    );
  }

  /** A quantity that is no amount of a region: a fact, the funds of a form. */
  named(key: string): Quantity {
    return this.#keyed(key);
  }

  reduced(region: Region): Region {
    return this.#emptiness.reduce(region);
  }

  ofScopes(scopes: readonly Scope[]): Quantity {
    return this.ofRegion(this.view.region(scopes));
  }

  /** The quantity of a region that the document itself speaks of, in whatever sentence; undefined where it does not. */
  statedAt(scopes: readonly Scope[]): Quantity | undefined {
    return this.#byReduced.get(this.reduced(this.view.region(scopes)));
  }

  /** What holds nothing is a quantity for each region that says so, so that each is told apart. */
  ofRegion(region: Region): Quantity {
    const known = this.#byRegion.get(region);
    if (known !== undefined) return known;
    const quantity = this.#newOfRegion(region);
    this.#byRegion.set(region, quantity);
    return quantity;
  }

  #newOfRegion(region: Region): Quantity {
    // Of members that the document names nowhere no listing says anything: money handed to units of which it lists none.
    if (isEmpty(region)) return this.#new({});
    const reduced = this.reduced(region);
    if (isEmpty(reduced)) return this.#new({ fixed: nothing, claimed: region });
    const known = this.#byReduced.get(reduced) ?? this.#new({ region: reduced });
    this.#byReduced.set(reduced, known);
    return known;
  }

  /**
   * The quantity of a form, taken with the sign that puts this year first: `negated` says that the form is its opposite. A change
   * brings along what it is the difference of.
   */
  ofForm(form: ReadForm): { readonly quantity: Quantity; readonly isNegated: boolean } {
    const regions: LinearForm = form.map(({ sign, scopes }) => ({ sign, region: this.view.region(scopes) }));
    const [first, second] = regions;
    if (first !== undefined && second === undefined && first.sign === 1)
      return { quantity: this.ofRegion(first.region), isNegated: false };
    const isNegated = first?.sign === -1;
    const canonical = isNegated
      ? regions.map(({ sign, region }) => ({ sign: sign === 1 ? -1 : 1, region }) as const)
      : regions;
    const key = `form ${formKey(canonical)}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return { quantity: known, isNegated };
    const quantity = this.#keyed(key);
    const terms = canonical.map(({ sign, region }) => ({ sign, quantity: this.ofRegion(region) }));
    this.laws.push({
      kind: 'sum',
      why: 'change',
      terms: [...terms, { sign: -1, quantity }],
      constant: 0n,
    });
    return { quantity, isNegated };
  }

  /** A share or a rate, with the law that it is one. */
  ofShare(part: Quantity, whole: Quantity): Quantity {
    const key = `share ${part.id}/${whole.id}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const share = this.#keyed(key);
    this.laws.push({ kind: 'ratio', share, part, whole });
    return share;
  }

  #keyed(key: string): Quantity {
    const known = this.#byKey.get(key) ?? this.#new({});
    this.#byKey.set(key, known);
    return known;
  }

  #new(rest: Pick<Quantity, 'region' | 'claimed' | 'fixed'>): Quantity {
    const quantity: Quantity = { id: this.quantities.length, prints: [], ...rest };
    this.quantities.push(quantity);
    return quantity;
  }
}

// What a sentence is: a template with typed slots, as plain data. A slot names regions, a change, a share, a count or a fact;
// the engine computes it, and a spec holds no arithmetic.
import type { DimensionName } from '../cube/dimensions.ts';
import type { BudgetUnitKind } from '../ledger/ledger.ts';
import type { BaseName, Scope } from '../ledger/view.ts';
import type { AmountStyle, PercentStyle } from '../money/format.ts';
import type { Template } from '../tables/spec.ts';

export interface SentenceSpec {
  readonly text: Template;
  readonly slots?: Slots;
  /** Other words in which documents of the format say the same, with the same slots: read, and never written. */
  readonly alsoRead?: readonly Template[];
}

/** By the name that the template puts in braces. */
export type Slots = Readonly<Record<string, Slot>>;

export type Slot =
  | AmountSlot
  | ShareSlot
  | ChangeSlot
  | RateSlot
  | CountSlot
  | UnitCountSlot
  | FactSlot
  | FactTotalSlot
  | FactAmountSlot
  | ProjectTextSlot
  | ListSlot
  | ChoiceSlot;

export interface AmountSlot {
  readonly kind: 'amount';
  readonly of: Scope;
  readonly style: AmountStyle;
}

export interface ShareSlot {
  readonly kind: 'share';
  readonly of: Scope;
  /** The whole: a part of all that the body has, not narrowed by a list around the slot. */
  readonly in: Scope;
  readonly style: PercentStyle;
}

/** A comparison with last year, whose words depend on how it turned out. */
export interface ChangeSlot {
  readonly kind: 'change';
  readonly of: Scope;
  /** Which of last year's figures this year's is compared with. */
  readonly base: BaseName;
  readonly amount: AmountStyle;
  readonly percent: PercentStyle;
  /**
   * `{amount}` is the size of the change, `{percent}` its share of last year's figure, `{base}` that figure, `{baseName}` what the format
   * calls it, `{reason}` the reason. `fromZero` is a rise from nothing, which has no percentage.
   */
  readonly wording: {
    readonly rise: Template;
    readonly fall: Template;
    readonly same: Template;
    readonly fromZero: Template;
  };
  /** As of a sentence. */
  readonly alsoRead?: Readonly<Partial<Record<keyof ChangeSlot['wording'], readonly Template[]>>>;
  /** The reason's name under `reasons` in the facts, itself a template; asked for only where the wording prints it. */
  readonly reason?: Template;
}

/** This year's figure in percent of what it is compared with, such as how much of a budget was carried out. */
export interface RateSlot {
  readonly kind: 'rate';
  readonly of: Scope;
  readonly base: BaseName;
  readonly percent: PercentStyle;
  /** `{percent}` is the rate. `fromZero`: there is money now and was none before, so there is no rate; nothing of nothing has the style's zero. */
  readonly wording: { readonly given: Template; readonly fromZero: Template };
}

/** How many nodes of a level have money inside the scope. */
export interface CountSlot {
  readonly kind: 'count';
  readonly dimension: DimensionName;
  readonly level: number;
  readonly scope: Scope;
}

/** How many budget units the body has, of one kind or of any. Unlike a count of nodes it says nothing of money. */
export interface UnitCountSlot {
  readonly kind: 'unitCount';
  readonly of: BudgetUnitKind | 'any';
}

/** A fact that is not a sum; a list is joined. The path is itself a template. */
export interface FactSlot {
  readonly kind: 'fact';
  readonly path: Template;
  readonly shape: 'text' | 'count' | 'decimal' | 'list' | 'listLength';
  readonly separator?: string;
}

/** The sum of counts, such as all vehicles of their kinds. */
export interface FactTotalSlot {
  readonly kind: 'factTotal';
  readonly paths: readonly Template[];
}

/** An amount that is no sum of lines; in the facts it stands in yuan, as a text such as `'34000.00'`. */
export interface FactAmountSlot {
  readonly kind: 'factAmount';
  readonly path: Template;
  readonly style: AmountStyle;
}

/** A text of the project at hand, by its column, without the mark that ends it: the sentence brings its own. */
export interface ProjectTextSlot {
  readonly kind: 'projectText';
  readonly column: string;
}

/** One item per node with money, or `none` where there is nothing to list. */
export interface ListSlot {
  readonly kind: 'list';
  readonly dimension: DimensionName;
  readonly level: number;
  readonly scope: Scope;
  readonly item: SentenceSpec;
  readonly separator: string;
  readonly none: Template;
}

/** Wording that depends on a fact, on whether there is any money, on how many units there are, or on whether words at hand say anything. */
export type ChoiceSlot =
  | {
      readonly kind: 'choice';
      readonly byFact: Template;
      /**
       * A fact said to be none (`null` or an empty list), yes, no, a list of one where that has words of its own, or anything else, which
       * `{value}` then prints.
       */
      readonly cases: Readonly<Partial<Record<'none' | 'yes' | 'no' | 'one' | 'given', SentenceSpec>>>;
    }
  | {
      readonly kind: 'choice';
      readonly byAmount: Scope;
      readonly cases: Readonly<Record<'zero' | 'notZero', SentenceSpec>>;
    }
  | {
      readonly kind: 'choice';
      readonly byUnits: UnitCountSlot['of'];
      readonly cases: Readonly<Record<'none' | 'one' | 'several', SentenceSpec>>;
    }
  | {
      readonly kind: 'choice';
      readonly byText: Template;
      readonly cases: Readonly<Record<'empty' | 'given', SentenceSpec>>;
    };

// What a disclosure format is: the layout that a bureau prescribes, as one plain value. It can be shipped as JSON.
import type { DimensionName } from '../cube/dimensions.ts';
import type { IndicatorSide } from '../ledger/ledger.ts';
import type { Scope } from '../ledger/view.ts';
import type { AmountStyle } from '../money/format.ts';
import type { BaseWording, ReasonWording } from '../narrative/sentence.ts';
import type { SentenceSpec } from '../narrative/spec.ts';
import type { FormSpec } from '../performance/spec.ts';
import type { BalanceSpec, TableSpec, Template } from '../tables/spec.ts';

export interface DisclosureFormat {
  readonly id: string;
  readonly title: string;
  /** Words of the document by kind of body: `{bodyKind}` is 部门 or 单位, and whatever else differs. */
  readonly words: Readonly<Record<'department' | 'budgetUnit', Readonly<Record<string, string>>>>;
  readonly documentTitle: Template;
  readonly cover: readonly { readonly role: 'body' | 'title' | 'detail'; readonly text: Template }[];
  readonly contentsTitle: string;
  readonly reasons: ReasonWording;
  readonly bases: BaseWording;
  /** Other usual names of headers, rows and labels, by the name that this format prints: for reading. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly tables: readonly TableSpec[];
  readonly forms: readonly FormSpec[];
  readonly balances: readonly BalanceSpec[];
  /**
   * The dimensions by which additive rounding hands totals down, first to last; those not named follow. Sums along the first
   * ones come out within a unit of the last place. What balances name beside the side must stand first.
   */
  readonly roundingOrder: readonly DimensionName[];
  /** The document from first to last. */
  readonly blocks: readonly BlockSpec[];
}

export type BlockSpec =
  HeadingSpec | ParagraphSpec | RoundingNoteSpec | TableReference | FormsReference | ChartSpec | EachSpec;

export interface HeadingSpec {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: Template;
  /** Left out where the contents do not list the heading. */
  readonly contentsText?: Template;
  readonly startsPage?: boolean;
  /** Other words in which documents of the format have it: read, and never written. */
  readonly alsoRead?: readonly Template[];
  /** What a document tells below it that readers ask for by itself. */
  readonly tells?: ToldPart;
}

/**
 * The body's duties and how it is set up, its projects one after the other, one project, or of a project one thing: a text by its column
 * (`project.basis`), who carries it out, what the year's budget gives it.
 */
export type ToldPart = 'duties' | 'organisation' | 'projects' | 'project' | ProjectPart;

export type ProjectPart =
  | 'project.summary'
  | 'project.basis'
  | 'project.implementer'
  | 'project.plan'
  | 'project.term'
  | 'project.annualFunds'
  | 'project.annualGoal';

export interface ParagraphSpec extends SentenceSpec {
  readonly kind: 'paragraph';
  /** Names the place in problems and in the stories of figures. */
  readonly name: string;
  readonly style?: 'body' | 'note';
  /** Printed only for this kind of body. */
  readonly only?: 'department' | 'budgetUnit';
}

/** A note that the document is rounded additively; printed only where it is. */
export interface RoundingNoteSpec {
  readonly kind: 'roundingNote';
  readonly text: Template;
  /** Added where figures differ from their own rounding; `{count}` of them. */
  readonly moved: Template;
  /** Added where some differ by more than one unit of the last place: `{count}`, and `{list}` of `item`s. */
  readonly movedFar: Template;
  /** `{label}`, `{printed}`, `{alone}` and `{unit}` of one of them. */
  readonly item: Template;
  readonly separator: string;
}

export interface TableReference {
  readonly kind: 'table';
  readonly table: string;
}

/** One form for each project whose targets are published, in the ledger's order. */
export interface FormsReference {
  readonly kind: 'forms';
  readonly form: string;
  /** What documents say in front of the forms: read, and never written. */
  readonly alsoRead?: readonly Template[];
}

export interface ChartSpec {
  readonly kind: 'chart';
  readonly name: string;
  readonly chart: 'share' | 'bars' | 'pairedBars';
  /** A question; `{year}` and the like are filled. */
  readonly title: Template;
  readonly amount: AmountStyle;
  readonly series: readonly { readonly label: Template; readonly scope: Scope }[];
  /** Named items, or one per node of a level; items without money are left out. */
  readonly items:
    | readonly { readonly label: Template; readonly scope: Scope }[]
    | { readonly dimension: DimensionName; readonly level: number };
  readonly scope: Scope;
  /** Said in place of a picture where there is nothing to show. */
  readonly none: Template;
}

/**
 * Repeats blocks: for the items of a fact (`{item}`), the nodes with money, the body's budget units, the projects whose targets are
 * published, the indicators of the project at hand (`{indicator.level1}` to `{indicator.level3}`, `{indicator.target}`), or entries that
 * the format itself holds (each key a word). `{ordinal}` counts them, in Chinese numerals, `{number}` in digits.
 */
export interface EachSpec {
  readonly kind: 'each';
  readonly of:
    | { readonly fact: string }
    | { readonly dimension: DimensionName; readonly level: number; readonly scope: Scope }
    | { readonly budgetUnits: 'all' }
    | { readonly projects: 'published' }
    | { readonly indicators: IndicatorSide }
    | { readonly entries: readonly Readonly<Record<string, string>>[] };
  readonly blocks: readonly BlockSpec[];
}

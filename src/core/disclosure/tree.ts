// The format-neutral tree of a disclosure: what every output prints, and behind each figure what it stands for.
// Publishing needs nothing but this value.
import type { Coordinates, ProvenanceKind, RoundingKind } from '../ledger/ledger.ts';
import type { Fen } from '../money/fen.ts';
import type { MoneyUnit } from '../money/unit.ts';
import type { CellLayout } from '../tables/grid.ts';

export interface Disclosure {
  readonly format: { readonly id: string; readonly title: string };
  readonly title: string;
  readonly fiscalYear: number;
  readonly body: DisclosingBody;
  readonly provenance: Provenance;
  readonly rounding: DocumentRounding;
  readonly cover: Cover;
  readonly contentsTitle: string;
  readonly blocks: readonly Block[];
  /** By measure id: what a figure means, its lines, its formula and every place that states it. */
  readonly measures: Readonly<Record<string, Measure>>;
  /** Everything that goes out behind the figures; measures refer to these by index. */
  readonly publicLines: readonly PublicLine[];
}

export interface DisclosingBody {
  readonly kind: 'department' | 'budgetUnit';
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly jurisdictionName: string;
  /** The department that a budget unit belongs to; absent for a department. */
  readonly supervisingDepartment?: string;
}

export interface Provenance {
  readonly kind: ProvenanceKind;
  /** What has to stand on the cover, in each foot and in the metadata; `''` for an official document. */
  readonly mark: string;
  readonly note: string;
}

/** How printed amounts come from exact ones. */
export interface DocumentRounding {
  readonly kind: RoundingKind;
  /** What `additive` prints otherwise than each figure on its own; with `independent` there is nothing. */
  readonly moved: readonly MovedFigure[];
}

export interface MovedFigure {
  readonly printed: string;
  /** What would be printed if the figure were rounded on its own. */
  readonly alone: string;
  readonly unit: MoneyUnit;
  /** By how many units of the last printed place it is above that, or below. */
  readonly lastPlaces: bigint;
  readonly places: readonly { readonly id: string; readonly label: string }[];
}

export interface Cover {
  readonly lines: readonly { readonly role: 'body' | 'title' | 'detail'; readonly text: string }[];
}

export type Block = Heading | Paragraph | TableBlock | FormBlock | ChartBlock;

/** `id` of every block, cell and inline figure is unique in the document and serves as its anchor. */
export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  /** 1 = part, 2 = section, 3 = sub-section. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** As the contents print it; absent where the contents leave it out. */
  readonly contentsText?: string;
  readonly startsPage: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly style: 'body' | 'note';
  readonly inlines: readonly Inline[];
}

export type Inline = { readonly kind: 'text'; readonly text: string } | InlineFigure;

export interface InlineFigure extends Figure {
  readonly kind: 'figure';
  readonly id: string;
}

/** A figure as printed. `amountFen` is exact, and null where the figure is a share, a rate or a count. */
export interface Figure {
  readonly printed: string;
  readonly amountFen: Fen | null;
  /** Key into `measures`; absent for a count or a fact, which has no region. */
  readonly measure?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  /** The table's name in its format: the same English name for one statutory item everywhere. */
  readonly name: string;
  /** As it stands above the title, e.g. 预算公开表1; `''` where the format prints none. */
  readonly printedNumber: string;
  readonly title: string;
  readonly contentsText?: string;
  /** Said once at the head, left and right: 部门名称：…, 单位：万元. */
  readonly headLeft: string;
  readonly headRight: string;
  readonly unit: MoneyUnit;
  readonly orientation: 'portrait' | 'landscape';
  readonly grid: Grid;
  /** Below the table, such as 注：本表无数据. */
  readonly notes: readonly string[];
}

export interface FormBlock {
  readonly kind: 'form';
  readonly id: string;
  readonly project: string;
  readonly projectName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: MoneyUnit;
  readonly grid: Grid;
}

export interface Grid {
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  /** How many of the first rows are the head, repeated on each page. */
  readonly headRows: number;
  readonly rows: number;
  /** Row by row, left to right; spans cover the whole grid without overlap. */
  readonly cells: readonly GridCell[];
}

export interface GridCell extends CellLayout {
  /**
   * Present on every figure cell that states an amount, blanks that stand for zero included; `id` is the anchor. Funds of a
   * project's whole period are facts of the project: they have no region, and so no measure.
   */
  readonly figure?: Figure & { readonly id: string };
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly chart: 'share' | 'bars' | 'pairedBars';
  /** A question that the picture answers. */
  readonly title: string;
  readonly unit: MoneyUnit;
  readonly series: readonly string[];
  /** One figure per series; an item of no amount is left out by the builder. */
  readonly items: readonly { readonly label: string; readonly figures: readonly ChartFigure[] }[];
  /** The answer in words, for those who do not see the picture. */
  readonly description: string;
}

/**
 * `value` is the amount as printed, in the chart's unit, as a plain decimal string: no picture tells more than its labels, and
 * charts get no numbers of ours.
 */
export interface ChartFigure extends Figure {
  readonly value: string;
}

export interface Measure {
  readonly kind: 'region' | 'combination' | 'share';
  /** In the words of the dimensions, parts separated by ` · `. */
  readonly description: string;
  /** The exact amount in fen; for a share, null. */
  readonly amountFen: Fen | null;
  /** Indices into `publicLines`, with the sign with which each counts; empty for a share. */
  readonly lines: readonly { readonly line: number; readonly sign: 1 | -1 }[];
  /**
   * How the document itself makes the figure out of others it states: signed measures of a sum, or the two of a share
   * (numerator, denominator). Empty where the figure stands alone.
   */
  readonly formula: readonly { readonly sign: 1 | -1; readonly measure: string }[];
  readonly places: readonly { readonly id: string; readonly label: string }[];
}

/** A line of the public ledger with the names of its coordinates, ready to show. */
export interface PublicLine {
  readonly coordinates: Coordinates;
  readonly labels: readonly string[];
  readonly amountFen: Fen;
}

// What a document says, gathered while its blocks are written: what they state, what their listings claim, and what is wrong.
import { isEmpty, type Region } from '../cube/region.ts';
import type { IndicatorSide } from '../ledger/ledger.ts';
import type { Problem } from '../lib/problem.ts';
import { Measures, type Place } from './measures.ts';
import type { Statements } from './membership.ts';
import type { LinearForm } from '../cube/linear-form.ts';
import type { Fen } from '../money/fen.ts';
import type { AmountStyle } from '../money/format.ts';

/** What a document prints of projects beside their money. */
export interface PrintedProjects {
  readonly codes: readonly string[];
  /** Columns of texts that the format prints. */
  readonly texts: readonly string[];
  readonly indicatorSides: readonly IndicatorSide[];
}

/** An amount as some place prints it. */
export interface PrintedAmount {
  readonly id: string;
  readonly label: string;
  readonly form: LinearForm;
  readonly amountFen: Fen;
  readonly style: AmountStyle;
}

export class DocumentRecord {
  readonly measures = new Measures();
  readonly amounts: PrintedAmount[] = [];
  readonly problems: Problem[] = [];
  /** Regions that listings say to be empty, and regions that rows make up together: identities need both. */
  readonly remainders: Region[] = [];
  readonly hidden: Region[] = [];
  /** Regions whose amounts decide on words. */
  readonly decisive: Region[] = [];
  /** Paths of the facts that sentences print: they go out with the public ledger. */
  readonly printedFacts = new Set<string>();
  /** Projects whose texts or indicators are printed, and the sides of indicators: they go out likewise. */
  readonly printedProjects = new Set<string>();
  readonly printedIndicatorSides = new Set<IndicatorSide>();
  readonly #idCounts = new Map<string, number>();

  get statements(): Statements {
    return { stated: [...this.measures.regions, ...this.decisive], claimedEmpty: this.remainders };
  }

  /** All regions between which sums may hold, whether printed or not. */
  get related(): readonly Region[] {
    const { stated, claimedEmpty } = this.statements;
    return [...new Set([...stated, ...claimedEmpty, ...this.hidden])].filter((region) => !isEmpty(region));
  }

  stateRegion(region: Region, place: Place): string {
    return this.measures.state([{ sign: 1, region }], undefined, place);
  }

  /** Anchors count up per kind, so that the same input gives the same anchors. */
  nextId(kind: string): string {
    const count = (this.#idCounts.get(kind) ?? 0) + 1;
    this.#idCounts.set(kind, count);
    return `${kind}-${count}`;
  }
}

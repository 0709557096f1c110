// What a document says, gathered while its blocks are written: what they state, what their listings claim, and what is wrong.
import { isEmpty, type Region } from '../cube/region.ts';
import type { IndicatorSide } from '../ledger/ledger.ts';
import type { Problem } from '../lib/problem.ts';
import type { Remainder } from '../tables/environment.ts';
import type { WrittenTable } from '../tables/write.ts';
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

/** The claim of some rows to be complete, and the table that they stand in. */
export interface TableClaim extends Remainder {
  readonly title: string;
}

export class DocumentRecord {
  readonly measures = new Measures();
  readonly amounts: PrintedAmount[] = [];
  readonly problems: Problem[] = [];
  /** Regions that listings say to be empty, and regions that rows make up together: identities need both. */
  readonly remainders: Region[] = [];
  readonly hidden: Region[] = [];
  /** What the rows of tables leave over. A list in a sentence names some, and need not add up. */
  readonly tableClaims: TableClaim[] = [];
  /** Lines that leave figures of tables undetermined, which is told. */
  readonly vagueLines = new Set<number>();
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

  noteVague(lines: readonly number[]): void {
    for (const line of lines) this.vagueLines.add(line);
  }

  noteTable({ title, remainders, hidden }: WrittenTable): void {
    this.tableClaims.push(...remainders.map((remainder) => ({ ...remainder, title })));
    this.remainders.push(...remainders.map(({ region }) => region));
    this.hidden.push(...hidden);
  }

  /** Anchors count up per kind, so that the same input gives the same anchors. */
  nextId(kind: string): string {
    const count = (this.#idCounts.get(kind) ?? 0) + 1;
    this.#idCounts.set(kind, count);
    return `${kind}-${count}`;
  }
}

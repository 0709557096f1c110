// Which row of a printed table is which of the spec. Rows are read from top to bottom: the texts tell a row's spec and the node of
// each dimension that it lists, and what they leave open comes from the rows above.
import type { DimensionName } from '../../cube/dimensions.ts';
import type { Scope } from '../../ledger/view.ts';
import type { FenInterval } from '../../money/interval.ts';
import type { RowSpec, TableSpec } from '../spec.ts';
import type { Members, ReadMember } from './members.ts';
import { comparable, type Captures, type Phrases } from './phrases.ts';

export interface RecognisedRow {
  /** The row's lasting name, as the table's writer gives it. */
  readonly key: string;
  /** What the row narrows the table to, outermost first. */
  readonly scopes: readonly Scope[];
  readonly members: ReadonlyMap<DimensionName, ReadMember>;
}

interface RowPattern {
  readonly spec: RowSpec;
  /** From the outermost row to this one. */
  readonly chain: readonly RowSpec[];
}

type Interval = Readonly<Record<keyof FenInterval, bigint>>;

interface Candidate {
  readonly row: RecognisedRow;
  readonly position: number;
  /** Members that nothing has named so far. */
  readonly unmet: number;
  readonly isListed: boolean;
}

export class RowReader {
  readonly #patterns: readonly RowPattern[];
  readonly #members: Members;
  readonly #phrases: Phrases;
  readonly #columns: readonly string[];
  readonly #seen = new Set<string>();
  #context: ReadonlyMap<DimensionName, ReadMember> = new Map();
  #position = -1;
  /** The last row that is followed by members of the document, and how much of its amount these leave. */
  #open:
    { readonly spec: RowSpec; readonly rest: Interval | undefined; readonly hasMembers: boolean } | undefined;

  /** `columns` are the names of the panel's text columns that were found. */
  constructor(
    spec: TableSpec,
    panel: number,
    columns: readonly string[],
    members: Members,
    phrases: Phrases,
  ) {
    this.#patterns = spec.bands.flatMap((band) => patternsOf(band[panel] ?? [], []));
    this.#columns = columns;
    this.#members = members;
    this.#phrases = phrases;
  }

  /**
   * Recognises the next row by its texts per text column; undefined where it is none of the spec's. `amounts` are those of all rows,
   * undefined where not known, and `index` is the place of this one; they only tell a unit from a project where nothing else does.
   */
  next(
    texts: Readonly<Record<string, string>>,
    amounts: readonly (Interval | undefined)[],
    index: number,
  ): RecognisedRow | undefined {
    const isHead = this.#isHead(amounts, index);
    if (!isHead && this.#isBeyond(amounts[index])) this.#leave();
    const candidates = this.#patterns.flatMap(
      (pattern, position) => this.#candidate(pattern, position, texts) ?? [],
    );
    const [best] = candidates.sort((left, right) => this.#order(left, isHead) - this.#order(right, isHead));
    if (best === undefined) return undefined;
    this.#position = best.position;
    this.#seen.add(best.row.key);
    for (const [dimension, member] of best.row.members) this.#members.take(dimension, member);
    this.#context = new Map([...this.#context, ...best.row.members]);
    this.#count(best.position, amounts[index]);
    return best.row;
  }

  #count(position: number, amount: Interval | undefined): void {
    const pattern = this.#patterns[position];
    if (pattern === undefined) return;
    const above = pattern.chain.at(-2);
    if (this.#listsMembers(pattern.spec))
      this.#open = { spec: pattern.spec, rest: amount, hasMembers: false };
    else if (above !== undefined && above === this.#open?.spec) {
      this.#open = { spec: above, rest: without(this.#open.rest, amount), hasMembers: true };
    } else if (above !== undefined && this.#listsMembers(above)) {
      this.#open = { spec: above, rest: undefined, hasMembers: true };
    }
  }

  /** Whether the rows above have all the money of the row that lists them, and this one has more: the row that lists it is not there. */
  #isBeyond(amount: Interval | undefined): boolean {
    const { rest, hasMembers = false } = this.#open ?? {};
    const left = without(rest, amount);
    return hasMembers && isSpent(rest) && left !== undefined && left.upperFen < 0n;
  }

  #leave(): void {
    const dimension = this.#open?.spec.each?.dimension;
    this.#context = new Map([...this.#context].filter(([of]) => of !== dimension));
    this.#open = undefined;
  }

  /** Whether the rows above may have all the money of the row that lists them, and some that follow all of this one's. */
  #isHead(amounts: readonly (Interval | undefined)[], index: number): boolean {
    if (this.#open === undefined) return false;
    const isOfUnnamed = this.#open.rest === undefined;
    if (!isOfUnnamed && !isSpent(this.#open.rest)) return false;
    let rest = amounts[index];
    for (
      let next = index + 1;
      next < amounts.length && rest !== undefined && rest.upperFen >= 0n;
      next += 1
    ) {
      rest = without(rest, amounts[next]);
      // One row of the same money may be a like of it.
      if (isSpent(rest) && (!isOfUnnamed || next > index + 1)) return true;
    }
    return false;
  }

  /** Rows of the spec that stand there once whatever the ledger says, and those of members that others were put under; not met. */
  absent(): readonly { readonly key: string; readonly label: string }[] {
    const fixed = this.#patterns.filter(({ chain }) => chain.every(({ each }) => each === undefined));
    const notMet = fixed
      .filter(({ spec }) => !this.#seen.has(spec.key))
      .map(({ spec: { key, texts } }) => ({
        key,
        label: saysNothing(texts) ? '' : Object.values(texts).join(' '),
      }));
    const unnamed = this.#patterns.flatMap(({ spec }) => {
      if (spec.each === undefined || !this.#listsMembers(spec)) return [];
      const { code, name } = this.#members.unnamed(spec.each.dimension);
      return [...this.#seen].some((key) => key.startsWith(`${code}/`)) ? [{ key: code, label: name }] : [];
    });
    return [...notMet, ...unnamed];
  }

  /**
   * Words of the spec before lists, members that were named before new ones, rows further down before those above. Where names alone
   * tell units from their projects, what follows a unit is a project of it, until these have all its money.
   */
  #order({ row, position, unmet, isListed }: Candidate, isHead: boolean): number {
    const distance = position === this.#position ? this.#again(position) : position - this.#position;
    const passed = distance < 0 ? this.#patterns.length - distance : distance;
    const isTooMany = isHead && this.#patterns[position]?.chain.at(-2) === this.#open?.spec;
    const late = isTooMany ? 2 * this.#patterns.length + 1 : 0;
    return (this.#seen.has(row.key) ? 1e6 : 0) + (isListed ? 1e5 : 0) + unmet * 1e3 + passed + late;
  }

  /** A row that lists members of the document under it is followed by these sooner than by its like. */
  #again(position: number): number {
    const spec = this.#patterns[position]?.spec;
    return spec !== undefined && this.#listsMembers(spec) ? 2 : 0;
  }

  #listsMembers({ each, rows = [] }: RowSpec): boolean {
    const isMember = (row: RowSpec): boolean =>
      row.each !== undefined && this.#members.isBroughtAlong(row.each.dimension);
    return each !== undefined && rows.some(isMember);
  }

  #candidate(
    { spec, chain }: RowPattern,
    position: number,
    texts: Readonly<Record<string, string>>,
  ): Candidate | undefined {
    const captures = spec.each === undefined ? this.#wholeRow(spec, texts) : this.#byColumn(spec, texts);
    if (captures === undefined) return undefined;
    const scopes = chain.flatMap(({ scope }) => (scope === undefined ? [] : [scope]));
    // Two projects of one name are two rows: the second is not the first once more.
    for (let occurrence = 1; ; occurrence += 1) {
      const members = this.#resolve(chain, captures, occurrence);
      if (members === undefined || !this.#fits(chain, members)) return undefined;
      const codes = [...members.values()].map(({ code }) => code);
      const key = (spec.each === undefined ? [spec.key, ...codes] : codes).join('/');
      const mayRepeat = spec.each !== undefined && this.#members.isBroughtAlong(spec.each.dimension);
      if (mayRepeat && this.#seen.has(key)) continue;
      const nodes = [...members].map(([dimension, { code }]) => ({ [dimension]: code }));
      const unmet = [...members].filter(
        ([dimension, { code, known }]) => !known && this.#members.byCode(dimension, code) === undefined,
      ).length;
      const row = { key, scopes: [...scopes, ...nodes], members };
      return { row, position, unmet, isListed: spec.each !== undefined };
    }
  }

  /** A row lists only what lies in the part that its spec, and those around it, speak of. */
  #fits(chain: readonly RowSpec[], members: ReadonlyMap<DimensionName, ReadMember>): boolean {
    return chain.every(({ scope }) =>
      [...members].every(([dimension, { code }]) => {
        const selector = scope?.[dimension];
        return selector === undefined || this.#members.isWithin(dimension, code, selector);
      }),
    );
  }

  /** A fixed row is known by its words, in whichever text column they stand. */
  #wholeRow(spec: RowSpec, texts: Readonly<Record<string, string>>): Captures | undefined {
    const templates = this.#columns.map((name) => spec.texts[name] ?? '').join('');
    return this.#phrases.match(templates, this.#columns.map((name) => texts[name] ?? '').join(''));
  }

  #byColumn(spec: RowSpec, texts: Readonly<Record<string, string>>): Captures | undefined {
    const all = new Map<string, string>();
    for (const name of this.#columns) {
      const captures = this.#phrases.match(spec.texts[name] ?? '', texts[name] ?? '');
      if (captures === undefined) return undefined;
      for (const [slot, text] of captures) all.set(slot, text);
    }
    return all;
  }

  /** The node of each dimension that the chain lists: from the row's own texts, or else from the rows above. */
  #resolve(
    chain: readonly RowSpec[],
    captures: Captures,
    occurrence: number,
  ): Map<DimensionName, ReadMember> | undefined {
    const own = chain.at(-1)?.each?.dimension;
    const levels = new Map<DimensionName, number>();
    for (const { each } of chain) {
      if (each !== undefined) levels.set(each.dimension, each.level);
    }
    const members = new Map<DimensionName, ReadMember>();
    for (const [dimension, level] of levels) {
      const member = this.#memberOf(dimension, level, captures, dimension === own ? occurrence : 1);
      if (member === undefined) return undefined;
      members.set(dimension, member);
    }
    return members;
  }

  #memberOf(
    dimension: DimensionName,
    level: number,
    captures: Captures,
    occurrence: number,
  ): ReadMember | undefined {
    const above = this.#context.get(dimension);
    const code = captures.get(`${dimension}.code`) ?? this.#joinedCode(dimension, captures);
    const name = captures.get(`${dimension}.name`);
    if (code !== undefined) {
      const known = this.#members.byCode(dimension, code);
      const member = known ?? (code === '' ? undefined : this.#members.unlisted(dimension, code, name ?? ''));
      return member?.level === level ? member : undefined;
    }
    if (name === undefined) {
      if (this.#members.isBroughtAlong(dimension)) return above ?? this.#members.unnamed(dimension);
      return above?.level === level ? above : undefined;
    }
    const parent = this.#members.isBroughtAlong(dimension)
      ? undefined
      : this.#ancestorAt(dimension, level - 1);
    const named = this.#members.byName(dimension, name, level, parent?.code);
    return named[occurrence - 1] ?? this.#members.named(dimension, name, occurrence);
  }

  /** 类, 款 and 项 in columns of their own; those left out are the same as in the row above. */
  #joinedCode(dimension: DimensionName, captures: Captures): string | undefined {
    const parts = [1, 2, 3, 4].map((part) => captures.get(`${dimension}.part${part}`));
    if (parts.every((part) => part === undefined)) return undefined;
    const last = parts.findLastIndex((part) => part !== undefined && part !== '');
    const first = parts.findIndex((part) => part !== undefined && part !== '');
    const written = parts.slice(0, last + 1).join('');
    return first <= 0 ? written : (this.#ancestorAt(dimension, first)?.code ?? '') + written;
  }

  #ancestorAt(dimension: DimensionName, level: number): ReadMember | undefined {
    let member = this.#context.get(dimension);
    while (member !== undefined && member.level > level)
      member = this.#members.byCode(dimension, member.parent);
    return member?.level === level ? member : undefined;
  }
}

/** Specs of printed rows, in the order in which the table lists them. */
function patternsOf(specs: readonly RowSpec[], above: readonly RowSpec[]): RowPattern[] {
  return specs.flatMap((spec) => {
    const chain = [...above, spec];
    const own = spec.hidden === true ? [] : [{ spec, chain }];
    return [...own, ...patternsOf(spec.rows ?? [], chain)];
  });
}

/** Whether a row says nothing in any of its text columns. */
function saysNothing(texts: Readonly<Record<string, string>>): boolean {
  return Object.values(texts).every((text) => comparable(text) === '');
}

function without(whole: Interval | undefined, part: Interval | undefined): Interval | undefined {
  if (whole === undefined || part === undefined) return undefined;
  return { lowerFen: whole.lowerFen - part.upperFen, upperFen: whole.upperFen - part.lowerFen };
}

function isSpent(rest: Interval | undefined): boolean {
  return rest !== undefined && rest.lowerFen <= 0n && rest.upperFen >= 0n;
}

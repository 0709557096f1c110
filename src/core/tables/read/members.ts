// The members of the cube that a printed table can name: those of the year's code lists, those that are fixed, and those that the
// document itself brings, such as its projects and units. A code or name that no list knows becomes a member of its own.
import { dimensionNames, fixedMembers, type DimensionName, type Member } from '../../cube/dimensions.ts';
import { isCodeListName } from '../../classification/code-list.ts';
import type { CodeLists } from '../../ledger/space.ts';
import { comparable } from './phrases.ts';

export interface ReadMember extends Member {
  readonly level: number;
  /** Whether a list or the document's own list names it; else it is known from this place alone. */
  readonly known: boolean;
}

/** Dimensions whose members every document brings along, at whatever level its ledger keeps them. */
const broughtAlong: readonly DimensionName[] = ['budgetUnit', 'project'];
/** As a reader of the document would put it down. */
const nameless = '（未列出的单位）';
/** What a scope gives a meaning to cannot stand in a code. */
const selectorSigns = /[|!*]/gu;

export type GivenMembers = Readonly<Partial<Record<DimensionName, readonly Member[]>>>;

export class Members {
  readonly #known: MemberIndex;
  readonly #met: MemberIndex;
  /** Names by which other places of the document call its members, by dimension. */
  readonly #expected: Map<DimensionName, Set<string>>;

  private constructor(known: MemberIndex, met: MemberIndex, expected: Map<DimensionName, Set<string>>) {
    this.#known = known;
    this.#met = met;
    this.#expected = expected;
  }

  /** `given` are members that are known of the body beforehand: its units and projects. Parents stand before their children. */
  static of(lists: CodeLists, given: GivenMembers = {}): Members {
    const known = new MemberIndex();
    const members = new Members(known, new MemberIndex(), new Map());
    const add = (dimension: DimensionName, member: Listed): void => {
      known.add(dimension, members.#placed(dimension, member, true), member.aliases ?? []);
    };
    for (const dimension of dimensionNames) {
      for (const member of fixedMembers(dimension)) add(dimension, member);
    }
    for (const { name, entries } of Object.values(lists)) for (const entry of entries) add(name, entry);
    for (const dimension of dimensionNames)
      for (const member of given[dimension] ?? []) add(dimension, member);
    return members;
  }

  /** The same members; what the copy meets, this does not. */
  copy(): Members {
    return new Members(this.#known, this.#met.copy(), this.#expected);
  }

  byCode(dimension: DimensionName, code: string): ReadMember | undefined {
    return this.#known.byCode(dimension, code) ?? this.#met.byCode(dimension, code);
  }

  /** The members of a level that bear a name, those under `above` alone where there are some. */
  byName(
    dimension: DimensionName,
    name: string,
    level: number,
    above: string | undefined,
  ): readonly ReadMember[] {
    const wanted = comparable(name);
    const named = [...this.#known.byName(dimension, wanted), ...this.#met.byName(dimension, wanted)];
    const ofLevel = named.filter((member) => this.isBroughtAlong(dimension) || member.level === level);
    const under = ofLevel.filter(
      (member) => above !== undefined && this.#isUnder(dimension, member.code, above),
    );
    return under.length > 0 ? under : ofLevel;
  }

  /**
   * A code that no list has, under the longest code that begins it. How long it is tells its level, also where no code above it is known.
   * It is taken in only by `take`.
   */
  unlisted(dimension: DimensionName, code: string, name: string): ReadMember {
    let length = code.length - 1;
    while (length > 0 && this.byCode(dimension, code.slice(0, length)) === undefined) length -= 1;
    const placed = this.#placed(dimension, { code, name, parent: code.slice(0, length) }, false);
    const isWhole = isCodeListName(dimension) && /^\d{3}(?:\d\d){0,3}$/u.test(code);
    return isWhole ? { ...placed, level: (code.length - 1) / 2 } : placed;
  }

  /**
   * What only has a name: a project, a unit. The second of one name is another one. Undefined in a dimension whose members no
   * document may add. One that is new is taken in only by `take`.
   */
  named(dimension: DimensionName, name: string, occurrence = 1): ReadMember | undefined {
    if (!this.isBroughtAlong(dimension)) return undefined;
    const code = comparable(name).replace(selectorSigns, '') + (occurrence === 1 ? '' : `（${occurrence}）`);
    const isExpected = this.#expected.get(dimension)?.has(comparable(name)) === true;
    return this.byCode(dimension, code) ?? this.#placed(dimension, { code, name, parent: '' }, isExpected);
  }

  /** One that rows belong to though no row of the table is its own: nobody knows what it is called. */
  unnamed(dimension: DimensionName): ReadMember {
    return this.#placed(dimension, { code: nameless, name: nameless, parent: '' }, true);
  }

  /** Knows a member from now on, as one that this document names. */
  take(dimension: DimensionName, member: ReadMember): ReadMember {
    if (this.byCode(dimension, member.code) === undefined) this.#met.add(dimension, member, []);
    return member;
  }

  meetName(dimension: DimensionName, name: string, occurrence = 1): ReadMember | undefined {
    const member = this.named(dimension, name, occurrence);
    return member === undefined ? undefined : this.take(dimension, member);
  }

  /** Elsewhere the document says that something of that name is in the dimension: where a name alone stands, it is likely meant. */
  expect(dimension: DimensionName, name: string): void {
    const names = this.#expected.get(dimension) ?? new Set<string>();
    this.#expected.set(dimension, names.add(comparable(name)));
  }

  isBroughtAlong(dimension: DimensionName): boolean {
    return broughtAlong.includes(dimension);
  }

  /** Whether a member lies in what a selector names: codes joined by `|`, with `!` before them all but these. */
  isWithin(dimension: DimensionName, code: string, selector: string): boolean {
    const isAll = selector === '*';
    const isComplement = selector.startsWith('!');
    const named = (isComplement ? selector.slice(1) : selector).split('|');
    return isAll || named.some((above) => this.#isUnder(dimension, code, above)) !== isComplement;
  }

  /** What the document brought, in the order in which it was met. */
  met(dimension: DimensionName): readonly ReadMember[] {
    return this.#met.all(dimension);
  }

  #isUnder(dimension: DimensionName, code: string, above: string): boolean {
    const member = this.byCode(dimension, code);
    if (member === undefined || code === above) return member !== undefined;
    return member.parent !== '' && this.#isUnder(dimension, member.parent, above);
  }

  #placed(dimension: DimensionName, { code, name, parent }: Member, known: boolean): ReadMember {
    const level = (this.byCode(dimension, parent)?.level ?? 0) + 1;
    return { code, name, parent, level, known };
  }
}

interface Listed extends Member {
  readonly aliases?: readonly string[];
}

class MemberIndex {
  readonly #byCode = new Map<DimensionName, Map<string, ReadMember>>();
  readonly #byName = new Map<DimensionName, Map<string, ReadMember[]>>();

  add(dimension: DimensionName, member: ReadMember, aliases: readonly string[]): void {
    const byCode = this.#byCode.get(dimension) ?? new Map<string, ReadMember>();
    const byName = this.#byName.get(dimension) ?? new Map<string, ReadMember[]>();
    this.#byCode.set(dimension, byCode.set(member.code, member));
    this.#byName.set(dimension, byName);
    for (const name of new Set([member.name, ...aliases].map(comparable))) {
      byName.set(name, [...(byName.get(name) ?? []), member]);
    }
  }

  byCode(dimension: DimensionName, code: string): ReadMember | undefined {
    return this.#byCode.get(dimension)?.get(code);
  }

  byName(dimension: DimensionName, comparableName: string): readonly ReadMember[] {
    return this.#byName.get(dimension)?.get(comparableName) ?? [];
  }

  all(dimension: DimensionName): readonly ReadMember[] {
    return [...(this.#byCode.get(dimension)?.values() ?? [])];
  }

  copy(): MemberIndex {
    const copy = new MemberIndex();
    for (const [dimension, members] of this.#byCode) {
      for (const member of members.values()) copy.add(dimension, member, []);
    }
    return copy;
  }
}

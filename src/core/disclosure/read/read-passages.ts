// Reads the running text of a document: which heading and which sentence of the format each line is, and what its slots say. A line
// is looked for near the place that the reading has reached; what is no sentence of the format is kept and said to be unknown.
import type { Scope } from '../../ledger/view.ts';
import type { Marks } from '../../narrative/read/pattern.ts';
import { readNearSentence, type WordDifference } from '../../narrative/read/read-near-sentence.ts';
import { readSentence, type ReadSlot, type SentenceReading } from '../../narrative/read/read-sentence.ts';
import type { Members, ReadMember } from '../../tables/read/members.ts';
import { comparable } from '../../tables/read/phrases.ts';
import type { BlockSpec, EachSpec } from '../format.ts';
import { leavesOf, type Leaf } from './leaves.ts';

/** One heading or paragraph of a document, its lines joined. */
export interface PrintedLine {
  readonly text: string;
}

export interface ReadPassage<Line extends PrintedLine> {
  readonly line: Line;
  /** The spec that it was read with; undefined where it is none of the format's. */
  readonly leaf: Leaf | undefined;
  /** The last heading above, as printed; for a heading itself its own text. */
  readonly section: string;
  /** What a repeated text is about: codes, or names where no code is known, outermost first, parted by `/`. */
  readonly about?: string;
  readonly slots: readonly ReadSlot[];
  /** Where it stands in nearly the words of its spec: how they differ. */
  readonly differences?: readonly WordDifference[];
}

export type PassageReading = Omit<SentenceReading, 'scopes' | 'named'>;

export function readPassages<Line extends PrintedLine>(
  blocks: readonly BlockSpec[],
  lines: readonly Line[],
  reading: PassageReading,
): readonly ReadPassage<Line>[] {
  return passagesBy(new PassageReader(leavesOf(blocks), reading), lines);
}

/**
 * The same, with sentences whose words differ a little from the format's, where these stand nowhere else in the document: `exactly` is
 * what was read before.
 */
export function readNearPassages<Line extends PrintedLine>(
  blocks: readonly BlockSpec[],
  exactly: readonly ReadPassage<Line>[],
  reading: PassageReading,
): readonly ReadPassage<Line>[] {
  const taken = new Set(exactly.flatMap(({ leaf }) => leaf?.spec ?? []));
  const reader = new PassageReader(leavesOf(blocks), reading, taken);
  return passagesBy(
    reader,
    exactly.map(({ line }) => line),
  );
}

function passagesBy<Line extends PrintedLine>(
  reader: PassageReader,
  lines: readonly Line[],
): readonly ReadPassage<Line>[] {
  const passages: ReadPassage<Line>[] = [];
  for (let at = 0; at < lines.length;) {
    const read = reader.next(lines.slice(at, at + 2));
    passages.push(...read);
    at += read.length;
  }
  return passages;
}

/** What a repetition is at: what it narrows to, and the words that it gives. */
interface Bound {
  readonly scope: Scope;
  readonly named: Readonly<Record<string, string>>;
}

/** What a text is, and how strictly it was compared. */
interface Meant {
  readonly leaf: Leaf;
  readonly strictness: Marks | 'near';
}

type Words = Pick<ReadPassage<PrintedLine>, 'slots' | 'differences'>;

const noWords: Words = { slots: [] };

class PassageReader {
  readonly #leaves: readonly Leaf[];
  readonly #reading: PassageReading;
  /** The node that each repetition has reached. */
  readonly #nodes = new Map<EachSpec, Bound | 'unknown'>();
  /** What each repetition is about, also where that is no member. */
  readonly #abouts = new Map<EachSpec, string>();
  /** What the round of each repetition has had. */
  readonly #met = new Map<EachSpec, Set<Leaf>>();
  /** Under how many headings of their own projects of one name stand. */
  readonly #headed = new Map<string, number>();
  #reached: Leaf | undefined;
  #section = '';
  /** What the last heading is about. */
  #sectionAbout: Pick<ReadPassage<PrintedLine>, 'about'> = {};

  /** What is not looked for among words that differ; undefined where none may differ. */
  readonly #taken: ReadonlySet<Leaf['spec']> | undefined;

  constructor(leaves: readonly Leaf[], reading: PassageReading, taken?: ReadonlySet<Leaf['spec']>) {
    this.#leaves = leaves;
    this.#reading = reading;
    this.#taken = taken;
  }

  /** The line, or with it the one below where the document breaks one sentence in two behind a colon. */
  next<Line extends PrintedLine>([line, below]: readonly Line[]): readonly ReadPassage<Line>[] {
    if (line === undefined) return [];
    const exactly = this.#meant(line.text);
    // What may be any text is rather a sentence of the format that is nearly there.
    const meant = exactly?.leaf.isFree === true ? (this.#nearest(line.text) ?? exactly) : exactly;
    if (meant !== undefined) return [{ line, ...this.#passage(line.text, meant) }];
    const whole =
      below !== undefined && /[：:]\s*$/u.test(line.text) && this.#meant(below.text) === undefined
        ? this.#meant(line.text + below.text)
        : undefined;
    const near = whole === undefined ? this.#nearest(line.text) : undefined;
    if (near !== undefined) return [{ line, ...this.#passage(line.text, near) }];
    if (below === undefined || whole === undefined)
      return [{ line, leaf: undefined, section: this.#section, ...this.#sectionAbout, slots: [] }];
    const read = this.#passage(line.text + below.text, whole);
    const [upper, lower] = partedSlots(read.slots, line.text.length);
    return [
      { ...read, line, slots: upper },
      { ...read, line: below, slots: lower },
    ];
  }

  #passage(text: string, { leaf, strictness }: Meant): Omit<ReadPassage<PrintedLine>, 'line'> {
    const isAgain = this.#reached === leaf;
    this.#reached = leaf;
    if (leaf.spec.kind === 'heading') this.#section = text;
    const read = (bound?: readonly (Bound | 'unknown')[]): Words =>
      strictness === 'near'
        ? (readNearSentence(leaf.spec, text, this.#within(bound)) ?? noWords)
        : { slots: this.#read(leaf, text, strictness, bound) ?? [] };
    const found = read().slots;
    for (const loop of leaf.loops) {
      this.#begin(loop, leaf);
      this.#enter(loop, found, leaf.spec.kind === 'heading' && !isAgain);
    }
    const bound = leaf.loops.flatMap(
      (loop) => this.#nodes.get(loop) ?? (listingOf(loop) === undefined ? [] : ['unknown' as const]),
    );
    const abouts = leaf.loops.flatMap((loop) => this.#abouts.get(loop) ?? []);
    const about = abouts.length === 0 ? {} : { about: abouts.join('/') };
    if (leaf.spec.kind === 'heading') this.#sectionAbout = about;
    const { slots, differences } = read(bound);
    const differing = differences === undefined ? {} : { differences };
    return { leaf, section: this.#section, ...about, slots, ...differing };
  }

  #meant(text: string): Meant | undefined {
    return this.#leafOf(text, 'exact') ?? this.#leafOf(text, 'loose');
  }

  /** The likeliest here of the leaves that the text may be. */
  #leafOf(text: string, marks: Marks): Meant | undefined {
    const [leaf] = this.#leaves
      .filter((candidate) => this.#read(candidate, text, marks) !== undefined)
      .sort((left, right) => this.#distance(left) - this.#distance(right));
    return leaf === undefined || this.#distance(leaf) >= tooFar ? undefined : { leaf, strictness: marks };
  }

  /** The one sentence of this section that a text with figures is nearest to. */
  #nearest(text: string): Meant | undefined {
    if (this.#taken === undefined || !/\d/u.test(text)) return undefined;
    const near = this.#leaves
      .filter((leaf) => this.#isOpen(leaf))
      .flatMap((leaf) => {
        const read = readNearSentence(leaf.spec, text, this.#within());
        return read === undefined ? [] : [{ leaf, edits: read.edits }];
      })
      .sort((left, right) => left.edits - right.edits);
    const [best, next] = near;
    return best === undefined || best.edits === next?.edits
      ? undefined
      : { leaf: best.leaf, strictness: 'near' };
  }

  /** Of this section, with words of its own, and not met elsewhere unless it is repeated. */
  #isOpen({ spec, loops, isFree, position }: Leaf): boolean {
    if (spec.kind === 'heading' || isFree) return false;
    if (loops.length === 0 && this.#taken?.has(spec) === true) return false;
    const reached = this.#reached?.position ?? -1;
    const [first, last] = [Math.min(reached, position), Math.max(reached, position)];
    return !this.#leaves.slice(first + 1, last).some(isHeading);
  }

  #read(
    { spec }: Leaf,
    text: string,
    marks: Marks,
    bound?: readonly (Bound | 'unknown')[],
  ): readonly ReadSlot[] | undefined {
    return readSentence(spec, text, this.#within(bound), marks);
  }

  #within(bound: readonly (Bound | 'unknown')[] = []): SentenceReading {
    const known = bound.filter((one) => one !== 'unknown');
    const scopes = known.length < bound.length ? undefined : known.map(({ scope }) => scope);
    const named = Object.assign({}, ...known.map((one) => one.named)) as Record<string, string>;
    return { ...this.#reading, scopes, named };
  }

  /**
   * How unexpected a leaf is here: the next one least, one further down more, and one above only within a repetition. What has too few
   * words of its own stands near, and under no heading that was not met.
   */
  #distance({ position, loops, isFree }: Leaf): number {
    const reached = this.#reached;
    const steps = position - (reached?.position ?? -1);
    const repeated = reached?.loops.findLast((loop) => loops.includes(loop));
    const repeats = repeated !== undefined;
    if (steps <= 0 && !repeats) return tooFar - 1 + (isFree ? tooFar : 0) - steps;
    const ahead = steps > 0 ? steps : this.#again(repeated, steps, isFree);
    const isBeyond = ahead > nearby || this.#leaves.slice(position - steps + 1, position).some(isHeading);
    return ahead + (isFree && isBeyond && !repeats ? tooFar : 0);
  }

  /** A repetition's next round comes right after what follows it; one of too few words only after everything further down. */
  #again(repeated: EachSpec | undefined, steps: number, isFree: boolean): number {
    if (repeated === undefined || isFree) return this.#leaves.length + steps;
    return this.#leaves.filter(({ loops }) => loops.includes(repeated)).length + steps + 0.5;
  }

  /** What a round has had before begins the next one: until that is named, nobody knows what it is about. */
  #begin(loop: EachSpec, leaf: Leaf): void {
    const met = this.#met.get(loop) ?? new Set();
    if (met.has(leaf)) {
      met.clear();
      this.#nodes.delete(loop);
      this.#abouts.delete(loop);
    }
    if (!leaf.isFree) this.#met.set(loop, met.add(leaf));
  }

  /** What a repetition is at, where its text names it; `isHead` where that is a heading, and not the one just above once more. */
  #enter(loop: EachSpec, slots: readonly ReadSlot[], isHead: boolean): void {
    const listing = listingOf(loop);
    if (listing === undefined) {
      if ('indicators' in loop.of) this.#name(loop, slots, ['indicator.level2', 'indicator.level3']);
      return;
    }
    const { dimension, scope } = listing;
    const said = (property: string): string | undefined =>
      slots.find(({ name }) => name === `${dimension}.${property}`)?.printed;
    const { members } = this.#reading;
    const code = said('code');
    const member =
      (code === undefined ? undefined : members.byCode(dimension, comparable(code))) ??
      namedMember(listing, said, members, this.#occurrence(loop, said('name'), isHead));
    if (member === undefined) {
      // What it names is none of the members; what was there before it is not meant.
      const naming = slots.map(({ name }) => name).filter((name) => name.startsWith(`${dimension}.`));
      if (naming.length > 0) this.#nodes.set(loop, 'unknown');
      this.#name(loop, slots, naming);
      return;
    }
    this.#met.get(loop)?.clear();
    this.#abouts.set(loop, member.code);
    this.#nodes.set(loop, {
      scope: { ...scope, [dimension]: member.code },
      named: { [`${dimension}.code`]: member.code, [`${dimension}.name`]: member.name },
    });
  }

  /** Two projects of one name have a heading each: the second is not the first once more. */
  #occurrence(loop: EachSpec, name: string | undefined, isHead: boolean): number {
    if (name === undefined || !('projects' in loop.of)) return 1;
    const key = comparable(name);
    const occurrence = Math.max(1, (this.#headed.get(key) ?? 0) + (isHead ? 1 : 0));
    this.#headed.set(key, occurrence);
    return occurrence;
  }

  /** What a repetition is about, by the words in these slots. */
  #name(loop: EachSpec, slots: readonly ReadSlot[], naming: readonly string[]): void {
    const words = slots.filter(({ name }) => naming.includes(name)).map(({ printed }) => comparable(printed));
    if (words.length > 0) this.#abouts.set(loop, words.join('/'));
  }
}

/** Slots of a sentence that stands in two lines, each in the line in which it begins. */
function partedSlots(
  slots: readonly ReadSlot[],
  length: number,
): readonly [upper: readonly ReadSlot[], lower: readonly ReadSlot[]] {
  const isUpper = ({ span: [start] }: ReadSlot): boolean => start < length;
  const upper = slots.filter(isUpper).map((slot): ReadSlot => {
    const [start, end] = slot.span;
    return { ...slot, span: [start, Math.min(end, length)] };
  });
  const lower = slots
    .filter((slot) => !isUpper(slot))
    .map((slot): ReadSlot => ({ ...slot, span: [slot.span[0] - length, slot.span[1] - length] }));
  return [upper, lower];
}

type Listing = Extract<EachSpec['of'], { readonly level: number }>;

/** A repetition by members of the cube; undefined for one of words alone. */
function listingOf({ of }: EachSpec): Listing | undefined {
  if ('dimension' in of) return of;
  if ('projects' in of) return { dimension: 'project', level: 2, scope: {} };
  return 'budgetUnits' in of ? { dimension: 'budgetUnit', level: 2, scope: {} } : undefined;
}

/** By its name, or by the names of its levels, each under the one before. */
function namedMember(
  { dimension, level }: Listing,
  said: (property: string) => string | undefined,
  members: Members,
  occurrence: number,
): ReadMember | undefined {
  const name = said('name');
  if (name !== undefined) {
    const named = members.byName(dimension, name, level, undefined);
    return named[occurrence - 1] ?? members.meetName(dimension, name, occurrence);
  }
  let member: ReadMember | undefined;
  for (let depth = 1; depth <= level; depth += 1) {
    const ofLevel = said(`name${depth}`);
    if (ofLevel !== undefined) [member] = members.byName(dimension, ofLevel, depth, member?.code);
  }
  return member?.level === level ? member : undefined;
}

const isHeading = ({ spec }: Leaf): boolean => spec.kind === 'heading';

/** Leaves beyond are not taken for what has so few words of its own. */
const nearby = 3;
const tooFar = 10_000;

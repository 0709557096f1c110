// What the running text of one document says otherwise than that of another: figures in the slots of a sentence that both have, and
// sentences in other words. Facts are compared by their paths and not here.
import type { ReadPassage } from '../disclosure/read/read-passages.ts';
import { sharedPairs } from '../lib/similar.ts';
import type { ReadSlot } from '../narrative/read/read-sentence.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import { isSamePrint, pairs, type DocumentChange } from './document-change.ts';
import type { DocumentParagraph } from './printed-document.ts';
import type { Reading } from './reading.ts';

type Passage = ReadPassage<DocumentParagraph>;

/** Two sentences that share fewer pairs of characters are two, and not one that was reworded. */
const leastAlike = 0.4;

export function passageChanges(before: Reading, after: Reading): DocumentChange[] {
  let project = '';
  return aligned(sentencesOf(before), sentencesOf(after)).flatMap(([old, young]) => {
    // What is said of a project stands below its name.
    project = young?.slots.find(({ name }) => name === 'project.name')?.printed ?? project;
    return changesOf(old, young, project);
  });
}

/** Titles of charts and of the contents stand in some outputs and not in others. */
function sentencesOf({ passages, format }: Reading): Passage[] {
  const charts = new Set(format?.blocks.flatMap((block) => (block.kind === 'chart' ? [block.name] : [])));
  return passages.filter(({ leaf }) =>
    leaf?.spec.kind === 'paragraph'
      ? !charts.has(leaf.spec.name)
      : leaf?.spec.text !== format?.contentsTitle || format === undefined,
  );
}

type Pair = readonly [before: Passage | undefined, after: Passage | undefined];

/** Equal texts in their order first; what stands between them is paired by spec or by likeness, or stands alone. */
function aligned(before: readonly Passage[], after: readonly Passage[]): readonly Pair[] {
  const found: Pair[] = [];
  let [old, young] = [0, 0];
  for (const [first, second] of [...commonTexts(before, after), [before.length, after.length] as const]) {
    found.push(...between(before.slice(old, first), after.slice(young, second)));
    [old, young] = [first + 1, second + 1];
  }
  return found;
}

/** The longest common subsequence, as places in both. */
function commonTexts(before: readonly Passage[], after: readonly Passage[]): (readonly [number, number])[] {
  const [first, second] = [before, after].map((all) => all.map(({ line }) => comparable(line.text)));
  const old = first ?? [];
  const young = second ?? [];
  const width = young.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = young.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row] === young[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const common: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < old.length && column < young.length;) {
    if (old[row] === young[column]) {
      common.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return common;
}

function between(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const left = new Set(before);
  const found = after.map((young): Pair => {
    const [best] = [...left]
      .map((old) => ({ old, alike: likeness(old, young) }))
      .filter(({ alike }) => alike >= leastAlike)
      .sort((one, other) => other.alike - one.alike);
    if (best !== undefined) left.delete(best.old);
    return [best?.old, young];
  });
  return [...found, ...[...left].map((old): Pair => [old, undefined])];
}

function likeness(before: Passage, after: Passage): number {
  const alike = sharedPairs(comparable(before.line.text), comparable(after.line.text));
  const isSameSpec = before.leaf !== undefined && before.leaf.spec === after.leaf?.spec;
  return isSameSpec ? 1 + alike : alike;
}

function changesOf(
  before: Passage | undefined,
  after: Passage | undefined,
  project: string,
): DocumentChange[] {
  const passage = after ?? before;
  if (passage === undefined) return [];
  const sentence: DocumentChange = {
    kind: 'sentence',
    path: `${passage.section}/${nameOf(before ?? passage)}`,
    where: passage.section,
    before: before === undefined ? null : readable(before.line.text),
    after: after === undefined ? null : readable(after.line.text),
    place: passage.line.place,
  };
  const isSameSpec = before?.leaf !== undefined && before.leaf.spec === after?.leaf?.spec;
  if (before === undefined || after === undefined || !isSameSpec) return [sentence];
  const slots = pairs(before.slots, after.slots, ({ name }) => name).filter(
    ([, old, young]) => !isSamePrint(old?.printed, young?.printed),
  );
  const isReworded = slots.some(
    ([name, old, young]) =>
      old === undefined ||
      young === undefined ||
      (isWording(old, young) && projectColumn(after, name) === undefined),
  );
  const figures = slots.flatMap(([name, old, young]) => [
    ...figureChange(after, name, old, young),
    ...projectChange(after, name, project, old, young),
  ]);
  return isReworded || slots.length === 0 ? [...figures, sentence] : figures;
}

function nameOf({ leaf }: Passage): string {
  return leaf === undefined ? '' : leaf.spec.kind === 'heading' ? 'heading' : leaf.spec.name;
}

/** Not a figure, and no fact either, which is told by its path. Around a slot of several wordings stand others, told by themselves. */
function isWording({ value: old }: ReadSlot, { value: young }: ReadSlot): boolean {
  if (old.kind === 'choice' && young.kind === 'choice') return old.chosen !== young.chosen;
  return !isFigure(young) && !('factPath' in young);
}

function isFigure(value: ReadSlot['value']): boolean {
  return (
    value.kind === 'percent' ||
    ((value.kind === 'amount' || value.kind === 'count') && !('factPath' in value))
  );
}

function figureChange(
  { line, section, leaf }: Passage,
  name: string,
  before: ReadSlot | undefined,
  after: ReadSlot | undefined,
): DocumentChange[] {
  const slot = after ?? before;
  if (slot === undefined || !isFigure(slot.value)) return [];
  const amount = (of: ReadSlot | undefined) =>
    of?.value.kind === 'amount' ? of.value.figure.amountFen : null;
  const spec = leaf === undefined || leaf.spec.kind === 'heading' ? 'heading' : leaf.spec.name;
  return [
    {
      kind: 'figure',
      path: `${section}/${spec}/${name}`,
      where: `${section} · ${name}`,
      before: before?.printed ?? null,
      after: after?.printed ?? null,
      beforeFen: amount(before),
      afterFen: amount(after),
      place: line.place,
    },
  ];
}

/** The text of a project that a slot prints. */
function projectColumn({ leaf }: Passage, name: string): string | undefined {
  const slot = leaf?.spec.kind === 'paragraph' ? leaf.spec.slots?.[name] : undefined;
  return slot?.kind === 'projectText' ? slot.column : undefined;
}

function projectChange(
  passage: Passage,
  name: string,
  project: string,
  before: ReadSlot | undefined,
  after: ReadSlot | undefined,
): DocumentChange[] {
  const column = projectColumn(passage, name);
  if (column === undefined || before === undefined || after === undefined) return [];
  const [old, young] = [readable(before.printed), readable(after.printed)];
  return [
    {
      kind: 'projectText',
      path: `${project}/${column}`,
      where: `${project} · ${column}`,
      before: old,
      after: young,
      value: young,
      place: passage.line.place,
    },
  ];
}

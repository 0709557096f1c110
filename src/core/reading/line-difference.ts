// What the lines of one document say otherwise than those of another: cover, headings, sentences, and what stands above and below
// tables. Figures in the slots of a sentence that both have, and lines in other words. Facts are compared by their paths and not here.
import type { ReadPassage } from '../disclosure/read/read-passages.ts';
import { sharedPairs } from '../lib/similar.ts';
import type { ReadSlot } from '../narrative/read/read-sentence.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import { aligned } from './align.ts';
import type { ComparedDocument, ComparedParts } from './compared-document.ts';
import { isSamePrint, pairs, signsOf, type ChangeKind, type DocumentChange } from './document-change.ts';
import { tableTitle, type DocumentLine, type DocumentTable } from './printed-document.ts';
import { isSentence } from './read-disclosure.ts';

type Passage = Pick<ReadPassage<DocumentLine>, 'line' | 'leaf' | 'section' | 'slots'>;

interface Line extends Passage {
  readonly kind: Extract<ChangeKind, 'heading' | 'note' | 'sentence' | 'picture'>;
  /** It belongs to a table that only one of the two has, and is gone or new with it. */
  readonly isOfSingleTable?: true;
}

interface LinesOf extends ComparedDocument {
  /** Tables that stand in both. */
  readonly compared: ReadonlySet<DocumentTable>;
}

export function lineChanges(before: LinesOf, after: LinesOf, parts: ComparedParts): DocumentChange[] {
  if (!parts.allTables) return [];
  let project = '';
  return aligned(linesOf(before, parts), linesOf(after, parts), {
    keyOf: ({ kind, line }) => (kind === 'picture' ? kind : signsOf(line.text)),
    likeness,
  }).flatMap(([old, young]) => {
    // What is said of a project stands below its name.
    project = young?.slots.find(({ name }) => name === 'project.name')?.printed ?? project;
    return changesOf(old, young, project);
  });
}

function linesOf({ reading, elements, compared }: LinesOf, parts: ComparedParts): Line[] {
  const { format, passages } = reading;
  const known = new Map<DocumentLine, Passage>(passages.map((passage) => [passage.line, passage]));
  const charts = new Set(format?.blocks.flatMap((block) => (block.kind === 'chart' ? [block.name] : [])));
  let section = '';
  return elements.flatMap((element): Line[] => {
    if (element.kind === 'picture') {
      const line = { text: '', place: element.place };
      return parts.text && parts.charts
        ? [{ kind: 'picture', line, leaf: undefined, section, slots: [] }]
        : [];
    }
    if (element.kind === 'grid') return linesAround(element, compared.has(element));
    if (!parts.text || !isSentence(element)) return [];
    const passage = known.get(element);
    // The mark of what kind of document it is, with its note.
    if (passage === undefined)
      return [{ kind: 'heading', line: element, leaf: undefined, section, slots: [] }];
    ({ section } = passage);
    const { leaf } = passage;
    const spec = leaf?.spec;
    if (spec?.kind === 'paragraph' && charts.has(spec.name) && !parts.charts) return [];
    // Some outputs print the title of the contents as text, and others do not.
    if (spec !== undefined && spec.text === format?.contentsTitle) return [];
    return [{ ...passage, kind: spec?.kind === 'heading' ? 'heading' : 'sentence' }];
  });
}

function linesAround(table: DocumentTable, isInBoth: boolean): Line[] {
  const section = tableTitle(table);
  const alone = isInBoth ? {} : { isOfSingleTable: true as const };
  const all = (kind: Line['kind'], lines: readonly DocumentLine[]): Line[] =>
    lines.map((line) => ({ kind, line, leaf: undefined, section, slots: [], ...alone }));
  return [...all('heading', table.above), ...all('note', table.notes)];
}

function likeness(before: Line, after: Line): number {
  if (before.kind === 'picture' || after.kind === 'picture') return 0;
  const alike = sharedPairs(comparable(before.line.text), comparable(after.line.text));
  const isSameSpec = before.leaf !== undefined && before.leaf.spec === after.leaf?.spec;
  return isSameSpec ? 1 + alike : alike;
}

function changesOf(before: Line | undefined, after: Line | undefined, project: string): DocumentChange[] {
  const line = after ?? before;
  if (line === undefined) return [];
  const text = (one: Line): string => (one.kind === 'picture' ? one.section : readable(one.line.text));
  const wording: DocumentChange = {
    kind: (before ?? line).kind,
    path: `${line.section}/${nameOf(before ?? line)}`,
    where: line.section,
    before: before === undefined ? null : text(before),
    after: after === undefined ? null : text(after),
    place: line.line.place,
  };
  if (before === undefined || after === undefined) return line.isOfSingleTable === true ? [] : [wording];
  if (before.kind === 'picture' || isSamePrint(before.line.text, after.line.text)) return [];
  if (before.leaf === undefined || before.leaf.spec !== after.leaf?.spec) return [wording];
  const slots = pairs(before.slots, after.slots, ({ name }) => name).filter(
    ([, old, young]) => !isSamePrint(old?.printed, young?.printed),
  );
  const isReworded =
    !isSamePrint(aroundSlots(before), aroundSlots(after)) ||
    slots.some(
      ([name, old, young]) =>
        old === undefined ||
        young === undefined ||
        (isWording(old, young) && projectColumn(after, name) === undefined),
    );
  const figures = slots.flatMap(([name, old, young]) => [
    ...figureChange(after, name, old, young),
    ...projectChange(after, name, project, old, young),
  ]);
  return isReworded || slots.length === 0 ? [...figures, wording] : figures;
}

/** The words of a line outside of its slots. */
function aroundSlots({ line: { text }, slots }: Line): string {
  const characters = [...text.matchAll(/[\s\S]/gu)];
  return characters
    .filter(({ index }) => !slots.some(({ span: [start, end] }) => index >= start && index < end))
    .map(([character]) => character)
    .join('');
}

function nameOf({ kind, leaf }: Line): string {
  if (leaf === undefined) return kind === 'sentence' ? '' : kind;
  return leaf.spec.kind === 'heading' ? 'heading' : leaf.spec.name;
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
  line: Line,
  name: string,
  before: ReadSlot | undefined,
  after: ReadSlot | undefined,
): DocumentChange[] {
  const slot = after ?? before;
  if (slot === undefined || !isFigure(slot.value)) return [];
  const amount = (of: ReadSlot | undefined) =>
    of?.value.kind === 'amount' ? of.value.figure.amountFen : null;
  const words = after === undefined ? '' : wordsBefore(line.line.text, after.span[0]);
  return [
    {
      kind: 'figure',
      path: `${line.section}/${nameOf(line)}/${name}`,
      where: words === '' ? line.section : `${line.section} · ${words}`,
      before: before?.printed ?? null,
      after: after?.printed ?? null,
      beforeFen: amount(before),
      afterFen: amount(after),
      place: line.line.place,
    },
  ];
}

/** What a figure is said of: the words right before it, in its own clause. */
function wordsBefore(text: string, end: number): string {
  const words = /[^，。；：、（）\d.%]{1,40}$/u.exec(text.slice(0, end))?.[0] ?? '';
  return readable(words.replace(/^年度?/u, ''));
}

/** The text of a project that a slot prints. */
function projectColumn({ leaf }: Line, name: string): string | undefined {
  const slot = leaf?.spec.kind === 'paragraph' ? leaf.spec.slots?.[name] : undefined;
  return slot?.kind === 'projectText' ? slot.column : undefined;
}

function projectChange(
  line: Line,
  name: string,
  project: string,
  before: ReadSlot | undefined,
  after: ReadSlot | undefined,
): DocumentChange[] {
  const column = projectColumn(line, name);
  if (column === undefined || before === undefined || after === undefined) return [];
  const [old, young] = [readable(before.printed), readable(after.printed)];
  return [
    {
      kind: 'projectText',
      path: `${project}/${column}`,
      where: `${project} · ${line.section}`,
      before: old,
      after: young,
      entry: { kind: 'projectText', project, column, value: young },
      place: line.line.place,
    },
  ];
}

// The texts of a format in the order in which it prints them, each with the repetitions that it stands in: what a line of a document
// may be.
import { templatePieces } from '../../tables/environment.ts';
import { comparable } from '../../tables/read/phrases.ts';
import type { Template } from '../../tables/spec.ts';
import type {
  BlockSpec,
  ChartSpec,
  EachSpec,
  FormsReference,
  HeadingSpec,
  ParagraphSpec,
} from '../format.ts';

export interface Leaf {
  readonly spec: HeadingSpec | ParagraphSpec;
  /** Outermost first. */
  readonly loops: readonly EachSpec[];
  readonly position: number;
  /** Whether its own words are too few to tell it by: it is what stands where it is expected. */
  readonly isFree: boolean;
}

/** Two letters do not make a sentence known. */
const fewestWords = 3;

export function leavesOf(blocks: readonly BlockSpec[]): readonly Leaf[] {
  return below(blocks, []).map((leaf, position) => ({ ...leaf, position }));
}

function below(blocks: readonly BlockSpec[], loops: readonly EachSpec[]): Omit<Leaf, 'position'>[] {
  return blocks.flatMap((spec): Omit<Leaf, 'position'>[] => {
    if (spec.kind === 'each') return below(spec.blocks, [...loops, spec]);
    if (spec.kind === 'chart') return chartTexts(spec).map((text) => ({ spec: text, loops, isFree: false }));
    if (spec.kind === 'forms') return textsAbove(spec).map((text) => ({ spec: text, loops, isFree: false }));
    if (spec.kind !== 'heading' && spec.kind !== 'paragraph') return [];
    return [{ spec, loops, isFree: ownWords(spec) < fewestWords }];
  });
}

/** What stands around a chart: its title, with the unit in some outputs, or what is said in its place. */
function chartTexts({ name, title, none }: ChartSpec): ParagraphSpec[] {
  const texts = [title, `${title}（单位：{moneyUnit}）`, none];
  return texts.map((text) => ({ kind: 'paragraph', name, text }));
}

function textsAbove({ form, alsoRead = [] }: FormsReference): ParagraphSpec[] {
  return alsoRead.map((text) => ({ kind: 'paragraph', name: form, text }));
}

/** Of the wording that has the fewest. */
function ownWords(spec: HeadingSpec | ParagraphSpec): number {
  return Math.min(...[spec.text, ...(spec.alsoRead ?? [])].map((text) => wordsIn(text, spec)));
}

function wordsIn(text: Template, spec: HeadingSpec | ParagraphSpec): number {
  const own = templatePieces(text).map((piece) => {
    if (piece.kind === 'text') return lettersIn(piece.text);
    const slot = spec.kind === 'paragraph' ? spec.slots?.[piece.name] : undefined;
    if (slot?.kind !== 'choice')
      return slot === undefined || slot.kind === 'projectText' || slot.kind === 'fact' ? 0 : 1;
    const cases = Object.values(slot.cases).map(({ text }) => lettersIn(text.replace(/\{[^{}]*\}/gu, '')));
    return Math.min(...cases);
  });
  return own.reduce((total, count) => total + count, 0);
}

/** Signs between slots are not words. */
function lettersIn(text: string): number {
  return comparable(text).replace(/\P{L}/gu, '').length;
}

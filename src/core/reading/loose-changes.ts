// What a text says of how amounts changed, each as it is written: of what, compared with what, by how much. Nothing is held against other
// figures, and what the words leave open stays open.
import { fen, type Fen } from '../money/fen.ts';
import { looseAmount, looseFigures } from './loose-figures.ts';
import { noVocabulary } from './vocabulary.ts';

export interface LooseChange {
  /** In the words before it. */
  readonly part: string;
  /** With what it is compared, such as `2024年预算`. */
  readonly base: string;
  /** The amount that changed, where it stands before; null where none does. */
  readonly nowFen: Fen | null;
  /** Below zero where it fell. */
  readonly changeFen: Fen;
}

/** In the order of the text. A change that does not say with what it is compared, or of what it is one, is none. */
export function looseChanges(text: string): readonly LooseChange[] {
  // Here it matters what a change is called, and not where it lies.
  const figures = looseFigures(text, noVocabulary);
  return figures.flatMap((figure, at): LooseChange[] => {
    const { kind, direction, subject: part } = figure;
    const size = kind === 'change' && direction !== undefined ? looseAmount(figure) : undefined;
    const base = baseBefore(text.slice(0, figure.span[0]));
    if (size === undefined || size < 0n || part === '' || base === undefined) return [];
    const now = figures
      .slice(0, at)
      .findLast((each) => each.kind === 'amount' && each.subject.endsWith(part));
    return [
      {
        part: part.replace(ordinal, ''),
        base,
        nowFen: (now === undefined ? undefined : looseAmount(now)) ?? null,
        changeFen: direction === 'fall' ? fen(-size) : size,
      },
    ];
  });
}

/** Of the paragraph, where what is spoken of opens it. */
const ordinal = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、．])/u;

/** The last comparison of the statement that the text ends with. */
function baseBefore(text: string): string | undefined {
  const statement = text.split(/[。；！？\n]/u).at(-1) ?? '';
  const compared =
    /(?:与|比|较|同)\s*((?:20\d{2}年度?|上年度?|上一年度?|去年)(?:年初|当年)?(?:调整)?(?:预算|决算|执行)?数?)/gu;
  return [...statement.matchAll(compared)].at(-1)?.[1];
}

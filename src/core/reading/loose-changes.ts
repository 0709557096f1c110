// What a text says of how amounts changed, each as it is written: of what, compared with what, by how much. Nothing is held against other
// figures, and what the words leave open stays open.
import { fen, type Fen } from '../money/fen.ts';
import { looseAmount, looseFigures, type LooseFigure } from './loose-figures.ts';
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
    const { kind, direction, subject } = figure;
    const size = kind === 'change' && direction !== undefined ? looseAmount(figure) : undefined;
    const base = baseBefore(text.slice(0, figure.span[0]));
    if (size === undefined || size < 0n || subject === '' || base === undefined) return [];
    const changeFen = direction === 'fall' ? fen(-size) : size;
    const named = ofWhat(text, figures, at, changeFen);
    if (named === undefined) return [];
    return [{ part: named.subject.replace(ordinal, ''), base, nowFen: named.nowFen, changeFen }];
  });
}

/** What a change is of, and its amount this year. */
interface Changed {
  readonly subject: string;
  readonly nowFen: Fen | null;
}

/**
 * 「预算收入总计…，其中：本年收入…，上年结转…，比上年减少…，下降…」 may speak of the whole or of the item that it stands after. The rate
 * beside it tells which; without one it is of an item only where there is a single one. Undefined where the words leave it open.
 */
function ofWhat(
  text: string,
  figures: readonly LooseFigure[],
  at: number,
  changeFen: Fen,
): Changed | undefined {
  const change = figures[at];
  if (change === undefined) return undefined;
  const before = figures.slice(0, at);
  const amounts = before.filter(({ kind }) => kind === 'amount');
  const now = amounts.findLast((each) => each.subject.endsWith(change.subject));
  const nearest: Changed = { subject: change.subject, nowFen: amountOf(now) };
  const dividedAt = text.lastIndexOf(parts, change.span[0]);
  const namesItself = before.at(-1)?.subject !== change.subject;
  if (dividedAt < statementStart(text, change.span[0]) || namesItself) return nearest;
  const total = amounts.findLast(({ span }) => span[0] < dividedAt);
  if (total === undefined) return nearest;
  const whole: Changed = { subject: total.subject, nowFen: amountOf(total) };
  const rate = figures[at + 1];
  const fitting = [whole, nearest].filter(({ nowFen }) => isRateOf(rate, nowFen, changeFen));
  if (fitting.length === 1) return fitting[0];
  const items = amounts.filter(({ span }) => span[0] > dividedAt);
  return items.length === 1 ? nearest : undefined;
}

/** Opens the list of the items that a total is made of. */
const parts = '其中';

function amountOf(figure: LooseFigure | undefined): Fen | null {
  return (figure === undefined ? undefined : looseAmount(figure)) ?? null;
}

/** Whether the rate is, to one unit of its last place, that of a change which led to this amount. */
function isRateOf(rate: LooseFigure | undefined, nowFen: Fen | null, changeFen: Fen): boolean {
  if (rate?.kind !== 'change' || rate.unit !== '%' || nowFen === null) return false;
  const baseFen = nowFen - changeFen;
  if (baseFen <= 0n) return false;
  const [whole = '', decimals = ''] = rate.value.split('.');
  const scale = 10n ** BigInt(decimals.length);
  const size = changeFen < 0n ? -changeFen : changeFen;
  const apart = size * 100n * scale - BigInt(whole + decimals) * baseFen;
  return (apart < 0n ? -apart : apart) <= baseFen;
}

/** Of the paragraph, where what is spoken of opens it. */
const ordinal = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、．])/u;

/** The last comparison of the statement that the text ends with. */
function baseBefore(text: string): string | undefined {
  const compared =
    /(?:与|比|较|同)\s*((?:20\d{2}年度?|上年度?|上一年度?|去年)(?:年初|当年)?(?:调整)?(?:预算|决算|执行)?数?)/gu;
  return [...text.slice(statementStart(text, text.length)).matchAll(compared)].at(-1)?.[1];
}

/** Where the statement begins in which the text before this place ends. */
function statementStart(text: string, end: number): number {
  return Math.max(...['。', '；', ';', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, end - 1))) + 1;
}

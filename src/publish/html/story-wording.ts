// How a story words its formula and its figures. Pure, shared by the browser's script and the tests.
import type { Story, StoryData, StoryPlace } from './story-data.ts';

/** A figure as some place prints it. */
export type Stated = Pick<StoryPlace, 'printed' | 'unit' | 'alone'>;

export interface Formula {
  readonly terms: readonly FormulaTerm[];
  readonly result: string;
  /** Every printed figure is rounded on its own, and these do not add to the printed result. */
  readonly isRoundedApart: boolean;
}

export interface FormulaTerm {
  readonly operator: '' | '+' | '−' | '÷';
  readonly name: string;
  readonly amount: string;
  /** Anchor of a place that states the term; absent where the document states it nowhere. */
  readonly placeId: string | undefined;
}

/**
 * How a figure is made out of others, as the document prints them. Where they are not all printed, and in one unit, exact
 * amounts in yuan stand instead, so that the reader can follow the sum.
 *
 * @param isPreferred which of a term's places to link to, if it has such a one; otherwise to its first
 */
export function formulaOf(
  story: Story,
  data: StoryData,
  stated: Stated,
  isPreferred: (place: StoryPlace) => boolean,
): Formula {
  const parts = story.formula.flatMap(([sign, index], position): Part[] => {
    const part = data.stories[index];
    if (part === undefined) return [];
    const place = part.places.find(isPreferred) ?? part.places[0];
    return [{ operator: operatorOf(story, sign, position), story: part, place }];
  });
  const unit = story.kind === 'share' ? parts[0]?.place?.unit : stated.unit;
  const isPrinted = parts.every(({ place }) => place?.unit === unit);
  const minus = isFallInWords(story, stated, parts) ? '−' : '';
  return {
    terms: parts.map(({ operator, story: part, place }) => ({
      operator,
      name: ownWords(part.description, story.description),
      amount: isPrinted && place !== undefined ? signed(part, place) : exactly(part),
      placeId: place?.id,
    })),
    result: isPrinted || story.yuan === null ? minus + withUnit(stated) : exactly(story),
    isRoundedApart:
      isPrinted && story.kind !== 'share' && differs({ ...stated, printed: minus + stated.printed }, parts),
  };
}

/** A rate has the sign of its change. */
function isFallInWords(story: Story, stated: Stated, [change]: readonly Part[]): boolean {
  if (story.kind !== 'share') return isSignLeftToWords(story, stated);
  return change !== undefined && isSignLeftToWords(change.story, stated);
}

function signed(story: Story, stated: Stated): string {
  return (isSignLeftToWords(story, stated) ? '−' : '') + withUnit(stated);
}

/** A sentence says 减少 instead of printing a minus sign. */
export function isSignLeftToWords(story: Story, { printed }: Stated): boolean {
  return story.yuan?.startsWith('−') === true && !/^[-−－]/u.test(printed);
}

/** What the rounding of the whole document did to a figure; undefined where it did nothing. */
export function adjustmentOf({ printed, unit, alone }: Stated): string | undefined {
  if (alone === undefined) return undefined;
  const [after = 0n, before = 0n] = [hundredths(printed), hundredths(alone)];
  const difference = after > before ? after - before : before - after;
  const digits = `${difference}`.padStart(3, '0');
  const size = `${digits.slice(0, -2)}.${digits.slice(-2)}${unit}`;
  const direction = after > before ? '多' : '少';
  return `单独四舍五入为${withUnit({ printed: alone, unit })}，为使分项之和等于合计，印出的${direction}${size}`;
}

/** `1,861.00` and 万元 are `1,861.00万元`; a blank is said to be one. */
export function withUnit({ printed, unit }: Pick<Stated, 'printed' | 'unit'>): string {
  return printed === '' ? '空白，即零' : printed + unit;
}

interface Part {
  readonly operator: FormulaTerm['operator'];
  readonly story: Story;
  readonly place: StoryPlace | undefined;
}

function operatorOf(story: Story, sign: 1 | -1, position: number): FormulaTerm['operator'] {
  if (story.kind === 'share') return position === 0 ? '' : '÷';
  if (sign === -1) return '−';
  return position === 0 ? '' : '+';
}

function exactly(story: Story): string {
  return story.yuan === null ? '' : `${story.yuan}元`;
}

/** The parts of a term's description that the whole does not share; all of it where nothing is left. */
function ownWords(description: string, whole: string): string {
  const shared = new Set(whole.split(separator));
  const words = description.split(separator);
  const own = words.filter((word) => !shared.has(word));
  return (own.length === 0 ? words : own).join('，');
}

const separator = ' · ';

function differs(total: Stated, parts: readonly Part[]): boolean {
  const printedTotal = hundredths(total.printed);
  let sum = 0n;
  for (const { operator, place } of parts) {
    const value = place === undefined ? undefined : hundredths(place.printed);
    if (value === undefined) return false;
    sum += operator === '−' ? -value : value;
  }
  return printedTotal !== undefined && printedTotal !== sum;
}

/** Printed amounts of one unit are only compared with each other, so hundredths of whatever unit will do. */
function hundredths(printed: string): bigint | undefined {
  if (printed === '') return 0n;
  const match = /^([-−－]?)(\d+)(?:\.(\d{1,2}))?$/u.exec(printed.replaceAll(',', ''));
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const magnitude = BigInt(whole + fraction.padEnd(2, '0'));
  return sign === '' ? magnitude : -magnitude;
}

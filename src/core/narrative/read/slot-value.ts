// What a slot says where it is printed: an amount with its interval and regions, a share, a count, a text, or which wording stands.
import type { Scope } from '../../ledger/view.ts';
import type { AmountStyle, PercentStyle } from '../../money/format.ts';
import type { MoneyUnit } from '../../money/unit.ts';
import { readFigure, type ReadFigure } from '../../tables/read/figure.ts';
import { readable, type ReadingWords } from '../../tables/read/phrases.ts';
import { chineseNumeral } from '../../tables/environment.ts';
import type { Template } from '../../tables/spec.ts';
import type { ReasonWording } from '../sentence.ts';
import type { ChangeSlot, FactSlot, RateSlot } from '../spec.ts';
import type { Found } from './match.ts';

export type SlotValue =
  | {
      readonly kind: 'amount';
      readonly figure: ReadFigure;
      readonly unit: MoneyUnit;
      readonly style: AmountStyle;
      readonly of?: ReadForm;
      readonly factPath?: string;
    }
  /** A decimal string without its sign: what `of` is in percent of `shareOf`; neither is there where nobody knows. */
  | {
      readonly kind: 'percent';
      readonly number: string;
      readonly style: PercentStyle;
      readonly of?: ReadForm;
      readonly shareOf?: ReadForm;
    }
  /** `totalOf`: the facts of which it is the sum. */
  | {
      readonly kind: 'count';
      readonly number: string;
      readonly factPath?: string;
      readonly totalOf?: readonly string[];
    }
  | { readonly kind: 'text'; readonly text: string; readonly factPath?: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[]; readonly factPath: string }
  /** Which of the spec's wordings stands there: rise or fall, zero or notZero, none or items … */
  | {
      readonly kind: 'choice';
      readonly chosen: string;
      readonly factPath?: string;
      readonly compared?: ReadForm;
    };

/** Signed regions, each as the scopes that name it. */
export type ReadForm = readonly { readonly sign: 1 | -1; readonly scopes: readonly Scope[] }[];

export interface PrintedSlot {
  readonly printed: string;
  /** Undefined where it stands in an item of which nobody knows what it names: then its figures are of no known region. */
  readonly scopes: readonly Scope[] | undefined;
  /** Of a slot with several wordings, the one that stands there. */
  readonly chosen: string | undefined;
  readonly words: ReadingWords;
  readonly named: Readonly<Record<string, string>>;
  /** How the format joins several reasons. */
  readonly reasons: ReasonWording;
}

export function slotValue({ capture }: Found, slotAs: PrintedSlot): SlotValue {
  const { printed, scopes } = slotAs;
  // A fact is what it is, whoever is spoken of.
  const needsScopes = capture.slot !== undefined && capture.slot.kind !== 'fact';
  if (scopes === undefined && needsScopes) return unplacedValue(capture, printed);
  return valueIn(capture, { ...slotAs, scopes: scopes ?? [] });
}

/** A number is one, whatever it speaks of. */
function unplacedValue({ slot, part }: Found['capture'], printed: string): SlotValue {
  const number = plainNumber(printed);
  if (slot?.kind === 'share') return { kind: 'percent', number, style: slot.style };
  if ((slot?.kind === 'change' || slot?.kind === 'rate') && part === 'percent')
    return { kind: 'percent', number, style: slot.percent };
  if (slot?.kind === 'amount') return amountValue(printed, slot.style);
  if (slot?.kind === 'change' && (part === 'amount' || part === 'base'))
    return amountValue(printed, slot.amount);
  if (slot?.kind === 'count' || slot?.kind === 'unitCount') return { kind: 'count', number };
  return { kind: 'text', text: readable(printed) };
}

type KnownSlot = PrintedSlot & { readonly scopes: readonly Scope[] };

function valueIn({ slot, part }: Found['capture'], slotAs: KnownSlot): SlotValue {
  const { printed, scopes } = slotAs;
  const form = (scope: Scope): ReadForm => [{ sign: 1, scopes: [...scopes, scope] }];
  switch (slot?.kind) {
    case undefined:
    case 'projectText':
      return { kind: 'text', text: readable(printed) };
    case 'amount':
      return { ...amountValue(printed, slot.style), of: form(slot.of) };
    case 'share':
      return {
        kind: 'percent',
        number: plainNumber(printed),
        style: slot.style,
        of: form(slot.of),
        shareOf: [{ sign: 1, scopes: [slot.in] }],
      };
    case 'change':
      return changeValue(slot, part, slotAs);
    case 'rate':
      return rateValue(slot, part, slotAs);
    case 'count':
    case 'unitCount':
      return { kind: 'count', number: plainNumber(printed) };
    case 'factTotal': {
      const totalOf = slot.paths.map((path) => filledPath(path, slotAs));
      return { kind: 'count', number: plainNumber(printed), totalOf };
    }
    case 'fact':
      return factValue(slot, slotAs);
    case 'factAmount':
      return { ...amountValue(printed, slot.style), factPath: filledPath(slot.path, slotAs) };
    case 'list':
      return { kind: 'choice', chosen: slotAs.chosen ?? '' };
    case 'choice': {
      const factPath = 'byFact' in slot ? { factPath: filledPath(slot.byFact, slotAs) } : {};
      return { kind: 'choice', chosen: slotAs.chosen ?? '', ...factPath };
    }
  }
}

function amountValue(
  printed: string,
  style: AmountStyle,
): Pick<Extract<SlotValue, { kind: 'amount' }>, 'kind' | 'figure' | 'unit' | 'style'> {
  return { kind: 'amount', figure: readFigure(printed, style), unit: style.unit, style };
}

/** The size of a change is printed without a sign: the wording says which way it goes. */
function changeValue(slot: ChangeSlot, part: Found['capture']['part'], slotAs: KnownSlot): SlotValue {
  const { printed, scopes, chosen = '' } = slotAs;
  const now = [...scopes, slot.of, { period: 'current' } as const];
  const before = [...scopes, slot.of, { period: slot.base }];
  const rise: ReadForm = [
    { sign: 1, scopes: now },
    { sign: -1, scopes: before },
  ];
  const size =
    chosen === 'fall'
      ? rise.map(({ sign, scopes: of }) => ({ sign: sign === 1 ? -1 : 1, scopes: of }) as const)
      : rise;
  const base: ReadForm = [{ sign: 1, scopes: before }];
  switch (part) {
    case 'amount':
      return { ...amountValue(printed, slot.amount), of: size };
    case 'base':
      return { ...amountValue(printed, slot.amount), of: base };
    case 'percent':
      return {
        kind: 'percent',
        number: plainNumber(printed),
        style: slot.percent,
        of: size,
        shareOf: base,
      };
    case 'reason':
      return reasonValue(printed, filledPath(`reasons.${slot.reason ?? ''}`, slotAs), slotAs.reasons);
    case undefined:
      return { kind: 'choice', chosen, compared: rise };
  }
}

function rateValue(slot: RateSlot, part: Found['capture']['part'], slotAs: KnownSlot): SlotValue {
  const { printed, scopes, chosen = '' } = slotAs;
  const now: ReadForm = [{ sign: 1, scopes: [...scopes, slot.of, { period: 'current' }] }];
  const base: ReadForm = [{ sign: 1, scopes: [...scopes, slot.of, { period: slot.base }] }];
  return part === 'percent'
    ? { kind: 'percent', number: plainNumber(printed), style: slot.percent, of: now, shareOf: base }
    : { kind: 'choice', chosen, compared: [...now, ...base.map((term) => ({ ...term, sign: -1 as const }))] };
}

function factValue({ shape, path, separator }: FactSlot, slotAs: PrintedSlot): SlotValue {
  const { printed } = slotAs;
  const factPath = filledPath(path, slotAs);
  switch (shape) {
    case 'text':
      return { kind: 'text', text: readable(printed), factPath };
    case 'list':
      return { kind: 'texts', texts: listItems(printed, separator ?? '、'), factPath };
    case 'count':
    case 'decimal':
      return { kind: 'count', number: plainNumber(printed), factPath };
    case 'listLength':
      return { kind: 'count', number: plainNumber(printed) };
  }
}

/** One reason, or several as the format numbers them: 「一是…，二是…」. */
function reasonValue(
  printed: string,
  factPath: string,
  { several, separator, lead }: ReasonWording,
): SlotValue {
  const text = readable(printed);
  const [before = '', after = ''] = several.replace('{ordinal}', '\n').split('{item}');
  const mark = (ordinal: string): string => before.replace('\n', ordinal);
  const bare = text.startsWith(lead) ? text.slice(lead.length) : text;
  if (!bare.startsWith(mark('一'))) return { kind: 'text', text, factPath };
  const texts: string[] = [];
  let rest = bare;
  for (let index = 1; rest.startsWith(mark(chineseNumeral(index))); index += 1) {
    const next = rest.indexOf(`${after}${separator}${mark(chineseNumeral(index + 1))}`);
    const end = next === -1 ? rest.length : next;
    texts.push(rest.slice(mark(chineseNumeral(index)).length, end));
    rest = next === -1 ? '' : rest.slice(end + after.length + separator.length);
  }
  return { kind: 'texts', texts, factPath };
}

/** A separator inside brackets or quotation marks belongs to an item. */
function listItems(printed: string, separator: string): string[] {
  const items = [''];
  let depth = 0;
  for (const character of printed) {
    if ('（(“《'.includes(character)) depth += 1;
    if ('）)”》'.includes(character)) depth -= 1;
    if (character === separator && depth === 0) items.push('');
    else items[items.length - 1] = `${items.at(-1) ?? ''}${character}`;
  }
  return items.map(readable);
}

function plainNumber(printed: string): string {
  return printed.normalize('NFKC').replace(/[\s,]/gu, '');
}

/** Words that can only say one thing are filled in; the others stay as placeholders. */
function filledPath(path: Template, { words, named }: PrintedSlot): string {
  return path.replace(/\{([^{}]+)\}/gu, (placeholder, name: string) => {
    const [only, ...others] = words[name] ?? [];
    return named[name] ?? (others.length === 0 ? only : undefined) ?? placeholder;
  });
}

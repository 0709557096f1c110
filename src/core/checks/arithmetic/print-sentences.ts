// What the slots of sentences state: amounts, changes and their direction, shares, rates, and counts.
import { fenPerPlace } from '../../money/format.ts';
import type { ReadSlot } from '../../narrative/read/read-sentence.ts';
import type { SlotValue } from '../../narrative/read/slot-value.ts';
import type { Reading } from '../../reading/reading.ts';
import type { CheckedPlace, PlaceKey } from '../obligation.ts';
import { placeInText } from '../places.ts';
import { slotKeys } from '../slot-keys.ts';
import {
  anything,
  negated,
  nothing,
  percentScale,
  type Owner,
  type Quantity,
  type Range,
} from './quantities.ts';
import type { NewPrint, Statements } from './statements.ts';

type Passage = Reading['passages'][number];

export function stateSentences({ passages }: Reading, statements: Statements, kind: Owner['kind']): void {
  const keys = slotKeys(passages);
  const met = new Map<string, number>();
  for (const passage of passages) {
    const { leaf } = passage;
    if (leaf?.spec.kind !== 'paragraph') continue;
    const occurrence = (met.get(leaf.spec.name) ?? 0) + 1;
    met.set(leaf.spec.name, occurrence);
    const name = occurrence === 1 ? leaf.spec.name : `${leaf.spec.name}（${occurrence}）`;
    for (const slot of passage.slots) {
      const owner: Owner = { kind, name, row: '', column: slot.name };
      stateSlot(passage, slot, { owner, key: keys.get(slot) ?? {} }, statements);
    }
  }
}

function stateSlot(
  { line, section }: Passage,
  slot: ReadSlot,
  { owner, key }: { readonly owner: Owner; readonly key: PlaceKey },
  statements: Statements,
): void {
  const { value, printed } = slot;
  const quote = line.text.slice(Math.max(0, slot.span[0] - 12), slot.span[1] + 6);
  const whole: CheckedPlace = {
    ...line.place,
    quote,
    key,
    label: [section, `…${quote}…`].join(' · '),
  };
  const [start] = slot.span;
  const written = value.kind === 'choice' ? wordsOfChange(printed) : printed;
  const place = placeInText(whole, line.text, [start, start + written.length]);
  const common = { written, isBlank: false, place, owner } as const;
  switch (value.kind) {
    case 'amount':
      stateAmount(value, common, statements);
      return;
    case 'percent':
      statePercent(value, common, statements);
      return;
    case 'count':
      stateCount(value, common, statements);
      return;
    case 'choice':
      stateChoice(value, common, statements);
      return;
    case 'text':
    case 'texts':
      return;
  }
}

type Common = Pick<NewPrint, 'written' | 'isBlank' | 'place' | 'owner'>;

function stateAmount(
  { figure, style, of, factPath }: Extract<SlotValue, { kind: 'amount' }>,
  common: Common,
  statements: Statements,
): void {
  if (figure.interval === null || figure.amountFen === null) return;
  if (of === undefined && factPath === undefined) return;
  const { quantity, isNegated } =
    of === undefined
      ? { quantity: statements.named(`fact ${factPath}`), isNegated: false }
      : statements.ofForm(of);
  const range = { lower: figure.interval.lowerFen, upper: figure.interval.upperFen };
  statements.state(quantity, {
    ...common,
    range: isNegated ? negated(range) : range,
    value: isNegated ? -figure.amountFen : figure.amountFen,
    style: { kind: 'amount', style, negated: isNegated },
  });
}

function statePercent(
  { number, style, of, shareOf }: Extract<SlotValue, { kind: 'percent' }>,
  common: Common,
  statements: Statements,
): void {
  const decimal = /^-?(\d+)(?:\.(\d{1,6}))?$/u.exec(number);
  if (decimal === null || of === undefined || shareOf === undefined) return;
  const [, whole = '', fraction = ''] = decimal;
  const decimals = style.trim ? Math.max(fraction.length, style.decimals) : fraction.length;
  const size = BigInt(whole + fraction.padEnd(6, '0'));
  const value = number.startsWith('-') ? -size : size;
  const half = percentScale / 10n ** BigInt(decimals) / 2n;
  const part = statements.ofForm(of);
  const base = statements.ofForm(shareOf);
  if (base.isNegated) return;
  // A fall is printed as a size: the share of the opposite of the change.
  const sign = part.isNegated ? -1n : 1n;
  const range: Range = { lower: value - half, upper: value + half };
  statements.state(statements.ofShare(part.quantity, base.quantity), {
    ...common,
    range: part.isNegated ? negated(range) : range,
    value: sign * value,
    style: { kind: 'percent', style: { ...style, decimals } },
  });
}

function stateCount(
  { number, factPath, totalOf }: Extract<SlotValue, { kind: 'count' }>,
  common: Common,
  statements: Statements,
): void {
  if (!/^\d{1,12}(?:\.\d{1,2})?$/u.test(number)) return;
  const [whole = '', fraction = ''] = number.split('.');
  const value = BigInt(whole + fraction.padEnd(2, '0'));
  const paths = totalOf ?? (factPath === undefined ? [] : [factPath]);
  if (paths.length === 0 || paths.some((path) => path.includes('{'))) return;
  const quantity = statements.named(
    totalOf === undefined ? `fact ${paths[0] ?? ''}` : `total of ${paths.join(' ')}`,
  );
  if (totalOf !== undefined && quantity.prints.length === 0) {
    const parts = paths.map((path) => ({ sign: -1, quantity: statements.named(`fact ${path}`) }) as const);
    statements.laws.push({
      kind: 'sum',
      why: 'facts',
      terms: [{ sign: 1, quantity }, ...parts],
      constant: 0n,
    });
  }
  statements.state(quantity, {
    ...common,
    range: { lower: value, upper: value },
    value,
    style: { kind: 'count' },
  });
}

/** Words that tell the direction of a change are a print of it. */
function stateChoice(
  { chosen, compared }: Extract<SlotValue, { kind: 'choice' }>,
  common: Common,
  statements: Statements,
): void {
  if (compared === undefined) return;
  const { quantity, isNegated } = statements.ofForm(compared);
  const state = (of: Quantity, range: Range): void => {
    statements.state(of, {
      ...common,
      range: isNegated ? negated(range) : range,
      value: 0n,
      style: { kind: 'words' },
    });
  };
  if (chosen === 'rise') state(quantity, { ...anything, lower: 0n });
  if (chosen === 'fall') state(quantity, { ...anything, upper: 0n });
  // Said of two figures that are printed alike: they may differ by less than is printed.
  if (chosen === 'same') state(quantity, { lower: -sameFen, upper: sameFen });
  const [, base] = compared;
  if (chosen === 'fromZero' && base !== undefined) state(statements.ofScopes(base.scopes), nothing);
}

/** Without the reason that may follow: 决算数大于预算数的主要原因：… */
function wordsOfChange(written: string): string {
  return /^.+?(?=的?主要原因|，|。|；)/u.exec(written)?.[0] ?? written;
}

const sameFen = fenPerPlace('tenThousandYuan', 2);

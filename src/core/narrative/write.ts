// Writes a sentence: fills its slots from the view of the ledger, and keeps beside every figure what it stands for. What cannot
// be filled is reported and printed as nothing; the caller publishes only where nothing was reported as an error.
import type { TermName } from '../lib/messages/problem-codes.ts';
import { problem } from '../lib/problem.ts';
import type { Fact } from '../ledger/ledger.ts';
import type { Scope } from '../ledger/view.ts';
import { formatPercent, type AmountStyle } from '../money/format.ts';
import { fillTemplate, regionOf, templatePieces, withVariables, wordOf } from '../tables/environment.ts';
import { printAmount } from '../tables/rounding.ts';
import { writeChange } from './change.ts';
import {
  factPlace,
  inSentence,
  noteUnits,
  readFact,
  reportWrongType,
  shapeTerms,
  writeFact,
  writeFactAmount,
  writeFactTotal,
} from './facts.ts';
import { saysSomething } from './final-marks.ts';
import { nodesWithMoney } from './listing.ts';
import { writeProjectText } from './project-text.ts';
import { writeRate } from './rate.ts';
import { knownAmount, regionForm, type SentenceContext, type WrittenInline } from './sentence.ts';
import type {
  ChoiceSlot,
  CountSlot,
  ListSlot,
  SentenceSpec,
  ShareSlot,
  Slot,
  UnitCountSlot,
} from './spec.ts';

export function writeSentence(spec: SentenceSpec, context: SentenceContext): WrittenInline[] {
  const inlines = templatePieces(spec.text).flatMap((piece): WrittenInline[] => {
    if (piece.kind === 'text') return [piece];
    const slot = spec.slots?.[piece.name];
    if (slot === undefined) return [{ kind: 'text', text: wordOf(piece.name, context.environment) }];
    return writeSlot(slot, { ...context, place: `${context.place} {${piece.name}}` });
  });
  return joinTexts(inlines);
}

function writeSlot(slot: Slot, context: SentenceContext): WrittenInline[] {
  switch (slot.kind) {
    case 'amount':
      return writeAmount(slot.of, slot.style, context);
    case 'share':
      return writeShare(slot, context);
    case 'change':
      return writeChange(slot, context);
    case 'rate':
      return writeRate(slot, context);
    case 'count':
      return writeCount(slot, context);
    case 'unitCount':
      return writeUnitCount(slot, context);
    case 'fact':
      return writeFact(slot, context);
    case 'factTotal':
      return writeFactTotal(slot, context);
    case 'factAmount':
      return writeFactAmount(slot, context);
    case 'projectText':
      return writeProjectText(slot, context);
    case 'list':
      return writeList(slot, context);
    case 'choice':
      return writeChoice(slot, context);
  }
}

function writeAmount(scope: Scope, style: AmountStyle, context: SentenceContext): WrittenInline[] {
  const form = regionForm(scope, context);
  const amountFen = knownAmount(form, context);
  if (amountFen === undefined) return [];
  const printed = printAmount(form, amountFen, style, context.environment.rounding);
  return [{ kind: 'figure', printed, amountFen, form, style }];
}

function writeShare(slot: ShareSlot, context: SentenceContext): WrittenInline[] {
  const form = regionForm(slot.of, context);
  const shareOf = regionForm(slot.in, { ...context, environment: { ...context.environment, scopes: [] } });
  const numerator = knownAmount(form, context);
  const denominator = knownAmount(shareOf, context);
  if (numerator === undefined || denominator === undefined) return [];
  // A share of nothing can only be asked of nothing: the part lies inside the whole.
  const printed = denominator === 0n ? slot.style.zero : formatPercent(numerator, denominator, slot.style);
  return [{ kind: 'figure', printed, amountFen: null, form, shareOf }];
}

function writeCount(slot: CountSlot, context: SentenceContext): WrittenInline[] {
  const counted = nodesWithMoney(slot, context.environment, context);
  return [{ kind: 'figure', printed: `${counted.length}`, amountFen: null }];
}

function writeUnitCount({ of }: UnitCountSlot, context: SentenceContext): WrittenInline[] {
  return [{ kind: 'figure', printed: `${unitCount(of, context)}`, amountFen: null }];
}

function unitCount(of: UnitCountSlot['of'], context: SentenceContext): number {
  noteUnits(context);
  return context.environment.view.budgetUnits.filter(({ kind }) => of === 'any' || kind === of).length;
}

function writeList(slot: ListSlot, context: SentenceContext): WrittenInline[] {
  const listed = nodesWithMoney(slot, context.environment, context);
  if (listed.length === 0) return writeSentence({ text: slot.none }, context);
  return listed.flatMap((environment, index) => {
    const item = writeSentence(slot.item, { ...context, environment });
    return index === 0 ? item : [{ kind: 'text' as const, text: slot.separator }, ...item];
  });
}

function writeChoice(slot: ChoiceSlot, context: SentenceContext): WrittenInline[] {
  if ('byAmount' in slot) {
    const region = regionOf(context.environment, slot.byAmount);
    context.noteDecisive(region);
    const amount = knownAmount([{ sign: 1, region }], context);
    return writeSentence(amount === 0n ? slot.cases.zero : slot.cases.notZero, context);
  }
  if ('byUnits' in slot) {
    const count = unitCount(slot.byUnits, context);
    return writeSentence(slot.cases[count === 0 ? 'none' : count === 1 ? 'one' : 'several'], context);
  }
  if ('byText' in slot) {
    const text = fillTemplate(slot.byText, context.environment);
    return writeSentence(saysSomething(text) ? slot.cases.given : slot.cases.empty, context);
  }
  const path = fillTemplate(slot.byFact, context.environment);
  const fact = readFact(path, termOfChoice(slot), context);
  if (fact === undefined) return [];
  const chosen = (isListOfOne(fact) ? slot.cases.one : undefined) ?? slot.cases[caseOf(fact)];
  if (chosen === undefined || (typeof fact === 'string' && !saysSomething(fact))) {
    const written = typeof fact === 'string' ? fact : JSON.stringify(fact);
    const values = { sentence: context.place, type: termOfChoice(slot) };
    context.report(problem('slot-empty', factPlace(path, context), { written, values }));
    return [];
  }
  if (!chosen.text.includes('{value}')) return writeSentence(chosen, context);
  if (typeof fact !== 'string' && typeof fact !== 'number') {
    return reportWrongType(fact, 'text', path, context);
  }
  const value = typeof fact === 'string' ? inSentence(fact, path, context) : `${fact}`;
  return writeSentence(chosen, { ...context, environment: withVariables(context.environment, { value }) });
}

/** What the fact of a choice should be: what its cases and their slots take it for. */
function termOfChoice({ byFact, cases }: Extract<ChoiceSlot, { readonly byFact: string }>): TermName {
  if (cases.yes !== undefined) return 'yesOrNo';
  const shown = Object.values(cases.given?.slots ?? {}).find(
    (slot) => slot.kind === 'fact' && slot.path === byFact,
  );
  return shown?.kind === 'fact' ? shapeTerms[shown.shape] : 'textOrNothing';
}

function caseOf(fact: Fact): 'none' | 'yes' | 'no' | 'given' {
  if (fact === null || (Array.isArray(fact) && fact.length === 0)) return 'none';
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no';
  return 'given';
}

function isListOfOne(fact: Fact): boolean {
  return Array.isArray(fact) && fact.length === 1;
}

function joinTexts(inlines: readonly WrittenInline[]): WrittenInline[] {
  const joined: WrittenInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}

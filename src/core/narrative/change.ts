// Writes a comparison with last year: rise, fall, the same, or a rise from nothing, with the reason where the words ask for one.
import { problem } from '../lib/problem.ts';
import { fileAmountStyle, formatAmount, formatPercent } from '../money/format.ts';
import type { LinearForm } from '../cube/linear-form.ts';
import { absoluteFen, subtractFen, type Fen } from '../money/fen.ts';
import { fillTemplate, templatePieces, wordOf } from '../tables/environment.ts';
import { printAmount } from '../tables/rounding.ts';
import { factPlace, readReason } from './facts.ts';
import type { ChangeSlot } from './spec.ts';
import { knownAmount, regionForm, type SentenceContext, type WrittenInline } from './sentence.ts';

export function writeChange(slot: ChangeSlot, context: SentenceContext): WrittenInline[] {
  const now = regionForm({ ...slot.of, period: 'current' }, context);
  const before = regionForm({ ...slot.of, period: slot.base }, context);
  for (const { region } of [...now, ...before]) context.noteDecisive(region);
  const nowFen = knownAmount(now, context);
  const beforeFen = knownAmount(before, context);
  if (nowFen === undefined || beforeFen === undefined) return [];
  const changeFen = subtractFen(nowFen, beforeFen);
  const form = [...now, ...before.map((term) => ({ ...term, sign: -1 as const }))];
  reportPrintedSides(slot, { now, before, form }, { nowFen, beforeFen, changeFen }, context);
  const amount = (of: LinearForm, amountFen: Fen): WrittenInline => {
    const printed = printAmount(of, amountFen, slot.amount, context.environment.rounding);
    return { kind: 'figure', printed, amountFen, form: of, style: slot.amount };
  };
  const pieces = templatePieces(wordingFor(slot, changeFen, beforeFen));
  return pieces.flatMap((piece, index): WrittenInline[] => {
    if (piece.kind === 'text') return [piece];
    switch (piece.name) {
      case 'amount':
        return [amount(form, changeFen)];
      case 'percent':
        return [
          {
            kind: 'figure',
            printed: formatPercent(absoluteFen(changeFen), absoluteFen(beforeFen), slot.percent),
            amountFen: null,
            form,
            shareOf: before,
          },
        ];
      case 'base':
        return [amount(before, beforeFen)];
      case 'baseName':
        return [{ kind: 'text', text: fillTemplate(context.bases[slot.base], context.environment) }];
      case 'reason': {
        const last = pieces[index - 1];
        const textBefore = last?.kind === 'text' ? last.text : '';
        return [{ kind: 'text', text: writeReason(slot, changeFen, textBefore, context) }];
      }
      default:
        return [{ kind: 'text', text: wordOf(piece.name, context.environment) }];
    }
  });
}

/**
 * Words follow the exact amounts. A rounding of the document can leave two figures apart that are the same, or the larger one
 * below the smaller: then the change is not the difference of what is printed, and that is said.
 */
function reportPrintedSides(
  slot: ChangeSlot,
  forms: Readonly<Record<'now' | 'before' | 'form', LinearForm>>,
  exact: Readonly<Record<'nowFen' | 'beforeFen' | 'changeFen', Fen>>,
  context: SentenceContext,
): void {
  const { rounding } = context.environment;
  if (rounding === undefined) return;
  const now = rounding.amountOf(forms.now, exact.nowFen, slot.amount);
  const before = rounding.amountOf(forms.before, exact.beforeFen, slot.amount);
  if (rounding.amountOf(forms.form, exact.changeFen, slot.amount) === subtractFen(now, before)) return;
  const values = {
    now: printAmount(forms.now, exact.nowFen, slot.amount, rounding),
    before: printAmount(forms.before, exact.beforeFen, slot.amount, rounding),
  };
  context.report(problem('change-differs-in-print', { path: context.place }, { values }));
}

function wordingFor(slot: ChangeSlot, changeFen: Fen, beforeFen: Fen): string {
  if (changeFen === 0n) return slot.wording.same;
  if (beforeFen === 0n) return slot.wording.fromZero;
  return changeFen > 0n ? slot.wording.rise : slot.wording.fall;
}

function writeReason(slot: ChangeSlot, changeFen: Fen, textBefore: string, context: SentenceContext): string {
  const name = fillTemplate(slot.reason ?? '', context.environment);
  const reason = name === '' ? undefined : readReason(name, textBefore, context);
  if (reason !== undefined) return reason;
  const fact = `reasons.${name}`;
  const values = { fact, changeYuan: formatAmount(changeFen, fileAmountStyle) };
  context.report(problem('reason-missing', factPlace(fact, context), { values }));
  return '';
}

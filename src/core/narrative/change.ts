// Writes a comparison with last year: rise, fall, the same, or a rise from nothing, with the reason where the words ask for one.
import { problem } from '../lib/problem.ts';
import { fileAmountStyle, formatAmount, formatPercent } from '../money/format.ts';
import { absoluteFen, subtractFen, type Fen } from '../money/fen.ts';
import { templatePieces, wordOf } from '../tables/environment.ts';
import { factPlace, readReason } from './facts.ts';
import type { ChangeSlot } from './spec.ts';
import { knownAmount, regionForm, type SentenceContext, type WrittenInline } from './sentence.ts';

export function writeChange(slot: ChangeSlot, context: SentenceContext): WrittenInline[] {
  const now = regionForm({ ...slot.of, period: 'current' }, context);
  const before = regionForm({ ...slot.of, period: 'previous' }, context);
  for (const { region } of [...now, ...before]) context.noteDecisive(region);
  const nowFen = knownAmount(now, context);
  const beforeFen = knownAmount(before, context);
  if (nowFen === undefined || beforeFen === undefined) return [];
  const changeFen = subtractFen(nowFen, beforeFen);
  const form = [...now, ...before.map((term) => ({ ...term, sign: -1 as const }))];
  const pieces = templatePieces(wordingFor(slot, changeFen, beforeFen));
  return pieces.flatMap((piece, index): WrittenInline[] => {
    if (piece.kind === 'text') return [piece];
    const size = absoluteFen(changeFen);
    switch (piece.name) {
      case 'amount':
        return [{ kind: 'figure', printed: formatAmount(size, slot.amount), amountFen: changeFen, form }];
      case 'percent':
        return [
          {
            kind: 'figure',
            printed: formatPercent(size, absoluteFen(beforeFen), slot.percent),
            amountFen: null,
            form,
            shareOf: before,
          },
        ];
      case 'base':
        return [
          {
            kind: 'figure',
            printed: formatAmount(beforeFen, slot.amount),
            amountFen: beforeFen,
            form: before,
          },
        ];
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

function wordingFor(slot: ChangeSlot, changeFen: Fen, beforeFen: Fen): string {
  if (changeFen === 0n) return slot.wording.same;
  if (beforeFen === 0n) return slot.wording.fromZero;
  return changeFen > 0n ? slot.wording.rise : slot.wording.fall;
}

function writeReason(slot: ChangeSlot, changeFen: Fen, textBefore: string, context: SentenceContext): string {
  const reason = slot.reason === undefined ? undefined : readReason(slot.reason, textBefore, context);
  if (reason !== undefined) return reason;
  const place = factPlace(`reasons.${slot.reason ?? ''}`, context);
  const changeYuan = formatAmount(changeFen, fileAmountStyle);
  context.report(problem('reason-missing', place, { values: { changeYuan } }));
  return '';
}

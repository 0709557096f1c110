// Writes a rate: this year's figure in percent of what it is compared with, or the words for one that has nothing to be compared with.
import { formatPercent } from '../money/format.ts';
import { templatePieces, wordOf } from '../tables/environment.ts';
import { knownAmount, regionForm, type SentenceContext, type WrittenInline } from './sentence.ts';
import type { RateSlot } from './spec.ts';

export function writeRate(slot: RateSlot, context: SentenceContext): WrittenInline[] {
  const form = regionForm({ ...slot.of, period: 'current' }, context);
  const shareOf = regionForm({ ...slot.of, period: slot.base }, context);
  for (const { region } of [...form, ...shareOf]) context.noteDecisive(region);
  const nowFen = knownAmount(form, context);
  const baseFen = knownAmount(shareOf, context);
  if (nowFen === undefined || baseFen === undefined) return [];
  const isFromZero = baseFen === 0n && nowFen !== 0n;
  const printed = baseFen === 0n ? slot.percent.zero : formatPercent(nowFen, baseFen, slot.percent);
  return templatePieces(isFromZero ? slot.wording.fromZero : slot.wording.given).map((piece) => {
    if (piece.kind === 'text') return piece;
    if (piece.name === 'percent') return { kind: 'figure', printed, amountFen: null, form, shareOf };
    return { kind: 'text', text: wordOf(piece.name, context.environment) };
  });
}

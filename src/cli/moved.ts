// Says what additive rounding prints otherwise than each figure on its own: those far from it one by one, the others counted.
import { movedFar } from '../core/disclosure/moves.ts';
import type { DocumentRounding, MovedFigure } from '../core/disclosure/tree.ts';
import type { Language } from '../core/lib/messages/render.ts';
import { moneyUnitLabels } from '../core/money/unit.ts';
import { commandWords } from './wording.ts';

export function sayMoved({ kind, moved }: DocumentRounding, language: Language): string[] {
  if (kind === 'independent') return [];
  const say = commandWords(language).moved;
  if (moved.length === 0) return [say.none];
  const far = movedFar(moved);
  const line = ({ places, printed, alone, unit }: MovedFigure): string => {
    const label = moneyUnitLabels[unit];
    return `  ${say.one(places[0]?.label ?? '', places.length, printed + label, alone + label)}`;
  };
  return [say.some(moved.length, far.length), ...far.map(line)];
}

// What a cell cannot hold, and how a text has to be written so that it holds it.
import { problem, type Problem } from '../../core/lib/problem.ts';
import { moneyUnitLabels } from '../../core/money/unit.ts';
import { cellNumber, exactDecimal, significantDigits } from './cell-number.ts';
import type { CellContent } from './cell-content.ts';

/** The most characters that a cell holds. */
export const longestCellText = 32_767;

/** Undefined where the cell can hold it. `cell` is its address, with the sheet. */
export function beyondCell(content: CellContent, cell: string): Problem | undefined {
  if (content.kind === 'text' && content.text.length > longestCellText) {
    const values = { characters: `${content.text.length}`, limit: `${longestCellText}` };
    return problem('text-beyond-cell', { cell }, { written: content.text, values });
  }
  if (content.kind === 'amount' && cellNumber(content.amountFen, content.unit) === undefined) {
    const written = `${exactDecimal(content.amountFen, content.unit)} ${moneyUnitLabels[content.unit]}`;
    return problem('amount-beyond-cell', { cell }, { written, values: { digits: `${significantDigits}` } });
  }
  return undefined;
}

/** What reads like an escaped character is escaped itself, and what XML cannot hold as well. */
export function plainText(text: string): string {
  return (
    text
      // What is escaped itself begins with a low line, too.
      .replace(/_(?=x[\da-f]{4}[_\p{Surrogate}\uFFFE\uFFFF\u0000-\u0008\u000B-\u001F])/giu, '_x005F_')
      .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`;
      })
  );
}

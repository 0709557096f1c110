// How much of a page is taken by what stands around a grid and must stay with it: the headings above, the table's number,
// title and unit, the notes below. In points, as the template sets them.
import type { FormBlock, Heading, TableBlock } from '../../core/disclosure/tree.ts';
import { textArea } from './sheet.ts';
import { cutIntoPieces, lineCount } from './text-width.ts';

/** With the space above and below; at the top of a page the space above falls away, which leaves a little to spare. */
const headingHeights = { 1: 54, 2: 48, 3: 43 } as const;
const titleSize = 15;
const noteSize = 9.5;

function headingsHeight(headings: readonly Pick<Heading, 'level'>[]): number {
  return headings.reduce((total, { level }) => total + headingHeights[level], 0);
}

export function aroundTable(table: TableBlock, lead: readonly Pick<Heading, 'level'>[]): number {
  const { width } = textArea(table.orientation);
  const number = table.printedNumber === '' ? 0 : 14;
  const title = 17 + lineCount(cutIntoPieces(table.title), titleSize, width) * titleSize * 1.5;
  const owner = 15;
  const notes = table.notes.map(
    (note) => 5 + lineCount(cutIntoPieces(note), noteSize, width) * noteSize * 1.3,
  );
  return headingsHeight(lead) + number + title + owner + notes.reduce((total, height) => total + height, 0);
}

export function aroundForm(form: FormBlock, lead: readonly Pick<Heading, 'level'>[]): number {
  const title =
    7 + lineCount(cutIntoPieces(form.title), titleSize, textArea('portrait').width) * titleSize * 1.5;
  return headingsHeight(lead) + title + (form.subtitle === '' ? 0 : 18);
}

// Whether a table has any data, and the notes that belong to it, wherever they stand: below it, in it, or as the next line.
import { plainlyEmpty } from './empty-wording.ts';
import type { TableInDocument } from '../../../reading/reading.ts';
import { readable } from '../../../tables/read/phrases.ts';
import type { CheckedDocument } from '../../checked-document.ts';

/** No amount in it is other than zero. Undefined where a figure could not be read. */
export function isEmpty({ read }: TableInDocument): boolean | undefined {
  const figures = read.rows.flatMap(({ cells }) => cells);
  if (figures.some(({ amountFen }) => amountFen !== null && amountFen !== 0n)) return false;
  return figures.some(({ state }) => state === 'unreadable') ? undefined : true;
}

export function notesOf(
  { printed, read }: TableInDocument,
  { elements }: CheckedDocument,
): readonly string[] {
  const own = printed.notes.map(({ text }) => text);
  const inside = read.unknownRows.map(({ label }) => label).filter((label) => plainlyEmpty.test(label));
  const next = elements[elements.indexOf(printed) + 1];
  const below =
    next?.kind === 'paragraph' && /^(?:注|说明|备注)[：:]|本表/u.test(readable(next.text)) ? [next.text] : [];
  return [...own, ...inside, ...below].map((note) => readable(note).replace(/^注[：:]/u, ''));
}

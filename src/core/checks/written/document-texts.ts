// Every text that a document prints, each with its place and what kind of text it is: headings, sentences, titles and notes of tables,
// labels, and the texts and indicators of forms. Figures of tables are no texts.
import { rememberedOf } from '../../lib/remembered.ts';
import { tableTitle, type DocumentLine } from '../../reading/printed-document.ts';
import type { Reading, TableInDocument } from '../../reading/reading.ts';
import { readable } from '../../tables/read/phrases.ts';
import type { CheckedDocument } from '../checked-document.ts';
import type { CheckedPlace } from '../obligation.ts';
import { placeOfPassage, placeOfTable } from '../places.ts';
import { checkedForms } from './targets/checked-forms.ts';

export type TextKind = 'heading' | 'sentence' | 'title' | 'note' | 'label' | 'projectText' | 'indicator';

export interface CheckedText {
  readonly kind: TextKind;
  /** Without the spaces that a line break left. */
  readonly text: string;
  readonly place: CheckedPlace;
}

/** In the order of paragraphs, tables, forms. */
export const textsOf = ({ reading }: CheckedDocument): readonly CheckedText[] => textsIn(reading);

const textsIn = rememberedOf((reading: Reading): readonly CheckedText[] =>
  [
    ...passagesOf(reading),
    ...reading.tables.flatMap(textsOfTable),
    ...textsOfUnknownTables(reading),
    ...textsOfForms(reading),
  ].filter(({ text }) => text !== ''),
);

function passagesOf({ passages }: Reading): CheckedText[] {
  return passages.map((passage) => ({
    kind: passage.leaf?.spec.kind === 'heading' || passage.line.role === 'title' ? 'heading' : 'sentence',
    text: readable(passage.line.text),
    place: placeOfPassage(passage),
  }));
}

function textsOfTable({ printed, read }: TableInDocument): CheckedText[] {
  const place = placeOfTable(printed, read.spec.name);
  const rows = new Map(read.rows.map((row) => [row.row, row]));
  const figures = new Set(read.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
  const labels = printed.grid.cells
    .filter((cell) => !figures.has(cell))
    .map((cell): CheckedText => {
      const row = rows.get(cell.row);
      const key = { ...place.key, ...(row === undefined ? {} : { row: row.key }) };
      const label = [place.label, ...(row === undefined ? [] : [row.label])].join(' · ');
      return { kind: 'label', text: readable(cell.text), place: { ...cell.place, key, label } };
    });
  return [...linesOf('title', printed.above, place), ...labels, ...linesOf('note', printed.notes, place)];
}

function linesOf(kind: TextKind, lines: readonly DocumentLine[], place: CheckedPlace): CheckedText[] {
  return lines.map((line) => ({ kind, text: readable(line.text), place: { ...place, ...line.place } }));
}

function textsOfUnknownTables({ unknownTables }: Reading): CheckedText[] {
  return unknownTables.flatMap(({ printed }) => {
    const place = placeOfTable(printed);
    const label = tableTitle(printed);
    const cells = printed.grid.cells.map((cell): CheckedText => ({
      kind: 'label',
      text: readable(cell.text),
      place: { ...cell.place, key: place.key, label },
    }));
    return [...linesOf('title', printed.above, place), ...cells, ...linesOf('note', printed.notes, place)];
  });
}

/** Where both sides of a form say the same, one text stands for both. */
function textsOfForms(reading: Reading): CheckedText[] {
  return checkedForms(reading).flatMap(({ form, place: own, texts, indicators }) => {
    const byWords = new Map(
      indicators.map((indicator) => [[indicator.level3, indicator.target].join('\n'), indicator]),
    );
    return [
      ...linesOf('title', form.printed.above, own),
      ...texts.map(({ text, place }): CheckedText => ({ kind: 'projectText', text, place })),
      ...[...byWords.values()].flatMap(({ level3, target, place }): CheckedText[] => [
        { kind: 'indicator', text: level3, place },
        { kind: 'indicator', text: target, place },
      ]),
    ];
  });
}

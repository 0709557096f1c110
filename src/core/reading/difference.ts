// What one document says otherwise than another of the same format, where both were read: figures by table, row and column or by
// sentence and slot, sentences by their wording, facts, and the forms of projects.
import type { Fact } from '../ledger/ledger.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import { isSamePrint, pairs, type DocumentChange } from './document-change.ts';
import { formChanges } from './form-difference.ts';
import { passageChanges } from './passage-difference.ts';
import { tableTitle } from './printed-document.ts';
import type { Reading, TableInDocument } from './reading.ts';

export function readingDifference(before: Reading, after: Reading): readonly DocumentChange[] {
  return [
    ...tableChanges(before, after),
    ...passageChanges(before, after),
    ...factChanges(before, after),
    ...formChanges(before, after),
  ];
}

function tableChanges(before: Reading, after: Reading): DocumentChange[] {
  return pairs(before.tables, after.tables, ({ read }) => read.spec.name).flatMap(([name, old, young]) => {
    if (old !== undefined && young !== undefined) return rowChanges(name, old, young);
    const table = young ?? old;
    if (table === undefined) return [];
    const title = tableTitle(table.printed);
    return [
      {
        kind: 'row',
        path: name,
        where: title,
        before: old === undefined ? null : title,
        after: young === undefined ? null : title,
        place: table.printed.place,
      },
    ];
  });
}

type Row = TableInDocument['read']['rows'][number];

function rowChanges(name: string, before: TableInDocument, after: TableInDocument): DocumentChange[] {
  const title = tableTitle(after.printed);
  return pairs(before.read.rows, after.read.rows, ({ key }) => key).flatMap(([key, old, young]) => {
    const path = `${name}/${key}`;
    if (old !== undefined && young !== undefined) return cellChanges(path, title, old, young);
    const row = young ?? old;
    if (row === undefined) return [];
    const table = old === undefined ? after : before;
    return [
      {
        kind: 'row',
        path,
        where: `${title} · ${row.label}`,
        before: old === undefined ? null : rowText(old),
        after: young === undefined ? null : rowText(young),
        place: row.cells[0]?.cell.place ?? table.printed.place,
      },
    ];
  });
}

function rowText({ label, cells }: Row): string {
  return [label, ...cells.map(({ printed }) => readable(printed))].filter((text) => text !== '').join(' ');
}

function cellChanges(path: string, title: string, before: Row, after: Row): DocumentChange[] {
  return pairs(before.cells, after.cells, ({ column }) => column).flatMap(([column, old, young]) => {
    const cell = young ?? old;
    if (cell === undefined || isSamePrint(old?.printed, young?.printed)) return [];
    return [
      {
        kind: 'figure',
        path: `${path}/${column}`,
        where: `${title} · ${after.label} · ${column}`,
        before: old === undefined ? null : readable(old.printed),
        after: young === undefined ? null : readable(young.printed),
        beforeFen: old?.amountFen ?? null,
        afterFen: young?.amountFen ?? null,
        place: cell.cell.place,
      },
    ];
  });
}

/** Only what both state: a fact whose sentence was reworded is told with the sentence. */
function factChanges(before: Reading, after: Reading): DocumentChange[] {
  return pairs(before.facts, after.facts, ({ path }) => path).flatMap(([, old, young]) => {
    if (old === undefined || young === undefined) return [];
    const { path, line } = young;
    const [first, second] = [factText(old.value), factText(young.value)];
    if (comparable(first) === comparable(second)) return [];
    const isAmount = after.passages.some(({ slots }) =>
      slots.some(({ value }) => value.kind === 'amount' && value.factPath === path),
    );
    return [
      {
        kind: path.startsWith('reasons.') ? 'reason' : 'fact',
        path,
        where: path,
        before: first,
        after: second,
        ...(isAmount || path.includes('{') ? {} : { value: young.value }),
        place: line.place,
      },
    ];
  });
}

function factText(value: Fact): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? (value as readonly Fact[]).map(factText).join('\n') : JSON.stringify(value);
}

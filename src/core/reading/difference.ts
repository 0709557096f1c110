// What one document says otherwise than another of the same format, where both were read: figures by table, row and column or by
// sentence and slot, the forms of projects, facts, sentences, and every other line and label by its words.
import { sharedPairs } from '../lib/similar.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import type { CellMeaning, KnownGrid } from './grid-difference.ts';
import { gridChanges } from './grid-difference.ts';
import { pairs, signsOf, type DocumentChange } from './document-change.ts';
import { aligned } from './align.ts';
import type { ComparedDocument, ComparedParts } from './compared-document.ts';
import { factChanges } from './fact-difference.ts';
import { formChanges, projectOf } from './form-difference.ts';
import { lineChanges } from './line-difference.ts';
import { tableTitle, type DocumentTable } from './printed-document.ts';
import type { FormInDocument, TableInDocument } from './reading.ts';

export const wholeDocument: ComparedParts = { text: true, charts: false, allTables: true };

export function readingDifference(
  before: ComparedDocument,
  after: ComparedDocument,
  parts: ComparedParts = wholeDocument,
): readonly DocumentChange[] {
  const tables = [
    ...pairs(before.reading.tables, after.reading.tables, ({ read }) => read.spec.name).map(([, ...both]) => {
      const [old, young] = both.map((one) => (one === undefined ? undefined : knownTable(one)));
      return [old, young] as const;
    }),
    ...aligned(unknownGrids(before), unknownGrids(after), alike),
  ];
  // A table that lost its title and head, or that got one, is still the table that stood there.
  const [lost, met] = [0, 1].map((side) =>
    tables.flatMap((pair) => (pair[1 - side] === undefined ? (pair[side] ?? []) : [])),
  );
  const found = [
    ...tables.filter(([old, young]) => old !== undefined && young !== undefined),
    ...aligned(lost ?? [], met ?? [], alike),
  ].filter(([old, young]) => (old !== undefined && parts.allTables) || young !== undefined);
  const forms = parts.text ? formPairs(before.reading.forms, after.reading.forms) : [];
  const isCompared = (side: 0 | 1): ReadonlySet<DocumentTable> => {
    const both = [...found, ...forms].filter(([old, young]) => old !== undefined && young !== undefined);
    return new Set(both.flatMap((pair) => pair[side]?.printed ?? []));
  };
  return [
    ...found.flatMap(([old, young]) => tableChanges(old, young)),
    ...lineChanges({ ...before, compared: isCompared(0) }, { ...after, compared: isCompared(1) }, parts),
    ...(parts.text ? factChanges(before.reading, after.reading) : []),
    ...forms.flatMap(([old, young]) => formChanges(old, young)),
  ];
}

function tableChanges(before: KnownGrid | undefined, after: KnownGrid | undefined): DocumentChange[] {
  if (before !== undefined && after !== undefined) return gridChanges(before, after);
  const table = after ?? before;
  if (table === undefined) return [];
  const title = table.title === '' ? textOf(table).slice(0, titleLength) : table.title;
  return [
    {
      kind: 'row',
      path: table.path,
      where: title,
      before: before === undefined ? null : title,
      after: after === undefined ? null : title,
      place: table.printed.place,
    },
  ];
}

/** Of a table without a title. */
const titleLength = 20;

const alike = {
  keyOf: (table: KnownGrid): string => signsOf(textOf(table)),
  likeness: (one: KnownGrid, other: KnownGrid): number =>
    sharedPairs(comparable(textOf(one)), comparable(textOf(other))),
};

function textOf({ printed }: KnownGrid): string {
  return printed.grid.cells.map(({ text }) => readable(text)).join(' ');
}

function knownTable({ printed, read }: TableInDocument): KnownGrid {
  const title = tableTitle(printed);
  const keys = Map.groupBy(read.rows, ({ row }) => row);
  const meanings = read.rows.flatMap(({ key, label, cells }) =>
    cells.map(({ column, cell, amountFen }): [typeof cell, CellMeaning] => [
      cell,
      {
        kind: 'figure',
        path: `${read.spec.name}/${key}/${column}`,
        where: [title, label].filter((text) => text !== '').join(' · '),
        amountFen,
      },
    ]),
  );
  return {
    printed,
    path: read.spec.name,
    title,
    headRows: Math.min(...read.rows.map(({ row }) => row), printed.grid.rows),
    rowKeys: new Map([...keys].map(([row, all]) => [row, all.map(({ key }) => key).join('|')])),
    meanings: new Map(meanings),
    without: new Set(),
  };
}

function unknownGrids({ reading: { unknownTables } }: ComparedDocument): KnownGrid[] {
  return unknownTables.map(({ printed }) => ({
    printed,
    path: tableTitle(printed),
    title: tableTitle(printed),
    headRows: 1,
    rowKeys: new Map(),
    meanings: new Map(),
    without: new Set(),
  }));
}

/** By their projects; those whose name was changed in their order. */
function formPairs(
  before: readonly FormInDocument[],
  after: readonly FormInDocument[],
): (readonly [FormInDocument | undefined, FormInDocument | undefined])[] {
  const named = pairs(before, after, (form) => signsOf(projectOf(form)));
  const both = named.flatMap(([, old, young]) =>
    old === undefined || young === undefined ? [] : [[old, young] as const],
  );
  const lost = named.flatMap(([, old, young]) => (young === undefined ? (old ?? []) : []));
  const met = named.flatMap(([, old, young]) => (old === undefined ? (young ?? []) : []));
  const text = ({ printed }: FormInDocument): string => printed.grid.cells.map((cell) => cell.text).join(' ');
  const rest = aligned(lost, met, {
    keyOf: (form) => signsOf(text(form)),
    likeness: (one, other) => sharedPairs(comparable(text(one)), comparable(text(other))),
  });
  return [...both, ...rest];
}

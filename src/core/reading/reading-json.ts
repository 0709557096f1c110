// A reading as one plain value for JSON, as `schemas/reading.schema.json` says: amounts as digits of fen, every figure with its place.
import type { Fact } from '../ledger/ledger.ts';
import { moneyUnitLabels } from '../money/unit.ts';
import type { DocumentPlace } from '../lib/place.ts';
import type { Problem } from '../lib/problem.ts';
import type { ReadSlot } from '../narrative/read/read-sentence.ts';
import type { ReadFunds } from '../performance/read/read-form.ts';
import type { ReadPassage } from '../disclosure/read/read-passages.ts';
import type { ReadFigure } from '../tables/read/figure.ts';
import { readable } from '../tables/read/phrases.ts';
import { unitAbove } from '../tables/read/recognise-table.ts';
import {
  tableTitle,
  type DocumentCell,
  type DocumentParagraph,
  type DocumentTable,
} from './printed-document.ts';
import type { FormInDocument, Reading, TableInDocument } from './reading.ts';
import { indicatorJson } from './indicator-json.ts';

export const readingSchema = { name: 'mingzhang-reading', edition: 1 } as const;

export interface ReadingSource {
  readonly file: string;
  readonly fileType: string;
  readonly pages: number | null;
}

/** `message` words a problem in the reader's language. */
export function readingJson(
  reading: Reading,
  source: ReadingSource,
  problems: readonly Problem[],
  message: (problem: Problem) => string,
): object {
  const order = new Map(reading.format?.tables.map(({ name }, index) => [name, index + 1]));
  return {
    schema: readingSchema,
    source,
    format: reading.format?.id ?? null,
    fiscalYear: reading.identity.fiscalYear ?? null,
    body: reading.identity.body ?? null,
    tables: [
      ...reading.tables.map((table) => tableJson(table, order.get(table.read.spec.name) ?? null)),
      ...reading.unknownTables.map((table) => unknownTableJson(table)),
    ],
    narrative: reading.passages.map((passage) => passageJson(passage)),
    forms: reading.forms.map((form) => formJson(form)),
    facts: factsJson(reading),
    problems: problems.map((problem) => ({
      code: problem.code,
      place: problemPlace(problem, source.file),
      message: message(problem),
    })),
  };
}

/** A number that stands in a line of its own or before the title: 预算公开表3, 附表1-2, 表十. */
const numbered = /^(?:[^\s\d]{0,6}表[一二三四五六七八九十\d]+(?:-\d+)*|附表\d+(?:-\d+)*)/u;

function printedNumberOf({ above }: DocumentTable): string {
  return (
    above.map(({ text }) => numbered.exec(readable(text))?.[0]).find((number) => number !== undefined) ?? ''
  );
}

function tableJson({ printed, read }: TableInDocument, number: number | null): object {
  const rows = read.rows.map(({ key, label, cells }) => ({
    key,
    label,
    cells: Object.fromEntries(cells.map((cell) => [cell.column, figureJson(cell, cell.cell.place)])),
  }));
  return {
    name: read.spec.name,
    number,
    printedNumber: printedNumberOf(printed),
    title: tableTitle(printed),
    unit: read.unit === undefined ? null : moneyUnitLabels[read.unit],
    pages: printed.pages,
    rows,
  };
}

/** A table of no known kind is given as text, row by row: what it means is not known. */
function unknownTableJson(table: DocumentTable): object {
  const unit = unitAbove(table.above.map(({ text }) => text));
  const byRow = Map.groupBy(table.grid.cells, ({ row }) => row);
  return {
    name: null,
    number: null,
    printedNumber: printedNumberOf(table),
    title: tableTitle(table),
    unit: unit === undefined ? null : moneyUnitLabels[unit],
    pages: table.pages,
    rows: [...byRow.values()].map((cells) => ({
      key: null,
      label: readable(cells[0]?.text ?? ''),
      cells: Object.fromEntries(cells.map((cell) => [`${cell.column + 1}`, textCellJson(cell)])),
    })),
  };
}

function textCellJson({ text, place }: DocumentCell): object {
  return { printed: text, state: text.trim() === '' ? 'blank' : 'value', fen: null, place };
}

function figureJson({ printed, state, amountFen }: ReadFigure, place: DocumentPlace): object {
  return { printed, state, fen: amountFen === null ? null : `${amountFen}`, place };
}

function passageJson({ line, leaf, section, slots }: ReadPassage<DocumentParagraph>): object {
  const name = leaf === undefined ? null : leaf.spec.kind === 'heading' ? 'heading' : leaf.spec.name;
  return {
    section,
    name,
    text: line.text,
    place: line.place,
    figures: slots.flatMap((slot) => slotJson(slot, line) ?? []),
  };
}

/** Figures of a sentence; its texts stand among the facts. */
function slotJson(
  { name, printed, span, value }: ReadSlot,
  { place }: DocumentParagraph,
): object | undefined {
  const stands = { slot: name, printed, span, place };
  switch (value.kind) {
    case 'amount': {
      const { unit } = value;
      return { ...stands, value: plainDecimal(printed), unit: moneyUnitLabels[unit] };
    }
    case 'percent':
      return { ...stands, value: value.number, unit: '%' };
    case 'count':
      return { ...stands, value: value.number, unit: '' };
    case 'text':
    case 'texts':
    case 'choice':
      return undefined;
  }
}

function plainDecimal(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/[\s,]/gu, '')
    .replace(/^[−－]/u, '-');
}

function formJson({ printed, read }: FormInDocument): object {
  const funds = (side: 'wholePeriod' | 'annual'): object =>
    Object.fromEntries(
      read.funds
        .filter((one) => one.side === side)
        .map((one: ReadFunds<DocumentCell>) => [one.level, figureJson(one, one.cell.place)]),
    );
  const texts = [...read.texts].map(([field, { text, cell }]) => [field, { text, place: cell.place }]);
  return {
    title: printed.above.map(({ text }) => readable(text)).join(' '),
    pages: printed.pages,
    project: {
      name: read.texts.get('project.name')?.text ?? null,
      code: read.texts.get('project.code')?.text ?? null,
    },
    funds: { wholePeriod: funds('wholePeriod'), annual: funds('annual') },
    texts: Object.fromEntries(texts) as object,
    indicators: read.indicators.map((indicator) => indicatorJson(indicator)),
    absent: read.absent,
  };
}

function factsJson({ facts }: Reading): object {
  const first = new Map<string, { value: Fact; place: DocumentPlace }>();
  for (const { path, value, line } of facts) {
    if (!first.has(path)) first.set(path, { value, place: line.place });
  }
  return Object.fromEntries(first);
}

function problemPlace({ place }: Problem, document: string): object {
  const { file, page, row } = place;
  const quote = place.path ?? place.cell;
  return {
    document: file ?? document,
    ...(page === undefined ? {} : { page }),
    ...(row === undefined ? {} : { line: row }),
    ...(quote === undefined ? {} : { quote }),
  };
}

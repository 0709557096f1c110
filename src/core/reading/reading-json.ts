// A reading as one plain value for JSON, as `schemas/reading.schema.json` says: amounts as digits of fen, every figure with its place.
import type { Fact } from '../ledger/ledger.ts';
import { moneyUnitLabels } from '../money/unit.ts';
import type { LooseFigure } from './loose-figures.ts';
import type { UnknownTable } from './unknown-table.ts';
import type { DocumentPlace } from '../lib/place.ts';
import type { Problem } from '../lib/problem.ts';
import type { ReadSlot } from '../narrative/read/read-sentence.ts';
import type { ReadFunds } from '../performance/read/read-form.ts';
import type { ReadPassage } from '../disclosure/read/read-passages.ts';
import type { ReadFigure } from '../tables/read/figure.ts';
import { readable } from '../tables/read/phrases.ts';
import { printedNumber, tableTitle, type DocumentCell, type DocumentParagraph } from './printed-document.ts';
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
    narrative: reading.passages.map((passage) => passageJson(passage, reading)),
    forms: reading.forms.map((form) => formJson(form)),
    facts: factsJson(reading),
    problems: problems.map((problem) => ({
      code: problem.code,
      place: problemPlace(problem, source.file),
      message: message(problem),
    })),
  };
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
    printedNumber: printedNumber(printed),
    title: tableTitle(printed),
    unit: read.unit === undefined ? null : moneyUnitLabels[read.unit],
    pages: printed.pages,
    rows,
  };
}

/** A table of no known kind: its columns by their headers, and of each figure what it speaks of, null where not all words are known. */
function unknownTableJson({ printed, unit, columns, rows }: UnknownTable): object {
  const headerOf = (at: number): string => {
    const headers = columns.find(({ column }) => column === at)?.headers ?? [];
    return `${at + 1} ${headers.map(readable).join('/')}`.trim();
  };
  return {
    name: null,
    number: null,
    printedNumber: printedNumber(printed),
    title: tableTitle(printed),
    unit: unit === undefined ? null : moneyUnitLabels[unit],
    pages: printed.pages,
    rows: rows.map(({ code, label, cells }) => ({
      key: code ?? null,
      label,
      cells: Object.fromEntries(
        cells.map((cell) => [
          headerOf(cell.column),
          { ...figureJson(cell, cell.cell.place), of: cell.scopes ?? null },
        ]),
      ),
    })),
  };
}

function figureJson({ printed, state, amountFen }: ReadFigure, place: DocumentPlace): object {
  return { printed, state, fen: amountFen === null ? null : `${amountFen}`, place };
}

function passageJson(
  { line, leaf, section, slots }: ReadPassage<DocumentParagraph>,
  { looseFigures }: Reading,
): object {
  const loose = (looseFigures.get(line) ?? []).map((figure) => looseJson(figure, line));
  const name = leaf === undefined ? null : leaf.spec.kind === 'heading' ? 'heading' : leaf.spec.name;
  return {
    section,
    name,
    text: line.text,
    place: line.place,
    figures: [...slots.flatMap((slot) => slotJson(slot, line) ?? []), ...loose],
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

/** In unknown words: what it is and what it speaks of, as far as the words tell. */
function looseJson(figure: LooseFigure, { place }: DocumentParagraph): object {
  const { printed, span, value, unit, kind, direction, subject, scopes } = figure;
  const said = { kind, direction: direction ?? null, subject, of: scopes ?? null };
  return { slot: null, printed, span, place, value, unit, ...said };
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

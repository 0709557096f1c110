// A view as files: a table as CSV, all tables as a workbook. Each says what the documents are that its figures come from.
import { sheetNames } from '../../publish/xlsx/sheet-names.ts';
import { writePlainWorkbook, type PlainCell, type PlainSheet } from '../../publish/xlsx/plain-workbook.ts';
import { byteOrderMark, writeCsv } from '../../publish/data/csv.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { codesApart } from './codes-apart.ts';
import type { Cell, Column, DataTable } from './data-table.ts';
import type { Source, View } from './view.ts';
import { valueOf } from './view-json.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function tableCsv(
  table: DataTable,
  sources: readonly Source[],
  notices: readonly string[],
  words: Wording,
): string {
  const { columns, rows } = codesApart(table);
  return (
    byteOrderMark +
    writeCsv([
      [...columns.map((column) => heading(column, words)), words.sources],
      ...rows.map((cells) => [
        ...columns.map((column, index) => valueOf(cells[index], column) ?? ''),
        statement(sources, notices, words),
      ]),
    ])
  );
}

/** Fails only where a text is longer than a cell holds. */
export function viewWorkbook(
  { title, sources, tables }: View,
  notices: readonly string[],
  words: Wording,
): Result<Uint8Array, readonly Problem[]> {
  const names = sheetNames(tables.map((table) => table.title));
  const said = statement(sources, notices, words);
  return writePlainWorkbook({
    properties: { title, description: said, author: words.site, keywords: [] },
    sheets: tables.map((table, index) => sheetOf(table, names[index] ?? '', said, words)),
  });
}

function sheetOf(table: DataTable, name: string, said: string, words: Wording): PlainSheet {
  const { title, columns, rows } = codesApart(table);
  const head = [[title], [said], columns.map((column) => heading(column, words))];
  return {
    name,
    columnWidths: columns.map(({ kind }) => (kind === 'text' ? 36 : 18)),
    frozenRows: head.length,
    rows: [
      ...head.map((texts) => texts.map(textCell)),
      ...rows.map((cells) => columns.map((column, index) => contentOf(cells[index], column))),
    ],
  };
}

function contentOf(cell: Cell | undefined, column: Column): PlainCell {
  if (cell?.amountFen !== undefined && cell.amountFen !== null)
    return { kind: 'amount', amountFen: cell.amountFen, unit: 'yuan' };
  return textCell(valueOf(cell, column) ?? '');
}

function textCell(text: string): PlainCell {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

function heading({ title, kind }: Column, words: Wording): string {
  if (kind !== 'amount') return title;
  return words.language === 'en' ? `${title} (yuan)` : `${title}（元）`;
}

/** What the documents are, and what has to be said beside. */
function statement(sources: readonly Source[], notices: readonly string[], words: Wording): string {
  const told = sources.map(({ title, version, provenanceKind }) =>
    words.sourceWithKind(title, words.versionOf(version), words.provenance[provenanceKind]),
  );
  return [...told, ...notices].join(words.clauses);
}

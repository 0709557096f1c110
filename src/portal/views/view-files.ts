// A view as files: a table as CSV, all tables as a workbook. Each says what the documents are that its figures come from.
import { sheetNames } from '../../publish/xlsx/sheet-names.ts';
import { writeWorkbook, type CellContent, type WorkbookSheet } from '../../publish/xlsx/workbook.ts';
import { byteOrderMark, writeCsv } from '../../publish/data/csv.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import type { Wording } from '../wording/zh-CN.ts';
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
  return (
    byteOrderMark +
    writeCsv([
      [...table.columns.map((column) => heading(column, words)), words.sources],
      ...table.rows.map((cells) => [
        ...table.columns.map((column, index) => valueOf(cells[index], column) ?? ''),
        statement(sources, notices, words),
      ]),
    ])
  );
}

/** Fails only where a text is longer than a cell holds. */
export async function viewWorkbook(
  { title, sources, tables }: View,
  notices: readonly string[],
  words: Wording,
): Promise<Result<Uint8Array, readonly Problem[]>> {
  const names = sheetNames(tables.map((table) => table.title));
  return await writeWorkbook({
    properties: {
      title,
      description: statement(sources, notices, words),
      author: words.site,
      keywords: [],
    },
    sheets: tables.map((table, index) =>
      sheetOf(table, names[index] ?? '', statement(sources, notices, words), words),
    ),
  });
}

function sheetOf(
  { title, columns, rows }: DataTable,
  name: string,
  said: string,
  words: Wording,
): WorkbookSheet {
  const textCell = (row: number, column: number, text: string) => ({
    row,
    column,
    content: { kind: 'text', text } as const,
  });
  return {
    name,
    orientation: 'portrait',
    columnWidths: columns.map(({ kind }) => (kind === 'text' ? 36 : 18)),
    frozen: { rows: headRows, columns: 1 },
    cells: [
      textCell(0, 0, title),
      textCell(1, 0, said),
      ...columns.map((column, index) => textCell(headRows - 1, index, heading(column, words))),
      ...rows.flatMap((cells, row) =>
        columns.map((column, index) => ({
          row: row + headRows,
          column: index,
          content: contentOf(cells[index], column),
        })),
      ),
    ],
  };
}

const headRows = 3;

function contentOf(cell: Cell | undefined, column: Column): CellContent {
  if (cell?.amountFen !== undefined && cell.amountFen !== null)
    return { kind: 'amount', amountFen: cell.amountFen, unit: 'yuan' };
  const text = valueOf(cell, column);
  return text === null || text === '' ? { kind: 'blank' } : { kind: 'text', text };
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

// Workbooks as plain values, and the one adapter that writes them as XLSX. The package behind it makes the parts of the file;
// they are packed anew without a date and without the processor's own compression, so that the same workbook gives the same
// bytes on any machine.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { DocumentProperties } from '../document-properties.ts';
import { readableText } from '../readable-text.ts';
import { cellAddress, quotedSheetName } from './cell-address.ts';
import { beyondCell, plainText } from './cell-limits.ts';
import type { CellContent } from './cell-content.ts';
import { cellNumber } from './cell-number.ts';
import { cellStyle, type CellLook } from './cell-style.ts';

/** Rows and columns count from 0. */
export interface WorkbookCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look?: CellLook;
  /** Shown when the pointer rests on the cell. */
  readonly comment?: string;
}

export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** What is offered for cells: the texts of a range, such as `'可选值'!$A$1:$A$9`, or `"是,否"`. Others are asked about. */
export interface EntryChoice {
  /** As Excel writes it: `C3:C500`. */
  readonly cells: string;
  readonly listRange: string;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Widths in digits of the standard font. */
  readonly columnWidths: readonly number[];
  /** In points; rows that are not named keep the standard height. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly cells: readonly WorkbookCell[];
  readonly merged?: readonly MergedCells[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** First and last of the rows that are printed at the top of each page. */
  readonly repeatedRows?: readonly [first: number, last: number];
  readonly orientation: 'portrait' | 'landscape';
  readonly footer?: string;
  readonly choices?: readonly EntryChoice[];
  readonly isHidden?: boolean;
}

export interface Workbook {
  readonly properties: DocumentProperties;
  readonly sheets: readonly WorkbookSheet[];
}

/** Fails where a cell cannot hold what it is to say, and names each such cell. */
export async function writeWorkbook(workbook: Workbook): Promise<Result<Uint8Array, readonly Problem[]>> {
  const { properties } = workbook;
  const problems: Problem[] = [];
  const sheets = workbook.sheets.map((sheet) => writtenSheet(sheet, problems));
  if (problems.length > 0) return err(problems);
  const bytes = await writeXlsx({
    sheets,
    properties: {
      title: readableText(properties.title),
      description: readableText(properties.description),
      creator: readableText(properties.author),
      keywords: readableText(properties.keywords.join(', ')),
    },
    namedRanges: workbook.sheets.flatMap(({ name, repeatedRows }) =>
      repeatedRows === undefined
        ? []
        : [
            {
              name: '_xlnm.Print_Titles',
              range: `${quotedSheetName(name)}!$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`,
              scope: name,
            },
          ],
    ),
    defaultFont: { name: '宋体', size: 11 },
  });
  return ok(packedAnew(bytes));
}

function writtenSheet(sheet: WorkbookSheet, problems: Problem[]): WriteSheet {
  const cells = new Map(
    sheet.cells.map((cell) => [`${cell.row},${cell.column}`, writtenCell(cell, sheet.name, problems)]),
  );
  const heights = [...(sheet.rowHeights ?? [])].map(([row, height]) => [row, { height }] as const);
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map(heights),
    merges: (sheet.merged ?? []).map(({ row, column, rowSpan, columnSpan }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowSpan - 1,
      endCol: column + columnSpan - 1,
    })),
    ...(sheet.frozen === undefined ? {} : { freezePane: sheet.frozen }),
    dataValidations: (sheet.choices ?? []).map(validation),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 },
    },
    // In a footer `&` begins a code.
    headerFooter: { oddFooter: `&L${(sheet.footer ?? '').slice(0, 100).replaceAll('&', '&&')}&R&P / &N` },
    hidden: sheet.isHidden === true,
  };
}

function writtenCell(cell: WorkbookCell, sheet: string, problems: Problem[]): Partial<Cell> {
  const around: Partial<Cell> = {
    ...(cell.look === undefined ? {} : { style: cellStyle(cell.look) }),
    ...(cell.comment === undefined ? {} : { comment: { text: plainText(cell.comment) } }),
  };
  const { content } = cell;
  const fault = beyondCell(content, `${sheet}!${cellAddress(cell.row, cell.column)}`);
  if (fault !== undefined) problems.push(fault);
  switch (content.kind) {
    case 'blank':
      return around;
    case 'count':
      return { ...around, value: content.count };
    case 'truth':
      return { ...around, value: content.truth };
    case 'text':
      return { ...around, ...writtenText(content.text, content.linksToSheet) };
    case 'amount': {
      const value = cellNumber(content.amountFen, content.unit);
      if (value === undefined) return around;
      return content.formula === undefined
        ? { ...around, value }
        : { ...around, formula: content.formula, formulaResult: value };
    }
  }
}

/** Texts such as `#N/A` stand in the cell itself: among the shared ones the package takes them for errors. */
function writtenText(text: string, linksToSheet: string | undefined): Partial<Cell> {
  const plain = plainText(text);
  if (plain.startsWith('#')) return { richText: [{ text: plain }] };
  if (linksToSheet === undefined) return { value: plain };
  return { value: plain, hyperlink: { target: '', location: `${quotedSheetName(linksToSheet)}!A1` } };
}

function validation({ cells, listRange }: EntryChoice): DataValidation {
  return {
    type: 'list',
    range: cells,
    formula1: listRange,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: '不在可选的值之中',
    errorMessage: '下拉列表中没有这个值，仍要使用吗？',
  };
}

/** When a file was written is not part of what it says. */
const modified = /<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/u;
const coreProperties = 'docProps/core.xml';

function packedAnew(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => [
    path,
    path === coreProperties ? strToU8(strFromU8(part).replace(modified, '')) : part,
  ]);
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: '1980-01-01T00:00:00' });
}

// Reads a workbook, XLSX or the older XLS: what its sheets show, formulas by the result that was saved with them.
import * as spreadsheet from '@e965/xlsx';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { isArchive } from '../archive/open-archive.ts';
import { elementMaker } from '../elements-without-pages.ts';
import type { ReadingLimits } from '../limits.ts';
import { withLinesAround } from '../lines-around-grids.ts';
import type { FileType, SourceDocument, SourceElement, SourceGrid } from '../source-document.ts';
import { sheetElements } from '../sheet-grid.ts';
import { checkedWorkbook } from './checked-workbook.ts';
import { readSheetCells, type ShownSheet } from './sheet-cells.ts';

export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<SourceDocument> {
  const fileType = isArchive(bytes) ? 'xlsx' : 'xls';
  const read = readBytes(file, fileType, bytes, limits);
  const isEmpty = read.elements.length === 0 && read.problems.length === 0;
  const empty = isEmpty ? [problem('document-without-content', { file }, { values: {} })] : [];
  return await Promise.resolve({
    file,
    fileType,
    pages: null,
    elements: read.elements,
    attachments: [],
    problems: [...read.problems, ...empty],
  });
}

interface Read {
  readonly elements: readonly SourceElement[];
  readonly problems: readonly Problem[];
}

function readBytes(file: string, fileType: FileType, bytes: Uint8Array, limits: ReadingLimits): Read {
  const checked = fileType === 'xlsx' ? checkedWorkbook(bytes, file, limits.cellsPerWorkbook) : undefined;
  if (checked?.ok === false) return { elements: [], problems: [checked.error] };
  try {
    const workbook = spreadsheet.read(checked?.value ?? bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellStyles: true,
      // Formulas without a result are cells without a value.
      sheetStubs: true,
    });
    return readSheets(file, workbook, limits);
  } catch (fault) {
    // The package throws what it likes for files that are damaged inside.
    const isLocked = fault instanceof Error && /password|encrypt/iu.test(fault.message);
    const values = { fileType: fileType.toUpperCase(), detail: '' };
    return {
      elements: [],
      problems: [
        isLocked
          ? problem('document-encrypted', { file }, { values: {} })
          : problem('file-malformed', { file }, { values }),
      ],
    };
  }
}

function readSheets(file: string, workbook: spreadsheet.WorkBook, limits: ReadingLimits): Read {
  const make = elementMaker(file);
  const problems: Problem[] = [];
  const sheets: SourceElement[][] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = readSheetCells(workbook.Sheets[name] ?? {});
    if (sheet.cells.length === 0) continue;
    if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      problems.push(problem('sheet-hidden', { file }, { written: name, values: {} }));
      continue;
    }
    const at = (row: number, column: number): { readonly cell: string } => ({
      cell: `${name}!${spreadsheet.utils.encode_cell({ r: row, c: column })}`,
    });
    const { elements, isCut } = sheetElements(sheet.cells, make, at, limits.cellsPerTable);
    sheets.push(withNameAsTitle(withLinesAround(elements), name));
    problems.push(...problemsOfSheet(file, name, sheet, isCut, limits));
  }
  return { elements: withRunningFeet(sheets), problems };
}

/** Where nothing stands above a table, the name of its sheet says what it is. */
function withNameAsTitle(elements: readonly SourceElement[], name: string): SourceElement[] {
  const needsTitle = (element: SourceElement): element is SourceGrid =>
    element.kind === 'grid' && !element.above.some(({ text }) => text.includes('表'));
  return elements.map((element) =>
    needsTitle(element)
      ? { ...element, above: [{ text: name, place: element.place }, ...element.above] }
      : element,
  );
}

/** A line that closes most of the sheets with tables belongs to none of them. */
function withRunningFeet(sheets: readonly (readonly SourceElement[])[]): SourceElement[] {
  const withTables = sheets.filter((elements) => elements.some(({ kind }) => kind === 'grid'));
  const last = (elements: readonly SourceElement[]): string | undefined => {
    const element = elements.at(-1);
    return element?.kind === 'paragraph' ? element.text : undefined;
  };
  const counts = Map.groupBy(withTables, last);
  return sheets.flatMap((elements) => {
    const closing = last(elements);
    const isFoot =
      closing !== undefined &&
      withTables.includes(elements) &&
      (counts.get(closing)?.length ?? 0) > Math.max(1, withTables.length / 2);
    return elements.map((element, index) =>
      isFoot && element.kind === 'paragraph' && index === elements.length - 1
        ? { ...element, role: 'runningFoot' as const }
        : element,
    );
  });
}

function problemsOfSheet(
  file: string,
  name: string,
  { hidden, unreckoned }: ShownSheet,
  isCut: boolean,
  { cellsPerTable }: ReadingLimits,
): Problem[] {
  const rows = hidden.slice(0, 8).join('、') + (hidden.length > 8 ? '…' : '');
  return [
    ...(isCut
      ? [problem('entries-too-many', { file, path: name }, { values: { limit: `${cellsPerTable}` } })]
      : []),
    ...(hidden.length === 0 ? [] : [problem('rows-hidden', { file, path: name }, { values: { rows } })]),
    ...unreckoned.map(({ cell, formula }) =>
      problem(
        'formula-without-result',
        { file, cell: `${name}!${cell}` },
        { written: `=${formula}`, values: {} },
      ),
    ),
  ];
}

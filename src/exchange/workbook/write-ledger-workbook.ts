// A ledger as a workbook that a budget officer can fill in: members under their names, codes with theirs, lists to choose from.
// Without code lists codes stand alone; what is read back is the same ledger either way.
import type { Fact, Ledger } from '../../core/ledger/ledger.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import { parseYuan } from '../../core/money/parse.ts';
import { ledgerTables, type LedgerTable } from '../../publish/data/ledger-tables.ts';
import type { PackageHashes } from '../../publish/data/package-descriptor.ts';
import { columnLetters } from '../../publish/xlsx/cell-address.ts';
import type { CellContent } from '../../publish/xlsx/cell-content.ts';
import { cellNumber } from '../../publish/xlsx/cell-number.ts';
import type { CellLook } from '../../publish/xlsx/cell-style.ts';
import { digits, rowHeight } from '../../publish/xlsx/text-extent.ts';
import {
  writeWorkbook,
  type EntryChoice,
  type WorkbookCell,
  type WorkbookSheet,
} from '../../publish/xlsx/workbook.ts';
import { isAmountColumn } from '../total-rows.ts';
import type { AskedFact } from './asked-facts.ts';
import { ChoiceLists } from './choice-lists.ts';
import { columnNotes, instructions } from './column-notes.ts';
import { pathValues, printPath } from './fact-paths.ts';
import { factType, factTypes, truthText } from './fact-values.ts';
import { identityRows } from './identity-sheet.ts';
import {
  factColumns,
  identityColumns,
  isCountColumn,
  sheetTitles,
  tableLayouts,
  type TableLayout,
} from './layout.ts';
import {
  shownCode,
  vocabularies,
  type CodeLists,
  type NamedCode,
  type Vocabularies,
} from './member-names.ts';

export interface LedgerWorkbookOptions {
  readonly hashes?: PackageHashes;
  /** For the names behind codes and the lists to choose from. */
  readonly lists?: CodeLists;
  /** Facts to be filled in; those that the ledger has need not be asked for. */
  readonly asked?: readonly AskedFact[];
  /** Rows below the data that are ready for more. */
  readonly emptyRows?: number;
}

/** Fails where a text is longer than a cell holds. */
export async function writeLedgerWorkbook(
  ledger: Ledger,
  { hashes = {}, lists, asked = [], emptyRows = 0 }: LedgerWorkbookOptions = {},
): Promise<Result<Uint8Array, readonly Problem[]>> {
  const tables = ledgerTables(ledger);
  const known = vocabularies(ownNames(ledger), lists);
  const choices = new ChoiceLists(lists === undefined ? new Map() : known);
  const tableOf = (layout: TableLayout, table: LedgerTable): WorkbookSheet =>
    tableSheet(layout, table, known, choices, emptyRows);
  const { title, provenanceNote } = ledger.identity;
  return await writeWorkbook({
    properties: { title, author: ledger.department.name, description: provenanceNote, keywords: [] },
    sheets: [
      aboutSheet(title),
      tableOf(tableLayouts.lines, tables.lines),
      tableOf(tableLayouts.projects, tables.projects),
      tableOf(tableLayouts.indicators, tables.indicators),
      factsSheet(tables.facts, asked, emptyRows),
      identitySheet(ledger, hashes),
      ...choices.sheets(),
    ],
  });
}

const asText: CellLook = { numberFormat: '@' };
const head: CellLook = { bold: true, bordered: true, ground: 'head', align: 'center', wraps: true };

function ownNames({ department, budgetUnits, projects }: Ledger) {
  const named = (code: string, ...names: string[]): NamedCode => ({ code, names });
  return {
    department: [named(department.code, department.name)],
    jurisdiction: [named(department.jurisdiction, department.jurisdictionName)],
    budgetUnit: budgetUnits.map((unit) => named(unit.code, unit.name)),
    project: projects.map((project) => named(project.code, project.name)),
  };
}

function aboutSheet(title: string): WorkbookSheet {
  const width = 68;
  const texts = [title === '' ? '部门预算账本' : title, ...instructions];
  return {
    name: sheetTitles.about,
    columnWidths: [width],
    rowHeights: new Map(
      texts.map((each, row) => [row, row === 0 ? 30 : rowHeight(each, width, 12) + 6] as const),
    ),
    cells: texts.map((text, row) => ({
      row,
      column: 0,
      content: { kind: 'text', text },
      look: row === 0 ? { bold: true, size: 16 } : { wraps: true, size: 12 },
    })),
    orientation: 'portrait',
  };
}

function tableSheet(
  layout: TableLayout,
  { columns, rows }: LedgerTable,
  known: Vocabularies,
  choices: ChoiceLists,
  emptyRows: number,
): WorkbookSheet {
  const vocabularyOf = (column: string) =>
    layout.name === 'indicators' && column === 'side' ? 'indicatorSide' : column;
  const heads = columns.map(({ name, title }, column): WorkbookCell => {
    const note = columnNotes[name];
    return { ...headCell(column, title), ...(note === undefined ? {} : { comment: note }) };
  });
  const blank = columns.map(() => '');
  const cells = [...rows, ...Array.from({ length: emptyRows }, () => blank)].flatMap((texts, row) =>
    columns.map(({ name }, column): WorkbookCell => {
      const shown = shownCode(texts[column] ?? '', known.get(vocabularyOf(name)));
      return { row: row + 1, column, content: contentOf(name, shown), look: lookOf(name) };
    }),
  );
  const lastRow = rows.length + emptyRows + 1;
  return {
    name: layout.title,
    columnWidths: columns.map(({ title, name }) => widthOf(name, title)),
    rowHeights: new Map([[0, 33]]),
    cells: [...heads, ...cells],
    frozen: { rows: 1, columns: 0 },
    repeatedRows: [0, 0],
    orientation: 'landscape',
    choices: columns.flatMap(({ name }, column): EntryChoice[] => {
      const listRange = choices.rangeOf(vocabularyOf(name));
      if (listRange === undefined || lastRow < 2) return [];
      const letters = columnLetters(column);
      return [{ cells: `${letters}2:${letters}${lastRow}`, listRange }];
    }),
  };
}

function headCell(column: number, text: string): WorkbookCell {
  return { row: 0, column, content: { kind: 'text', text }, look: head };
}

/** A number only where the cell gives back what the ledger holds; anything else stays text. */
function contentOf(column: string, text: string): CellContent {
  if (text === '') return { kind: 'blank' };
  if (isCountColumn(column) && /^[1-9]\d{0,8}$|^0$/u.test(text))
    return { kind: 'count', count: Number(text) };
  const amount = isAmountColumn(column) ? parseYuan(text) : undefined;
  if (amount?.ok === true && cellNumber(amount.value, 'yuan') !== undefined) {
    return { kind: 'amount', amountFen: amount.value, unit: 'yuan' };
  }
  return { kind: 'text', text };
}

function lookOf(column: string): CellLook {
  if (isAmountColumn(column)) return { numberFormat: '#,##0.00' };
  return isCountColumn(column) ? { numberFormat: '0' } : asText;
}

const wideColumns = [
  'functionalClass',
  'departmentEconomicClass',
  'governmentEconomicClass',
  'name',
  'level3',
];
const textColumns = ['summary', 'basis', 'necessity', 'safeguards', 'plan', 'wholePeriodGoal', 'annualGoal'];

function widthOf(name: string, title: string): number {
  if (wideColumns.includes(name)) return 32;
  if (textColumns.includes(name)) return 40;
  return isAmountColumn(name) ? 18 : Math.max(10, digits(title) + 2);
}

function factsSheet(
  facts: { readonly [key: string]: Fact },
  asked: readonly AskedFact[],
  emptyRows: number,
): WorkbookSheet {
  const held = pathValues(facts)
    .map(({ path, value }) => ({ path: printPath(path), value, type: factType(value), note: '' }))
    // What is asked for item by item is not said to be an empty list before anyone has answered.
    .filter(({ path }) => !asked.some((each) => each.path === path || each.path.startsWith(`${path}[`)));
  const rows = [...held, ...asked.map((each) => ({ ...each, value: undefined }))];
  const lastRow = rows.length + emptyRows + 1;
  const empty = Array.from({ length: emptyRows }, (_, index) => rows.length + 1 + index);
  return {
    name: sheetTitles.facts,
    columnWidths: [40, 60, 12, 60],
    rowHeights: new Map(),
    cells: [
      ...Object.values(factColumns).map((title, column) => headCell(column, title)),
      ...rows.flatMap(({ path, value, type, note }, index): WorkbookCell[] => [
        { row: index + 1, column: 0, content: { kind: 'text', text: path }, look: asText },
        { row: index + 1, column: 1, content: valueContent(value), look: { ...asText, wraps: true } },
        { row: index + 1, column: 2, content: { kind: 'text', text: factTypes[type] }, look: asText },
        ...(note === '' ? [] : [noteCell(index + 1, 3, note)]),
      ]),
      ...empty.flatMap((row) =>
        [0, 1].map((column): WorkbookCell => ({ row, column, content: { kind: 'blank' }, look: asText })),
      ),
    ],
    frozen: { rows: 1, columns: 0 },
    orientation: 'landscape',
    choices: [{ cells: `C2:C${lastRow}`, listRange: `"${Object.values(factTypes).join(',')}"` }],
  };
}

function valueContent(value: Fact | undefined): CellContent {
  if (typeof value === 'boolean') return { kind: 'text', text: truthText(value) };
  if (typeof value === 'number') return { kind: 'text', text: `${value}` };
  return typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : { kind: 'blank' };
}

function noteCell(row: number, column: number, text: string): WorkbookCell {
  return { row, column, content: { kind: 'text', text }, look: { tone: 'muted', wraps: true } };
}

function identitySheet({ identity }: Ledger, hashes: PackageHashes): WorkbookSheet {
  const rows = identityRows(identity, hashes);
  return {
    name: sheetTitles.identity,
    columnWidths: [20, 60, 50],
    cells: [
      ...Object.values(identityColumns).map((title, column) => headCell(column, title)),
      ...rows.flatMap(({ title, value, note }, index): WorkbookCell[] => [
        { row: index + 1, column: 0, content: { kind: 'text', text: title }, look: asText },
        { row: index + 1, column: 1, content: contentOf('', value), look: { ...asText, wraps: true } },
        noteCell(index + 1, 2, note),
      ]),
    ],
    frozen: { rows: 1, columns: 0 },
    orientation: 'landscape',
    choices: rows.flatMap(({ words }, index): EntryChoice[] =>
      words === undefined
        ? []
        : [{ cells: `B${index + 2}`, listRange: `"${Object.values(words).join(',')}"` }],
    ),
  };
}

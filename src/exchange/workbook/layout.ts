// How a ledger lies in a workbook: its sheets, their titles, and what kind of thing stands in each column. Writer and reader
// take it from here. Inside, a sheet goes by the name of the file that holds the same in a ledger folder.
import {
  annualFundsColumns,
  codeNameColumns,
  indicatorColumns,
  ledgerFileNames,
  lineColumns,
  projectColumns,
  type Column,
} from '../../core/ledger/columns.ts';

export const sheetTitles = {
  about: '说明',
  lines: '预算明细',
  projects: '项目',
  indicators: '绩效指标',
  facts: '事实',
  identity: '账本',
  choices: '可选值',
} as const;

export interface TableLayout {
  readonly file: string;
  /** The title of the sheet, and the other name under which it is found. */
  readonly title: string;
  readonly name: string;
  readonly columns: readonly Column[];
}

const nameColumns: readonly Column[] = Object.entries(codeNameColumns).map(([list, name]) => ({
  name,
  title: `${lineColumns.find((column) => column.name === list)?.title ?? list}名称`,
}));

export const tableLayouts = {
  lines: {
    file: ledgerFileNames.lines,
    title: sheetTitles.lines,
    name: 'lines',
    columns: [...lineColumns, ...nameColumns],
  },
  projects: {
    file: ledgerFileNames.projects,
    title: sheetTitles.projects,
    name: 'projects',
    columns: [...projectColumns, ...annualFundsColumns],
  },
  indicators: {
    file: ledgerFileNames.indicators,
    title: sheetTitles.indicators,
    name: 'indicators',
    columns: indicatorColumns,
  },
} as const satisfies Record<string, TableLayout>;

/** Columns of the sheets that hold one entry a row. */
export const factColumns = { path: '名称', value: '内容', type: '类型', note: '说明' } as const;
export const identityColumns = { key: '名称', value: '内容', note: '说明' } as const;

export function isCountColumn(name: string): boolean {
  return name === 'fiscalYear' || name === 'tableOrder';
}

/** As titles and names of sheets are compared: whatever the width of brackets, blanks and case. */
export function normalisedTitle(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}*]/gu, '')
    .toLowerCase();
}

// What was understood of many documents, a line for each: for the terminal, and as CSV.
import { byteOrderMark, writeCsv } from '../../publish/data/csv.ts';
import type { ReadingSummary } from './summary.ts';
import type { ReadWords } from './wording.ts';

export interface SummaryRow {
  readonly file: string;
  readonly isRead: boolean;
  readonly problems: number;
  readonly summary: ReadingSummary | undefined;
}

/** The names come last: they are of any length. */
export function summaryTable(rows: readonly SummaryRow[], say: ReadWords): string[] {
  const heads = say.summaryHeads;
  const head = [
    '',
    heads.tables,
    heads.figures,
    heads.passages,
    heads.forms,
    heads.facts,
    heads.problems,
    heads.file,
  ];
  const body = rows.map(({ file, isRead, problems, summary }) => {
    if (summary === undefined || !isRead) {
      return ['✗', '', '', '', '', '', `${problems}`, `${file}  ${say.notUnderstood}`];
    }
    const { tables, tablesOfFormat, unknownTables, passages, knownPassages } = summary;
    const whose = [summary.fiscalYear === null ? '' : say.year(summary.fiscalYear), summary.body ?? ''];
    return [
      problems === 0 ? '✓' : '!',
      `${tables}/${tablesOfFormat}${unknownTables > 0 ? `+${unknownTables}` : ''}`,
      `${summary.figures}`,
      `${knownPassages}/${passages}`,
      `${summary.forms}`,
      `${summary.facts}`,
      `${problems}`,
      [file, ...whose].filter((part) => part !== '').join('  '),
    ];
  });
  const all = [head, ...body];
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  return all.map((row) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : padded(text, widths[column] ?? 0, column)))
      .join('  '),
  );
}

function padded(text: string, width: number, column: number): string {
  const room = ' '.repeat(width - widthOf(text));
  return column === 0 ? text + room : room + text;
}

/** On a terminal a Chinese character is as wide as two letters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
}

const columns = [
  'format',
  'fiscalYear',
  'body',
  'tables',
  'tablesOfFormat',
  'unknownTables',
  'figures',
  'passages',
  'knownPassages',
  'forms',
  'indicators',
  'facts',
] as const satisfies readonly (keyof ReadingSummary)[];

export function summaryCsv(rows: readonly SummaryRow[]): string {
  const lines = rows.map(({ file, problems, summary }) => [
    file,
    ...columns.map((column) => (summary === undefined ? '' : String(summary[column] ?? ''))),
    `${problems}`,
  ]);
  return byteOrderMark + writeCsv([['file', ...columns, 'problems'], ...lines]);
}

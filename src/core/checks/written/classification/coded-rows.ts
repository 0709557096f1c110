// Rows of tables that print a code of a classification, with the code and name as they stand.
import { rememberedOf } from '../../../lib/remembered.ts';
import type { CodeListIndex, CodeListName } from '../../../classification/code-list.ts';
import type { DocumentCell } from '../../../reading/printed-document.ts';
import type { Reading, TableInDocument } from '../../../reading/reading.ts';
import { specColumns } from '../../../tables/read/columns.ts';
import { comparable, readable } from '../../../tables/read/phrases.ts';
import type { ReadRow } from '../../../tables/read/read-table.ts';
import type { CheckStandards } from '../../checked-document.ts';
import { reason, type Reason } from '../../obligation.ts';

export interface CodedRow {
  readonly table: TableInDocument;
  readonly row: ReadRow<DocumentCell>;
  /** The whole code, where a document prints it in parts too. */
  readonly code: string;
  readonly name: string;
}

/** In the order of print; rows whose code is not printed are left out. */
export function codedRows(reading: Reading, list: CodeListName): readonly CodedRow[] {
  const byList = rowsByList(reading);
  const rows = byList.get(list) ?? rowsWithCodes(reading, list);
  byList.set(list, rows);
  return rows;
}

/** Filled as lists are asked for. */
const rowsByList = rememberedOf((_: Reading) => new Map<CodeListName, readonly CodedRow[]>());

function rowsWithCodes(reading: Reading, list: CodeListName): readonly CodedRow[] {
  return reading.tables.flatMap((table) => {
    const texts = specColumns(table.read.spec).flatMap(({ spec }) => (spec.kind === 'text' ? [spec] : []));
    const codeColumns = new Set(texts.filter(({ code }) => code === true).map(({ name }) => name));
    return table.read.rows.flatMap((row): CodedRow[] => {
      const scope = row.cells[0]?.scopes.findLast((one) => one[list] !== undefined);
      const code = scope?.[list] ?? '';
      if (!/^\d+$/u.test(code)) return [];
      const printed = Object.entries(row.texts);
      const isPrinted = printed.some(([column, text]) => codeColumns.has(column) && comparable(text) !== '');
      if (!isPrinted) return [];
      const name = printed.filter(([column]) => !codeColumns.has(column)).map(([, text]) => readable(text));
      return [{ table, row, code, name: name.join('') }];
    });
  });
}

/** Rows whose name belongs to another code: one of the two is wrong, so that nothing else is to be concluded from the code. */
export function misnamedRows(rows: readonly CodedRow[], index: CodeListIndex): ReadonlySet<CodedRow> {
  return new Set(rows.filter(({ code, name }) => name !== '' && !index.nameFits(code, officialPart(name))));
}

/** A name without what a table prints around it: a number before it, its level behind it. */
export function officialPart(name: string): string {
  return name.replace(/^(?:其中[:：]|[一二三四五六七八九十]+、)/u, '').replace(/[（(][类款项][）)]$/u, '');
}

/** Why codes cannot be judged: the lists at hand are of another year than the document. */
export function listOfOtherYear(reading: Reading, { lists }: CheckStandards): Reason | undefined {
  const { year } = lists.functionalClass;
  const { fiscalYear } = reading.identity;
  if (fiscalYear === undefined || fiscalYear === year) return undefined;
  return reason('code-lists-of-other-year', { year: `${fiscalYear}`, listYear: `${year}` });
}

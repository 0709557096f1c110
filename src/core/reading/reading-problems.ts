// What of a document was not understood, or is not there: each with its place, so that a person can look.
import { comparable, readable } from '../tables/read/phrases.ts';
import { problem, type Problem, type SourcePlace } from '../lib/problem.ts';
import type { DocumentPlace } from '../lib/place.ts';
import { codeListNames } from '../classification/code-list.ts';
import type { TableSpec } from '../tables/spec.ts';
import { tableTitle } from './printed-document.ts';
import type { FormInDocument, Reading, TableInDocument } from './reading.ts';
import type { UnknownTable } from './unknown-table.ts';

export function readingProblems(reading: Reading, file: string): readonly Problem[] {
  const { format, identity, tables, forms, unknownTables } = reading;
  if (format === undefined) {
    return [
      problem('document-format-unknown', { file }, { values: {} }),
      ...unknownTables.map((table) => unknownTable(table, file)),
    ];
  }
  return [
    ...(identity.fiscalYear === undefined
      ? [problem('document-year-missing', { file }, { values: {} })]
      : []),
    ...(identity.body === undefined ? [problem('document-body-missing', { file }, { values: {} })] : []),
    ...otherLists(reading, file),
    ...unlistedCodes(reading, file),
    ...missingTables(reading, file),
    ...repeatedTables(reading, file),
    ...tables.flatMap((table) => tableProblems(table, file)),
    ...unknownTables.map((table) => unknownTable(table, file)),
    ...forms.flatMap((form) => formProblems(form, file)),
    ...unknownSentences(reading, file),
    ...nearSentences(reading, file),
  ];
}

function otherLists({ identity: { fiscalYear }, codeListYear }: Reading, file: string): Problem[] {
  if (fiscalYear === undefined || fiscalYear === codeListYear) return [];
  const values = { listYear: `${codeListYear}` };
  return [problem('code-lists-of-other-year', { file }, { written: `${fiscalYear}`, values })];
}

/** Taken as they stand: whether such a code exists is not for a reader to say. */
function unlistedCodes({ members }: Reading, file: string): Problem[] {
  return codeListNames.flatMap((codeList) =>
    members
      .met(codeList)
      .map(({ code, name }) =>
        problem('code-not-in-lists', { file }, { written: `${code} ${name}`.trim(), values: { codeList } }),
      ),
  );
}

/** Two tables that are most like the same one of the format: at most one of them is. */
function repeatedTables({ tables }: Reading, file: string): Problem[] {
  const byName = Map.groupBy(tables, ({ read }) => read.spec.name);
  return [...byName.values()].flatMap(([, ...others]) =>
    others.map(({ printed, read }) =>
      problem('table-repeated', placeOf(printed.place, file), {
        written: tableTitle(printed),
        values: { table: bareTitle(read.spec) },
      }),
    ),
  );
}

function missingTables({ format, tables }: Reading, file: string): Problem[] {
  const found = new Set(tables.map(({ read }) => read.spec.name));
  const missing = (format?.tables ?? []).filter(({ name }) => !found.has(name));
  return missing.map((spec) => problem('table-not-found', { file }, { values: { table: bareTitle(spec) } }));
}

/** A title without what belongs to one document. */
function bareTitle({ title }: TableSpec): string {
  return title.replace(/\{[^{}]*\}年?/gu, '');
}

/** Less than this, and a table was told by little more than its title, or by a part of its head: a person should look. */
const surelyRecognised = 0.7;

function tableProblems({ printed, read }: TableInDocument, file: string): Problem[] {
  const place = { ...placeOf(printed.place, file), path: tableTitle(printed) };
  const unsure =
    read.certainty < surelyRecognised
      ? [problem('table-perhaps', place, { values: { table: bareTitle(read.spec) } })]
      : [];
  const unit = read.unit === undefined ? [problem('table-unit-missing', place, { values: {} })] : [];
  const columns = read.unknownColumns
    .filter(({ headers }) => headers.length > 0)
    .map(({ headers }) =>
      problem('table-column-unknown', place, { written: headers.map(readable).join('/'), values: {} }),
    );
  const columnsMissing =
    read.absentColumns.length === 0
      ? []
      : [problem('table-columns-missing', place, { values: { columns: labelsOf(read.absentColumns) } })];
  const named = read.absentRows.filter(({ label }) => label !== '');
  const unnamed = read.absentRows.filter(({ label }) => label === '');
  const rowsMissing = [
    ...(named.length === 0
      ? []
      : [problem('table-rows-missing', place, { values: { rows: labelsOf(named) } })]),
    ...unnamed.map(() => problem('table-unnamed-row-missing', place, { values: {} })),
  ];
  const rows = read.unknownRows.map(({ label }) =>
    problem('table-row-unknown', place, { written: label, values: {} }),
  );
  const figures = read.rows.flatMap(({ label, cells }) =>
    cells.flatMap(({ state, printed: written, cell }) =>
      state === 'unreadable' && read.unit !== undefined
        ? [
            problem(
              'figure-unreadable',
              { ...placeOf(cell.place, file), path: `${tableTitle(printed)} ${label}` },
              { written, values: {} },
            ),
          ]
        : [],
    ),
  );
  return [...unsure, ...unit, ...columns, ...columnsMissing, ...rowsMissing, ...rows, ...figures];
}

function labelsOf(absent: readonly { readonly label: string }[]): string {
  return absent.map(({ label }) => label).join('、');
}

function unknownTable({ printed }: UnknownTable, file: string): Problem {
  return problem('table-unknown', placeOf(printed.place, file), { written: tableTitle(printed), values: {} });
}

function formProblems({ printed, read }: FormInDocument, file: string): Problem[] {
  const project = read.texts.get('project.name')?.text ?? tableTitle(printed);
  const place = { ...placeOf(printed.place, file), path: project };
  const { absent, parted } = read;
  return [
    ...(absent.length === 0
      ? []
      : [problem('form-parts-missing', place, { values: { parts: absent.join('、') } })]),
    ...(parted.length === 0
      ? []
      : [problem('form-label-parted', place, { written: parted.join('、'), values: {} })]),
  ];
}

/** Told once: a document in its own words has many, and each stands among its sentences. */
function unknownSentences({ passages }: Reading, file: string): Problem[] {
  const unknown = passages.filter(
    ({ leaf, line }) => leaf === undefined && /\d/u.test(comparable(line.text)),
  );
  const [first] = unknown;
  if (first === undefined) return [];
  const place = placeOf(first.line.place, file);
  const values = { count: `${unknown.length}` };
  return [problem('sentences-unknown', place, { written: readable(first.line.text).slice(0, 40), values })];
}

/** Read as sentences of the format, though some of their words are other. */
function nearSentences({ passages }: Reading, file: string): Problem[] {
  const near = passages.flatMap(({ line, differences = [] }) =>
    differences.slice(0, 1).map((difference) => ({ line, difference })),
  );
  const [first] = near;
  if (first === undefined) return [];
  const { written, expected } = first.difference;
  const values = { count: `${near.length}`, expected };
  return [problem('sentences-nearly-known', placeOf(first.line.place, file), { written, values })];
}

function placeOf({ page, line, cell }: DocumentPlace, file: string): SourcePlace {
  return {
    file,
    ...(page === undefined ? {} : { page }),
    ...(line === undefined ? {} : { row: line }),
    ...(cell === undefined ? {} : { cell }),
  };
}

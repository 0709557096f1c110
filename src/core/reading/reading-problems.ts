// What of a document was not understood, or is not there: each with its place, so that a person can look.
import { comparable, readable } from '../tables/read/phrases.ts';
import { problem, type Problem, type SourcePlace } from '../lib/problem.ts';
import type { DocumentPlace } from '../lib/place.ts';
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
    ...missingTables(reading, file),
    ...tables.flatMap((table) => tableProblems(table, file)),
    ...unknownTables.map((table) => unknownTable(table, file)),
    ...forms.flatMap((form) => formProblems(form, file)),
    ...unknownSentences(reading, file),
  ];
}

function missingTables({ format, tables }: Reading, file: string): Problem[] {
  const found = new Set(tables.map(({ read }) => read.spec.name));
  const missing = (format?.tables ?? []).filter(({ name }) => !found.has(name));
  return missing.map(({ title }) => {
    const name = title.replace(/\{[^{}]*\}年?/gu, '');
    return problem('table-not-found', { file }, { values: { table: name } });
  });
}

function tableProblems({ printed, read }: TableInDocument, file: string): Problem[] {
  const place = { ...placeOf(printed.place, file), path: tableTitle(printed) };
  const unit = read.unit === undefined ? [problem('table-unit-missing', place, { values: {} })] : [];
  const columns = read.unknownColumns
    .filter(({ headers }) => headers.length > 0)
    .map(({ headers }) =>
      problem('table-column-unknown', place, { written: headers.map(readable).join('/'), values: {} }),
    );
  const absent =
    read.absentColumns.length === 0
      ? []
      : [problem('table-columns-missing', place, { values: { columns: read.absentColumns.join('、') } })];
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
  return [...unit, ...columns, ...absent, ...rows, ...figures];
}

function unknownTable({ printed }: UnknownTable, file: string): Problem {
  return problem('table-unknown', placeOf(printed.place, file), { written: tableTitle(printed), values: {} });
}

function formProblems({ printed, read }: FormInDocument, file: string): Problem[] {
  const project = read.texts.get('project.name')?.text ?? tableTitle(printed);
  const place = { ...placeOf(printed.place, file), path: project };
  return read.absent.length === 0
    ? []
    : [problem('form-parts-missing', place, { values: { parts: read.absent.join('、') } })];
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

function placeOf({ page, line, cell }: DocumentPlace, file: string): SourcePlace {
  return {
    file,
    ...(page === undefined ? {} : { page }),
    ...(line === undefined ? {} : { row: line }),
    ...(cell === undefined ? {} : { cell }),
  };
}

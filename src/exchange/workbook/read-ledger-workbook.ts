// A ledger out of a workbook: sheets for the lines, the projects, the indicators, the facts and what the ledger is. Further sheets
// are left alone. What is read goes the same way as the files of a ledger folder.
import { ledgerFileNames } from '../../core/ledger/columns.ts';
import type { Fact } from '../../core/ledger/ledger.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import {
  assembleLedger,
  concludeReading,
  nothingRead,
  type CodeListsOfYear,
  type LedgerRead,
  type LedgerReading,
} from '../assemble-ledger.ts';
import { isGroup } from '../group-reader.ts';
import type { FactSource } from '../parse-yaml.ts';
import { readFactsSheet } from './facts-sheet.ts';
import { readIdentitySheet } from './identity-sheet.ts';
import { normalisedTitle, sheetTitles, tableLayouts, type TableLayout } from './layout.ts';
import { locator } from './locate.ts';
import { vocabularies, type CodeLists, type NamedCode, type OwnNames } from './member-names.ts';
import { readSheets, type Sheet } from './read-sheets.ts';
import { readSheetTable, type TableInSheet } from './sheet-table.ts';

/**
 * Reads a workbook and, where code lists are given, checks the ledger. `fileName` is how problems call it. With an error in it
 * the problems come back, all at once.
 */
export function readLedgerWorkbook(
  bytes: Uint8Array,
  fileName: string,
  listsOf?: CodeListsOfYear,
): Result<LedgerRead, readonly Problem[]> {
  return concludeReading(openLedgerWorkbook(bytes, fileName, listsOf), listsOf);
}

/** As far as the workbook can be read. Code lists let names stand for codes. */
export function openLedgerWorkbook(
  bytes: Uint8Array,
  fileName: string,
  listsOf?: CodeListsOfYear,
): LedgerReading {
  const sheets = readSheets(bytes, fileName);
  if (!sheets.ok) return nothingRead(sheets.error);
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  const find = (title: string, name: string, file: string): Sheet | undefined => {
    const found = findSheet(sheets.value, title, name, file, problems);
    if (found !== undefined) names.set(file, found.name);
    return found;
  };
  const identitySheet = find(sheetTitles.identity, 'ledger', ledgerFileNames.descriptor);
  const identity = onFound(identitySheet, (sheet) => readIdentitySheet(sheet, problems));
  const factsSheet = find(sheetTitles.facts, 'facts', ledgerFileNames.facts);
  const facts = onFound(factsSheet, (sheet) => readFactsSheet(sheet, problems));

  const own = ownNames(facts?.source);
  const lists = codeLists(identity?.source, listsOf);
  const tableOf = (layout: TableLayout, known: OwnNames): (TableInSheet & { sheet: string }) | undefined => {
    const sheet = find(layout.title, layout.name, layout.file);
    return onFound(sheet, (found) => {
      const read = readSheetTable(found, layout, vocabularies(known, lists), problems);
      return read === undefined ? undefined : { ...read, sheet: found.name };
    });
  };
  const projects = tableOf(tableLayouts.projects, own);
  const withProjects = { ...own, project: projectNames(projects) };
  const lines = tableOf(tableLayouts.lines, withProjects);
  const indicators = tableOf(tableLayouts.indicators, withProjects);

  const reading = assembleLedger(
    {
      descriptor: identity?.source,
      lines: lines?.table,
      projects: projects?.table,
      indicators: indicators?.table,
      facts: facts?.source,
    },
    problems,
  );
  const located = (layout: TableLayout, read: typeof lines) =>
    read === undefined ? [] : [{ layout, sheet: read.sheet, columns: read.columns }];
  return {
    ...reading,
    locate: locator(
      fileName,
      [
        ...located(tableLayouts.lines, lines),
        ...located(tableLayouts.projects, projects),
        ...located(tableLayouts.indicators, indicators),
      ],
      [
        ...entries(ledgerFileNames.descriptor, identitySheet, identity),
        ...entries(ledgerFileNames.facts, factsSheet, facts),
      ],
      names,
    ),
  };
}

function onFound<T>(sheet: Sheet | undefined, read: (sheet: Sheet) => T | undefined): T | undefined {
  return sheet === undefined ? undefined : read(sheet);
}

function entries(
  file: string,
  sheet: Sheet | undefined,
  read: { source: FactSource; keyColumn: number; valueColumn: number } | undefined,
) {
  if (sheet === undefined || read === undefined) return [];
  const { keyColumn, valueColumn, source } = read;
  return [{ file, sheet: sheet.name, keyColumn, valueColumn, placeOf: source.placeOf }];
}

function findSheet(
  sheets: readonly Sheet[],
  title: string,
  name: string,
  file: string,
  problems: Problem[],
): Sheet | undefined {
  const wanted = [title, name].map(normalisedTitle);
  const found = sheets.find((sheet) => wanted.includes(normalisedTitle(sheet.name)));
  if (found === undefined) {
    const values = { sheet: title, sheets: sheets.map((sheet) => sheet.name).join('、') };
    problems.push(problem('sheet-missing', { file }, { values }));
  }
  return found;
}

/** The names that the facts give to the department, its place and its units. */
function ownNames(source: FactSource | undefined): OwnNames {
  const department = groupOf(source?.facts['department']);
  const units = source?.facts['budgetUnits'];
  const named = (
    group: Readonly<Record<string, Fact>>,
    code: string,
    names: readonly string[],
  ): NamedCode[] => {
    const written = group[code];
    if (typeof written !== 'string' && typeof written !== 'number') return [];
    const found = names.map((name) => group[name]).filter((name) => typeof name === 'string' && name !== '');
    return [{ code: `${written}`, names: found as string[] }];
  };
  return {
    department: named(department, 'code', ['name', 'shortName']),
    jurisdiction: named(department, 'jurisdiction', ['jurisdictionName']),
    budgetUnit: (Array.isArray(units) ? (units as readonly Fact[]) : []).flatMap((unit) =>
      named(groupOf(unit), 'code', ['name', 'shortName']),
    ),
    project: [],
  };
}

function groupOf(fact: Fact | undefined): Readonly<Record<string, Fact>> {
  return isGroup(fact) ? fact : {};
}

function projectNames(projects: TableInSheet | undefined): readonly NamedCode[] {
  const { header = [], rows = [] } = projects?.table ?? {};
  const cellOf = (cells: readonly string[], column: string): string => cells[header.indexOf(column)] ?? '';
  return rows.map(({ cells }) => ({ code: cellOf(cells, 'project'), names: [cellOf(cells, 'name')] }));
}

/** The code lists of the year that the ledger names, where it names one. */
function codeLists(
  source: FactSource | undefined,
  listsOf: CodeListsOfYear | undefined,
): CodeLists | undefined {
  const year = groupOf(source?.facts['mingzhang'])['codeListYear'];
  if (listsOf === undefined || typeof year !== 'number') return undefined;
  const indexes = listsOf(year);
  if (!indexes.ok) return undefined;
  const lists = Object.entries(indexes.value).map(([name, index]) => [name, index.list]);
  return Object.fromEntries(lists) as CodeLists;
}

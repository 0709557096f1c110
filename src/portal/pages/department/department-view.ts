// What a department's page shows: one document's year, with the years and documents around it.
import { fen, type Fen } from '../../../core/money/fen.ts';
import { department as departmentOf, type DepartmentRecord } from '../../../store/bodies.ts';
import { withdrawalsOf, type VersionRow } from '../../../store/documents.ts';
import { tableFiguresOf } from '../../../store/figures.ts';
import { summaryOf } from '../../../store/summaries.ts';
import { yearBefore, type DepartmentDocuments } from '../../documents/find-document.ts';
import { sourceOf } from '../../documents/titles.ts';
import { disclosureOf } from '../../documents/disclosure-of.ts';
import { groupCode, notTold } from '../../documents/groups.ts';
import { readChanges } from '../../documents/read-changes.ts';
import { statedChanges, type StatedChange } from '../../documents/stated-changes.ts';
import { withdrawnTable } from '../../documents/withdrawn-table.ts';
import { groupTable, linesAddress, usesSelection } from '../../documents/group-table.ts';
import { flowPart, pagePart } from '../page-parts.tsx';
import { holdDocument, spentIn, type HeldDocument } from '../../documents/held-document.ts';
import { flowPaths, tellsClasses, type FlowPath } from '../../documents/money-flow.ts';
import type { Portal } from '../../portal.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { flowPicture } from './flow-picture.tsx';
import { historyTable } from './history-table.ts';
import { documentsTable, projectsTable, threePublicTable, threePublicTables } from './department-tables.ts';
import { basicEconomicTable, basicExpenditureTables, statedChangesTable } from './stated-tables.ts';
import { dutiesTable, organisationTable, otherProjectsTable } from './told-tables.ts';
import { trendTable } from './trend-table.ts';

export interface DepartmentView extends View {
  readonly version: VersionRow;
  /** Null where the document does not tell. */
  readonly total: Fen | null;
  readonly totalHref: string;
  readonly before: YearBefore;
  /** HTML; empty where nothing can be drawn, and none in a file, which holds tables alone. */
  readonly flowPicture: Uint8Array | undefined;
  /** Whether the picture goes on to economic classes. */
  readonly flowTellsClasses: boolean;
  readonly table: Readonly<Record<TableName, DataTable>>;
  /**
   * Without rows where nothing is to be said: what the document states itself where its lines do not tell it, and what was withdrawn of
   * the department.
   */
  readonly occasional: Readonly<Record<'changes' | 'statedEconomic' | 'withdrawn', DataTable>>;
  readonly otherYears: readonly VersionRow[];
  readonly comparison?: { readonly address: string; readonly year: number };
}

export type TableName =
  | 'duties'
  | 'organisation'
  | 'from'
  | 'flow'
  | 'functions'
  | 'economic'
  | 'kinds'
  | 'projects'
  | 'otherProjects'
  | 'threePublic'
  | 'trend'
  | 'documents'
  | 'history';

/** Tables of what may be told in words: left out where it is not. */
const toldOnly: readonly string[] = ['organisation', 'otherProjects'] satisfies TableName[];

/** Last year's total, and on what it rests. */
export type YearBefore =
  | {
      readonly kind: 'document' | 'statement';
      readonly year: number;
      readonly amountFen: Fen;
      /** The lines of that year, or where the document states the change. */
      readonly href: string;
    }
  | { readonly kind: 'none'; readonly year: number };

export async function departmentView(
  portal: Portal,
  documents: DepartmentDocuments,
  version: VersionRow,
  words: Wording,
  isFile: boolean,
): Promise<DepartmentView> {
  const { department, document } = version;
  const held = await holdDocument(portal, version);
  const tellsEconomic = tellsEconomicClasses(held);
  const printed = await tableFiguresOf(portal.database, version, [
    threePublicTables,
    ...(tellsEconomic ? [] : [basicExpenditureTables]),
  ]);
  const printedIn = (tables: string) => printed.filter(({ owner }) => owner.startsWith(tables));
  const record = await departmentOf(portal.database, department);
  const earlier = yearBefore(documents, version);
  const { plainWords } = portal;
  const groups = { plainWords, words };
  const paths = flowPaths(held, words);
  const table: DepartmentView['table'] = {
    duties: dutiesTable(held, words),
    organisation: organisationTable(held, words),
    from: {
      ...groupTable(held, {
        ...groups,
        name: 'from',
        title: words.department.from,
        columnTitle: words.department.fund,
        dimension: 'fundSource',
        levels: 2,
      }),
      // In a budget income is told by its uses; final accounts tell it apart.
      ...(version.stage === 'final' ? { notes: [words.department.fromNote] } : {}),
    },
    flow: flowTable(held, paths, words),
    functions: groupTable(held, {
      ...groups,
      name: 'functions',
      title: words.department.functions,
      columnTitle: words.department.functionClass,
      dimension: 'functionalClass',
      levels: 3,
    }),
    economic: groupTable(held, {
      ...groups,
      name: 'economic',
      title: words.department.economic,
      columnTitle: words.department.economicClass,
      dimension: 'departmentEconomicClass',
      levels: 2,
    }),
    kinds: groupTable(held, {
      ...groups,
      name: 'kinds',
      title: words.department.kinds,
      columnTitle: words.department.kind,
      dimension: 'expenditureKind',
      levels: 2,
    }),
    projects: projectsTable(held, words),
    otherProjects: otherProjectsTable(held, words),
    threePublic: threePublicTable(version, printedIn(threePublicTables), words),
    trend: await trendTable(portal, documents, version, words),
    documents: documentsTable(documents, words),
    history: await historyTable(portal, record, words),
  };
  const before = await beforeOf(portal, held, earlier);
  const occasional = {
    changes: statedChangesTable(
      version,
      before.kind === 'none' ? await changesIn(portal, version, words) : [],
      words,
    ),
    statedEconomic: basicEconomicTable(
      version,
      tellsEconomic ? [] : printedIn(basicExpenditureTables),
      held.names,
      words,
    ),
    withdrawn: withdrawnTable(await withdrawalsOf(portal.database, department), words),
  };
  return {
    title: nameIn(record, version),
    address: addresses.year(department, document),
    sources: [sourceOf(version), ...(earlier === undefined ? [] : [sourceOf(earlier)])],
    tables: [
      ...Object.values(table).filter(({ name, rows }) => rows.length > 0 || !toldOnly.includes(name)),
      ...Object.values(occasional).filter(({ rows }) => rows.length > 0),
    ],
    version,
    total: spentIn(held),
    totalHref: linesAddress(held, usesSelection(held)),
    before,
    flowTellsClasses: tellsClasses(paths),
    flowPicture: isFile
      ? undefined
      : await pagePart(portal, version, flowPart(words.language), () => flowPicture(paths, words)),
    table,
    occasional,
    otherYears: documents.current.filter(({ budgetUnit }) => budgetUnit === version.budgetUnit),
    ...(earlier === undefined
      ? {}
      : { comparison: { address: addresses.comparison([earlier, version]), year: earlier.fiscalYear } }),
  };
}

/** Those of its text, where the text is held; of a document that was read those that were understood. */
async function changesIn(
  portal: Portal,
  version: VersionRow,
  words: Wording,
): Promise<readonly StatedChange[]> {
  const disclosure = await disclosureOf(portal, version);
  const { department, document } = version;
  return disclosure === undefined
    ? await readChanges(portal, version, words)
    : statedChanges(disclosure, addresses.document(department, document, version.version), words);
}

/** Whether every line says which economic class it bought. */
function tellsEconomicClasses({ uses, names }: HeldDocument): boolean {
  return uses.every((line) => groupCode(line, 'departmentEconomicClass', 1, names) !== notTold);
}

/** As it was called in the document's year; a unit's own set by the unit's name. */
function nameIn(record: DepartmentRecord | undefined, version: VersionRow): string {
  if (version.budgetUnit !== '') return version.bodyName;
  const named = record?.names.find(
    ({ firstYear, lastYear }) => firstYear <= version.fiscalYear && version.fiscalYear <= lastYear,
  );
  return named?.name ?? version.bodyName;
}

async function beforeOf(
  { database }: Portal,
  { version, summary: { beforeFen, beforePlace } }: HeldDocument,
  earlier: VersionRow | undefined,
): Promise<YearBefore> {
  const year = version.fiscalYear - 1;
  const told = earlier === undefined ? undefined : await summaryOf(database, earlier);
  if (earlier !== undefined && told !== undefined && told.spentFen !== null) {
    const base = { version: earlier };
    const href = linesAddress(base, usesSelection(base));
    return { kind: 'document', year, amountFen: fen(told.spentFen), href };
  }
  if (beforeFen === null) return { kind: 'none', year };
  const page = addresses.document(version.department, version.document, version.version);
  const href = figureAddress(page, { figure: beforePlace });
  return { kind: 'statement', year, amountFen: fen(beforeFen), href };
}

function flowTable(held: HeldDocument, paths: readonly FlowPath[], words: Wording): DataTable {
  return {
    name: 'flow',
    title: words.department.flowTable,
    columns: [
      { name: 'fund', title: words.department.fund, kind: 'text' },
      { name: 'functionalClass', title: words.department.functionClass, kind: 'text' },
      { name: 'economicClass', title: words.department.economicClass, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows: paths.map(
      ({ names, selected: [fundSource, functionalClass, departmentEconomicClass], amountFen }) => {
        const selection = { ...usesSelection(held), fundSource, functionalClass, departmentEconomicClass };
        return [...names.map((name) => text(name)), amount(amountFen, linesAddress(held, selection))];
      },
    ),
  };
}

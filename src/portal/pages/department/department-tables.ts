// The tables of a department's page that are no groups of lines: projects, the three public funds, years and documents.
import { fen } from '../../../core/money/fen.ts';
import type { VersionRow } from '../../../store/documents.ts';
import { linesOf, type FigureRow } from '../../../store/figures.ts';
import { fullTitle, type DepartmentDocuments } from '../../documents/find-document.ts';
import { compare, firstDifference, sumOf, usesOf } from '../../documents/groups.ts';
import type { HeldDocument } from '../../documents/held-document.ts';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import { day } from '../../views/day.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export function projectsTable({ version, projects }: HeldDocument, words: Wording): DataTable {
  const { department, document } = version;
  return {
    name: 'projects',
    title: words.department.projects,
    columns: [
      { name: 'project', title: words.columns.project, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'goal', title: words.department.goal, kind: 'text' },
    ],
    rows: projects
      .toSorted((left, right) =>
        firstDifference(compare(right.annualFen ?? -1n, left.annualFen ?? -1n), left.ordinal - right.ordinal),
      )
      .map(({ project, name, annualFen, texts }) => {
        const goal = texts['annualGoal'] ?? '';
        const href = addresses.project(department, document, project);
        return [
          text(name, href),
          amount(annualFen === null ? null : fen(annualFen), href, words.unknown),
          text(goal === '' ? words.department.goalNone : goal),
        ];
      }),
    empty: words.department.projectsNone,
  };
}

/** As the document's own table prints them: every figure leads to its cell. */
export function threePublicTable(
  { department, document, version }: VersionRow,
  figures: readonly FigureRow[],
  words: Wording,
): DataTable {
  const all = figures.filter(
    ({ kind, owner, amountFen }) =>
      kind === 'table' && owner.startsWith('three-public-funds') && amountFen !== null,
  );
  // Of each item what is not zero; of an item of zeros the first, so that it is said to be none.
  const own = [...Map.groupBy(all, ({ owner, rowKey }) => `${owner} ${rowKey}`).values()].flatMap((row) => {
    const told = row.filter(({ amountFen }) => amountFen !== 0n);
    return told.length > 0 ? told : row.slice(0, 1);
  });
  const page = addresses.document(department, document, version);
  return {
    name: 'threePublic',
    title: words.department.threePublic,
    columns: [
      { name: 'item', title: words.columns.item, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'printed', title: words.columns.printed, kind: 'text' },
    ],
    rows: own.map(({ figure, label, printed, moneyUnit, amountFen }) => [
      text(withoutTable(label)),
      amount(amountFen === null ? null : fen(amountFen), `${page}#${encodeURIComponent(figure)}`),
      text(printed === '' ? '' : `${printed}${moneyUnit}`),
    ]),
    empty: words.department.threePublicNone,
  };
}

/** A place is called by its table, row and column; the table is said above. */
function withoutTable(label: string): string {
  const parts = label.split(' · ');
  return parts.length > 1 ? parts.slice(1).join(' · ') : label;
}

/** Expenditure of the years and stages that there are documents of: of each the one that counts. */
export async function trendTable(
  { database }: Portal,
  { current }: DepartmentDocuments,
  { budgetUnit }: VersionRow,
  words: Wording,
): Promise<DataTable> {
  const shown = current
    .filter((each) => each.budgetUnit === budgetUnit && (budgetUnit !== '' || each.countsInTotals))
    .toSorted((left, right) =>
      firstDifference(left.fiscalYear - right.fiscalYear, left.stage < right.stage ? -1 : 1),
    );
  const rows = [];
  for (const version of shown) {
    const lines = await linesOf(database, version);
    const uses = usesOf(lines, version.fiscalYear, version.stage, version.budgetUnit);
    rows.push([
      text(words.yearAndStage(version.fiscalYear, words.stages[version.stage] ?? version.stage)),
      amount(sumOf(uses), addresses.year(version.department, version.document)),
      text(words.provenanceShort[version.provenanceKind]),
    ]);
  }
  return {
    name: 'trend',
    title: words.department.trend,
    columns: [
      { name: 'year', title: words.columns.year, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'what', title: words.columns.what, kind: 'text' },
    ],
    rows,
  };
}

export function documentsTable({ current }: DepartmentDocuments, words: Wording): DataTable {
  return {
    name: 'documents',
    title: words.department.documents,
    columns: [
      { name: 'document', title: words.columns.document, kind: 'text' },
      { name: 'version', title: words.columns.version, kind: 'text' },
      { name: 'state', title: words.columns.state, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      { name: 'date', title: words.columns.date, kind: 'date' },
    ],
    rows: current.map((each) => [
      {
        ...text(fullTitle(each), addresses.document(each.department, each.document, each.version)),
        ...(each.budgetUnit === '' ? {} : { note: words.document.unitSet }),
      },
      text(words.versionOf(each.version)),
      text(words.versionStates[each.state]),
      text(words.provenanceShort[each.provenanceKind]),
      text(day(each.publishedAt)),
    ]),
    notes: [words.department.documentsNote],
  };
}

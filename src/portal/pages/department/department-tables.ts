// The tables of a department's page that are no groups of lines: projects, the three public funds, and documents.
import { fen } from '../../../core/money/fen.ts';
import type { VersionRow } from '../../../store/documents.ts';
import type { FigureRow } from '../../../store/figures.ts';
import type { DepartmentDocuments } from '../../documents/find-document.ts';
import { fullTitle } from '../../documents/titles.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import { compare, firstDifference } from '../../documents/groups.ts';
import type { HeldDocument } from '../../documents/held-document.ts';
import { isReading, unknownIn } from '../../documents/what-is-unknown.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import { day } from '../../views/day.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export function projectsTable(held: HeldDocument, words: Wording): DataTable {
  const { projects } = held;
  const { department, document } = held.version;
  const noGoal = isReading(held.version) ? words.department.goalNotRead : words.department.goalNone;
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
        const lines = linesAddress(held, { ...usesSelection(held), project });
        return [
          text(name, addresses.project(department, document, project)),
          amount(annualFen === null ? null : fen(annualFen), lines, unknownIn(held.version, words)),
          text(goal === '' ? noGoal : goal),
        ];
      }),
    empty: isReading(held.version) ? words.notRead : words.department.projectsNone,
  };
}

/** Tables of the three public funds, as all formats call theirs. */
export const threePublicTables = 'three-public-funds';

const runningCosts = '机关运行经费';

/** As the document's own table prints them: every figure leads to its cell. */
export function threePublicTable(
  { department, document, version }: VersionRow,
  figures: readonly FigureRow[],
  words: Wording,
): DataTable {
  // Some tables print the running costs of offices in a column beside: they are none of the three funds.
  const all = figures.filter(
    ({ amountFen, label }) => amountFen !== null && !withoutTable(label).includes(runningCosts),
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
    rows: own.map((figure) => [
      text(withoutTable(figure.label)),
      amount(figure.amountFen === null ? null : fen(figure.amountFen), figureAddress(page, figure)),
      text(figure.printed === '' ? '' : `${figure.printed}${figure.moneyUnit}`),
    ]),
    empty: words.department.threePublicNone,
  };
}

/** A place is called by its table, row and column; the table is said above. */
function withoutTable(label: string): string {
  const parts = label.split(' · ');
  return parts.length > 1 ? parts.slice(1).join(' · ') : label;
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

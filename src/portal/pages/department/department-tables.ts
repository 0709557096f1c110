// The tables of a department's page that are no groups of lines: projects, the three public funds, and documents.
import { masked } from '../../../core/checks/masking.ts';
import { fen } from '../../../core/money/fen.ts';
import { moneyUnitLabels } from '../../../core/money/unit.ts';
import type { VersionRow } from '../../../store/documents.ts';
import type { FigureRow } from '../../../store/figures.ts';
import type { DepartmentDocuments } from '../../documents/find-document.ts';
import { fullTitle } from '../../documents/titles.ts';
import { compare, firstDifference } from '../../documents/groups.ts';
import type { HeldDocument } from '../../documents/held-document.ts';
import { annualAmount } from '../../documents/annual-amount.ts';
import { toldOfProject } from '../../documents/told-in-words.ts';
import { unreadOfProject } from '../../documents/unread.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import { day } from '../../views/day.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export function projectsTable(held: HeldDocument, words: Wording): DataTable {
  const { projects, told } = held;
  const { department, document } = held.version;
  const none = unreadOfProject(held, '', words, words.department.projectsNone);
  return {
    name: 'projects',
    title: words.department.projects,
    columns: [
      { name: 'project', title: words.columns.project, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'goal', title: words.department.goal, kind: 'text' },
    ],
    rows: projects
      .map((each) => ({ ...each, amount: annualAmount(held, each, words) }))
      .toSorted((left, right) =>
        firstDifference(
          compare(right.amount.amountFen ?? -1n, left.amount.amountFen ?? -1n),
          left.ordinal - right.ordinal,
        ),
      )
      .map(({ project, name, amount: cell, texts }) => {
        const goals = told === undefined ? [] : toldOfProject(told, project);
        const goal =
          goals.find(({ part }) => part === 'project.annualGoal')?.text ?? texts['annualGoal'] ?? '';
        const noGoal = unreadOfProject(held, project, words, words.department.goalNone);
        return [
          text(name, addresses.project(department, document, project)),
          cell,
          goal === '' ? text(noGoal.text, noGoal.href) : text(masked(goal)),
        ];
      }),
    empty: none.text,
    ...(none.href === undefined ? {} : { emptyHref: none.href }),
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
  // Of each item what is not zero; of an item of zeros one, so that it is said to be none.
  const own = [...Map.groupBy(all, ({ owner, rowKey }) => `${owner} ${rowKey}`).values()].flatMap((row) => {
    const told = row.filter(({ amountFen }) => amountFen !== 0n);
    const none = row.find(({ columnName }) => !columnName.endsWith('Budget')) ?? row[0];
    return told.length > 0 || none === undefined ? told : [none];
  });
  const page = addresses.document(department, document, version);
  const hasPrinted = own.some((figure) => !isShownAsPrinted(figure));
  return {
    name: 'threePublic',
    title: words.department.threePublic,
    columns: [
      { name: 'item', title: words.columns.item, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      ...(hasPrinted ? [{ name: 'printed', title: words.columns.printed, kind: 'text' } as const] : []),
    ],
    rows: own.map((figure) => [
      text(fundName(figure, words)),
      amount(figure.amountFen === null ? null : fen(figure.amountFen), figureAddress(page, figure)),
      ...(hasPrinted ? [text(isShownAsPrinted(figure) ? '' : `${figure.printed}${figure.moneyUnit}`)] : []),
    ]),
    empty: words.department.threePublicNone,
  };
}

/** Where the document prints its amounts as pages do, with two decimals of 万元, the printed figure says nothing more. */
function isShownAsPrinted({ printed, moneyUnit, amountFen }: FigureRow): boolean {
  const hasDecimals = amountFen === null || amountFen % 10_000n === 0n;
  return printed === '' || (moneyUnit === moneyUnitLabels.tenThousandYuan && hasDecimals);
}

/** Formats call the item by its row or by its column, and beside it whose money it is, or that it is the budget's; else as printed. */
function fundName({ rowKey, columnName, label }: FigureRow, words: Wording): string {
  const { items, funds, budget } = words.department.threePublicItems;
  const ofRow = items[rowKey];
  if (ofRow !== undefined) {
    const fund = funds[columnName];
    return fund === undefined ? ofRow : `${ofRow} · ${fund}`;
  }
  const [, column = columnName] = /^(.*)Budget$/u.exec(columnName) ?? [];
  const ofColumn = items[column];
  if (ofColumn === undefined) return withoutTable(label);
  return column === columnName ? ofColumn : `${ofColumn} · ${budget}`;
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
      { name: 'storedOn', title: words.columns.storedOn, kind: 'date' },
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

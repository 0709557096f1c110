// What a department spent over the years, by stage. The series goes on over mergers, splits and new names as far as the sum on both sides
// is the same money, and says so.
import { fen } from '../../../core/money/fen.ts';
import { seriesAcross } from '../../../core/classification/series.ts';
import { bodyNamesOver } from '../../../store/body-names.ts';
import { countingOverYears, type CountingDocument } from '../../../store/counting.ts';
import type { VersionRow } from '../../../store/documents.ts';
import { departmentYears, lineageOf } from '../../../store/successions.ts';
import { summaryOf } from '../../../store/summaries.ts';
import type { DepartmentDocuments } from '../../documents/find-document.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import { firstDifference } from '../../documents/groups.ts';
import { seriesRows } from '../../documents/series-rows.ts';
import type { Portal } from '../../portal.ts';
import { unknownIn } from '../../documents/what-is-unknown.ts';
import { addresses } from '../../views/addresses.ts';
import { amount, text, type Cell, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export async function trendTable(
  portal: Portal,
  documents: DepartmentDocuments,
  version: VersionRow,
  words: Wording,
): Promise<DataTable> {
  return {
    name: 'trend',
    title: words.department.trend,
    columns: [
      { name: 'year', title: words.columns.year, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'what', title: words.columns.what, kind: 'text' },
    ],
    rows:
      version.budgetUnit === ''
        ? await departmentRows(portal, version, words)
        : await unitRows(portal, documents, version, words),
  };
}

async function departmentRows(
  { database }: Portal,
  { department, fiscalYear }: VersionRow,
  words: Wording,
): Promise<readonly (readonly Cell[])[]> {
  const { departments, changes } = await lineageOf(database, department);
  const sums = new Map(
    (await departmentYears(database, departments)).map((sum) => [keyOf(sum), sum.amountFen]),
  );
  const counting = await countingOverYears(database, departments);
  const documents = new Map(counting.map((each) => [keyOf(each), each]));
  // Nobody else is named where nothing has changed.
  const names = await bodyNamesOver(database, changes.length === 0 ? [] : departments);
  return [...Map.groupBy(counting, ({ stage }) => stage)].flatMap(([stage, ofStage]) => {
    if (!ofStage.some((each) => each.department === department)) return [];
    const years = ofStage.map((each) => each.fiscalYear);
    const documentOf = (key: string, year: number): CountingDocument | undefined =>
      documents.get(keyOf({ department: key, fiscalYear: year, stage }));
    // A document without lines, such as one that was read and not understood, tells no sum, and no zero either.
    const amountOf = (key: string, year: number): bigint | undefined =>
      sums.get(keyOf({ department: key, fiscalYear: year, stage }));
    const points = seriesAcross(
      { key: department, year: fiscalYear, firstYear: Math.min(...years), lastYear: Math.max(...years) },
      changes,
      amountOf,
    );
    return seriesRows(
      points,
      {
        key: department,
        label: (year) => {
          const document = documentOf(department, year);
          const label = words.yearAndStage(year, words.stages[stage] ?? stage);
          return document === undefined
            ? text(label)
            : text(label, addresses.year(department, document.document));
        },
        nameOf: (key, year) => names.nameIn(key, year),
        amountOf,
        hrefOf: (key, year) => {
          const found = documentOf(key, year);
          return found === undefined ? undefined : linesOfUses(found);
        },
        others: (key, year) => {
          const found = documentOf(key, year);
          return [text(found === undefined ? '' : words.provenanceShort[found.provenanceKind])];
        },
      },
      words,
    );
  });
}

function keyOf({
  department,
  fiscalYear,
  stage,
}: Pick<CountingDocument, 'department' | 'fiscalYear' | 'stage'>): string {
  return [department, fiscalYear, stage].join(' ');
}

/** A unit's own sets count in no sum: its years stand in their summaries. */
async function unitRows(
  { database }: Portal,
  { current }: DepartmentDocuments,
  { budgetUnit }: VersionRow,
  words: Wording,
): Promise<readonly (readonly Cell[])[]> {
  const shown = current
    .filter((each) => each.budgetUnit === budgetUnit)
    .toSorted((left, right) =>
      firstDifference(left.fiscalYear - right.fiscalYear, left.stage < right.stage ? -1 : 1),
    );
  const rows = [];
  for (const version of shown) {
    const spentFen = (await summaryOf(database, version))?.spentFen ?? null;
    rows.push([
      text(
        words.yearAndStage(version.fiscalYear, words.stages[version.stage] ?? version.stage),
        addresses.year(version.department, version.document),
      ),
      amount(spentFen === null ? null : fen(spentFen), linesOfUses(version), unknownIn(version, words)),
      text(words.provenanceShort[version.provenanceKind]),
    ]);
  }
  return rows;
}

function linesOfUses(version: Parameters<typeof linesAddress>[0]['version']): string {
  return linesAddress({ version }, usesSelection({ version }));
}

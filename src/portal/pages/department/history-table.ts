// What a department was called, and from which departments it came and into which it went.
import type { DepartmentRecord } from '../../../store/bodies.ts';
import { bodyNames } from '../../../store/body-names.ts';
import { documentsOf } from '../../../store/documents.ts';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { text, type Cell, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';

/** Names with the years of their documents, the latest first; then the successions by their day. */
export async function historyTable(
  { database }: Portal,
  record: DepartmentRecord | undefined,
  words: Wording,
): Promise<DataTable> {
  const { names = [], successions = [] } = record ?? {};
  const others = await bodyNames(
    database,
    successions.map(({ other }) => other),
  );
  const succeeded: Cell[][] = [];
  for (const { other, role, kind, day, note } of successions) {
    // A department whose documents are all withdrawn, or that has none here, has no page.
    const hasPage = (await documentsOf(database, other)).length > 0;
    succeeded.push([
      text(others.get(other) ?? other, hasPage ? addresses.department(other) : undefined),
      text(''),
      text(day),
      text(words.department.succession[role][kind]),
      text(note),
    ]);
  }
  return {
    name: 'history',
    title: words.department.history,
    columns: [
      { name: 'name', title: words.columns.name, kind: 'text' },
      { name: 'code', title: words.columns.code, kind: 'text' },
      { name: 'when', title: words.department.historyWhen, kind: 'text' },
      { name: 'what', title: words.department.historyWhat, kind: 'text' },
      { name: 'note', title: words.department.note, kind: 'text' },
    ],
    rows: [
      ...names.map(({ name, code, firstYear, lastYear }) => [
        text(name),
        text(code),
        text(words.department.namedOver(firstYear, lastYear)),
        text(words.department.bornName),
        text(''),
      ]),
      ...succeeded,
    ],
  };
}

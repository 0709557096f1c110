// What is left of versions that were withdrawn, as a table: which year's, when, for which kind of reason, and the hash of what it was. Their
// titles are content, and are told nowhere.
import type { WithdrawnRow } from '../../store/documents.ts';
import { text, type DataTable } from '../views/data-table.ts';
import { day } from '../views/day.ts';
import { yearIn } from '../views/year-in.ts';
import type { Wording } from '../wording/zh-CN.ts';

export function withdrawnTable(withdrawn: readonly WithdrawnRow[], words: Wording): DataTable {
  const { list, facts, reasons } = words.withdrawn;
  return {
    name: 'withdrawn',
    title: list,
    columns: [
      { name: 'document', title: words.columns.document, kind: 'text' },
      { name: 'version', title: words.columns.version, kind: 'text' },
      { name: 'date', title: facts.date, kind: 'date' },
      { name: 'reason', title: facts.reason, kind: 'text' },
      { name: 'contentHash', title: words.document.contentHash, kind: 'text' },
    ],
    rows: withdrawn.map((each) => [
      {
        ...text(yearIn(each, words)),
        ...(each.budgetUnit === '' ? {} : { note: words.document.unitSet }),
      },
      text(words.versionOf(each.version)),
      text(day(each.withdrawnAt)),
      {
        ...text(reasons[each.reason]),
        ...(each.confirmedAt === null ? { note: words.withdrawn.unconfirmed } : {}),
      },
      text(each.contentHash),
    ]),
  };
}

// A code: what it means in plain words, what stands above and below it, and who spends on it.
import {
  codeListNames,
  isCodeListName,
  type CodeEntry,
  type CodeListName,
} from '../../../core/classification/code-list.ts';
import { fen } from '../../../core/money/fen.ts';
import { countingDocuments } from '../../../store/counting.ts';
import { spendersOn } from '../../../store/totals.ts';
import { yearsOf } from '../../../store/years.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { listsOfNow } from '../../views/lists-of-now.ts';
import { amount, text, type Cell, type DataTable } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';

/** Of each year and stage. */
const mostSpenders = 50;
const mostYears = 12;

export const codes = page({
  path: addresses.codes,
  summary: 'The classes of the code lists, in plain words',
  load: async (portal, _request, words) => {
    const lists = listsOfNow(portal);
    return await Promise.resolve({
      title: words.code.title,
      address: addresses.codes,
      sources: [],
      tables: codeListNames.map((list) =>
        entriesTable(
          list,
          words.code.lists[list] ?? list,
          lists[list].entries.filter(({ level }) => level === 1),
          list,
          portal,
          words,
        ),
      ),
    });
  },
  render: (view, frame) => (
    <Page frame={frame} view={view} lead={<p>{frame.words.code.lead}</p>}>
      {view.tables.map((table) => (
        <section>
          <h2>{table.title}</h2>
          <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
        </section>
      ))}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  ),
});

interface CodeView extends View {
  readonly list: CodeListName;
  readonly plain: string | undefined;
  readonly above: readonly CodeEntry[];
  readonly isConfirmed: boolean;
}

export const code = page<CodeView>({
  path: '/codes/:list/:code/',
  summary: 'A code: its meaning, what stands below it, and who spends on it',
  load: async (portal, { parameters }, words) => {
    const { list = '', code: wanted = '' } = parameters;
    if (!isCodeListName(list)) return 'notFound';
    const { entries } = listsOfNow(portal)[list];
    const entry = entries.find((each) => each.code === wanted);
    if (entry === undefined) return 'notFound';
    const below = entries.filter(({ parent }) => parent === wanted);
    return {
      title: `${entry.code} ${entry.name}`,
      address: addresses.code(list, wanted),
      sources: [],
      list,
      plain: plainOf(portal, list, entry, words),
      above: entries.filter((each) => each.code !== wanted && wanted.startsWith(each.code)),
      isConfirmed: entry.confirmed,
      tables: [
        await spendersTable(portal, list, wanted, words),
        entriesTable('below', words.code.below, below, list, portal, words),
      ],
    };
  },
  render: (view, frame) => {
    const { words, link } = frame;
    return (
      <Page frame={frame} view={view} lead={<p>{view.plain ?? words.code.noPlain}</p>}>
        <p class="muted">
          {words.code.lists[view.list]}
          {view.above.map((each) => (
            <>
              {' › '}
              <a href={link(addresses.code(view.list, each.code))}>{`${each.code} ${each.name}`}</a>
            </>
          ))}
        </p>
        {!view.isConfirmed && <p class="note">{words.code.unconfirmed}</p>}
        {view.tables.map((table) =>
          table.rows.length === 0 && table.empty === undefined ? null : (
            <section>
              <h2>{table.title}</h2>
              <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
            </section>
          ),
        )}
        <ViewDownloads frame={frame} address={view.address} />
      </Page>
    );
  },
});

function plainOf(
  { plainWords }: Portal,
  list: CodeListName,
  { code: own, name }: CodeEntry,
  { language }: Wording,
): string | undefined {
  const plain = plainWords.find(list, own, name);
  return language === 'en' ? plain?.english : plain?.chinese;
}

function entriesTable(
  name: string,
  title: string,
  entries: readonly CodeEntry[],
  list: CodeListName,
  portal: Portal,
  words: Wording,
): DataTable {
  return {
    name,
    title,
    columns: [
      { name: 'code', title: words.columns.code, kind: 'text' },
      { name: 'name', title: words.columns.name, kind: 'text' },
      { name: 'plain', title: words.code.plain, kind: 'text' },
    ],
    rows: entries.map((entry) => [
      text(entry.code, addresses.code(list, entry.code)),
      text(entry.name),
      text(plainOf(portal, list, entry, words) ?? ''),
    ]),
  };
}

async function spendersTable(
  { database }: Portal,
  list: CodeListName,
  wanted: string,
  words: Wording,
): Promise<DataTable> {
  const columns = [
    { name: 'department', title: words.columns.department, kind: 'text' },
    { name: 'fiscalYear', title: words.columns.year, kind: 'text' },
    { name: 'what', title: words.columns.what, kind: 'text' },
    { name: 'amount', title: words.amount, kind: 'amount' },
  ] as const;
  const base = { name: 'spenders', title: words.code.spenders, columns };
  if (list === 'revenueClass') return { ...base, rows: [], empty: words.code.spendersUnknown };
  const years = await yearsOf(database);
  const stages = new Map(
    years.map(({ fiscalYear, stage }) => [`${fiscalYear} ${stage}`, { fiscalYear, stage }]),
  );
  const rows: (readonly Cell[])[] = [];
  for (const { fiscalYear, stage } of [...stages.values()].slice(0, mostYears)) {
    const limit = mostSpenders;
    const spenders = await spendersOn(database, { list, code: wanted, fiscalYear, stage, limit });
    const year = words.yearAndStage(fiscalYear, words.stages[stage] ?? stage);
    const documents = await countingDocuments(
      database,
      spenders.map(({ department }) => department),
      { fiscalYear, stage },
    );
    for (const { department, bodyName, amountFen } of spenders) {
      const counting = documents.get(department);
      const href =
        counting === undefined
          ? addresses.department(department)
          : addresses.year(department, counting.document);
      rows.push([
        text(bodyName, href),
        text(year),
        text(counting === undefined ? '' : words.provenanceShort[counting.provenanceKind]),
        amount(fen(amountFen), href),
      ]);
    }
  }
  return {
    ...base,
    rows,
    notes: [words.code.spendersNote, words.code.spendersFirst(mostSpenders)],
    empty: words.code.spendersNone,
  };
}

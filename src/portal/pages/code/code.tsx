// A code: what it means in plain words, what stands above and below it, and who spends on it.
import {
  codeListNames,
  isCodeListName,
  type CodeEntry,
  type CodeListName,
} from '../../../core/classification/code-list.ts';
import { fen } from '../../../core/money/fen.ts';
import { jurisdictionNames } from '../../../store/choices.ts';
import { placeSums, type PlaceSum, type SpentCode } from '../../../store/department-sums.ts';
import { yearsOf } from '../../../store/years.ts';
import type { Frame } from '../../frame/frame.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses, readSumKey } from '../../views/addresses.ts';
import { listsOfNow } from '../../views/lists-of-now.ts';
import { amount, text, type Cell, type DataTable } from '../../views/data-table.ts';
import { kindsCell } from '../../views/kinds-cell.ts';
import type { View } from '../../views/view.ts';
import { yearIn } from '../../views/year-in.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page, type Loaded, type PageRequest } from '../page-definition.ts';
import { placeOf } from '../place/place.tsx';
import { spendersAt, spentCode } from './code-sums.ts';
import { codeTrend } from './code-trend.ts';

/** Of each place, year and stage. */
const mostSpenders = 10;
const mostPlaces = 12;
const perPage = 100;

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
  readonly code: string;
  /** Whether there are codes below it that money is spent on. */
  readonly hasBelow: boolean;
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
    const spent = spentCode(list, wanted);
    // On most codes nobody here spends anything, and nothing more is asked for them.
    const sums = spent === undefined ? [] : await placeSums(portal.database, spent);
    const below = entries.filter(({ parent }) => parent === wanted);
    return {
      title: `${entry.code} ${entry.name}`,
      address: addresses.code(list, wanted),
      sources: [],
      list,
      plain: plainOf(portal, list, entry, words),
      above: entries.filter((each) => each.code !== wanted && wanted.startsWith(each.code)),
      isConfirmed: entry.confirmed,
      code: wanted,
      hasBelow: spent !== undefined && below.length > 1,
      tables: [
        ...(spent === undefined
          ? [emptySpenders(words)]
          : [
              await codeTrend(portal, spent, sums, words),
              await spendersTable(portal, spent, sums.slice(0, mostPlaces), words),
            ]),
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
        {view.hasBelow && (
          <p class="actions">
            <a href={link(addresses.codesBelow(view.list, view.code, frame.settings))}>
              {words.code.compareBelow}
            </a>
          </p>
        )}
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

function emptySpenders({ code: words }: Wording): DataTable {
  return { name: 'spenders', title: words.spenders, columns: [], rows: [], empty: words.spendersUnknown };
}

function entriesTable(
  name: string,
  title: string,
  entries: readonly CodeEntry[],
  list: CodeListName,
  portal: Portal,
  words: Wording,
): DataTable {
  const told = entries.map((entry) => plainOf(portal, list, entry, words) ?? '');
  // Of most items the name says it all.
  const isTold = told.some((plain) => plain !== '');
  return {
    name,
    title,
    columns: [
      { name: 'code', title: words.columns.code, kind: 'text' },
      { name: 'name', title: words.columns.name, kind: 'text' },
      ...(isTold ? [{ name: 'plain', title: words.code.plain, kind: 'text' as const }] : []),
    ],
    rows: entries.map((entry, at) => [
      text(entry.code, addresses.code(list, entry.code)),
      text(entry.name),
      ...(isTold ? [text(told[at] ?? '')] : []),
    ]),
  };
}

/** The largest of each place, year and stage; all of them stand on a page of their own. */
async function spendersTable(
  portal: Portal,
  spent: SpentCode,
  places: readonly PlaceSum[],
  words: Wording,
): Promise<DataTable> {
  const names = await portal.wholeStore.ask(jurisdictionNames);
  const spenders = await spendersAt(portal, spent, places, { limit: mostSpenders }, words);
  const rows = places.flatMap((place, at) => {
    const year = text(
      `${names.get(place.jurisdiction) ?? ''} ${yearIn(place, words)}`,
      addresses.codeAt(spent.list, spent.code, place),
    );
    return (spenders.rows[at] ?? []).flatMap(([department, what, money]): (readonly Cell[])[] =>
      department === undefined || what === undefined || money === undefined
        ? []
        : [[department, year, what, money]],
    );
  });
  return {
    name: 'spenders',
    title: words.code.spenders,
    columns: [
      { name: 'department', title: words.columns.department, kind: 'text' },
      { name: 'fiscalYear', title: words.columns.year, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows,
    notes: [words.code.spendersFirst(mostSpenders)],
    empty: words.code.spendersNone,
  };
}

/** All who spend on the code in a place, year and stage, page by page. */
async function loadAt(portal: Portal, { parameters }: PageRequest, words: Wording): Promise<Loaded<View>> {
  const { list = '', code: wanted = '' } = parameters;
  const spent = spentCode(list, wanted);
  const place = placeOf(parameters);
  const after = parameters['after'] === undefined ? undefined : readSumKey(parameters['after']);
  if (place === undefined || (parameters['after'] !== undefined && after === undefined)) return 'badRequest';
  if (spent === undefined) return 'notFound';
  // Codes of earlier years are called as they were then.
  const entry = portal.codeLists(place.fiscalYear)[spent.list].entries.find((each) => each.code === wanted);
  const name = (await portal.wholeStore.ask(jurisdictionNames)).get(place.jurisdiction);
  if (entry === undefined || name === undefined) return 'notFound';
  const [whole] = await placeSums(portal.database, spent, place);
  const [year] = await yearsOf(portal.database, place);
  const page = { limit: perPage, ...(after === undefined ? {} : { after }) };
  const { rows, next } = await spendersAt(portal, spent, [place], page, words);
  const first = addresses.codeAt(list, wanted, place);
  return {
    title: words.code.at(`${entry.code} ${entry.name}`, name, yearIn(place, words)),
    address: after === undefined ? first : addresses.codeAtAfter(list, wanted, place, after),
    sources: [],
    ...(next === undefined ? {} : { next: addresses.codeAtAfter(list, wanted, place, next) }),
    tables: [
      {
        name: 'spenders',
        title: words.code.spenders,
        columns: [
          { name: 'department', title: words.columns.department, kind: 'text' },
          { name: 'what', title: words.columns.what, kind: 'text' },
          { name: 'amount', title: words.amount, kind: 'amount' },
        ],
        rows:
          whole === undefined
            ? []
            : [
                [
                  text(words.total),
                  kindsCell(year, words),
                  amount(fen(whole.amountFen), `${first}#spenders`),
                ],
                ...rows.flat(),
              ],
        strongRows: [0],
        notes: [words.code.spendersNote],
        empty: words.code.spendersNone,
      },
    ],
  };
}

function renderAt(view: View, frame: Frame) {
  return (
    <Page frame={frame} view={view}>
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
      ))}
      {view.next !== undefined && (
        <p class="actions">
          <a href={frame.link(view.next)}>{frame.words.more}</a>
        </p>
      )}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  );
}

export const codeAt = page({
  path: '/codes/:list/:code/:jurisdiction/:year/',
  summary: 'Who spends on a code in a place, year and stage (such as 2025-approved), the largest first',
  load: loadAt,
  render: renderAt,
});

export const codeAtAfter = page({
  path: '/codes/:list/:code/:jurisdiction/:year/after/:after/',
  summary: 'The next page of those who spend on a code',
  load: loadAt,
  render: renderAt,
});

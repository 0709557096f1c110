// How much was spent on a code over the years, by place and stage, over changes of the list as far as these are exact.
import { changesOfCode, seriesAcross } from '../../../core/classification/series.ts';
import {
  placeKey,
  placeSums,
  placesTellingOf,
  sumsOfAll,
  type PlaceSum,
  type SpentCode,
} from '../../../store/department-sums.ts';
import { jurisdictionNames } from '../../../store/choices.ts';
import { yearsOf } from '../../../store/years.ts';
import { seriesRows } from '../../documents/series-rows.ts';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { text, type Cell, type DataTable } from '../../views/data-table.ts';
import { kindsCell } from '../../views/kinds-cell.ts';
import { listsOfNow } from '../../views/lists-of-now.ts';
import type { Wording } from '../../wording/zh-CN.ts';

/** `ownSums` are those of the code itself; where there are none, nothing is to be told. */
export async function codeTrend(
  portal: Portal,
  spent: SpentCode,
  ownSums: readonly PlaceSum[],
  words: Wording,
): Promise<DataTable> {
  return {
    name: 'trend',
    title: words.code.trend,
    columns: [
      { name: 'year', title: words.columns.year, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'departments', title: words.home.departments, kind: 'count' },
      { name: 'what', title: words.columns.what, kind: 'text' },
    ],
    rows: ownSums.length === 0 ? [] : await trendRows(portal, spent, ownSums, words),
    notes: [words.code.spendersNote, words.code.trendNote],
    empty: words.code.spendersNone,
  };
}

async function trendRows(
  portal: Portal,
  { list, code }: SpentCode,
  ownSums: readonly PlaceSum[],
  words: Wording,
): Promise<readonly (readonly Cell[])[]> {
  const { database, wholeStore, codeChanges } = portal;
  const changes = changesOfCode(code, codeChanges(list));
  const keys = new Set(changes.flatMap((each) => [...each.predecessors, ...each.successors]));
  keys.delete(code);
  const sums = new Map(ownSums.map((sum) => [keyOf(code, sum), sum]));
  for (const key of keys)
    for (const sum of await placeSums(database, { list, code: key })) sums.set(keyOf(key, sum), sum);
  const telling = await placesTellingOf(database, list, [code, ...keys], await wholeStore.ask(sumsOfAll));
  const held = await wholeStore.ask(yearsOf);
  const names = await wholeStore.ask(jurisdictionNames);
  const isOnePlace = held.every(({ jurisdiction }) => jurisdiction === held[0]?.jurisdiction);
  const groups = Map.groupBy(held, ({ jurisdiction, stage }) => `${jurisdiction} ${stage}`);
  const nameOf = (key: string): string =>
    `${key} ${listsOfNow(portal)[list].entries.find((entry) => entry.code === key)?.name ?? ''}`.trim();
  return [...groups.values()].flatMap((years) => {
    const [first] = years;
    if (first === undefined || !years.some((each) => sums.has(keyOf(code, each)))) return [];
    const { jurisdiction, stage } = first;
    const place = (fiscalYear: number) => ({ jurisdiction, fiscalYear, stage });
    const amountOf = (key: string, year: number): bigint | undefined =>
      sums.get(keyOf(key, place(year)))?.amountFen ??
      (telling.get(key)?.has(placeKey(place(year))) === true ? 0n : undefined);
    const own = years.map(({ fiscalYear }) => fiscalYear);
    const points = seriesAcross(
      {
        key: code,
        year: Math.max(listsOfNow(portal)[list].year, ...own),
        firstYear: Math.min(...own),
        lastYear: Math.max(...own),
      },
      changes,
      amountOf,
    );
    const placeName = isOnePlace ? '' : `${names.get(jurisdiction) ?? jurisdiction} `;
    return seriesRows(
      points.toReversed(),
      {
        key: code,
        label: (year) =>
          text(
            `${placeName}${words.yearAndStage(year, words.stages[stage] ?? stage)}`,
            addresses.codeAt(list, code, place(year)),
          ),
        nameOf,
        amountOf,
        hrefOf: (key, year) => addresses.codeAt(list, key, place(year)),
        others: (key, year) => [
          text(`${sums.get(keyOf(key, place(year)))?.departments ?? 0n}`),
          kindsCell(
            years.find(({ fiscalYear }) => fiscalYear === year),
            words,
          ),
        ],
      },
      words,
    );
  });
}

function keyOf(code: string, place: Parameters<typeof placeKey>[0]): string {
  return `${code} ${placeKey(place)}`;
}

// Codes of one list side by side: of each place and year what was spent on each, and its share of all expenditure. What cannot be set
// beside each other is refused with the reason: codes of different levels, a code beside one that it contains.
import { isCodeListName, type CodeEntry } from '../../../core/classification/code-list.ts';
import { fen } from '../../../core/money/fen.ts';
import { jurisdictionNames } from '../../../store/choices.ts';
import {
  placeKey,
  placeSums,
  placesTellingOf,
  type PlaceSum,
  type SpentCode,
} from '../../../store/department-sums.ts';
import { yearsOf } from '../../../store/years.ts';
import type { Frame } from '../../frame/frame.ts';
import { Page } from '../../frame/page.tsx';
import { Refusals } from '../../frame/refusals.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { amount, text, type Cell, type DataTable } from '../../views/data-table.ts';
import { kindsCell } from '../../views/kinds-cell.ts';
import { listsOfNow } from '../../views/lists-of-now.ts';
import { printedShare } from '../../views/money.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { spentCode } from '../code/code-sums.ts';
import { page, type Loaded, type PageRequest } from '../page-definition.ts';
import { yearIn } from '../place/place.tsx';
import { mostCompared } from './compare-view.ts';

/** The latest years of each place first. */
const mostRows = 60;

interface ChoiceView extends View {
  readonly list: string;
  readonly offered: readonly CodeEntry[];
}

export const codesChoice = page<ChoiceView>({
  path: '/compare/codes/:list/',
  summary: 'Codes that can be compared; with several `code`, leads to their comparison',
  query: { code: 'A code; several times', under: 'Offers the codes below this one' },
  load: async (portal, { parameters, query, queries }, words) => {
    const { list = '' } = parameters;
    if (!isCodeListName(list) || spentCode(list, '') === undefined) return await Promise.resolve('notFound');
    const chosen = queries('code');
    if (chosen.length > 0) return { elsewhere: addresses.codesBeside(list, chosen) };
    const under = query['under'] ?? '';
    const offered = listsOfNow(portal)[list].entries.filter(({ parent }) => parent === under);
    return {
      title: words.compare.codes,
      address: `/compare/codes/${list}/`,
      sources: [],
      tables: [],
      list,
      offered,
    };
  },
  render: (view, frame) => {
    const { words, link } = frame;
    return (
      <Page frame={frame} view={view} lead={<p>{words.compare.codesLead}</p>}>
        <form action={link(view.address)} method="get">
          <fieldset class="picks">
            <legend>{words.compare.codesPick}</legend>
            {view.offered.map(({ code, name }) => (
              <label>
                <input type="checkbox" name="code" value={code} />
                <span>{`${code} ${name}`}</span>
              </label>
            ))}
          </fieldset>
          <button type="submit">{words.compare.button}</button>
        </form>
      </Page>
    );
  },
});

interface BesideView extends View {
  readonly refusals: readonly string[];
}

async function loadBeside(
  portal: Portal,
  { parameters }: PageRequest,
  words: Wording,
): Promise<Loaded<BesideView>> {
  const { list = '', ...named } = parameters;
  const codes = Object.entries(named).flatMap(([name, value]) => (name.startsWith('code') ? [value] : []));
  if (!isCodeListName(list)) return 'notFound';
  const entries = listsOfNow(portal)[list].entries;
  const found = codes.flatMap((code) => entries.find((entry) => entry.code === code) ?? []);
  const spent = codes.flatMap((code) => spentCode(list, code) ?? []);
  const refusals = [
    ...(spent.length < codes.length ? [words.code.spendersUnknown] : []),
    ...codes
      .filter((code) => !found.some((entry) => entry.code === code))
      .map((code) => words.compare.unknownCode(code)),
    ...reasonsAgainst(found, words),
  ];
  return {
    title: words.compare.codes,
    address: addresses.codesBeside(list, codes),
    sources: [],
    refusals,
    tables: refusals.length > 0 ? [] : [await besideTable(portal, spent, found, words)],
  };
}

function reasonsAgainst(found: readonly CodeEntry[], { compare }: Wording): readonly string[] {
  const reasons: string[] = [];
  if (found.length < 2) reasons.push(compare.fewCodes);
  if (new Set(found.map(({ code }) => code)).size < found.length) reasons.push(compare.sameCode);
  const above = found.flatMap((whole) =>
    found
      .filter(({ code }) => code !== whole.code && code.startsWith(whole.code))
      .map((part) => compare.contains(whole.code, part.code)),
  );
  if (above.length > 0) reasons.push(...above);
  else if (new Set(found.map(({ level }) => level)).size > 1) reasons.push(compare.levelsOfCodes);
  return reasons;
}

async function besideTable(
  portal: Portal,
  spent: readonly SpentCode[],
  found: readonly CodeEntry[],
  words: Wording,
): Promise<DataTable> {
  const { database } = portal;
  const wholes = (await yearsOf(database)).slice(0, mostRows);
  const names = await jurisdictionNames(
    database,
    wholes.map(({ jurisdiction }) => jurisdiction),
  );
  const sums: ReadonlyMap<string, PlaceSum>[] = [];
  const telling: ReadonlySet<string>[] = [];
  for (const each of spent) {
    sums.push(new Map((await placeSums(database, each)).map((sum) => [placeKey(sum), sum])));
    telling.push(await placesTellingOf(database, each));
  }
  return {
    name: 'codes',
    title: words.compare.codes,
    columns: [
      { name: 'year', title: words.columns.year, kind: 'text' },
      ...found.flatMap(({ code, name }, index) => [
        { name: `amount${index + 1}`, title: `${code} ${name}`, kind: 'amount' as const },
        { name: `share${index + 1}`, title: words.share, kind: 'percent' as const },
      ]),
      { name: 'total', title: words.compare.allCodes, kind: 'amount' },
      { name: 'what', title: words.columns.what, kind: 'text' },
    ],
    rows: wholes.map((whole): Cell[] => [
      text(`${names.get(whole.jurisdiction) ?? ''} ${yearIn(whole, words)}`, addresses.place(whole)),
      ...spent.flatMap(({ list, code }, index) => {
        const key = placeKey(whole);
        const own = sums[index]?.get(key)?.amountFen ?? (telling[index]?.has(key) === true ? 0n : undefined);
        if (own === undefined) return [amount(null, undefined, words.notTold), text('')];
        return [
          amount(fen(own), addresses.codeAt(list, code, whole)),
          text(printedShare(own, whole.amountFen)),
        ];
      }),
      amount(fen(whole.amountFen), addresses.place(whole)),
      kindsCell(whole, words),
    ]),
    notes: [words.compare.codesNote, words.code.spendersNote],
    empty: words.home.empty,
  };
}

function renderBeside(view: BesideView, frame: Frame) {
  return (
    <Page frame={frame} view={view}>
      <Refusals title={frame.words.compare.refusedCodes} refusals={view.refusals} />
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
      ))}
      {view.tables.length > 0 && <ViewDownloads frame={frame} address={view.address} />}
    </Page>
  );
}

/** One pattern for each number of codes. */
export const codesBeside = Array.from({ length: mostCompared }, (_, index) =>
  page<BesideView>({
    path: `/compare/codes/:list/${Array.from({ length: index + 1 }, (_each, part) => `:code${part + 1}`).join('/')}/`,
    summary: `Compares ${index + 1} code${index === 0 ? '' : 's'} over places and years`,
    load: loadBeside,
    render: renderBeside,
  }),
);

// What the departments of a place spent in a year and stage, the largest first: what the sums on the home page are made of.
import { fen } from '../../../core/money/fen.ts';
import { jurisdictionNames } from '../../../store/choices.ts';
import { departmentSums, type DepartmentSum } from '../../../store/department-sums.ts';
import { yearsOf } from '../../../store/years.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import type { Frame } from '../../frame/frame.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import {
  addresses,
  bulkFolders,
  readSumKey,
  readYearAndStage,
  type PlaceAndYear,
} from '../../views/addresses.ts';
import { amount, text, type Cell } from '../../views/data-table.ts';
import { kindsCell } from '../../views/kinds-cell.ts';
import { printedShare } from '../../views/money.ts';
import type { View } from '../../views/view.ts';
import { yearIn } from '../../views/year-in.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page, type Loaded, type PageRequest } from '../page-definition.ts';

const perPage = 100;

interface PlaceView extends View {
  readonly place: { readonly jurisdiction: string; readonly year: string };
}

async function load(portal: Portal, { parameters }: PageRequest, words: Wording): Promise<Loaded<PlaceView>> {
  const place = placeOf(parameters);
  const after = parameters['after'] === undefined ? undefined : readSumKey(parameters['after']);
  if (place === undefined || (parameters['after'] !== undefined && after === undefined)) return 'badRequest';
  const { database, wholeStore } = portal;
  const [whole] = await yearsOf(database, place);
  const name = (await wholeStore.ask(jurisdictionNames)).get(place.jurisdiction);
  if (whole === undefined || name === undefined) return 'notFound';
  const sums = await departmentSums(database, [place], {
    limit: perPage + 1,
    ...(after === undefined ? {} : { after }),
  });
  const shown = sums.slice(0, perPage);
  const last = sums.length > perPage ? shown.at(-1) : undefined;
  const address = after === undefined ? addresses.place(place) : addresses.placeAfter(place, after);
  return {
    title: words.place.title(name, yearIn(place, words)),
    address,
    sources: [],
    place: {
      jurisdiction: encodeURIComponent(place.jurisdiction),
      year: `${place.fiscalYear}-${place.stage}`,
    },
    ...(last === undefined ? {} : { next: addresses.placeAfter(place, last) }),
    tables: [
      {
        name: 'departments',
        title: words.place.departments(Number(whole.departments)),
        columns: [
          { name: 'department', title: words.columns.department, kind: 'text' },
          { name: 'what', title: words.columns.what, kind: 'text' },
          { name: 'amount', title: words.amount, kind: 'amount' },
          { name: 'share', title: words.share, kind: 'percent' },
        ],
        rows: [
          [
            text(words.total),
            kindsCell(whole, words),
            amount(fen(whole.amountFen), `${addresses.place(place)}#departments`),
            text('100.0%'),
          ],
          ...sumRows(shown, whole.amountFen, words),
        ],
        strongRows: [0],
        notes: [words.place.note],
      },
    ],
  };
}

export function placeOf(parameters: PageRequest['parameters']): PlaceAndYear | undefined {
  const time = readYearAndStage(parameters['year'] ?? '');
  return time === undefined ? undefined : { jurisdiction: parameters['jurisdiction'] ?? '', ...time };
}

function sumRows(
  sums: readonly DepartmentSum[],
  whole: bigint,
  words: Wording,
): readonly (readonly Cell[])[] {
  return sums.map((version) => [
    text(version.bodyName, addresses.year(version.department, version.document)),
    text(words.provenanceShort[version.provenanceKind]),
    amount(fen(version.amountFen), linesAddress({ version }, usesSelection({ version }))),
    text(printedShare(version.amountFen, whole)),
  ]);
}

function render(view: PlaceView, frame: Frame) {
  return (
    <Page frame={frame} view={view}>
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle={false} address={view.address} />
      ))}
      {view.next !== undefined && (
        <p class="actions">
          <a href={frame.link(view.next)}>{frame.words.more}</a>
        </p>
      )}
      {!frame.settings.isStatic && (
        <p class="downloads">
          <a href={`${bulkFolders.place(view.place.jurisdiction, view.place.year)}datapackage.json`}>
            {frame.words.lines.package}
          </a>
        </p>
      )}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  );
}

export const place = page<PlaceView>({
  path: '/years/:jurisdiction/:year/',
  summary:
    'What the departments of a place spent in a year and stage (such as 2025-approved), the largest first',
  load,
  render,
});

export const placeAfter = page<PlaceView>({
  path: '/years/:jurisdiction/:year/after/:after/',
  summary: 'The next page of the departments of a place, year and stage',
  load,
  render,
});

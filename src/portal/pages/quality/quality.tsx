// How well documents keep what law and rules ask of them, side by side, page by page, the newest first or by points: how many points
// held, failed, could not be checked or do not apply, and our score by the aspects of the inspection. What is public of it, and so any
// order, is decided in one place (`store/public-quality.ts`).
import { aspects } from '../../../core/checks/score.ts';
import { choicesOf, type Choices } from '../../../store/choices.ts';
import { noPoints, type QualityOrder } from '../../../store/derived-schema.ts';
import { qualityList, type QualityFilter, type QualityRow } from '../../../store/quality.ts';
import { fullTitle } from '../../documents/titles.ts';
import { findingsShown } from '../../documents/findings-shown.ts';
import { askedWords, ChooseForm, filterOf, readAsked, type Asked } from '../../frame/choose.tsx';
import type { Frame } from '../../frame/frame.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import { addresses, asking } from '../../views/addresses.ts';
import { text, type Cell, type DataTable } from '../../views/data-table.ts';
import { readCursor, readPointsCursor, writeCursor, writePointsCursor } from '../../views/cursor.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import type { Portal } from '../../portal.ts';
import { page, type Loaded, type PageRequest } from '../page-definition.ts';
import { notKnown, printedPoints } from './points.ts';

const perPage = 100;

const orders = ['newest', 'total', ...aspects] as const;

type Order = (typeof orders)[number];

interface QualityView extends View {
  readonly choices: Choices;
  readonly asked: Asked;
  readonly order: Order;
  readonly after: string;
}

async function load(
  portal: Portal,
  { parameters, query }: PageRequest,
  words: Wording,
): Promise<Loaded<QualityView>> {
  const asked = readAsked(query);
  const order = orders.find((each) => each === (query['by'] ?? 'newest'));
  const after = parameters['after'] ?? '';
  const cursor = order === undefined || after === '' ? undefined : readAfter(after, order);
  if (asked === undefined || order === undefined || (after !== '' && cursor === undefined))
    return 'badRequest';
  const listed = await qualityList(portal.database, {
    ...filterOf(asked),
    basis: findingsShown(portal.settings),
    order,
    limit: perPage + 1,
    ...(cursor === undefined ? {} : { after: cursor }),
  });
  const shown = listed.slice(0, perPage);
  const last = shown.at(-1);
  return {
    title: words.quality.title,
    address: addressOf(after, asked, order),
    sources: [],
    choices: await portal.wholeStore.ask(choicesOf),
    asked,
    order,
    after,
    ...(listed.length > perPage && last !== undefined
      ? { next: addressOf(writeAfter(last, order), asked, order) }
      : {}),
    tables: [overviewTable(shown, words)],
  };
}

/** A list by time goes on after a moment, one by points after some points. */
function readAfter(written: string, order: Order): QualityFilter['after'] {
  if (order !== 'newest') return readPointsCursor(written);
  const read = readCursor(written);
  return read === undefined ? undefined : { ...read, at: read.publishedAt };
}

function writeAfter(last: QualityRow, order: Order): string {
  const { department, document } = last;
  return order === 'newest'
    ? writeCursor(last)
    : writePointsCursor({ at: last[order], department, document });
}

function addressOf(after: string, asked: Asked, order: Order): string {
  const path = after === '' ? addresses.quality : addresses.qualityAfter(after);
  return asking(path, { ...asked, by: order === 'newest' ? '' : order });
}

function render(view: QualityView, frame: Frame) {
  const { words, link } = frame;
  const { asked, order, next } = view;
  return (
    <Page frame={frame} view={view} lead={<p>{words.quality.lead}</p>}>
      <ChooseForm frame={frame} choices={view.choices} asked={asked} address={addresses.quality} />
      {!frame.settings.isStatic && (
        <p class="choose">
          {words.quality.orderBy}
          {orders.map((each) => (
            <a href={link(addressOf('', asked, each))} aria-current={each === order ? 'true' : undefined}>
              {orderName(each, words)}
            </a>
          ))}
        </p>
      )}
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
      ))}
      {next !== undefined && (
        <p class="actions">
          <a href={link(next)}>{words.more}</a>
        </p>
      )}
      <p class="note">{words.quality.scoreNote}</p>
      <p class="note">
        {frame.settings.showsUnreviewed ? words.quality.unreviewedNote : words.quality.findingsNote}
      </p>
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  );
}

const query = { ...askedWords, by: `Order: ${orders.join(', ')}` };

export const quality = page<QualityView>({
  path: addresses.quality,
  summary:
    'How many points of each document were held, failed, could not be checked or do not apply; points by aspect',
  query,
  load,
  render,
});

export const qualityAfter = page<QualityView>({
  path: '/quality/after/:after/',
  summary: 'The same of the documents published before one',
  query,
  load,
  render,
});

function orderName(order: Order, { quality: words }: Wording): string {
  return order === 'newest' || order === 'total' ? words[order] : words.aspects[order];
}

const outcomes = ['held', 'failed', 'unchecked', 'notApplicable'] as const;

function overviewTable(found: readonly QualityRow[], words: Wording): DataTable {
  return {
    name: 'documents',
    title: words.quality.title,
    columns: [
      { name: 'document', title: words.columns.document, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      ...outcomes.map((outcome) => ({
        name: outcome,
        title: words.quality.outcomes[outcome] ?? outcome,
        kind: 'count' as const,
      })),
      { name: 'total', title: words.quality.total, kind: 'count' },
      ...aspects.map((aspect) => ({
        name: aspect,
        title: words.quality.aspects[aspect],
        kind: 'count' as const,
      })),
    ],
    rows: found.map((row): Cell[] => [
      text(fullTitle(row), addresses.documentQuality(row.department, row.document)),
      text(words.provenanceShort[row.provenanceKind]),
      ...outcomes.map((outcome) => text(outcome === 'failed' ? failedIn(row) : `${row[outcome]}`)),
      text(row.hasScore ? pointsIn(row, 'total') : words.quality.notReviewed),
      ...aspects.map((aspect) => text(pointsIn(row, aspect))),
    ]),
    notes: [words.quality.listedNote],
    empty: words.quality.none,
  };
}

/** While findings wait for review it is not known how many points failed: no fewer than are confirmed. */
function failedIn({ failed, hasScore }: QualityRow): string {
  if (hasScore) return `${failed}`;
  return failed === 0 ? notKnown : `≥ ${failed}`;
}

function pointsIn(row: QualityRow, order: QualityOrder): string {
  return printedPoints(row[order] === noPoints ? undefined : row[order]);
}

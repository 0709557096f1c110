// How well documents keep what law and rules ask of them, side by side, page by page, the newest first: how many points held, failed,
// could not be checked or do not apply, and our score by the aspects of the inspection. What is public of it, and so any order, is
// decided in one place (`documents/quality-of.ts`).
import { aspects } from '../../../core/checks/score.ts';
import { choicesOf, type Choices } from '../../../store/choices.ts';
import { latestVersions } from '../../../store/documents.ts';
import { fullTitle } from '../../documents/find-document.ts';
import { qualityOf, type DocumentQuality } from '../../documents/quality-of.ts';
import { askedWords, ChooseForm, filterOf, readAsked, type Asked } from '../../frame/choose.tsx';
import { Page, type Frame } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import { addresses, asking } from '../../views/addresses.ts';
import { text, type Cell, type DataTable } from '../../views/data-table.ts';
import { readCursor, writeCursor } from '../../views/cursor.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import type { Portal } from '../../portal.ts';
import { page, type Loaded, type PageRequest } from '../page-definition.ts';
import { printedPoints } from './points.ts';

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
  const cursor = after === '' ? undefined : readCursor(after);
  if (asked === undefined || order === undefined || (after !== '' && cursor === undefined))
    return 'badRequest';
  const listed = await latestVersions(portal.database, {
    ...filterOf(asked),
    isChecked: true,
    limit: perPage + 1,
    ...(cursor === undefined ? {} : { after: cursor }),
  });
  const versions = listed.slice(0, perPage);
  const last = versions.at(-1);
  return {
    title: words.quality.title,
    address: addressOf(after, asked, order),
    sources: [],
    choices: await choicesOf(portal.database),
    asked,
    order,
    after,
    ...(listed.length > perPage && last !== undefined
      ? { next: addressOf(writeCursor(last), asked, order) }
      : {}),
    tables: [overviewTable(inOrder(await qualityOf(portal, versions), order), words)],
  };
}

function addressOf(after: string, asked: Asked, order: Order): string {
  const path = after === '' ? addresses.quality : addresses.qualityAfter(after);
  return asking(path, { ...asked, by: order === 'newest' ? '' : order });
}

function render(view: QualityView, frame: Frame) {
  const { words, link } = frame;
  const { after, asked, order, next } = view;
  return (
    <Page frame={frame} view={view} lead={<p>{words.quality.lead}</p>}>
      <ChooseForm frame={frame} choices={view.choices} asked={asked} address={addresses.quality} />
      {!frame.settings.isStatic && (
        <p class="choose">
          {words.quality.orderBy}
          {orders.map((each) => (
            <a href={link(addressOf(after, asked, each))} aria-current={each === order ? 'true' : undefined}>
              {orderName(each, words)}
            </a>
          ))}
        </p>
      )}
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
      ))}
      {(next !== undefined || after !== '') && <p class="note">{words.quality.pageNote}</p>}
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

/** The most points first; documents without points last, the newest first among them. */
function inOrder(found: readonly DocumentQuality[], order: Order): readonly DocumentQuality[] {
  if (order === 'newest') return found;
  return found.toSorted((left, right) => pointsBy(right, order) - pointsBy(left, order));
}

function pointsBy({ score }: DocumentQuality, order: Exclude<Order, 'newest'>): number {
  const points =
    order === 'total' ? score?.total : score?.aspects.find(({ aspect }) => aspect === order)?.points;
  return points ?? -1;
}

const outcomes = ['held', 'failed', 'unchecked', 'notApplicable'] as const;

function overviewTable(found: readonly DocumentQuality[], words: Wording): DataTable {
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
    rows: found.map(({ version, obligations, score }): Cell[] => [
      text(fullTitle(version), addresses.documentQuality(version.department, version.document)),
      text(words.provenanceShort[version.provenanceKind]),
      ...outcomes.map((outcome) => text(`${obligations.filter((each) => each.outcome === outcome).length}`)),
      text(score === undefined ? words.quality.notReviewed : printedPoints(score.total)),
      ...aspects.map((aspect) =>
        text(printedPoints(score?.aspects.find((each) => each.aspect === aspect)?.points)),
      ),
    ]),
    empty: words.quality.none,
  };
}

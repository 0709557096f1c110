// How well documents keep what law and rules ask of them, side by side: how many points held, failed, could not be checked or do not
// apply, and our score by the aspects of the inspection. What is public of it, and so any order, is decided in one place
// (`documents/quality-of.ts`).
import { aspects } from '../../../core/checks/score.ts';
import { choicesOf, type Choices } from '../../../store/choices.ts';
import { latestVersions } from '../../../store/documents.ts';
import { fullTitle } from '../../documents/find-document.ts';
import { qualityOf, type DocumentQuality } from '../../documents/quality-of.ts';
import { askedWords, ChooseForm, filterOf, readAsked, type Asked } from '../../frame/choose.tsx';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import { addresses, asking } from '../../views/addresses.ts';
import { text, type Cell, type DataTable } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';
import { printedPoints } from './points.ts';

const mostListed = 100;

const orders = ['newest', 'total', ...aspects] as const;

type Order = (typeof orders)[number];

interface QualityView extends View {
  readonly choices: Choices;
  readonly asked: Asked;
  readonly order: Order;
}

export const quality = page<QualityView>({
  path: addresses.quality,
  summary:
    'How many points of each document were held, failed, could not be checked or do not apply; points by aspect',
  query: { ...askedWords, by: `Order: ${orders.join(', ')}` },
  load: async (portal, { query }, words) => {
    const asked = readAsked(query);
    const order = orders.find((each) => each === (query['by'] ?? 'newest'));
    if (asked === undefined || order === undefined) return 'badRequest';
    const versions = await latestVersions(portal.database, { ...filterOf(asked), limit: mostListed });
    const found = await qualityOf(portal, versions);
    return {
      title: words.quality.title,
      address: asking(addresses.quality, { ...asked, by: order === 'newest' ? '' : order }),
      sources: [],
      choices: await choicesOf(portal.database),
      asked,
      order,
      tables: [overviewTable(inOrder(found, order), words)],
    };
  },
  render: (view, frame) => {
    const { words, link } = frame;
    return (
      <Page frame={frame} view={view} lead={<p>{words.quality.lead}</p>}>
        <ChooseForm frame={frame} choices={view.choices} asked={view.asked} address={addresses.quality} />
        {!frame.settings.isStatic && (
          <p class="choose">
            {words.quality.orderBy}
            {orders.map((order) => (
              <a
                href={link(asking(addresses.quality, { ...view.asked, by: order === 'newest' ? '' : order }))}
                aria-current={order === view.order ? 'true' : undefined}
              >
                {orderName(order, words)}
              </a>
            ))}
          </p>
        )}
        {view.tables.map((table) => (
          <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
        ))}
        <p class="note">{words.quality.scoreNote}</p>
        <p class="note">
          {frame.settings.showsUnreviewed ? words.quality.unreviewedNote : words.quality.findingsNote}
        </p>
        <ViewDownloads frame={frame} address={view.address} />
      </Page>
    );
  },
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

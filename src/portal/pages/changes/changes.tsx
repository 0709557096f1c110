// What changed between a version and the one that it replaces: the figures that are printed otherwise.
import { fen } from '../../../core/money/fen.ts';
import { figuresOf, type FigureRow as Figure } from '../../../store/figures.ts';
import { findVersion, missing } from '../../documents/find-document.ts';
import { fullTitle, sourceOf } from '../../documents/titles.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, text, type Cell } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';

export const changes = page({
  path: '/departments/:department/:document/document/:version/changes/',
  summary: 'The figures that a version prints otherwise than the one that it replaces',
  load: async (portal, { parameters }, words) => {
    const found = await findVersion(portal, parameters);
    if (found === undefined) return await missing(portal, parameters);
    const { version, versions } = found;
    const before = versions.find((each) => each.version === version.replaces);
    const address = addresses.changes(version.department, version.document, version.version);
    const title = words.changes.title(before?.version ?? 0, version.version);
    if (before === undefined)
      return {
        title: fullTitle(version),
        address,
        sources: [sourceOf(version)],
        tables: [
          {
            name: 'changes',
            title: words.document.changes,
            columns: [],
            rows: [],
            empty: version.replaces === null ? words.changes.first : words.changes.withdrawn,
          },
        ],
      };
    const rows = changedRows(
      await figuresOf(portal.database, before),
      await figuresOf(portal.database, version),
      addresses.document(version.department, version.document, before.version),
      addresses.document(version.department, version.document, version.version),
      words,
    );
    return {
      title,
      address,
      sources: [sourceOf(version), sourceOf(before)],
      tables: [
        {
          name: 'changes',
          title,
          columns: [
            { name: 'place', title: words.columns.place, kind: 'text' },
            { name: 'before', title: words.versionOf(before.version), kind: 'amount' },
            { name: 'after', title: words.versionOf(version.version), kind: 'amount' },
          ],
          rows,
          empty: words.changes.none,
        },
      ],
    };
  },
  render: (view, frame) => (
    <Page frame={frame} view={view}>
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
      ))}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  ),
});

/** Cells are matched by row key and column name; sentences by their anchor. */
function changedRows(
  before: readonly Figure[],
  after: readonly Figure[],
  pageBefore: string,
  page: string,
  words: Wording,
): readonly (readonly Cell[])[] {
  const known = new Map(before.map((figure) => [keyOf(figure), figure]));
  const rows = after.flatMap((figure): (readonly Cell[])[] => {
    const earlier = known.get(keyOf(figure));
    known.delete(keyOf(figure));
    if (earlier?.printed === figure.printed) return [];
    return [
      [
        text(figure.label, figureAddress(page, figure)),
        figureCell(earlier, pageBefore, words),
        figureCell(figure, page, words),
      ],
    ];
  });
  const gone = [...known.values()].map((figure) => [
    text(figure.label),
    figureCell(figure, pageBefore, words),
    figureCell(undefined, page, words),
  ]);
  return [...rows, ...gone];
}

function keyOf({ kind, owner, rowKey, columnName, figure }: Figure): string {
  return rowKey === '' ? figure : `${kind} ${owner} ${rowKey} ${columnName}`;
}

function figureCell(figure: Figure | undefined, page: string, words: Wording): Cell {
  if (figure === undefined) return amount(null, undefined, words.changes.absent);
  return figure.amountFen === null
    ? text(figure.printed, figureAddress(page, figure))
    : amount(fen(figure.amountFen), figureAddress(page, figure));
}

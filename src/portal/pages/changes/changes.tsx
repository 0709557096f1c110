// What changed between a version and the one that it replaces: the figures that are printed otherwise.
import { fen } from '../../../core/money/fen.ts';
import { figuresOf, type FigureRow as Figure } from '../../../store/figures.ts';
import { findVersion, missing } from '../../documents/find-document.ts';
import { fullTitle, sourceOf } from '../../documents/titles.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, text, type Cell, type DataTable } from '../../views/data-table.ts';
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
    const changed = changedFigures(
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
      tables: changedTables(changed, before.version, version.version, words),
    };
  },
  render: (view, frame) => (
    <Page frame={frame} view={view}>
      {view.tables.map((table, index) => (
        <ViewTable frame={frame} table={table} hidesTitle={index === 0} address={view.address} />
      ))}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  ),
});

/** Amounts, and apart from them what is none, such as shares: they have no unit of money. */
function changedTables(
  changed: readonly ChangedFigure[],
  before: number,
  after: number,
  words: Wording,
): readonly DataTable[] {
  const tableOf = (name: string, title: string, kind: 'amount' | 'text'): DataTable => ({
    name,
    title,
    columns: [
      { name: 'place', title: words.columns.place, kind: 'text' },
      { name: 'before', title: words.versionOf(before), kind },
      { name: 'after', title: words.versionOf(after), kind },
    ],
    rows: changed.filter(({ isAmount }) => isAmount === (kind === 'amount')).map(({ row }) => row),
  });
  const amounts = tableOf('changes', words.changes.title(before, after), 'amount');
  const others = tableOf('otherChanges', words.changes.others, 'text');
  if (others.rows.length === 0) return [{ ...amounts, empty: words.changes.none }];
  return amounts.rows.length === 0 ? [others] : [amounts, others];
}

interface ChangedFigure {
  readonly isAmount: boolean;
  readonly row: readonly Cell[];
}

/** Cells are matched by row key and column name; sentences by their anchor. */
function changedFigures(
  before: readonly Figure[],
  after: readonly Figure[],
  pageBefore: string,
  page: string,
  words: Wording,
): readonly ChangedFigure[] {
  const known = new Map(before.map((figure) => [keyOf(figure), figure]));
  const found = after.flatMap((figure): ChangedFigure[] => {
    const earlier = known.get(keyOf(figure));
    known.delete(keyOf(figure));
    if (earlier?.printed === figure.printed) return [];
    const isAmount = isMoney(earlier) || isMoney(figure);
    const row = [
      text(figure.label, figureAddress(page, figure)),
      figureCell(earlier, pageBefore, words, isAmount),
      figureCell(figure, page, words, isAmount),
    ];
    return [{ isAmount, row }];
  });
  const gone = [...known.values()].map((figure) => {
    const isAmount = isMoney(figure);
    const cells = [
      figureCell(figure, pageBefore, words, isAmount),
      figureCell(undefined, page, words, isAmount),
    ];
    return { isAmount, row: [text(figure.label), ...cells] };
  });
  return [...found, ...gone];
}

function isMoney(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.amountFen !== null;
}

function keyOf({ kind, owner, rowKey, columnName, figure }: Figure): string {
  return rowKey === '' ? figure : `${kind} ${owner} ${rowKey} ${columnName}`;
}

function figureCell(figure: Figure | undefined, page: string, words: Wording, isAmount: boolean): Cell {
  if (figure === undefined)
    return isAmount ? amount(null, undefined, words.changes.absent) : text(words.changes.absent);
  return figure.amountFen === null
    ? text(figure.printed, figureAddress(page, figure))
    : amount(fen(figure.amountFen), figureAddress(page, figure));
}

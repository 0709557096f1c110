// In a portal of files: what all figures of a document are made of, on one page. A figure leads to its part, which shows itself alone;
// without one the page lists all lines of the document.
import type { VersionRow } from '../../../store/documents.ts';
import { allPrintedPlaces } from '../../../store/summaries.ts';
import { sourceOf } from '../../documents/titles.ts';
import { holdDocument } from '../../documents/held-document.ts';
import type { Frame } from '../../frame/frame.ts';
import { Page, ReportLink } from '../../frame/page.tsx';
import { ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses, encodeSegment } from '../../views/addresses.ts';
import type { DataTable } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { Sum } from './lines.tsx';
import { linesTable, linesView, type LinesInFiles, type LinesView } from './lines-view.ts';

export interface AllLinesView extends View {
  readonly parts: readonly { readonly id: string; readonly view: LinesView }[];
  readonly whole: DataTable;
}

/** `selections` as they stand in addresses, and `path` what becomes of an address below the origin. */
export async function allLinesView(
  portal: Portal,
  version: VersionRow,
  selections: readonly string[],
  words: Wording,
  path: LinesInFiles['path'],
): Promise<AllLinesView> {
  const held = await holdDocument(portal, version);
  const ownYear = held.lines.filter(({ fiscalYear }) => fiscalYear === version.fiscalYear);
  const whole = linesTable('lines', words.lines.list, ownYear, held, words);
  const placesOf = await allPrintedPlaces(portal.database, version);
  const parts: AllLinesView['parts'][number][] = [];
  for (const selection of selections) {
    const view = await linesView(portal, version, selection, words, { placesOf, path });
    if (view !== undefined) parts.push({ id: encodeSegment(selection), view });
  }
  return {
    title: words.lines.title,
    address: addresses.allLines(version.department, version.document, version.version),
    sources: [sourceOf(version)],
    tables: [whole],
    parts,
    whole,
  };
}

export function renderAllLines(view: AllLinesView, frame: Frame) {
  const { words } = frame;
  return (
    <Page frame={frame} view={view} lead={<p>{words.lines.lead}</p>}>
      {view.parts.map((part, index) => (
        <section class="selection" id={part.id}>
          <Sum frame={frame} view={part.view} />
          <p class="actions">
            <ReportLink frame={frame} address={part.view.address} />
            <a href="#lines">{words.lines.all}</a>
          </p>
          {part.view.tables.map((table) => (
            <>
              <h2>{table.title}</h2>
              <ViewTable frame={frame} table={{ ...table, name: `${table.name}-${index + 1}` }} hidesTitle />
            </>
          ))}
        </section>
      ))}
      <section class="unselected">
        <h2>{view.whole.title}</h2>
        <ViewTable frame={frame} table={view.whole} hidesTitle address={view.address} />
      </section>
    </Page>
  );
}

// The page of a figure: its lines, and where the document prints it.
import { findVersion, missing } from '../../documents/find-document.ts';
import { readSelection } from '../../documents/selection.ts';
import type { Frame } from '../../frame/frame.ts';
import { Page, ReportLink } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import { packageAddress } from '../../views/addresses.ts';
import { page } from '../page-definition.ts';
import { linesView, type LinesView } from './lines-view.ts';

export const lines = page<LinesView>({
  path: '/departments/:department/:document/document/:version/lines/:selection/',
  summary: 'The public lines that a figure is made of, and where the document prints it',
  load: async (portal, { parameters }, words) => {
    const written = parameters['selection'] ?? '';
    if (readSelection(written) === undefined) return 'badRequest';
    const found = await findVersion(portal, parameters);
    if (found === undefined) return await missing(portal, parameters);
    return (await linesView(portal, found.version, written, words)) ?? 'badRequest';
  },
  render: (view, frame) => (
    <Page frame={frame} view={view} lead={<p>{frame.words.lines.lead}</p>}>
      <Sum frame={frame} view={view} />
      <p class="actions">
        <ReportLink frame={frame} address={view.address} />
        <a href={packageAddress(view.address)}>{frame.words.lines.package}</a>
      </p>
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

/** What was asked for, and what it adds up to. */
export function Sum({ frame: { words }, view }: { readonly frame: Frame; readonly view: LinesView }) {
  return (
    <>
      <dl class="facts">
        {view.conditions.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {view.sum !== undefined && (
        <p class="headline">
          <span class="name">{words.total}</span>
          <span class="figure" data-follows="fromLines">
            {view.sum.printed}
            <small>{words.unitAfter}</small>
          </span>{' '}
          <span class="muted together">{words.lines.inYuan(view.sum.yuan)}</span>
        </p>
      )}
      {view.citation !== undefined && (
        <details>
          <summary>{words.lines.cite}</summary>
          <p class="citation">{view.citation}</p>
        </details>
      )}
    </>
  );
}

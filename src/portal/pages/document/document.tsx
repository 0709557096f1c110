// A document: what it is, its files and versions, and the whole of it as published, every figure with its story.
import { leadingVersion, type DocumentView } from './document-view.ts';
import { documentView } from './document-view.ts';
import { findVersion, missing } from '../../documents/find-document.ts';
import type { Frame } from '../../frame/frame.ts';
import { partMark } from '../../frame/page-bytes.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import { addresses } from '../../views/addresses.ts';
import { page } from '../page-definition.ts';
import { aroundHint } from './published-body.tsx';
import { raw } from 'hono/html';

export const document = page<DocumentView>({
  path: '/departments/:department/:document/document/:version/',
  summary: 'A version of a document: what it is, its files, its versions, its figures',
  load: async (portal, { parameters, isFile }, words) => {
    const found = await findVersion(portal, parameters);
    return found === undefined
      ? await missing(portal, parameters)
      : await documentView(portal, found.versions, found.version, words, isFile);
  },
  render: (view, frame) => (
    <Page frame={frame} view={view} hasDocument={view.body !== undefined}>
      <div class="document-facts">
        <State view={view} frame={frame} />
        <Facts view={view} frame={frame} />
        <h2>{view.table.files.title}</h2>
        <ul class="actions">
          {view.mainFiles.map(({ name, href }) => (
            <li>
              <a href={frame.link(href)}>{name}</a>
            </li>
          ))}
        </ul>
        <details>
          <summary>{frame.words.document.allFiles(view.table.files.rows.length)}</summary>
          <ViewTable frame={frame} table={view.table.files} hidesTitle />
        </details>
        {view.table.versions.rows.length > 1 && (
          <>
            <h2>{view.table.versions.title}</h2>
            <ViewTable frame={frame} table={view.table.versions} hidesTitle />
          </>
        )}
        <Reading view={view} frame={frame} />
        {view.body === undefined && (
          <>
            <h2>{view.table.figures.title}</h2>
            <p class="empty">{frame.words.document.noText}</p>
            <ViewTable frame={frame} table={view.table.figures} hidesTitle address={view.address} />
          </>
        )}
        <ViewDownloads frame={frame} address={view.address} />
        {view.body !== undefined && <h2>{frame.words.document.whole}</h2>}
      </div>
      {view.body !== undefined && <Body body={view.body} frame={frame} />}
    </Page>
  ),
  parts: ({ body }) => (body === undefined ? [] : aroundHint(body)),
});

/** The text stands as it was made: only the hint is in the page's words. */
function Body({ body, frame: { words } }: { readonly body: Uint8Array; readonly frame: Frame }) {
  return aroundHint(body).length === 1 ? (
    raw(partMark)
  ) : (
    <>
      {raw(partMark)}
      <p class="story-hint">{words.document.hint}</p>
      {raw(partMark)}
    </>
  );
}

interface PartProps {
  readonly view: DocumentView;
  readonly frame: Frame;
}

/** How much of a publication was read, and, folded, what was not. */
function Reading({ view: { reading, address }, frame }: PartProps) {
  if (reading === undefined) return null;
  return (
    <>
      <h2>{frame.words.document.reading.title}</h2>
      <p>{reading.summary}</p>
      {reading.tables
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <details>
            <summary>{table.title}</summary>
            <ViewTable frame={frame} table={table} hidesTitle address={address} />
          </details>
        ))}
    </>
  );
}

function State({ view, frame: { words, link } }: PartProps) {
  const { version } = view;
  const inForce = leadingVersion(view);
  return (
    <>
      <p>
        {version.state === 'published' ? words.document.current : <strong>{words.document.replaced}</strong>}
      </p>
      <ul class="actions">
        {inForce !== undefined && inForce.version !== version.version && (
          <li>
            <a href={link(addresses.document(inForce.department, inForce.document, inForce.version))}>
              {words.document.toCurrent}
            </a>
          </li>
        )}
        {version.replaces !== null && (
          <li>
            <a href={link(addresses.changes(version.department, version.document, version.version))}>
              {words.document.changes}
            </a>
          </li>
        )}
        {inForce !== undefined && (
          <li>
            <a href={link(addresses.year(version.department, version.document))}>
              {words.document.department}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

function Facts({ view: { version }, frame: { words } }: PartProps) {
  const facts = [
    [words.columns.what, words.provenance[version.provenanceKind]],
    [
      words.columns.year,
      words.yearAndStage(version.fiscalYear, words.stages[version.stage] ?? version.stage),
    ],
    [words.document.sourceAddress, version.sourceAddress],
    [words.document.sourceDate, version.sourceDate],
    [words.document.sourceHash, version.sourceHash],
    [words.document.contentHash, version.contentHash],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === null || value === '' ? null : (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ),
      )}
    </dl>
  );
}

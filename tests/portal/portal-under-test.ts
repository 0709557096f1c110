// A portal over a store in memory that holds examples, asked without a network.
import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import pg from 'pg';
import { incomingSet } from '../../src/cli/import/incoming-set.ts';
import { portalOptions, portalOver as asServed } from '../../src/cli/serve/open-portal.ts';
import type { StaticFile } from '../../src/portal/export/made-files.ts';
import { siteFiles } from '../../src/portal/export/site-files.ts';
import { performJob } from '../../src/portal/export/site-job.ts';
import { SitePlan } from '../../src/portal/export/site-plan.ts';
import { staticSite } from '../../src/portal/export/static-site.ts';
import { portalOf, type PortalSettings } from '../../src/portal/portal.ts';
import { viewAddress } from '../../src/portal/views/addresses.ts';
import type { ViewJson } from '../../src/portal/views/view-shape.ts';
import type { SiteLanguages } from '../../src/portal/export/static-addresses.ts';
import type { IncomingDocument } from '../../src/store/incoming.ts';
import { openStore, type Store, type StorePlace } from '../../src/store/open-store.ts';
import { publishDocument } from '../../src/store/publish-document.ts';
import { builtExample } from '../formats/built-example.ts';

export interface PortalUnderTest {
  readonly app: OpenAPIHono;
  readonly store: Store;
  readonly statements: readonly string[];
  readonly log: readonly Readonly<Record<string, string | number>>[];
  readonly close: () => Promise<void>;
}

export const publishedOn = new Date('2026-01-31T00:00:00Z');

const usualSettings: PortalSettings = {
  origin: 'http://portal.example',
  contact: 'errors@portal.example',
  showsUnreviewed: false,
  limitMilliseconds: 30_000,
  isStatic: false,
};

export async function portalWith(
  documents: readonly IncomingDocument[],
  settings: Partial<PortalSettings> = {},
): Promise<PortalUnderTest> {
  const statements: string[] = [];
  const opened = await openStore(await newPlace(), { log: ({ query }) => void statements.push(query.sql) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const store = opened.value;
  for (const [index, document] of documents.entries())
    await publishDocument(store, document, new Date(publishedOn.getTime() + index * 1000));
  statements.length = 0;
  const log: Readonly<Record<string, string | number>>[] = [];
  const app = await portalOver(store, settings, (entry) => log.push(entry));
  return { app, store, statements, log, close: store.close };
}

/** Names a PostgreSQL on which the portals' stores are made; without one they are made in memory. */
export const serverVariable = 'MINGZHANG_TEST_POSTGRES';
let databases = 0;

async function newPlace(): Promise<StorePlace> {
  const server = process.env[serverVariable];
  if (server === undefined) return { kind: 'memory' };
  databases += 1;
  const name = `portal_${process.pid}_${databases}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = name;
  return { kind: 'server', url: url.href };
}

/** Another portal over the same store, such as with another choice of its operator. */
export async function portalOver(
  store: Store,
  settings: Partial<PortalSettings>,
  log: (entry: Readonly<Record<string, string | number>>) => void = () => undefined,
): Promise<OpenAPIHono> {
  return await asServed(store, { ...usualSettings, ...settings }, log);
}

/** The same portal as files, made in this thread. */
export async function* siteOver(
  store: Store,
  languages: SiteLanguages,
  settings: Partial<PortalSettings> = {},
): AsyncGenerator<StaticFile> {
  const all = { ...usualSettings, isStatic: true, ...settings };
  const site = await siteFiles(portalOf(portalOptions(store, all, () => undefined)), languages);
  const making = staticSite(new SitePlan(), {
    perform: async (job) => await performJob(site, job),
    atOnce: 2,
    tell: () => undefined,
    isStopping: () => false,
  });
  for await (const { files } of making) yield* files;
}

export async function example(name: string, budgetUnit?: string): Promise<IncomingDocument> {
  return incomingSet(await builtExample(name, budgetUnit), []);
}

/** The same document with one line and the figures that stand on it corrected by so many fen. */
export function corrected(document: IncomingDocument, byFen: bigint): IncomingDocument {
  const [first, ...others] = document.lines;
  if (first === undefined) throw new Error('there is no line to correct');
  // An amount, and a figure that is none.
  const changed = [true, false].map((isAmount) =>
    document.figures.findIndex(({ amountFen }) => (amountFen !== null) === isAmount),
  );
  const figures = document.figures.map((figure, index) =>
    changed.includes(index) ? { ...figure, printed: `${figure.printed}（更正）` } : figure,
  );
  return {
    ...document,
    contentHash: `${document.contentHash.slice(0, -4)}aaaa`,
    lines: [{ ...first, amountFen: (first.amountFen + byFen) as typeof first.amountFen }, ...others],
    figures,
  };
}

export async function viewOf(app: OpenAPIHono, address: string): Promise<ViewJson> {
  const answer = await app.request(viewAddress(address, 'json'));
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as ViewJson;
}

/** A column of a table of a view. */
export function columnOf(view: ViewJson, table: string, column: string): readonly (string | null)[] {
  const found = view.tables.find(({ name }) => name === table);
  if (found === undefined) throw new Error(`no table ${table}`);
  return found.rows.map(({ values }) => values[column] ?? null);
}

/** The same document a year later, for what looks at years. */
export function nextYear(document: IncomingDocument): IncomingDocument {
  const later = (year: string): string => `${Number(year) + 1}`;
  return {
    ...document,
    fiscalYear: document.fiscalYear + 1,
    title: document.title.replace(`${document.fiscalYear}`, `${document.fiscalYear + 1}`),
    contentHash: `${document.contentHash.slice(0, -4)}bbbb`,
    lines: document.lines.map((line) => ({
      ...line,
      coordinates: { ...line.coordinates, fiscalYear: later(line.coordinates.fiscalYear) },
    })),
  };
}

/** The same figures as if they had been read from a file that was published elsewhere: without text, with pages. */
export function asRead(document: IncomingDocument): IncomingDocument {
  const bytes = new TextEncoder().encode('%PDF-1.7 original');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    ...document,
    provenanceKind: 'readFromPublication',
    provenanceNote: 'original.pdf',
    contentHash: hash,
    source: { address: 'https://department.example/original.pdf', day: '2026-01-30', hash },
    figures: document.figures
      .filter(({ kind }) => kind === 'table')
      .map((figure) => ({ ...figure, measure: null, page: 3 })),
    files: [{ path: 'original.pdf', mediaType: 'application/pdf', bytes }],
  };
}

// The portal as one application: pages in two languages, their views as files, documents' files, feeds, the API's description, health.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { timeout } from 'hono/timeout';
import { askingFor } from '../store/asking-time.ts';
import { registerApi } from './api/api.ts';
import { registerBulk } from './api/bulk.ts';
import { registerLinesPackage } from './api/lines-package.ts';
import { registerFeed } from './api/feed.ts';
import { registerMcp } from './api/mcp.ts';
import { findDepartment, missing, type Missing } from './documents/find-document.ts';
import { portalAssets, type Asset, type Assets } from './frame/assets.ts';
import { ErrorPage, WithdrawnPage } from './frame/error-page.tsx';
import { pageBytes } from './frame/page-bytes.ts';
import type { Frame } from './frame/frame.ts';
import { allPages } from './pages/all-pages.ts';
import { registerFiles } from './pages/document/files.ts';
import type { PageDefinition, PageRequest } from './pages/page-definition.ts';
import { portalOf, type Portal, type PortalOptions } from './portal.ts';
import { keepAnswers } from './server/kept-answers.ts';
import { written } from './server/packed-answer.ts';
import { isGivenUp, isUnavailable } from './server/unavailable.ts';
import { Metrics } from './server/metrics.ts';
import { observe } from './server/observe.ts';
import { pageHeaders } from './server/page-headers.ts';
import { addresses } from './views/addresses.ts';
import { tableCsv, viewWorkbook, workbookType } from './views/view-files.ts';
import { viewJson } from './views/view-json.ts';
import type { ErrorName } from './wording/zh-CN.ts';
import { englishRoot, inLanguage, languageOf, withoutLanguage, wordsOf } from './wording/words.ts';

const htmlType = 'text/html; charset=UTF-8';

/** Longer ones nobody wrote by hand, and no page makes. */
const longestAddress = 4000;

/** A character that no text has and no database keeps. */
const noText = '%00';

export async function createPortal(options: PortalOptions): Promise<OpenAPIHono> {
  const portal = portalOf(options);
  const assets = await portalAssets();
  const app = new OpenAPIHono();
  const metrics = new Metrics();
  app.use(observe(portal, metrics));
  registerHealth(app, portal, metrics);
  const notThere = async (context: Context): Promise<Response> => {
    const why = await missing(portal, context.req.param());
    return why === 'notFound'
      ? errorAnswer(context, portal, assets, why)
      : await withdrawnAnswer(context, portal, assets, why);
  };
  registerBulk(app, portal, notThere);
  app.use(keepAnswers(portal));
  app.use(pageHeaders);
  app.use(async (context, next) => {
    if (context.req.url.length > longestAddress || context.req.url.includes(noText))
      return errorAnswer(context, portal, assets, 'badRequest');
    await next();
    return undefined;
  });
  for (const asset of Object.values<Asset>({ ...assets })) {
    app.get(asset.address, (context) =>
      context.body(asset.content, 200, {
        'content-type': asset.mediaType,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  app.use(async (_context, next) => askingFor(next));
  app.use(
    timeout(
      portal.settings.limitMilliseconds,
      new HTTPException(503, { cause: 'tooSlow' satisfies ErrorName }),
    ),
  );
  registerApi(app, portal);
  registerFeed(app, portal);
  registerLinesPackage(app, portal, notThere);
  registerMcp(app, portal);
  registerFiles(app, portal, notThere);
  for (const definition of allPages) {
    for (const root of ['', englishRoot]) registerPage(app, portal, assets, definition, root);
  }
  app.notFound((context) => {
    if (!isRead(app, context.req)) return errorAnswer(context, portal, assets, 'notFound');
    context.header('allow', 'GET, HEAD');
    return errorAnswer(context, portal, assets, 'onlyRead');
  });
  app.onError((error, context) => {
    if ((error instanceof HTTPException && error.cause === 'tooSlow') || isGivenUp(error))
      return errorAnswer(context, portal, assets, 'tooSlow');
    const name = isUnavailable(error) ? 'unavailable' : 'broken';
    portal.log({ event: 'error', path: context.req.path, detail: error.stack ?? error.message });
    return errorAnswer(context, portal, assets, name);
  });
  return app;
}

/** Whether something stands at the address that may only be read, and something else was asked of it. */
function isRead(app: OpenAPIHono, { method, path }: Context['req']): boolean {
  if (method === 'GET') return false;
  return app.router.match('GET', path)[0].some(([[, route]]) => route.method === 'GET');
}

function registerPage(
  app: OpenAPIHono,
  portal: Portal,
  assets: Assets,
  { path, load, render, parts }: PageDefinition,
  root: string,
): void {
  const answer = async (context: Context, kind: 'page' | 'json' | 'xlsx' | 'csv'): Promise<Response> => {
    const frame = frameOf(context, portal, assets);
    const loaded = await load(portal, requestOf(context, kind), frame.words);
    if (typeof loaded === 'object' && 'withdrawn' in loaded)
      return await withdrawnAnswer(context, portal, assets, loaded);
    if (typeof loaded === 'string') return errorAnswer(context, portal, assets, loaded);
    if ('elsewhere' in loaded) {
      // The department's latest year is another one tomorrow: a redirect that nobody keeps.
      if (kind === 'page') return context.redirect(inLanguage(frame.words.language, loaded.elsewhere), 302);
      const ending = context.req.path.slice(withoutParameters(context));
      return context.redirect(inLanguage(frame.words.language, `/api${loaded.elsewhere}${ending}`), 302);
    }
    const notices = portal.settings.showsUnreviewed ? [frame.words.automatic] : [];
    switch (kind) {
      case 'page':
        return written(context, pageBytes(render(loaded, frame), parts?.(loaded)), htmlType);
      case 'json':
        return written(context, JSON.stringify(viewJson(loaded, notices)), 'application/json');
      case 'xlsx': {
        const workbook = viewWorkbook(loaded, notices, frame.words);
        if (!workbook.ok) return errorAnswer(context, portal, assets, 'broken');
        context.header('content-disposition', 'attachment; filename="view.xlsx"');
        return written(context, new Uint8Array(workbook.value), workbookType);
      }
      case 'csv': {
        const name = context.req.param('table')?.replace(/\.csv$/u, '');
        const table = loaded.tables.find((each) => each.name === name);
        if (table === undefined) return errorAnswer(context, portal, assets, 'notFound');
        context.header('content-disposition', `attachment; filename="${table.name}.csv"`);
        const csv = tableCsv(table, loaded.sources, notices, frame.words);
        return written(context, csv, 'text/csv; charset=utf-8');
      }
    }
  };
  app.get(`${root}${path}`, async (context) => await answer(context, 'page'));
  app.get(`${root}/api${path}view.json`, async (context) => await answer(context, 'json'));
  app.get(`${root}/api${path}view.xlsx`, async (context) => await answer(context, 'xlsx'));
  app.get(`${root}/api${path}tables/:table`, async (context) => await answer(context, 'csv'));
}

/** Where the ending of an address of the API begins: after its last page. */
function withoutParameters({ req }: Context): number {
  const at = req.path.lastIndexOf('/tables/');
  return (at === -1 ? req.path.lastIndexOf('/') : at) + 1;
}

function requestOf({ req }: Context, kind: 'page' | 'json' | 'xlsx' | 'csv'): PageRequest {
  return {
    isFile: kind !== 'page',
    parameters: req.param(),
    query: req.query(),
    queries: (name) => req.queries(name) ?? [],
  };
}

function frameOf(context: Context, { settings }: Portal, assets: Assets): Frame {
  const words = wordsOf(languageOf(context.req.path));
  const path = (address: string): string => inLanguage(words.language, address);
  return {
    words,
    settings,
    assets,
    link: path,
    path,
    linkInOther: (address) => inLanguage(words.otherLanguage.code, address),
  };
}

const statuses = {
  notFound: 404,
  onlyRead: 405,
  badRequest: 400,
  unavailable: 503,
  tooSlow: 503,
  broken: 500,
} as const;

/** As a page for readers, as JSON for programs. */
function errorAnswer(context: Context, portal: Portal, assets: Assets, name: ErrorName): Response {
  const frame = frameOf(context, portal, assets);
  const status = statuses[name];
  const [title, lead] = frame.words.errors[name];
  context.header('cache-control', 'no-store');
  if (status === 503) context.header('retry-after', '10');
  if (withoutLanguage(context.req.path).startsWith('/api/'))
    return context.json({ error: name, title, detail: lead }, status);
  const page = <ErrorPage frame={frame} title={title} lead={lead} />;
  return written(context, pageBytes(page), htmlType, status);
}

/** The address stays, and tells when and why there is nothing any more. */
async function withdrawnAnswer(
  context: Context,
  portal: Portal,
  assets: Assets,
  { withdrawn, before }: Exclude<Missing, 'notFound'>,
): Promise<Response> {
  const frame = frameOf(context, portal, assets);
  context.header('cache-control', 'no-store');
  if (withoutLanguage(context.req.path).startsWith('/api/')) {
    const { department, document, version, reason, withdrawnAt, contentHash } = withdrawn;
    const told = { department, document, version, reason, withdrawnAt, contentHash };
    return context.json({ error: 'withdrawn', title: frame.words.withdrawn.title, ...told }, 410);
  }
  const hasOthers = (await findDepartment(portal, withdrawn.department)) !== undefined;
  const page = <WithdrawnPage frame={frame} withdrawn={withdrawn} before={before} hasOthers={hasOthers} />;
  return written(context, pageBytes(page), htmlType, 410);
}

function registerHealth(app: OpenAPIHono, { database }: Portal, metrics: Metrics): void {
  app.get(addresses.health, async (context) => {
    context.header('cache-control', 'no-store');
    try {
      await database.selectFrom('jurisdiction').select('jurisdiction').limit(1).execute();
      return context.json({ status: 'ok' });
    } catch {
      return context.json({ status: 'unavailable' }, 503);
    }
  });
  app.get(addresses.metrics, (context) => {
    context.header('cache-control', 'no-store');
    return context.text(metrics.text());
  });
}

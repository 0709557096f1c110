// New and corrected documents as an Atom feed, in each language.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { latestVersions } from '../../store/documents.ts';
import { fullTitle } from '../documents/titles.ts';
import type { Portal } from '../portal.ts';
import { addresses } from '../views/addresses.ts';
import { englishRoot, inLanguage, languageOf, wordsOf } from '../wording/words.ts';

const mostEntries = 50;

export function registerFeed(app: OpenAPIHono, { database, settings }: Portal): void {
  const answer = async (context: Context): Promise<Response> => {
    const language = languageOf(context.req.path);
    const words = wordsOf(language);
    const own = settings.origin + inLanguage(language, addresses.feed);
    const versions = await latestVersions(database, { limit: mostEntries });
    const entries = versions.map((each) => {
      const page = addresses.document(each.department, each.document, each.version);
      const address = settings.origin + inLanguage(language, page);
      const news = each.replaces === null ? words.home.taken : words.home.corrected;
      return element('entry', [
        element('id', escape(address)),
        element('title', escape(words.newsTitle(news, fullTitle(each), each.version))),
        element('updated', each.publishedAt.toISOString()),
        `<link href="${escape(address)}"/>`,
        element('summary', escape(words.provenance[each.provenanceKind])),
      ]);
    });
    // Of an empty store nothing is new, and the feed still has to bear a moment.
    const updated = versions[0]?.publishedAt ?? new Date(0);
    const feed = [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
      element('id', escape(own)),
      element('title', escape(`${words.site} · ${words.home.newest}`)),
      ...(settings.showsUnreviewed ? [element('subtitle', escape(words.automatic))] : []),
      element('updated', updated.toISOString()),
      element('author', [element('name', escape(words.site))]),
      `<link rel="self" href="${escape(own)}"/>`,
      ...entries,
      '</feed>',
      '',
    ].join('\n');
    return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  };
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: addresses.feed,
    summary: 'New and corrected documents, the newest first',
    responses: { 200: { description: 'An Atom feed', content: { 'application/atom+xml': {} } } },
  });
  for (const root of ['', englishRoot]) app.get(root + addresses.feed, answer);
}

function element(name: string, content: string | readonly string[]): string {
  const inner = typeof content === 'string' ? content : content.join('');
  return `<${name}>${inner}</${name}>`;
}

function escape(text: string): string {
  return text
    .replaceAll(/[\p{Cc}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

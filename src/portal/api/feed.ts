// New and corrected documents as an Atom feed.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { latestVersions } from '../../store/documents.ts';
import { fullTitle } from '../documents/find-document.ts';
import type { Portal } from '../portal.ts';
import { addresses } from '../views/addresses.ts';
import { chinese } from '../wording/zh-CN.ts';

const mostEntries = 50;

export function registerFeed(app: OpenAPIHono, { database, settings }: Portal): void {
  app.get(addresses.feed, async (context) => {
    const versions = await latestVersions(database, { limit: mostEntries });
    const entries = versions.map((each) => {
      const address = settings.origin + addresses.document(each.department, each.document, each.version);
      const news = each.replaces === null ? chinese.home.published : chinese.home.corrected;
      return element('entry', [
        element('id', escape(address)),
        element('title', escape(`${news}：${fullTitle(each)}（${chinese.versionOf(each.version)}）`)),
        element('updated', each.publishedAt.toISOString()),
        `<link href="${escape(address)}"/>`,
        element('summary', escape(chinese.provenance[each.provenanceKind])),
      ]);
    });
    // Of an empty store nothing is new, and the feed still has to bear a moment.
    const updated = versions[0]?.publishedAt ?? new Date(0);
    const feed = [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
      element('id', escape(`${settings.origin}${addresses.feed}`)),
      element('title', escape(`${chinese.site}：${chinese.home.newest}`)),
      ...(settings.showsUnreviewed ? [element('subtitle', escape(chinese.automatic))] : []),
      element('updated', updated.toISOString()),
      element('author', [element('name', escape(chinese.site))]),
      `<link rel="self" href="${escape(`${settings.origin}${addresses.feed}`)}"/>`,
      ...entries,
      '</feed>',
      '',
    ].join('\n');
    return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });
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

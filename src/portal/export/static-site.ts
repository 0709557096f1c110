// The portal as files: every page that can be reached by links, with the files that pages offer. Links become relative, so that any web
// server, or none, can show them.
import { posix } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { assert } from '../../core/lib/assert.ts';
import { addresses } from '../views/addresses.ts';
import { englishRoot, inLanguage, type PortalLanguage } from '../wording/words.ts';

export type StaticFile = readonly [path: string, content: string | Uint8Array];

export interface StaticProgress {
  readonly done: number;
  readonly known: number;
}

/** How many pages are asked for before they are written. */
const askedAhead = 12;

/** The application has to be made with `isStatic`: its pages then lead nowhere that only a server can answer. */
export async function* staticSite(
  app: OpenAPIHono,
  language: PortalLanguage,
  tell: (progress: StaticProgress) => void,
): AsyncGenerator<StaticFile> {
  const home = inLanguage(language, addresses.home);
  const waiting = [home];
  const known = new Set(waiting);
  const asked = new Map<number, Promise<Response>>();
  let next = 0;
  for (let done = 0; done < waiting.length; done += 1) {
    // Pages wait for the database most of the time, so several are made at once; they are written in the order of their links.
    for (; next < Math.min(done + askedAhead, waiting.length); next += 1)
      asked.set(next, Promise.resolve(app.request(waiting[next] ?? home)));
    const address = waiting[done] ?? home;
    const answer = await (asked.get(done) ?? app.request(address));
    asked.delete(done);
    const elsewhere = answer.headers.get('location');
    const path = fileOf(address);
    const found: string[] = [];
    if (answer.status === 302 && elsewhere !== null) {
      found.push(elsewhere);
      yield [path, forwarding(relativeLink(path, elsewhere))];
    } else {
      assert(answer.status === 200, `a page links to ${address}, which answers ${answer.status}`);
      if (answer.headers.get('content-type')?.startsWith('text/html') === true && isPage(address)) {
        yield [path, withRelativeLinks(await answer.text(), path, found)];
      } else yield [path, new Uint8Array(await answer.arrayBuffer())];
    }
    for (const link of found) {
      if (known.has(link)) continue;
      known.add(link);
      waiting.push(link);
    }
    tell({ done: done + 1, known: waiting.length });
  }
}

/** Files of documents are taken as they are, web pages too. */
function isPage(address: string): boolean {
  return address.endsWith('/');
}

/** `/departments/` is `departments/index.html`; the language is the site's, and no folder. */
function fileOf(address: string): string {
  const own = decodeURIComponent(
    address.startsWith(`${englishRoot}/`) ? address.slice(englishRoot.length) : address,
  ).slice(1);
  return own === '' || own.endsWith('/') ? `${own}index.html` : own;
}

const internalLink = /(\s(?:href|src|action)=")(\/[^"#?]*)([^"]*")/gu;

/** The addresses that were made relative are added to `found`. */
function withRelativeLinks(html: string, path: string, found: string[]): string {
  return html.replaceAll(internalLink, (_match, before: string, address: string, after: string) => {
    found.push(address);
    return before + relativeLink(path, address) + after;
  });
}

/** From a file to what an address has become. Written as an address: what a name may not hold there stays encoded. */
function relativeLink(path: string, address: string): string {
  const target = fileOf(address).split('/').map(encodeURIComponent).join('/');
  return posix.relative(posix.dirname(path).split('/').map(encodeURIComponent).join('/'), target);
}

function forwarding(link: string): string {
  return `<!doctype html>\n<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${link}"><a href="${link}">→</a>\n`;
}

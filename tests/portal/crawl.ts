// Walks through a portal by its links, and reads pages as a reader sees them.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Crawled {
  readonly address: string;
  readonly html: string;
  readonly root: Tree.Document;
}

/** Every page that links lead to, files and downloads left aside, and what `skips` says. What does not answer is an error. */
export async function* crawl(app: OpenAPIHono, start: string, skips: RegExp): AsyncGenerator<Crawled> {
  const waiting = [start];
  const known = new Set(waiting);
  for (const address of waiting) {
    const answer = await app.request(address);
    const elsewhere = answer.headers.get('location');
    let links: readonly string[];
    if (answer.status === 302 && elsewhere !== null) links = [elsewhere];
    else {
      if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
      const html = await answer.text();
      const root = parse(html);
      yield { address, html, root };
      links = elements(root, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
    }
    for (const link of links) {
      const path = link.split('#')[0] ?? '';
      if (!/^\/(?!api\/|en\/|assets\/|feeds\/).*\/$/u.test(path) || skips.test(path) || known.has(path))
        continue;
      known.add(path);
      waiting.push(path);
    }
  }
}

export function elements(
  root: Tree.ParentNode,
  wanted: (element: Tree.Element) => boolean,
): readonly Tree.Element[] {
  return root.childNodes.flatMap((child): readonly Tree.Element[] => {
    if (!('tagName' in child)) return [];
    return [...(wanted(child) ? [child] : []), ...elements(child, wanted)];
  });
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function hasClass(element: Tree.Element, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) ?? false;
}

/** What stands in an element, notes in small letters left aside. */
export function textOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && (hasClass(node, 'cell-note') || node.tagName === 'small')) return '';
  return node.childNodes.map(textOf).join('').trim();
}

// What the addresses of the portal become in a portal of files: `/departments/` is `departments/index.html`, and the lines behind a
// figure are a part of the page of all lines of their document.
import { posix } from 'node:path';

/** A figure's page of lines: the page of all lines of the version, and the selection as it is written in the address. */
export interface LinesPlace {
  readonly page: string;
  readonly selection: string;
}

export function linesPlace(address: string): LinesPlace | undefined {
  const [, page, selection] =
    /^(\/departments\/[^/]+\/[^/]+\/document\/\d+\/lines\/)([^/]+)\/$/u.exec(address) ?? [];
  return page === undefined || selection === undefined ? undefined : { page, selection };
}

/** The department whose pages can be made apart from all others; undefined of a page that speaks of many. */
export function departmentOf(address: string): string | undefined {
  const [, department] =
    /^\/departments\/(?!after\/)([^/]+)\//u.exec(address) ??
    /^\/compare\/(?!codes\/)([^/~]+)~/u.exec(address) ??
    [];
  return department;
}

export function fileOf(address: string): string {
  const path = decodeURIComponent(address).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A page, and no file that a page offers. */
export function isPage(address: string): boolean {
  return address.endsWith('/');
}

const internalLink = /(\s(?:href|src|action)=")(\/[^"#?]*)([^"]*")/gu;

/** Any web server, or none, can show the page then. The addresses that were made relative are added to `found`. */
export function withRelativeLinks(html: string, path: string, found: Set<string>): string {
  const folder = encodedPath(posix.dirname(path));
  return html.replaceAll(internalLink, (_match, before: string, address: string, after: string) => {
    found.add(address);
    return before + relativeLink(folder, address) + after;
  });
}

export function forwarding(path: string, elsewhere: string): string {
  const link = relativeLink(encodedPath(posix.dirname(path)), elsewhere);
  return `<!doctype html>\n<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${link}"><a href="${link}">→</a>\n`;
}

/** From a folder to what an address has become. Written as an address: what a name may not hold there stays encoded. */
function relativeLink(folder: string, address: string): string {
  const lines = linesPlace(address);
  const link = posix.relative(folder, encodedPath(fileOf(lines?.page ?? address)));
  return lines === undefined ? link : `${link}#${lines.selection}`;
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

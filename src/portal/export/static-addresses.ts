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

/** From a page to an address, with the part of a page after `#`; any web server, or none, can follow it. */
export function relativeLink(page: string, written: string): string {
  const [address = '', part] = written.split('#');
  const lines = linesPlace(address);
  const target = lines?.page ?? address;
  const link = posix.relative(page, isPage(target) ? `${target}index.html` : target);
  const place = lines?.selection ?? part;
  return place === undefined ? link : `${link}#${place}`;
}

export function forwarding(page: string, elsewhere: string): string {
  const link = relativeLink(page, elsewhere);
  return `<!doctype html>\n<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${link}"><a href="${link}">→</a>\n`;
}

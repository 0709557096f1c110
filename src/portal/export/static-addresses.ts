// What the addresses of the portal become in a portal of files: `/departments/` is `departments/index.html`, and the lines behind a
// figure are a part of the page of all lines of their document.
import { inLanguage, type PortalLanguage } from '../wording/words.ts';

/** The portal's languages; of several Chinese stands at the root and English below it, as on a server, one alone at the root. */
export type SiteLanguages = readonly [PortalLanguage, ...PortalLanguage[]];

/** Where an address stands for a language: pages and their tables once for each, what they offer beside themselves once. */
export function placeIn(languages: SiteLanguages, language: PortalLanguage): (address: string) => string {
  return (address) =>
    languages.length > 1 && (isPage(address) || address.startsWith('/api/'))
      ? inLanguage(language, address)
      : address;
}

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

/** An address below the origin, as readers write it to others; `place` says where it stands. */
export function publicPath(place: (address: string) => string): (address: string) => string {
  return (address) => {
    const lines = linesPlace(address);
    return lines === undefined ? place(address) : `${place(lines.page)}#${lines.selection}`;
  };
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

/**
 * From a page, where it stands, to an address, with the part of a page after `#`; any web server, or none, can follow it. `place` says
 * where the address stands.
 */
export function relativeLink(page: string, written: string, place: (address: string) => string): string {
  const [address = '', part] = written.split('#');
  const lines = linesPlace(address);
  const target = place(lines?.page ?? address);
  const link = relativePath(page, isPage(target) ? `${target}index.html` : target);
  const within = lines?.selection ?? part;
  return within === undefined ? link : `${link}#${within}`;
}

/** From a page to a file, both from the root. */
function relativePath(page: string, file: string): string {
  const folders = page.split('/').slice(1, -1);
  const target = file.split('/').slice(1);
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** A page that leads on, by a link from where it stands. */
export function forwarding(link: string): string {
  return `<!doctype html>\n<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${link}"><a href="${link}">→</a>\n`;
}

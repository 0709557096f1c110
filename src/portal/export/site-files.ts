// The files that an address of the portal becomes: a page with the tables that it offers, the lines behind the figures of a document, a
// document's own files. A page is loaded once for all that is made of it.
import type { Child } from 'hono/jsx';
import { TrieRouter } from 'hono/router/trie-router';
import { assert } from '../../core/lib/assert.ts';
import { fileOf as storedFile } from '../../store/documents.ts';
import { unpacked } from '../../store/packing.ts';
import { packageDescriptor, packageTable } from '../api/bulk.ts';
import { findVersion } from '../documents/find-document.ts';
import { portalAssets, type Asset, type Assets } from '../frame/assets.ts';
import { htmlOf } from '../frame/html-of.ts';
import type { Frame } from '../frame/frame.ts';
import { allPages } from '../pages/all-pages.ts';
import { allLinesView, renderAllLines } from '../pages/lines/all-lines.tsx';
import type { PageDefinition } from '../pages/page-definition.ts';
import type { Portal } from '../portal.ts';
import { bulkFolders, tableAddress } from '../views/addresses.ts';
import { tableCsv } from '../views/view-files.ts';
import type { View } from '../views/view.ts';
import { wordsOf, type PortalLanguage } from '../wording/words.ts';
import { fileOf, forwarding, isPage, relativeLink } from './static-addresses.ts';

export type StaticFile = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

export interface MadeFiles {
  readonly files: readonly StaticFile[];
  /** What its pages lead to, as addresses of the portal. */
  readonly links: ReadonlySet<string>;
}

export interface SiteFiles {
  readonly make: (address: string) => Promise<MadeFiles>;
  /** The page of all lines of a version, with a part for each selection. */
  readonly makeLines: (address: string, selections: readonly string[]) => Promise<MadeFiles>;
}

const versionFile = /^\/departments\/([^/]+)\/([^/]+)\/document\/([1-9]\d*)\/files\/(.+)$/u;

export async function siteFiles(portal: Portal, language: PortalLanguage): Promise<SiteFiles> {
  const assets = await portalAssets();
  const words = wordsOf(language);
  const notices = portal.settings.showsUnreviewed ? [words.automatic] : [];
  const routes = new TrieRouter<PageDefinition>();
  for (const definition of allPages) routes.add('GET', definition.path, definition);

  const filesOfView = <Shown extends View>(
    address: string,
    view: Shown,
    render: (view: Shown, frame: Frame) => Child,
  ): MadeFiles => {
    const written = new Map<string, string>();
    // The site is in one language, so its addresses name none.
    const link = (to: string): string => {
      const known = written.get(to) ?? relativeLink(address, to);
      written.set(to, known);
      return known;
    };
    const html = htmlOf(render(view, { words, settings: portal.settings, assets, link }));
    const page: StaticFile = [fileOf(address), html];
    const links = new Set([...written.keys()].map((each) => each.replace(/#.*$/u, '')));
    const tables = view.tables.flatMap((table): StaticFile[] => {
      const own = tableAddress(address, table.name);
      // It is made with its page, and need not be followed.
      return links.delete(own) ? [[fileOf(own), tableCsv(table, view.sources, notices, words)]] : [];
    });
    return { files: [page, ...tables], links };
  };

  return {
    make: async (address) => {
      if (!isPage(address))
        return { files: [[fileOf(address), await offered(portal, assets, address)]], links: new Set() };
      const [found] = routes.match('GET', address)[0];
      assert(found !== undefined, `a page links to ${address}, which is none`);
      const [{ load, render }, written] = found;
      const parameters = decoded(written as Readonly<Record<string, string>>);
      const loaded = await load(portal, { parameters, query: {}, queries: () => [], isFile: false }, words);
      if (typeof loaded === 'object' && 'elsewhere' in loaded) {
        const file: StaticFile = [fileOf(address), forwarding(address, loaded.elsewhere)];
        return { files: [file], links: new Set([loaded.elsewhere]) };
      }
      assert(
        typeof loaded === 'object' && 'tables' in loaded,
        `a page links to ${address}, where nothing is`,
      );
      return filesOfView(address, loaded, render);
    },
    makeLines: async (address, selections) => {
      const [department = '', document = '', , version = ''] = address.split('/').slice(2);
      const found = await findVersion(portal, decoded({ department, document, version }));
      assert(found !== undefined, `a page links to lines of ${address}, where nothing is`);
      const written = [...selections].sort().map(decodeURIComponent);
      const view = await allLinesView(portal, found.version, written, words);
      return filesOfView(address, view, renderAllLines);
    },
  };
}

/** What pages offer beside themselves: style and scripts, files of documents, all data. */
async function offered(portal: Portal, assets: Assets, address: string): Promise<StaticFile[1]> {
  const asset = Object.values<Asset>({ ...assets }).find((each) => each.address === address);
  if (asset !== undefined) return asset.content;
  if (address.startsWith(bulkFolders.all))
    return await bulkFile(portal, address.slice(bulkFolders.all.length));
  const [, department = '', document = '', version, path = ''] =
    versionFile.exec(address)?.map(decodeURIComponent) ?? [];
  const key = { department, document, version: Number(version) };
  const stored = await storedFile(portal.database, key, path);
  assert(stored !== undefined, `a page links to ${address}, which is no file`);
  return new Uint8Array(unpacked(stored));
}

async function bulkFile(portal: Portal, name: string): Promise<StaticFile[1]> {
  if (name === 'datapackage.json') return JSON.stringify(packageDescriptor({}, portal));
  const portions: Uint8Array[] = [];
  for await (const portion of packageTable(portal, {}, name)) portions.push(Buffer.from(portion));
  return new Uint8Array(Buffer.concat(portions));
}

function decoded(parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}

// The files that an address of the portal becomes: a page with the tables that it offers, the lines behind the figures of a document, a
// document's own files. A page is loaded once for all that is made of it.
import { TrieRouter } from 'hono/router/trie-router';
import { assert } from '../../core/lib/assert.ts';
import { fileOf as storedFile, type VersionRow } from '../../store/documents.ts';
import { unpacked } from '../../store/packing.ts';
import { packageDescriptor, packageTable } from '../api/bulk.ts';
import { findVersion } from '../documents/find-document.ts';
import { portalAssets, type Asset, type Assets } from '../frame/assets.ts';
import { pageBytes } from '../frame/page-bytes.ts';
import type { Frame } from '../frame/frame.ts';
import { allPages } from '../pages/all-pages.ts';
import { allLinesView, renderAllLines } from '../pages/lines/all-lines.tsx';
import type { PageDefinition } from '../pages/page-definition.ts';
import type { Portal } from '../portal.ts';
import { bulkFolders, tableAddress } from '../views/addresses.ts';
import { tableCsv } from '../views/view-files.ts';
import type { View } from '../views/view.ts';
import { wordsOf, type PortalLanguage } from '../wording/words.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { comparedFiles } from './compared-files.ts';
import type { MadeFiles, StaticFile } from './made-files.ts';
import {
  fileOf,
  forwarding,
  isPage,
  placeIn,
  publicPath,
  relativeLink,
  type SiteLanguages,
} from './static-addresses.ts';

export interface SiteFiles {
  readonly make: (address: string) => Promise<MadeFiles>;
  /** The page of all lines of a version, with a part for each selection. */
  readonly makeLines: (address: string, selections: readonly string[]) => Promise<MadeFiles>;
}

const versionFile = /^\/departments\/([^/]+)\/([^/]+)\/document\/([1-9]\d*)\/files\/(.+)$/u;

export async function siteFiles(portal: Portal, languages: SiteLanguages): Promise<SiteFiles> {
  const assets = await portalAssets();
  const makers = languages.map((language) => new PagesOfLanguage(portal, assets, languages, language));
  return {
    make: async (address) => {
      const compared = await comparedFiles(portal, address);
      if (compared !== undefined) return compared;
      if (!isPage(address))
        return { files: [[fileOf(address), await offered(portal, assets, address)]], links: new Set() };
      return await together(makers, async (maker) => await maker.page(address));
    },
    makeLines: async (address, selections) => {
      const [department = '', document = '', , version = ''] = address.split('/').slice(2);
      const found = await findVersion(portal, decoded({ department, document, version }));
      assert(found !== undefined, `a page links to lines of ${address}, where nothing is`);
      const written = [...selections].sort().map(decodeURIComponent);
      return await together(makers, async (maker) => await maker.lines(address, found.version, written));
    },
  };
}

async function together(
  makers: readonly PagesOfLanguage[],
  make: (maker: PagesOfLanguage) => Promise<MadeFiles>,
): Promise<MadeFiles> {
  const made: MadeFiles[] = [];
  // One after the other: what the first has read of the store the next ones find.
  for (const maker of makers) made.push(await make(maker));
  return {
    files: made.flatMap(({ files }) => files),
    links: new Set(made.flatMap(({ links }) => [...links])),
  };
}

const routes = new TrieRouter<PageDefinition>();
for (const definition of allPages) routes.add('GET', definition.path, definition);

class PagesOfLanguage {
  readonly #portal: Portal;
  readonly #assets: Assets;
  readonly #words: Wording;
  readonly #place: (address: string) => string;
  readonly #placeOfOther: ((address: string) => string) | undefined;

  constructor(portal: Portal, assets: Assets, languages: SiteLanguages, language: PortalLanguage) {
    this.#portal = portal;
    this.#assets = assets;
    this.#words = wordsOf(language);
    this.#place = placeIn(languages, language);
    const other = languages.find((each) => each !== language);
    this.#placeOfOther = other === undefined ? undefined : placeIn(languages, other);
  }

  async page(address: string): Promise<MadeFiles> {
    const [found] = routes.match('GET', address)[0];
    assert(found !== undefined, `a page links to ${address}, which is none`);
    const [definition, written] = found;
    const parameters = decoded(written as Readonly<Record<string, string>>);
    const request = { parameters, query: {}, queries: () => [], isFile: false };
    const loaded = await definition.load(this.#portal, request, this.#words);
    if (typeof loaded === 'object' && 'elsewhere' in loaded) {
      const own = this.#place(address);
      const link = relativeLink(own, loaded.elsewhere, this.#place);
      return { files: [[fileOf(own), forwarding(link)]], links: new Set([loaded.elsewhere]) };
    }
    assert(typeof loaded === 'object' && 'tables' in loaded, `a page links to ${address}, where nothing is`);
    return this.#filesOf(address, loaded, definition);
  }

  /** The page of all lines of a version, with a part for each selection. */
  async lines(address: string, version: VersionRow, selections: readonly string[]): Promise<MadeFiles> {
    const view = await allLinesView(this.#portal, version, selections, this.#words, publicPath(this.#place));
    return this.#filesOf(address, view, { render: renderAllLines });
  }

  #filesOf<Shown extends View>(
    address: string,
    view: Shown,
    { render, parts }: Pick<PageDefinition<Shown>, 'render' | 'parts'>,
  ): MadeFiles {
    const { settings } = this.#portal;
    const words = this.#words;
    const own = this.#place(address);
    const placeOfOther = this.#placeOfOther;
    const written = new Map<string, string>();
    const link = (to: string): string => {
      const known = written.get(to) ?? relativeLink(own, to, this.#place);
      written.set(to, known);
      return known;
    };
    const frame: Frame = {
      words,
      settings,
      assets: this.#assets,
      link,
      path: publicPath(this.#place),
      linkInOther: placeOfOther === undefined ? undefined : (to) => relativeLink(own, to, placeOfOther),
    };
    const page: StaticFile = [fileOf(own), pageBytes(render(view, frame), parts?.(view))];
    const links = new Set([...written.keys()].map((each) => each.replace(/#.*$/u, '')));
    const notices = settings.showsUnreviewed ? [words.automatic] : [];
    const tables = view.tables.flatMap((table): StaticFile[] => {
      const file = tableAddress(address, table.name);
      // It is made with its page, and need not be followed.
      return links.delete(file)
        ? [[fileOf(this.#place(file)), tableCsv(table, view.sources, notices, words)]]
        : [];
    });
    return { files: [page, ...tables], links };
  }
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

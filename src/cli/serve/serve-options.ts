// The words of `mingzhang serve` and `mingzhang export-site`, read and checked before anything is opened.
import { resolve } from 'node:path';
import type { Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { SiteLanguages } from '../../portal/export/static-addresses.ts';
import type { PortalSettings } from '../../portal/portal.ts';
import type { StorePlace } from '../../store/open-store.ts';
import { parseWords, type WrongWords } from '../command-words.ts';
import { serveWords } from './wording.ts';

export interface ServeOptions {
  readonly store: StorePlace;
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** Undefined where it is that of the port. */
  readonly origin: string | undefined;
  readonly settings: Omit<PortalSettings, 'origin'>;
  readonly language: Language;
}

export const usualPort = 8080;
const usualHost = '127.0.0.1';
const usualFolder = 'out/store';
const usualLimitSeconds = 10;

const portalOptions = {
  store: 'any',
  database: 'any',
  origin: 'any',
  contact: 'any',
  'show-unreviewed': 'switch',
} as const;

const serveSpec = {
  options: { ...portalOptions, port: 'any', host: 'any', 'limit-seconds': 'any' },
  paths: { of: 'document', least: 0, most: 0 },
} as const;

const bothLanguages: SiteLanguages = ['zh-CN', 'en'];

/** As they are written; the order says nothing. */
const siteLanguages = new Map<string, SiteLanguages>([
  ['zh-CN', ['zh-CN']],
  ['en', ['en']],
  ['zh-CN,en', bothLanguages],
  ['en,zh-CN', bothLanguages],
]);

const exportSpec = {
  options: { ...portalOptions, languages: [...siteLanguages.keys()] },
  paths: { of: 'document', least: 1, most: 1 },
} as const;

interface PortalValues {
  readonly store?: string;
  readonly database?: string;
  readonly origin?: string;
  readonly contact?: string;
}

export function readServeOptions(
  words: readonly string[],
  startedIn: string,
): Result<ServeOptions, WrongWords> {
  const read = parseWords(words, serveSpec);
  if (!read.ok) return read;
  const { values, switches, language } = read.value;
  const say = serveWords(language);
  const port = Number(values.port ?? usualPort);
  const limitSeconds = Number(values['limit-seconds'] ?? usualLimitSeconds);
  const messages = [
    ...wrongPlace(values, language),
    ...(Number.isInteger(port) && port >= 0 && port <= 65_535 ? [] : [say.wrongPort(values.port ?? '')]),
    ...(limitSeconds >= 1 && limitSeconds <= 600 ? [] : [say.wrongLimit(values['limit-seconds'] ?? '')]),
  ];
  if (messages.length > 0) return err({ language, messages });
  const host = values.host ?? usualHost;
  return ok({
    store: placeOf(values, startedIn),
    port,
    host,
    language,
    origin: values.origin === undefined ? undefined : originOf(values.origin),
    settings: {
      contact: contactOf(values.contact ?? ''),
      showsUnreviewed: switches.has('show-unreviewed'),
      limitMilliseconds: limitSeconds * 1000,
      isStatic: false,
    },
  });
}

/** A mail address may be given as the link that it becomes. */
function contactOf(written: string): string {
  return written.replace(/^mailto:/iu, '');
}

export interface ExportOptions {
  readonly store: StorePlace;
  readonly folder: string;
  /** Of the site. */
  readonly languages: SiteLanguages;
  readonly settings: PortalSettings;
  readonly language: Language;
}

export function readExportOptions(
  words: readonly string[],
  startedIn: string,
): Result<ExportOptions, WrongWords> {
  const read = parseWords(words, exportSpec);
  if (!read.ok) return read;
  const { values, switches, paths, language } = read.value;
  const messages = wrongPlace(values, language);
  if (messages.length > 0) return err({ language, messages });
  return ok({
    store: placeOf(values, startedIn),
    folder: resolve(startedIn, paths[0] ?? ''),
    languages: siteLanguages.get(values.languages ?? '') ?? bothLanguages,
    language,
    settings: {
      origin: originOf(values.origin ?? ''),
      contact: contactOf(values.contact ?? ''),
      showsUnreviewed: switches.has('show-unreviewed'),
      // Nobody waits for a single page.
      limitMilliseconds: 600_000,
      isStatic: true,
    },
  });
}

function wrongPlace({ store, database }: PortalValues, language: Language): readonly string[] {
  return store !== undefined && database !== undefined ? [serveWords(language).storeOrDatabase] : [];
}

function placeOf({ store, database }: PortalValues, startedIn: string): StorePlace {
  if (database !== undefined) return { kind: 'server', url: database };
  return { kind: 'folder', path: resolve(startedIn, store ?? usualFolder) };
}

function originOf(written: string): string {
  return written.replace(/\/+$/u, '');
}

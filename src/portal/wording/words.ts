// The languages of the portal: Chinese at its root, English below `/en`.
import { addresses, assetsFolder, bulkFolders } from '../views/addresses.ts';
import { chinese, type Wording } from './zh-CN.ts';
import { english } from './en.ts';

export type PortalLanguage = Wording['language'];

export const englishRoot = '/en';

export function wordsOf(language: PortalLanguage): Wording {
  return language === 'en' ? english : chinese;
}

export function languageOf(path: string): PortalLanguage {
  return path === englishRoot || path.startsWith(`${englishRoot}/`) ? 'en' : 'zh-CN';
}

/** What stands once. */
const inNoLanguage = [
  assetsFolder,
  addresses.openApi,
  addresses.documentsList,
  addresses.mcp,
  bulkFolders.all,
];

/** An address of the portal in a language. */
export function inLanguage(language: PortalLanguage, address: string): string {
  const isEnglish = language === 'en' && !inNoLanguage.some((each) => address.startsWith(each));
  return isEnglish ? `${englishRoot}${address}` : address;
}

/** The same address without its language. */
export function withoutLanguage(path: string): string {
  if (languageOf(path) !== 'en') return path;
  const rest = path.slice(englishRoot.length);
  return rest === '' ? '/' : rest;
}

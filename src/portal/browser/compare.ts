// Comparisons of any documents or codes in a portal of files, made in the reader's browser by the portal's own rules from small files.
import { relativeLink } from '../export/static-addresses.ts';
import { htmlOf } from '../frame/html-of.ts';
import { Sources } from '../frame/sources.tsx';
import { offeredId, withoutScriptId, type OfferedInPage } from '../pages/compare/choice-in-browser.tsx';
import { codesView, type ComparedCode } from '../pages/compare/codes-view.ts';
import { compareView, readKey, type ComparedSource } from '../pages/compare/compare-view.ts';
import { codesEvent, readSums, type WrittenSums } from '../pages/compare/compared-codes.ts';
import {
  comparedEvent,
  readCompared,
  type ComparedDocument,
  type WrittenDocument,
} from '../pages/compare/compared-document.ts';
import { CodesComparison, Comparison } from '../pages/compare/comparison.tsx';
import { addresses } from '../views/addresses.ts';
import { wordsOf } from '../wording/words.ts';
import { connectChoice, type Choice } from './choice.ts';
import { handedOver } from './handed-over.ts';

const words = wordsOf(document.documentElement.lang === 'en' ? 'en' : 'zh-CN');

/** Links from the page on which one chooses. */
function frameAt(page: string) {
  return { words, link: (address: string): string => relativeLink(page, address, (place) => place) };
}

function documentsChoice(offered: OfferedInPage & { readonly kind: 'documents' }): Choice {
  const { compare } = words;
  const source = documentsOf(new Map(offered.documents.map(([key, , , file]) => [key, file])));
  const frame = frameAt(addresses.compare);
  return {
    offered: offered.documents.map(([key, title, note]) => ({ key, title, note })),
    words: { pick: compare.pick, filter: compare.filter, none: compare.noneFound, more: compare.more },
    compare: async (keys) => {
      const view = await compareView(source, keys.flatMap(readKey), words);
      const html = htmlOf(Sources({ frame, sources: view.sources })) + htmlOf(Comparison({ frame, view }));
      return { view, html };
    },
  };
}

/** Each document's file is a script that hands it over. */
function documentsOf(files: ReadonlyMap<string, string>): ComparedSource {
  const known = new Map<string, ComparedDocument>();
  return {
    find: async ({ department, document: name }) => {
      const file = files.get(`${department}~${name}`);
      if (file === undefined) return undefined;
      const written = await handedOver<WrittenDocument>(file, comparedEvent);
      if (written === undefined) return 'notLoaded';
      const compared = readCompared(written);
      known.set(`${department}~${name}`, compared);
      return compared.version;
    },
    read: async ({ department, document: name }) => {
      const compared = known.get(`${department}~${name}`);
      return compared === undefined ? Promise.reject(new Error('not found')) : Promise.resolve(compared);
    },
  };
}

function codesChoice({ list, codes, files }: OfferedInPage & { readonly kind: 'codes' }): Choice {
  const { compare } = words;
  const known = new Map(
    codes.map(([code, name, level]): [string, ComparedCode] => [code, { code, name, level }]),
  );
  const frame = frameAt(addresses.codesChoice(list));
  const read = async (wanted: readonly string[]) => {
    const classes = files.filter(([first]) => wanted.some((code) => code.startsWith(first)));
    const parts = await Promise.all(
      classes.map(async ([, file]) => await handedOver<WrittenSums>(file, codesEvent)),
    );
    const sums = parts.flatMap((part) => (part === undefined ? [] : [readSums(part)]));
    if (sums.length < parts.length) return undefined;
    return {
      places: sums[0]?.places ?? [],
      amounts: new Map(sums.flatMap(({ amounts }) => [...amounts])),
    };
  };
  return {
    offered: codes.map(([code, name]) => ({ key: code, title: `${code} ${name}`, note: '' })),
    words: {
      pick: compare.codesPick,
      filter: compare.filterCodes,
      none: compare.noneFoundCodes,
      more: compare.moreCodes,
    },
    compare: async (keys) => {
      const source = { list, isSpent: true, find: (code: string) => known.get(code), read };
      const view = await codesView(source, keys, words);
      return { view, html: htmlOf(CodesComparison({ frame, view })) };
    },
  };
}

const data = document.getElementById(offeredId);
const fallback = document.getElementById(withoutScriptId);
if (data !== null && fallback !== null) {
  const offered = JSON.parse(data.textContent) as OfferedInPage;
  const choice = offered.kind === 'documents' ? documentsChoice(offered) : codesChoice(offered);
  connectChoice(choice, offered.notices, words, fallback);
}

// Reads a PDF of ours back, for the tests: the words of each page, where its links lead, what its metadata say.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPage {
  /** The lines from top to bottom, all spaces taken out. */
  readonly lines: readonly string[];
  readonly text: string;
  readonly landscape: boolean;
  /** For each link on the page, from top to bottom, the index of the page it leads to. */
  readonly links: readonly number[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly attachments: Readonly<
    Record<string, { readonly content: Uint8Array; readonly description: string }>
  >;
  readonly bookmarks: readonly string[];
  readonly isTagged: boolean;
}

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export async function readPages(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(packageFolder, 'cmaps')}/`,
    standardFontDataUrl: `${join(packageFolder, 'standard_fonts')}/`,
    verbosity: 0,
  });
  const document = await task.promise;
  try {
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const placed = items.flatMap((item) => ('str' in item ? [item] : []));
      const lines = linesOf(placed.map(({ str, transform }) => ({ str, y: Number(transform[5]) })));
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
      const links: { y: number; page: number }[] = [];
      for (const annotation of (await page.getAnnotations()) as {
        subtype: string;
        dest: unknown;
        rect: number[];
      }[]) {
        const target = Array.isArray(annotation.dest)
          ? annotation.dest
          : await document.getDestination(String(annotation.dest));
        if (annotation.subtype !== 'Link' || target === null) continue;
        links.push({
          y: annotation.rect[3] ?? 0,
          page: await document.getPageIndex(target[0] as { num: number; gen: number }),
        });
      }
      pages.push({
        lines,
        text: lines.join('\n'),
        landscape: x1 - x0 > y1 - y0,
        links: links.sort((left, right) => right.y - left.y).map((link) => link.page),
      });
    }
    const { info, metadata } = await document.getMetadata();
    return {
      pages,
      info: info as Record<string, unknown>,
      xmp: (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '',
      attachments: ((await document.getAttachments()) ?? {}) as ReadPdf['attachments'],
      bookmarks: titlesOf(await document.getOutline()),
      isTagged: (await document.getMarkInfo())?.Marked === true,
    };
  } finally {
    await task.destroy();
  }
}

/** Pieces of text on one height are one line, in the order in which the file has them. */
function linesOf(pieces: readonly { str: string; y: number }[]): string[] {
  const lines: { y: number; text: string }[] = [];
  for (const { str, y } of pieces) {
    const line = lines.find((each) => Math.abs(each.y - y) < 2);
    if (line === undefined) lines.push({ y, text: str });
    else line.text += str;
  }
  return lines.sort((left, right) => right.y - left.y).map(({ text }) => text.replace(/\s/gu, ''));
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesOf(bookmarks: readonly Bookmark[] | null): string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

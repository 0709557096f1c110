// What a PDF holds beside what its pages show: bookmarks, links and notes, tags with their alternative texts, what it does when it is
// opened. Told as text, and without the numbers by which a file calls its parts: these change whenever it is saved anew.
import type { PDFDocumentProxy } from 'pdfjs-dist';

export interface BesidePrint {
  /** Bookmarks in order, those within others with their path: title, place, address. */
  readonly outline: readonly string[];
  /** By page, and then of the whole: links, notes, form fields; labels of pages, actions. */
  readonly interaction: readonly string[];
  /** By page: tags, what they hold, and texts that stand for pictures. */
  readonly structure: readonly string[];
}

export async function readBesidePrint(document: PDFDocumentProxy): Promise<BesidePrint> {
  const plain = await plainly(document);
  const interaction: string[] = [];
  const structure: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    interaction.push(plain(await page.getAnnotations()));
    structure.push(plain(await page.getStructTree()));
    page.cleanup();
  }
  const whole = await Promise.all([
    document.getPageLabels(),
    document.getOpenAction(),
    document.getJSActions(),
    document.getViewerPreferences(),
  ]);
  return {
    outline: flatOutline(await document.getOutline(), '', plain),
    interaction: [...interaction, plain(whole)],
    structure: [...structure, plain(await document.getMarkInfo())],
  };
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

type Plain = (value: unknown) => string;

function flatOutline(items: readonly OutlineItem[] | null, above: string, plain: Plain): string[] {
  return (items ?? []).flatMap(({ items: below, ...item }) => {
    const path = above === '' ? item.title : `${above} / ${item.title}`;
    return [`${path} ${plain(item)}`, ...flatOutline(below, path, plain)];
  });
}

/** Keys whose values are numbers of objects in the file. */
const numbersOfObjects = ['id', 'parentId', 'popupRef', 'inReplyTo', 'refs'];

/** References to pages become their position; the content of a tag keeps its number on the page. */
async function plainly(document: PDFDocumentProxy): Promise<Plain> {
  const positions = new Map<string, number>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { ref } = await document.getPage(number);
    if (ref !== null) positions.set(`${ref.num} ${ref.gen}`, number);
  }
  const replace = (key: string, value: unknown): unknown => {
    if (key === 'id' && typeof value === 'string') return /_mc\d+$/u.exec(value)?.[0];
    if (numbersOfObjects.includes(key)) return undefined;
    if (!isReference(value)) return value;
    const position = positions.get(`${value.num} ${value.gen}`);
    return position === undefined ? undefined : `page ${position}`;
  };
  return (value) => JSON.stringify(value, replace);
}

function isReference(value: unknown): value is { readonly num: number; readonly gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

// What the elements of a web page are to a reader, by their names; of our own pages also by their classes, since their lines are set
// by a style sheet.
import type { DefaultTreeAdapterMap } from 'parse5';

export type PageNode = DefaultTreeAdapterMap['node'];
export type PageElement = DefaultTreeAdapterMap['element'];

/** Not seen, no text, or about the page and not about its subject. */
const leftOut: ReadonlySet<string> = new Set(
  'script style template noscript svg math head title iframe object canvas audio video button select textarea footer dialog'.split(
    ' ',
  ),
);
const leftOutClasses: ReadonlySet<string> = new Set(['skip', 'unseen', 'story-hint', 'columns']);
const inLine: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Parts of a line by name that our own style sheet sets as lines, and what has such parts. */
const ownLines: ReadonlySet<string> = new Set(['body', 'title', 'number', 'subtitle', 'answer', 'head-line']);
const ownRows: ReadonlySet<string> = new Set(['head-line', 'provenance']);
const ownCells: ReadonlySet<string> = new Set(['head', 'label', 'code', 'figure', 'text']);

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function classesOf(element: PageElement): readonly string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/u);
}

export function isLeftOut(element: PageElement): boolean {
  return (
    leftOut.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none/iu.test(attribute(element, 'style') ?? '') ||
    classesOf(element).some((name) => leftOutClasses.has(name))
  );
}

/** Whether what it holds is part of the line around it. */
export function isInLine(element: PageElement): boolean {
  if (!inLine.has(element.tagName)) return false;
  const around =
    element.parentNode !== null && isElement(element.parentNode) ? classesOf(element.parentNode) : [];
  const isOwnLine =
    classesOf(element).some((name) => ownLines.has(name)) || around.some((name) => ownRows.has(name));
  return !isOwnLine;
}

/** Line ends in a cell of our own pages are seen. */
export function isOwnCell(element: PageElement): boolean {
  return classesOf(element).some((name) => ownCells.has(name));
}

export function headingLevel({ tagName }: PageElement): number | undefined {
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

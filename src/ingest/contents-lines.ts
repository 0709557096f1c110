// Contents that were typed by hand: lines below their title that lead to a page, or that are said again further on.
import type { SourceElement, SourceParagraph } from './source-document.ts';

const title = /^目[录次]$/u;
/** Dots, or the room of a tab, that lead to a page's number or nowhere. */
const leaders = /(?:[.·．。…⋯・‥]{3,}[\s.·．。…⋯・‥]*|\t\s*)[-—–]?(\d{1,4})?[-—–]?$/u;

export function markContents(elements: readonly SourceElement[]): SourceElement[] {
  const start = elements.findIndex(
    (element) => element.kind === 'paragraph' && title.test(bare(element.text)),
  );
  if (start === -1) return [...elements];
  const later = new Set<string>();
  const isSaidAgain: boolean[] = [];
  for (const [index, element] of [...elements.entries()].reverse()) {
    if (element.kind !== 'paragraph') continue;
    isSaidAgain[index] = later.has(bare(element.text));
    later.add(bare(element.text));
  }
  let end = start + 1;
  while (end < elements.length) {
    const element = elements[end];
    if (element?.kind !== 'paragraph') break;
    const isEntry =
      element.role === 'contentsEntry' || leaders.test(element.text) || isSaidAgain[end] === true;
    if (!isEntry && element.role !== 'pageNumber') break;
    end += 1;
  }
  return elements.map((element, index) =>
    index > start && index < end && element.kind === 'paragraph' && element.role === 'text'
      ? asEntry(element)
      : element,
  );
}

function asEntry(paragraph: SourceParagraph): SourceParagraph {
  const page = leaders.exec(paragraph.text)?.[1];
  return {
    ...paragraph,
    text: paragraph.text.replace(leaders, '').trim(),
    role: 'contentsEntry',
    ...(page === undefined ? {} : { printedPage: page }),
  };
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

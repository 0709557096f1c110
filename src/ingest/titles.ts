// Which paragraphs look like titles: headings by the file's own word, and what is larger than the text or set in the middle.
import type { SourceElement } from './source-document.ts';

const longestTitle = 60;
const longestInMiddle = 40;

export function markTitles(elements: readonly SourceElement[]): SourceElement[] {
  const usual = usualSize(elements);
  return elements.map((element) => {
    if (element.kind !== 'paragraph' || element.role !== 'text') return element;
    const { headingLevel, looks, text } = element;
    const isLarge = usual !== undefined && looks.size !== null && looks.size >= 1.12 * usual;
    const isTitle =
      headingLevel !== undefined ||
      (isLarge && text.length <= longestTitle) ||
      (looks.align === 'center' && text.length <= longestInMiddle);
    return isTitle ? { ...element, role: 'title' as const } : element;
  });
}

/** The size in which most of the text is set; undefined where the file tells no sizes. */
function usualSize(elements: readonly SourceElement[]): number | undefined {
  const lengths = new Map<number, number>();
  for (const element of elements) {
    if (element.kind !== 'paragraph' || element.role !== 'text' || element.looks.size === null) continue;
    const { size } = element.looks;
    lengths.set(size, (lengths.get(size) ?? 0) + element.text.length);
  }
  return [...lengths].sort(([, left], [, right]) => right - left)[0]?.[0];
}

// Gives each table the lines that belong to it: number, title, whose table and unit right before it, notes right after. The
// same for every file type.
import type { DocumentLine } from '../core/reading/printed-document.ts';
import { partOfLine } from '../core/reading/words-on-pages.ts';
import type { SourceElement, SourceGrid, SourceParagraph } from './source-document.ts';

const longestLine = 70;
const unit = /(?:金额)?单位\s*[:：]/u;
const body = /^(?:编制|预算|填报|填制|公开|主管|决算)?(?:部门|单位)(?:（单位）)?(?:名称)?\s*[:：]/u;
const number = /^(?:附件?)?(?:\S{0,8}公开)?(?:附?表)?\s*[\d一二三四五六七八九十]{1,3}(?:[-－]\d+)?\s*表?$/u;
const year = /^[（(]?\s*\d{4}\s*年?度?\s*[)）]?$/u;
const tableTitle = /(?:表|目录|明细|清单)(?:[（(].*[)）])?$/u;
const note = /^(?:备?注|说明|附注|注释)\s*\d*\s*[:：.．、]/u;
const furtherNote = /^\d+\s*[.．、]/u;

/** Paragraphs that belong to a table move into it; all others stay, in their order. */
export function withLinesAround(elements: readonly SourceElement[]): SourceElement[] {
  const moved = new Set<SourceElement>();
  const grids = new Map<SourceGrid, SourceGrid>();
  for (const [index, element] of elements.entries()) {
    if (element.kind !== 'grid') continue;
    const above = linesAbove(elements, index, moved);
    const notes = notesBelow(elements, index);
    for (const line of [...above, ...notes]) moved.add(line);
    grids.set(element, {
      ...element,
      above: [...element.above, ...above.flatMap(linesOf)],
      notes: [...element.notes, ...notes.map((line) => partOfLine(line, [0, line.text.length]))],
    });
  }
  return elements
    .filter((element) => !moved.has(element))
    .map((element) => (element.kind === 'grid' ? (grids.get(element) ?? element) : element));
}

/** Whose table and which unit often stand on one line, far apart. */
function linesOf(paragraph: SourceParagraph): DocumentLine[] {
  const { text } = paragraph;
  const parts = unit.test(text) ? text.split(/\t+|[ \u3000\u00a0]{3,}|\n/u) : [text];
  let end = 0;
  return parts.flatMap((part) => {
    const words = part.trim();
    const start = text.indexOf(words, end);
    end = start + words.length;
    return words === '' ? [] : [partOfLine(paragraph, [start, end])];
  });
}

function linesAbove(
  elements: readonly SourceElement[],
  start: number,
  taken: ReadonlySet<SourceElement>,
): SourceParagraph[] {
  const grid = elements[start];
  const lines: SourceParagraph[] = [];
  let title: SourceParagraph | undefined;
  for (let index = start - 1; index >= 0; index -= 1) {
    const element = elements[index];
    if (element === undefined || taken.has(element) || element.place.page !== grid?.place.page) break;
    if (element.kind !== 'paragraph') break;
    if (element.role !== 'text' && element.role !== 'title') continue;
    if (element.text.length > longestLine) break;
    const kind = kindOf(element);
    const isMoreOfTitle = kind === 'title' && title !== undefined && isSameTitle(element, title);
    if (kind === undefined || (title !== undefined && kind !== 'number' && !isMoreOfTitle)) break;
    if (kind === 'title') title = element;
    lines.unshift(element);
  }
  return lines;
}

function kindOf({ text, role, looks }: SourceParagraph): 'number' | 'title' | 'other' | undefined {
  if (unit.test(text) || body.test(text) || year.test(text)) return 'other';
  if (number.test(text)) return 'number';
  return role === 'title' || looks.align === 'center' || (tableTitle.test(text) && !/[。；，]/u.test(text))
    ? 'title'
    : undefined;
}

/** A title over two lines: the upper one looks the same, and is not itself the title of a part. */
function isSameTitle(upper: SourceParagraph, title: SourceParagraph): boolean {
  return (
    upper.looks.size === title.looks.size &&
    upper.looks.align === title.looks.align &&
    upper.looks.bold === title.looks.bold &&
    !tableTitle.test(upper.text) &&
    !/^第[一二三四五六七八九十]+部分|^[一二三四五六七八九十]+、/u.test(upper.text)
  );
}

function notesBelow(elements: readonly SourceElement[], start: number): SourceParagraph[] {
  const notes: SourceParagraph[] = [];
  for (const element of elements.slice(start + 1, start + 12)) {
    if (element.kind !== 'paragraph') break;
    if (element.role === 'pageNumber' || element.role === 'runningFoot' || element.role === 'runningHead')
      continue;
    if (!(note.test(element.text) || (notes.length > 0 && furtherNote.test(element.text)))) break;
    notes.push(element);
  }
  return notes;
}

// A web page from top to bottom as elements: text runs on until something stands on a line of its own.
import { problem, type Problem } from '../../core/lib/problem.ts';
import { elementMaker, type ElementMaker, type ParagraphDetails } from '../elements-without-pages.ts';
import type { ReadingLimits } from '../limits.ts';
import type { SourceElement } from '../source-document.ts';
import {
  attribute,
  headingLevel,
  isElement,
  isInLine,
  isLeftOut,
  isOwnCell,
  type PageElement,
  type PageNode,
} from './page-parts.ts';
import { pageTable } from './page-tables.ts';

/** Of elements in each other; pages of offices reach a few dozen. */
const deepestPage = 400;

export class PageReading {
  readonly #file: string;
  readonly #limits: ReadingLimits;
  readonly #make: ElementMaker;
  readonly #elements: SourceElement[] = [];
  readonly #problems: Problem[] = [];
  #line = '';
  #keepsBreaks = false;
  #isTooDeep = false;

  constructor(file: string, limits: ReadingLimits) {
    this.#file = file;
    this.#limits = limits;
    this.#make = elementMaker(file);
  }

  read(page: PageNode): {
    readonly elements: readonly SourceElement[];
    readonly problems: readonly Problem[];
  } {
    this.#node(page, {}, 0);
    this.#endLine({});
    const values = { limit: `${deepestPage}` };
    const deep = this.#isTooDeep ? [problem('nesting-too-deep', { file: this.#file }, { values })] : [];
    return { elements: this.#elements, problems: [...this.#problems, ...deep] };
  }

  #node(node: PageNode, details: ParagraphDetails, depth: number): void {
    if (depth > deepestPage) {
      this.#isTooDeep = true;
      return;
    }
    if (node.nodeName === '#text' && 'value' in node) {
      this.#line += node.value.replace(this.#keepsBreaks ? /[ \t\r\f]+/gu : /[ \t\r\n\f]+/gu, ' ');
      return;
    }
    if (isElement(node)) this.#element(node, details, depth);
    else if ('childNodes' in node) for (const child of node.childNodes) this.#node(child, details, depth + 1);
  }

  #element(element: PageElement, around: ParagraphDetails, depth: number): void {
    if (isLeftOut(element)) return;
    if (element.tagName === 'br') {
      this.#line += '\n';
      return;
    }
    if (element.tagName === 'img') {
      this.#endLine(around);
      this.#elements.push({ kind: 'picture', place: { document: this.#file } });
      return;
    }
    if (isInLine(element)) {
      this.#children(element, around, depth);
      return;
    }
    this.#endLine(around);
    const details = detailsOf(element, around);
    if (element.tagName === 'table' && details.role !== 'inPicture') this.#table(element, details, depth);
    else this.#children(element, details, depth);
    this.#endLine(details);
  }

  #children(element: PageElement, details: ParagraphDetails, depth: number): void {
    for (const child of element.childNodes) this.#node(child, details, depth + 1);
  }

  #endLine(details: ParagraphDetails): void {
    const text = trimmed(this.#line);
    this.#line = '';
    if (text !== '') this.#elements.push(this.#make.paragraph(text, details));
  }

  /** The caption stands above. A table that only lays the page out, a single cell, is no table. */
  #table(table: PageElement, details: ParagraphDetails, depth: number): void {
    for (const caption of table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption')) {
      this.#children(caption, { ...details, role: 'title' }, depth + 1);
      this.#endLine({ ...details, role: 'title' });
    }
    const nested: PageElement[] = [];
    const grid = pageTable(table, this.#limits.cellsPerTable, (cell) => this.#cellText(cell, nested, depth));
    if (grid.isCut) {
      const limit = `${this.#limits.cellsPerTable}`;
      this.#problems.push(problem('entries-too-many', { file: this.#file }, { values: { limit } }));
    }
    const isLayout = nested.length > 0 && grid.cells.every(({ text }) => text === '');
    if (grid.cells.length > 0 && !isLayout) this.#elements.push(this.#make.grid(grid));
    for (const inner of nested) this.#element(inner, details, depth + 1);
  }

  /** Tables inside of cells stand after the table around them. */
  #cellText(cell: PageElement, nested: PageElement[], depth: number): string {
    const inside = new PageReading(this.#file, this.#limits);
    inside.#keepsBreaks = isOwnCell(cell);
    inside.#cell(cell, nested, depth + 1);
    inside.#endLine({});
    this.#isTooDeep ||= inside.#isTooDeep;
    return inside.#elements.flatMap((each) => (each.kind === 'paragraph' ? [each.text] : [])).join('\n');
  }

  #cell(node: PageElement, nested: PageElement[], depth: number): void {
    if (depth > deepestPage) this.#isTooDeep = true;
    else {
      for (const child of node.childNodes) {
        if (isElement(child) && child.tagName === 'table') nested.push(child);
        else if (!isElement(child) || isInLine(child) || child.tagName === 'br') this.#node(child, {}, depth);
        else if (!isLeftOut(child)) {
          this.#endLine({});
          this.#cell(child, nested, depth + 1);
          this.#endLine({});
        }
      }
    }
  }
}

function detailsOf(element: PageElement, around: ParagraphDetails): ParagraphDetails {
  const level = headingLevel(element);
  if (around.role === 'contentsEntry' || around.role === 'inPicture') return around;
  if (level !== undefined) return { headingLevel: level, role: 'title' };
  if (element.tagName === 'nav') return { role: 'contentsEntry' };
  if (element.tagName === 'figure') return { role: 'inPicture' };
  const align =
    attribute(element, 'align') ?? /text-align\s*:\s*(\w+)/iu.exec(attribute(element, 'style') ?? '')?.[1];
  const looks = { bold: false, size: null } as const;
  if (align === 'center') return { ...around, looks: { ...looks, align: 'center' } };
  if (align === 'right') return { ...around, looks: { ...looks, align: 'end' } };
  return around;
}

/** Spaces at the ends of lines are not seen. */
function trimmed(line: string): string {
  return line
    .split('\n')
    .map((each) => each.trim())
    .join('\n')
    .trim();
}

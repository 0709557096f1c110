// The body of a Word file from top to bottom as elements.
import { problem, type Problem } from '../../core/lib/problem.ts';
import { elementMaker, type ElementMaker } from '../elements-without-pages.ts';
import type { ReadingLimits } from '../limits.ts';
import type { SourceElement, SourceParagraph } from '../source-document.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts';
import { contentOf } from './content.ts';
import { Fields } from './fields.ts';
import { Numbering } from './numbering.ts';
import type { WordParts } from './package.ts';
import { paragraphText, type Flow, type ParagraphText } from './paragraph-text.ts';
import { Styles, type ParagraphStyle } from './styles.ts';
import { tableGrid } from './tables.ts';

export class WordReading {
  readonly #file: string;
  readonly #parts: WordParts;
  readonly #limits: ReadingLimits;
  readonly #make: ElementMaker;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #flow: Flow = { fields: new Fields(), changes: { insertions: 0, deletions: 0 }, hidden: '' };
  readonly #problems: Problem[] = [];
  /** Text of paragraphs whose end is deleted: it goes on with the next one. */
  #carried = '';

  constructor(file: string, parts: WordParts, limits: ReadingLimits) {
    this.#file = file;
    this.#parts = parts;
    this.#limits = limits;
    this.#make = elementMaker(file);
    this.#styles = new Styles(parts.styles);
    this.#numbering = new Numbering(parts.numbering, this.#styles);
  }

  read(): { readonly elements: readonly SourceElement[]; readonly problems: readonly Problem[] } {
    const body = childOf(this.#parts.main, 'w:body');
    const elements = body === undefined ? [] : this.#blocks(body);
    return { elements, problems: [...this.#problems, ...this.#saidOfAll()] };
  }

  #saidOfAll(): Problem[] {
    const { changes, hidden } = this.#flow;
    const { insertions, deletions } = changes;
    const place = { file: this.#file };
    const values = { insertions: `${insertions}`, deletions: `${deletions}` };
    return [
      ...(insertions + deletions > 0 ? [problem('changes-tracked', place, { values })] : []),
      ...(hidden.trim() === ''
        ? []
        : [
            problem('text-hidden', place, {
              written: hidden.trim(),
              values: { characters: `${[...hidden.trim()].length}` },
            }),
          ]),
    ];
  }

  #blocks(container: XmlElement): SourceElement[] {
    const elements: SourceElement[] = [];
    for (const block of contentOf(container, this.#flow.changes)) {
      if (block.name === 'w:p') elements.push(...this.#paragraph(block));
      else if (block.name === 'w:tbl') elements.push(...this.#table(block));
    }
    return elements;
  }

  #paragraph(element: XmlElement): SourceElement[] {
    const content = paragraphText(element, this.#flow);
    const properties = childOf(element, 'w:pPr');
    if (childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined) {
      this.#flow.changes.deletions += 1;
      this.#carried += content.text;
      return this.#hangingOn(content);
    }
    const style = this.#styles.styleOf(properties, content.runs);
    const text = this.#numbered(`${this.#carried}${content.text}`, style);
    this.#carried = '';
    const paragraph = text === '' ? [] : [this.#element(text, style, content)];
    return [...paragraph, ...this.#hangingOn(content)];
  }

  /** A paragraph without text has no number. */
  #numbered(text: string, { numbered }: ParagraphStyle): string {
    const trimmed = text.trim();
    return trimmed === '' || numbered === undefined ? trimmed : `${this.#numbering.next(numbered)}${trimmed}`;
  }

  #element(text: string, style: ParagraphStyle, { isInContents }: ParagraphText): SourceParagraph {
    const { looks, headingLevel } = style;
    if (!isInContents && !style.isContentsEntry) {
      return this.#make.paragraph(text, { looks, ...(headingLevel === undefined ? {} : { headingLevel }) });
    }
    const [, entry = text, page] = /^(.*?)(?:[\t\s.·…]*\t\s*(\d+))?$/su.exec(text) ?? [];
    return this.#make.paragraph(entry, {
      role: 'contentsEntry',
      looks,
      ...(page === undefined ? {} : { printedPage: page }),
    });
  }

  /** Text boxes, pictures and notes stand after the paragraph that holds them. */
  #hangingOn({ boxes, pictures, notes }: ParagraphText): SourceElement[] {
    return [
      ...boxes.flatMap((box) => this.#blocks(box)),
      ...Array.from({ length: pictures }, () => ({
        kind: 'picture' as const,
        place: { document: this.#file },
      })),
      ...notes.flatMap(({ kind, id }) => this.#note(kind === 'footnote' ? 'w:footnote' : 'w:endnote', id)),
    ];
  }

  #note(name: 'w:footnote' | 'w:endnote', id: string): SourceElement[] {
    const part = name === 'w:footnote' ? this.#parts.footnotes : this.#parts.endnotes;
    const notes = part === undefined ? [] : childrenOf(part, name);
    const note = notes.find((each) => attributeOf(each, 'id') === id);
    return (note === undefined ? [] : childrenOf(note, 'w:p')).flatMap((element) => {
      // Notes have no notes of their own, so that none can lead back to itself.
      const text = paragraphText(element, this.#flow).text.trim();
      return text === '' ? [] : [this.#make.paragraph(text, { role: 'note' })];
    });
  }

  /** Tables inside of cells stand after the table around them; a single cell around tables is no table. */
  #table(table: XmlElement): SourceElement[] {
    const only = onlyCell(table);
    if (only !== undefined && childrenOf(only, 'w:tbl').length > 0) return this.#blocks(only);
    const hanging: (() => SourceElement[])[] = [];
    const grid = tableGrid(table, this.#flow.changes, this.#limits.cellsPerTable, (cell) =>
      this.#cellText(cell, hanging),
    );
    if (grid.isCut) {
      const limit = `${this.#limits.cellsPerTable}`;
      this.#problems.push(problem('entries-too-many', { file: this.#file }, { values: { limit } }));
    }
    const element = grid.cells.length === 0 ? [] : [this.#make.grid(grid)];
    return [...element, ...hanging.flatMap((read) => read())];
  }

  #cellText(cell: XmlElement, hanging: (() => SourceElement[])[]): string {
    const lines: string[] = [];
    for (const block of contentOf(cell, this.#flow.changes)) {
      if (block.name === 'w:tbl') hanging.push(() => this.#table(block));
      if (block.name !== 'w:p') continue;
      const content = paragraphText(block, this.#flow);
      lines.push(this.#numbered(content.text, this.#styles.styleOf(childOf(block, 'w:pPr'), [])));
      hanging.push(() => this.#hangingOn(content));
    }
    return lines.join('\n').trim();
  }
}

function onlyCell(table: XmlElement): XmlElement | undefined {
  const rows = childrenOf(table, 'w:tr');
  const cells = rows.flatMap((row) => childrenOf(row, 'w:tc'));
  return cells.length === 1 ? cells[0] : undefined;
}

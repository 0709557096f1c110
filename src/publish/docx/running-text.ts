// Paragraphs of the Word document: a style, a text, and what differs from place to place.
import type { IParagraphOptions, ParagraphChild } from 'docx';
import { Bookmark, BookmarkEnd, BookmarkStart, Tab, TextRun } from 'docx';
import type { Heading, Paragraph as TextParagraph } from '../../core/disclosure/tree.ts';
import type { ContentsEntries, ContentsEntry } from './contents-entries.ts';
import { isFoundByStyle } from './contents-entries.ts';
import { hiddenMark, quoted } from './field.ts';
import { readableText } from '../readable-text.ts';
import { otherwiseListed } from './text-looks.ts';

/** Line ends of the text are line ends in Word, and tabs are tabs. */
export function runsOf(text: string): TextRun[] {
  return readableText(text)
    .split('\n')
    .filter((line, index) => line !== '' || index > 0)
    .map((line, index) => {
      const parts = line.split('\t').flatMap((part, place) => (place > 0 ? [new Tab(), part] : [part]));
      return new TextRun({ children: parts, ...(index > 0 ? { break: 1 } : {}) });
    });
}

export function textParagraph({ style, inlines }: TextParagraph): IParagraphOptions {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed));
  return { style: style === 'note' ? 'BodyNote' : 'BodyText', children: runsOf(text.join('')) };
}

export function headingParagraph(heading: Heading, entries: ContentsEntries): IParagraphOptions {
  const { level, id, text } = heading;
  const style = isFoundByStyle(heading) ? `Heading${level}` : otherwiseListed(level);
  return { style, children: listedText(text, entries.get(id)) };
}

/** A title with the bookmark that the contents lead to. */
export function listedText(text: string, entry: ContentsEntry | undefined): ParagraphChild[] {
  if (entry === undefined) return runsOf(text);
  const { bookmark, level, isFoundByStyle: isFound } = entry;
  const hidden = isFound ? [] : hiddenMark(`TC ${quoted(readableText(entry.text))} \\f C \\l ${level}`);
  return [new NumberedBookmark(bookmark, [...hidden, ...runsOf(text)])];
}

/** The program that makes Word files numbers bookmarks by how many the process has made; ours count in their document. */
class NumberedBookmark extends Bookmark {
  readonly #bookmark: ContentsEntry['bookmark'];

  constructor(bookmark: ContentsEntry['bookmark'], children: readonly ParagraphChild[]) {
    super({ id: bookmark.name, children });
    this.#bookmark = bookmark;
  }

  override get writtenAs(): Bookmark['writtenAs'] {
    const { name, id } = this.#bookmark;
    return [new BookmarkStart(name, id), ...this.children, new BookmarkEnd(id)];
  }
}

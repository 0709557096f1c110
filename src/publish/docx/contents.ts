// The contents as a field that Word keeps up to date, with the entries as they stand now.
import type { IParagraphOptions, ParagraphChild } from 'docx';
import { FileChild, ImportedXmlComponent, InternalHyperlink, Paragraph, Tab, TextRun } from 'docx';
import { textArea } from '../pdf/sheet.ts';
import type { ContentsEntries, ContentsEntry } from './contents-entries.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import { readableText } from '../readable-text.ts';
import { runsOf } from './running-text.ts';
import { twips } from './twips.ts';

/** Nothing where nothing is listed: a field without entries shows an error. */
export function contents(title: string, entries: ContentsEntries): FileChild[] {
  const listed = [...entries.values()];
  if (listed.length === 0) return [];
  const heading = new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: runsOf(title) });
  // Only Word knows its own pages, so that it is always told to work them out when it opens the document.
  const start = fieldStart('TOC \\o "1-3" \\h \\z \\f C', { isStale: true });
  const lines = listed.map((entry, index) => {
    const [before, after] = [index === 0 ? start : [], index === listed.length - 1 ? [fieldEnd()] : []];
    return new Paragraph({ ...entryLine(entry.level), children: [...before, entryLink(entry), ...after] });
  });
  return [new ContentsControl([heading, ...lines])];
}

function entryLine(level: 1 | 2 | 3): Pick<IParagraphOptions, 'style' | 'tabStops'> {
  const position = twips(textArea('portrait').width);
  return { style: `TOC${level}`, tabStops: [{ type: 'right', leader: 'dot', position }] };
}

/** Title, dots, page: one link, as Word writes it. */
function entryLink({ text, bookmark, page }: ContentsEntry): ParagraphChild {
  return new InternalHyperlink({
    anchor: bookmark.name,
    children: [
      new TextRun(readableText(text).replace(/\s*\n\s*/gu, ' ')),
      new TextRun({ children: [new Tab()] }),
      ...field(`PAGEREF ${bookmark.name} \\h`, page === undefined ? '' : String(page)),
    ],
  });
}

/** What makes Word show "update table" above the contents. */
class ContentsControl extends FileChild {
  constructor(children: readonly Paragraph[]) {
    super('w:sdt');
    const properties = ImportedXmlComponent.fromXmlString(
      '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>',
    );
    const content = new ImportedXmlComponent('w:sdtContent');
    for (const child of children) content.push(child);
    this.root.push(properties, content);
  }
}

// Makes the Word document of a disclosure, for offices that go on editing it: headings, contents, tables and text have named
// styles, and the contents and page numbers are fields that Word keeps up to date.
import type { FileChild, ISectionOptions } from 'docx';
import { Document, Packer, Paragraph } from 'docx';
import type { Disclosure } from '../../core/disclosure/tree.ts';
import { documentProperties } from '../document-properties.ts';
import { contents } from './contents.ts';
import type { ContentsEntries } from './contents-entries.ts';
import { contentsEntries } from './contents-entries.ts';
import { coreProperties } from './core-properties.ts';
import { cover } from './cover.ts';
import { withFixedTimes } from './fixed-times.ts';
import { fontTable } from './official-fonts.ts';
import { foot, sheetOf } from './page-section.ts';
import { passageChildren } from './passage-children.ts';
import type { Section } from './passages.ts';
import { sectionsOf } from './passages.ts';
import { documentStyles } from './styles.ts';

export interface DocxOptions {
  /**
   * The page on which each heading and table is likely to stand, by its id: what the contents show in programs that do not
   * work it out themselves. Word does, when it opens the document, after asking.
   */
  readonly pageNumbers?: ReadonlyMap<string, number>;
}

/** The same disclosure gives the same bytes. */
export async function renderDocx(
  disclosure: Disclosure,
  { pageNumbers = new Map() }: DocxOptions = {},
): Promise<Uint8Array> {
  const entries = contentsEntries(disclosure.blocks, pageNumbers);
  const { mark } = disclosure.provenance;
  const sections = sectionsOf(disclosure.blocks).map((section, index) =>
    bodySection(section, entries, index === 0 ? { mark } : undefined),
  );
  const document = new Document({
    styles: documentStyles(),
    sections: [frontSection(disclosure, entries), ...sections],
  });
  const packed = await Packer.toBuffer(document, undefined, [
    {
      path: 'docProps/core.xml',
      data: coreProperties(documentProperties(disclosure), disclosure.fiscalYear),
    },
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return withFixedTimes(packed);
}

function frontSection(disclosure: Disclosure, entries: ContentsEntries): ISectionOptions {
  return {
    properties: { page: sheetOf('portrait') },
    ...foot(disclosure.provenance.mark, false),
    children: closed([...cover(disclosure), ...contents(disclosure.contentsTitle, entries)]),
  };
}

/** `opening`: the first section of the body begins to count the pages, and its foot is that of all. */
function bodySection(
  { orientation, passages }: Section,
  entries: ContentsEntries,
  opening: { readonly mark: string } | undefined,
): ISectionOptions {
  const children = passages.flatMap((passage, index) => passageChildren(passage, index === 0, entries));
  const page = sheetOf(orientation);
  return {
    properties: { page: opening === undefined ? page : { ...page, pageNumbers: { start: 1 } } },
    ...(opening === undefined ? {} : foot(opening.mark, true)),
    children: closed(children),
  };
}

/** The last paragraph of a section says what its pages are like; where there is none, one that takes no room. */
function closed(children: readonly FileChild[]): readonly FileChild[] {
  return children.at(-1) instanceof Paragraph
    ? children
    : [...children, new Paragraph({ style: 'SectionEnd' })];
}

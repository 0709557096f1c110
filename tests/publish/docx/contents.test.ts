// The contents of the Word document: a field that Word keeps up to date, with entries to start from.
import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { quoted } from '../../../src/publish/docx/field.ts';
import { renderDocx } from '../../../src/publish/docx/render-docx.ts';
import { emptyTable } from '../sample-blocks.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import type { ReadDocument } from './read-document.ts';
import { readDocument, styleOf, textOf } from './read-document.ts';
import type { Element } from './read-xml.ts';
import { contentOf, elementsOf, firstOf } from './read-xml.ts';

/** The contents list no charts, and drawing them takes its time. */
const withoutCharts: Disclosure = {
  ...sampleDisclosure,
  blocks: sampleDisclosure.blocks.filter(({ kind }) => kind !== 'chart'),
};

async function render(
  disclosure: Disclosure,
  pageNumbers?: ReadonlyMap<string, number>,
): Promise<ReadDocument> {
  return readDocument(await renderDocx(disclosure, pageNumbers === undefined ? {} : { pageNumbers }));
}

const instructionsOf = (element: Element): string[] =>
  elementsOf(element, 'w:instrText').map((instruction) => contentOf(instruction).trim());

const listed = sampleDisclosure.blocks.flatMap((block) =>
  (block.kind === 'heading' || block.kind === 'table') && block.contentsText !== undefined ? [block] : [],
);

describe('the contents', () => {
  it('are one field, from its first line to its last, which Word is told to work out', async () => {
    const { body } = await render(withoutCharts);
    const contents = firstOf(body, 'w:sdtContent');
    const marks = elementsOf(contents, 'w:fldChar').map(({ attributes }) => attributes);
    expect(instructionsOf(contents)[0]).toBe('TOC \\o "1-3" \\h \\z \\f C');
    expect(marks[0]).toEqual({ 'w:fldCharType': 'begin', 'w:dirty': 'true' });
    let depth = 0;
    const depths = marks.map(
      ({ 'w:fldCharType': type }) => (depth += { begin: 1, end: -1 }[type ?? ''] ?? 0),
    );
    expect(depths.slice(0, -1).every((each) => each > 0)).toBe(true);
    expect(depths.at(-1)).toBe(0);
  });

  it('lead from each entry to its title', async () => {
    const { body } = await render(withoutCharts);
    const links = elementsOf(body, 'w:hyperlink');
    const paragraphs = elementsOf(body, 'w:p');
    const titles = links.map(({ attributes }) => {
      const found = paragraphs.filter((paragraph) =>
        elementsOf(paragraph, 'w:bookmarkStart').some(
          (start) => start.attributes['w:name'] === attributes['w:anchor'],
        ),
      );
      return found.map(textOf);
    });
    expect(titles).toEqual(listed.map((block) => [block.kind === 'heading' ? block.text : block.title]));
  });

  it('stand one level deeper for a table than for the heading above it', async () => {
    const { body } = await render(withoutCharts);
    const entries = elementsOf(body, 'w:p').filter((paragraph) => styleOf(paragraph).startsWith('TOC'));
    const levels = entries.slice(1).map((entry) => Number(styleOf(entry).slice(3)));
    expect(levels).toEqual(listed.map((block) => (block.kind === 'heading' ? block.level : 2)));
  });

  it('show the pages that are known, and blanks for the others', async () => {
    const [first, second] = listed;
    const pages = new Map([
      [first?.id ?? '', 3],
      [second?.id ?? '', 12],
    ]);
    const { body } = await render(withoutCharts, pages);
    const shown = elementsOf(body, 'w:hyperlink').map((link) => textOf(link).split('\t')[1]);
    expect(shown).toEqual(['3', '12', ...listed.slice(2).map(() => '')]);
  });

  it('are told beside a title what they print in its place', async () => {
    const table = { ...emptyTable, contentsText: '表二“三公”\\"经费"' };
    const heading = {
      ...{ kind: 'heading' as const, id: 'duties', level: 2 as const, text: '本馆职责', startsPage: false },
      contentsText: '一、职责',
    };
    const document = await render({ ...sampleDisclosure, blocks: [heading, table] });
    const instructions = document.paragraphs.flatMap(instructionsOf).filter((text) => text.startsWith('TC'));
    expect(instructions).toEqual([
      'TC "一、职责" \\f C \\l 2',
      String.raw`TC "表二\“三公\”\\\"经费\"" \f C \l 3`,
    ]);
    const own = document.paragraphs.filter((paragraph) => textOf(paragraph) === '本馆职责');
    expect(own.map(styleOf)).toEqual(['Heading2OtherwiseListed']);
  });

  it('are left out where nothing is listed', async () => {
    const blocks = sampleDisclosure.blocks.filter(({ kind }) => kind === 'paragraph');
    const document = await render({ ...sampleDisclosure, blocks });
    expect(document.paragraphs.map(textOf)).not.toContain(sampleDisclosure.contentsTitle);
    expect(elementsOf(document.body, 'w:fldChar')).toEqual([]);
  });
});

describe('a quoted text', () => {
  it('has no line ends and no mark that would end it', () => {
    expect(quoted('甲\n“乙”\t"丙\\')).toBe(String.raw`"甲 \“乙\” \"丙\\"`);
  });
});

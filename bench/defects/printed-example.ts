// A built example as a document in hand: its elements with pages, lines, page numbers and contents, as a reader would find them, and the
// two ways of looking at it that the benchmarks need, reading and checking.
import { join } from 'node:path';
import { checkDisclosure } from '../../src/core/checks/check.ts';
import type { Finding } from '../../src/core/checks/obligation.ts';
import type { Disclosure } from '../../src/core/disclosure/tree.ts';
import { disclosureElements } from '../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement, DocumentParagraph } from '../../src/core/reading/printed-document.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { formats } from '../../src/cli/formats.ts';
import { prepare } from '../../src/cli/prepare.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../standards/load.ts';
import { root } from '../programs.ts';

export interface PrintedExample {
  readonly elements: readonly DocumentElement[];
  readonly read: (elements: readonly DocumentElement[]) => Reading;
  readonly findings: (elements: readonly DocumentElement[]) => readonly Finding[];
}

export async function printedExample(name: string): Promise<PrintedExample> {
  const folder = join(root, 'examples', name);
  const prepared = await prepare(folder, { format: undefined, budgetUnit: undefined, attachment: 'public' });
  if (!prepared.ok) throw new Error(`the example ${name} does not build`);
  const { disclosure } = prepared.value;
  const own = [...formats.values()].filter(({ id }) => id === disclosure.format.id);
  const { codeLists: lists, economicMapping, fundSections } = loadStandards(disclosure.fiscalYear);
  const read = (elements: readonly DocumentElement[]): Reading =>
    readDisclosure(elements, { formats: own, vocabulary, listsOf: () => lists });
  const findings = (elements: readonly DocumentElement[]): readonly Finding[] =>
    checkDisclosure({
      document: { file: name, elements, reading: read(elements) },
      standards: { lists, economicMapping, fundSections },
      companions: { units: [] },
      dates: {},
    }).flatMap((verdict) => verdict.findings);
  return { elements: withPages(disclosure, disclosureElements(disclosure, name), name), read, findings };
}

/** Elements on one page: enough for a dozen pages of text. */
const perPage = 12;
/** The cover and the contents come before the first page that bears a number. */
const firstPage = 3;

function withPages(
  { cover, contentsTitle, blocks }: Disclosure,
  elements: readonly DocumentElement[],
  document: string,
): readonly DocumentElement[] {
  const paged = elements.slice(cover.lines.length).map((element, index) => {
    const page = firstPage + Math.floor(index / perPage);
    return at(element, { document, page }, index);
  });
  const line = (role: string, text: string, page: number, serial: number): DocumentParagraph => ({
    kind: 'paragraph',
    role,
    text,
    place: { document, page, line: serial },
  });
  const listed = blocks
    .filter(({ kind }) => kind !== 'chart')
    .flatMap((block, index) => {
      const text = 'contentsText' in block ? block.contentsText : undefined;
      const page = `${1 + Math.floor(index / perPage)}`;
      return text === undefined ? [] : [{ ...line('contentsEntry', text, 2, index), printedPage: page }];
    });
  const pages = Map.groupBy(paged, ({ place }) => place.page ?? firstPage);
  const numbered = [...pages].flatMap(([page, own]) => [
    ...own,
    line('pageNumber', `${page - firstPage + 1}`, page, elements.length),
  ]);
  const front = elements
    .slice(0, cover.lines.length)
    .map((element, index) => at(element, { document, page: 1 }, index));
  return [...front, line('title', contentsTitle, 2, elements.length), ...listed, ...numbered];
}

/** Where an element stands; what is in a table is told by the table's ordinal. */
function at(
  element: DocumentElement,
  page: { readonly document: string; readonly page: number },
  index: number,
): DocumentElement {
  if (element.kind !== 'grid') return { ...element, place: { ...page, line: index } };
  const table = { ...page, table: index };
  const { grid, above, notes } = element;
  const cells = grid.cells.map((cell) => ({
    ...cell,
    place: { ...table, row: cell.row, column: cell.column },
  }));
  const inside = (lines: typeof above): typeof above => lines.map((line) => ({ ...line, place: table }));
  return {
    ...element,
    place: table,
    pages: [page.page],
    grid: { ...grid, cells },
    above: inside(above),
    notes: inside(notes),
  };
}

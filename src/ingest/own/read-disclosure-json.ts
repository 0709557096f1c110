// Reads `disclosure.json` of a build: the whole tree, so that every cell, span and sentence comes back as it was.
import { problem, type Problem } from '../../core/lib/problem.ts';
import { elementMaker, type CellInFile, type ElementMaker } from '../elements-without-pages.ts';
import type { ReadingLimits } from '../limits.ts';
import type { SourceDocument, SourceElement, SourceParagraph } from '../source-document.ts';
import { decodeText } from '../text/decode-text.ts';

export async function readDisclosureJson(
  file: string,
  bytes: Uint8Array,
  { cellsPerTable }: ReadingLimits,
): Promise<SourceDocument> {
  const text = decodeText(bytes, file);
  const read = text.ok ? readText(file, text.value, cellsPerTable) : text.error;
  const isRead = Array.isArray(read);
  return await Promise.resolve({
    file,
    fileType: 'json',
    pages: null,
    elements: isRead ? read : [],
    attachments: [],
    problems: isRead ? [] : [read as Problem],
  });
}

function readText(file: string, text: string, mostCells: number): readonly SourceElement[] | Problem {
  const malformed = (detail: string): Problem =>
    problem('file-malformed', { file }, { values: { fileType: 'JSON', detail } });
  try {
    const tree: unknown = JSON.parse(text);
    if (wordOf(groupOf(tree, 'schema'), 'name') !== 'mingzhang-disclosure') return malformed('schema');
    return elementsOf(tree, elementMaker(file), mostCells);
  } catch (fault) {
    if (fault instanceof Unexpected) return malformed(fault.message);
    if (fault instanceof SyntaxError) return malformed('');
    throw fault;
  }
}

/** What ends the reading of a tree; caught in this file only. */
class Unexpected extends Error {}

type Group = Readonly<Record<string, unknown>>;

function elementsOf(tree: unknown, make: ElementMaker, mostCells: number): SourceElement[] {
  const line = (text: string, role: SourceParagraph['role']): SourceElement[] =>
    text === '' ? [] : [make.paragraph(text, { role })];
  const provenance = groupOf(tree, 'provenance');
  return [
    ...listOf(groupOf(tree, 'cover'), 'lines').flatMap((each) => line(wordOf(each, 'text'), 'title')),
    ...line(wordOf(provenance, 'mark'), 'title'),
    ...line(wordOf(provenance, 'note'), 'text'),
    ...listOf(tree, 'blocks').flatMap((block) => blockElements(block, make, mostCells)),
  ];
}

function blockElements(block: unknown, make: ElementMaker, mostCells: number): SourceElement[] {
  switch (wordOf(block, 'kind')) {
    case 'heading':
      return [
        make.paragraph(wordOf(block, 'text'), { role: 'title', headingLevel: countOf(block, 'level', 1, 9) }),
      ];
    case 'paragraph': {
      const parts = listOf(block, 'inlines').map((inline) =>
        wordOf(inline, wordOf(inline, 'kind') === 'text' ? 'text' : 'printed'),
      );
      return [make.paragraph(parts.join(''))];
    }
    case 'table':
      return [
        gridElement(block, make, mostCells, {
          above: ['printedNumber', 'title', 'headLeft', 'headRight'].map((name) => wordOf(block, name)),
          notes: listOf(block, 'notes').map((note) => textOf(note, 'notes')),
        }),
      ];
    case 'form':
      return [
        gridElement(block, make, mostCells, {
          above: ['title', 'subtitle'].map((name) => wordOf(block, name)),
          notes: [],
        }),
      ];
    default:
      return [make.paragraph(wordOf(block, 'title'), { role: 'inPicture' })];
  }
}

function gridElement(
  block: unknown,
  make: ElementMaker,
  mostCells: number,
  around: { readonly above: readonly string[]; readonly notes: readonly string[] },
): SourceElement {
  const grid = groupOf(block, 'grid');
  const rows = countOf(grid, 'rows', 0, mostCells);
  const columns = listOf(grid, 'widths').length;
  if (rows * columns > mostCells) throw new Unexpected('grid');
  const cells = listOf(grid, 'cells').map((cell): CellInFile => {
    const row = countOf(cell, 'row', 0, rows - 1);
    const column = countOf(cell, 'column', 0, columns - 1);
    return {
      row,
      column,
      rowSpan: countOf(cell, 'rowSpan', 1, rows - row),
      columnSpan: countOf(cell, 'columnSpan', 1, columns - column),
      text: wordOf(cell, 'text'),
    };
  });
  const element = make.grid({ rows, columns, cells, headRows: countOf(grid, 'headRows', 0, rows) });
  const lines = (texts: readonly string[]): { text: string; place: typeof element.place }[] =>
    texts.filter((text) => text !== '').map((text) => ({ text, place: element.place }));
  return { ...element, above: lines(around.above), notes: lines(around.notes) };
}

function membersOf(value: unknown, name: string): Group {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unexpected(name);
  return value as Group;
}

function groupOf(value: unknown, name: string): Group {
  return membersOf(membersOf(value, name)[name], name);
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = membersOf(value, name)[name];
  if (!Array.isArray(list)) throw new Unexpected(name);
  return list;
}

function wordOf(value: unknown, name: string): string {
  return textOf(membersOf(value, name)[name], name);
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Unexpected(name);
  return value;
}

function countOf(value: unknown, name: string, least: number, most: number): number {
  const count = membersOf(value, name)[name];
  if (typeof count !== 'number' || !Number.isInteger(count) || count < least || count > most) {
    throw new Unexpected(name);
  }
  return count;
}

// Our own documents, read back from every output that is no PDF: tables and forms cell for cell with their spans, lines above and notes,
// headings and paragraphs word for word; and with nothing left that the formats do not know.
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import type { Disclosure } from '../../src/core/disclosure/tree.ts';
import type { PrintedCell } from '../../src/core/tables/read/printed-grid.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import { readingProblems } from '../../src/core/reading/reading-problems.ts';
import { contentOfFile } from '../../src/ingest/file-type.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readers } from '../../src/ingest/readers.ts';
import type {
  FileType,
  SourceDocument,
  SourceElement,
  SourceGrid,
} from '../../src/ingest/source-document.ts';
import { tableCsvFiles } from '../../src/publish/data/table-csv.ts';
import { disclosureJson } from '../../src/publish/data/disclosure-json.ts';
import { renderDocx } from '../../src/publish/docx/render-docx.ts';
import { renderHtml } from '../../src/publish/html/render-html.tsx';
import { renderTablesWorkbook } from '../../src/publish/xlsx/render-tables-workbook.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, exampleNames } from '../formats/built-example.ts';
import {
  contentsText,
  linesAbove,
  plain,
  readCells,
  runningText,
  writtenCells,
  writtenText,
} from './written-document.ts';

const disclosures = await Promise.all(
  exampleNames.map(async (name) => ({ name, disclosure: (await builtExample(name)).disclosure })),
);

const bytesOf = (written: string): Uint8Array => new TextEncoder().encode(written);

async function read(file: string, expected: FileType, bytes: Uint8Array): Promise<SourceDocument> {
  expect(contentOfFile(bytes)).toEqual({ kind: 'document', fileType: expected });
  const reader = await readers[expected]();
  return reader(file, bytes, readingLimits);
}

async function asWritten(
  fileType: 'docx' | 'html' | 'json',
  disclosure: Disclosure,
): Promise<SourceDocument> {
  if (fileType === 'docx') return read('a.docx', 'docx', await renderDocx(disclosure));
  if (fileType === 'html') return read('a.html', 'html', bytesOf(await renderHtml(disclosure)));
  return read('a.json', 'json', bytesOf(disclosureJson(disclosure)));
}

/** Everything that the formats leave unsaid of a document. */
function unknownOf(elements: readonly SourceElement[]): string[] {
  const reading = readDisclosure(elements, {
    formats: [...formats.values()],
    listsOf: (year) => loadStandards(year ?? 2026).codeLists,
    vocabulary,
  });
  return readingProblems(reading, 'a').map(({ code, written = '' }) => `${code} ${written}`);
}

const gridsOf = ({ elements }: SourceDocument): SourceGrid[] =>
  elements.filter((element) => element.kind === 'grid');
const textsOf = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);

describe.each(disclosures)('$name', ({ disclosure }) => {
  const tables = disclosure.blocks.filter((block) => block.kind === 'table' || block.kind === 'form');
  const charts = disclosure.blocks
    .filter(({ kind }) => kind === 'chart')
    .map((chart) => plain('title' in chart ? chart.title : ''));
  const isText = (text: string): boolean => !charts.some((title) => text.startsWith(title));

  it.each(['docx', 'html', 'json'] as const)(
    'comes back whole from %s',
    async (fileType) => {
      const document = await asWritten(fileType, disclosure);
      const grids = gridsOf(document);
      expect(document.problems).toEqual([]);
      expect(grids.map(readCells)).toEqual(tables.map(({ grid }) => writtenCells(grid)));
      expect(grids.map(({ headRows }) => headRows)).toEqual(tables.map(({ grid }) => grid.headRows));
      expect(grids.map(({ above }) => textsOf(above))).toEqual(tables.map(linesAbove));
      expect(grids.map(({ notes }) => textsOf(notes))).toEqual(
        tables.map((each) => ('notes' in each ? each.notes : [])),
      );
      // Contents are read as such, with their title where the file has none of its own for them.
      const contents = document.elements.flatMap((element) =>
        element.kind === 'paragraph' && element.role === 'contentsEntry' ? [plain(element.text)] : [],
      );
      expect(contents).toEqual(expect.arrayContaining(fileType === 'json' ? [] : contentsText(disclosure)));
      const isTitle = (text: string): boolean =>
        text === plain(disclosure.contentsTitle) && fileType !== 'docx';
      expect(runningText(document).filter(isText)).toEqual(
        writtenText(disclosure).filter((text) => isText(text) && !isTitle(text)),
      );
      expect(unknownOf(document.elements)).toEqual([]);
    },
    30_000,
  );

  const printed = disclosure.blocks.filter((block) => block.kind === 'table');

  it('gives its tables back from the workbook', async () => {
    const workbook = await renderTablesWorkbook(disclosure);
    if (!workbook.ok) throw new Error('no workbook');
    const document = await read('a.xlsx', 'xlsx', workbook.value);
    const grids = gridsOf(document);
    expect(document.problems).toEqual([]);
    expect(grids.map(readCells)).toEqual(printed.map(({ grid }) => writtenCells(grid)));
    expect(grids.map(({ above }) => textsOf(above))).toEqual(printed.map(linesAbove));
    expect(grids.map(({ notes }) => textsOf(notes))).toEqual(printed.map(({ notes }) => notes));
    expect(unknownOf(document.elements)).toEqual([]);
  }, 30_000);

  it('gives its tables back from CSV', async () => {
    const files = [...tableCsvFiles(disclosure)];
    const documents = await Promise.all(files.map(async ([file, csv]) => read(file, 'csv', bytesOf(csv))));
    expect(documents.flatMap(({ problems }) => problems)).toEqual([]);
    expect(documents.map((document) => gridsOf(document).map(withoutSpans))).toEqual(
      printed.map(({ grid }) => [withoutSpans({ grid })]),
    );
    // The titles of final accounts name no year, and a file of one table has nothing else that does.
    const namesYear = printed.some(({ title }) => title.includes(`${disclosure.fiscalYear}年`));
    expect(unknownOf(documents.flatMap(({ elements }) => elements))).toEqual(
      namesYear ? [] : ['document-year-missing '],
    );
  }, 30_000);
});

/** CSV tells no spans: what stands where. */
function withoutSpans({
  grid,
}: {
  readonly grid: Pick<SourceGrid['grid'], 'rows'> & { readonly cells: readonly PrintedCell[] };
}): string[] {
  return grid.cells.flatMap(({ row, column, text }) => (text === '' ? [] : [`${row},${column} ${text}`]));
}

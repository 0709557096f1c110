// Our own documents, read back from every output that is no PDF: tables and forms cell for cell with their spans, lines above and notes,
// headings and paragraphs word for word; and with nothing left that the formats do not know.
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import type { Disclosure } from '../../src/core/disclosure/tree.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import { readingProblems } from '../../src/core/reading/reading-problems.ts';
import { contentOfFile } from '../../src/ingest/file-type.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readers } from '../../src/ingest/readers.ts';
import type { FileType, SourceDocument } from '../../src/ingest/source-document.ts';
import { tableCsvFiles } from '../../src/publish/data/table-csv.ts';
import { disclosureJson } from '../../src/publish/data/disclosure-json.ts';
import { renderDocx } from '../../src/publish/docx/render-docx.ts';
import { renderHtml } from '../../src/publish/html/render-html.tsx';
import { renderTablesWorkbook } from '../../src/publish/xlsx/render-tables-workbook.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, exampleNames } from '../formats/built-example.ts';
import { contentsText, linesAbove, plain, readCells, runningText, writtenCells, writtenText } from './written-document.ts';

const disclosures = await Promise.all(
  exampleNames.map(async (name) => ({ name, disclosure: (await builtExample(name)).disclosure })),
);

async function read(file: string, expected: FileType, bytes: Uint8Array): Promise<SourceDocument> {
  expect(contentOfFile(bytes)).toEqual({ kind: 'document', fileType: expected });
  const reader = await readers[expected]();
  return reader(file, bytes, readingLimits);
}

async function asWritten(fileType: 'docx' | 'html' | 'json', disclosure: Disclosure): Promise<SourceDocument> {
  const text = (written: string): Uint8Array => new TextEncoder().encode(written);
  if (fileType === 'docx') return read('a.docx', 'docx', await renderDocx(disclosure));
  if (fileType === 'html') return read('a.html', 'html', text(await renderHtml(disclosure)));
  return read('a.json', 'json', text(disclosureJson(disclosure)));
}

/** Everything that the formats leave unsaid of a document. */
function unknownOf(document: SourceDocument): string[] {
  const reading = readDisclosure(document.elements, {
    formats: [...formats.values()],
    listsOf: (year) => loadStandards(year ?? 2026).codeLists,
  });
  return readingProblems(reading, document.file).map(({ code, written, values }) => `${code} ${written ?? ''} ${Object.values(values).join()}`);
}

describe.each(disclosures)('$name', ({ disclosure }) => {
  const tables = disclosure.blocks.filter((block) => block.kind === 'table' || block.kind === 'form');

  describe.each(['docx', 'html', 'json'] as const)('as %s', (fileType) => {
    it('comes back whole', async () => {
      const document = await asWritten(fileType, disclosure);
      const grids = document.elements.filter((element) => element.kind === 'grid');
      expect(document.problems).toEqual([]);
      expect(grids.map(readCells)).toEqual(tables.map(({ grid }) => writtenCells(grid)));
      expect(grids.map(({ headRows }) => headRows)).toEqual(tables.map(({ grid }) => grid.headRows));
      expect(grids.map(({ above }) => above.map(({ text }) => text))).toEqual(tables.map(linesAbove));
      expect(grids.map(({ notes }) => notes.map(({ text }) => text))).toEqual(
        tables.map((block) => (block.kind === 'table' ? block.notes : [])),
      );
      expect(unknownOf(document)).toEqual([]);
      const charts = disclosure.blocks.flatMap((block) => (block.kind === 'chart' ? [plain(block.title)] : []));
      const isChart = (text: string): boolean => charts.some((title) => text.startsWith(title));
      expect(runningText(document).filter((text) => !isChart(text))).toEqual(
        writtenText(disclosure).filter((text) => !isChart(text) && (fileType === 'docx' || text !== plain(disclosure.contentsTitle))),
      );
    });
  });

  it.each(['docx', 'html'] as const)('its contents as %s are contents', async (fileType) => {
    const document = await asWritten(fileType, disclosure);
    const entries = document.elements.flatMap((element) =>
      element.kind === 'paragraph' && element.role === 'contentsEntry' ? [plain(element.text)] : [],
    );
    for (const text of contentsText(disclosure)) expect(entries).toContain(text);
  });

  it('its tables come back from the workbook and from CSV', async () => {
    const written = disclosure.blocks.filter((block) => block.kind === 'table');
    const workbook = await renderTablesWorkbook(disclosure);
    if (!workbook.ok) throw new Error('no workbook');
    const document = await read('a.xlsx', 'xlsx', workbook.value);
    const grids = document.elements.filter((element) => element.kind === 'grid');
    expect(document.problems).toEqual([]);
    expect(grids.map(readCells)).toEqual(written.map(({ grid }) => writtenCells(grid)));
    expect(grids.map(({ above }) => above.map(({ text }) => text))).toEqual(written.map(linesAbove));
    expect(grids.map(({ notes }) => notes.map(({ text }) => text))).toEqual(written.map(({ notes }) => notes));
    expect(unknownOf(document)).toEqual([]);
    for (const [index, [file, csv]] of [...tableCsvFiles(disclosure)].entries()) {
      const table = await read(file, 'csv', new TextEncoder().encode(csv));
      const [grid, ...others] = table.elements.filter((element) => element.kind === 'grid');
      expect(others).toEqual([]);
      expect(table.problems).toEqual([]);
      expect(grid && texts(readCells(grid)), file).toEqual(texts(writtenCells(written[index]?.grid ?? { widths: [], headRows: 0, rows: 0, cells: [] })));
      expect(unknownOf(table).filter((p) => !p.startsWith('table-not-found'))).toEqual([]);
    }
  });
});

/** CSV tells no spans: what stands where. */
function texts(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replace(/ \S+ /u, ' ')).filter((cell) => !cell.endsWith(' '));
}

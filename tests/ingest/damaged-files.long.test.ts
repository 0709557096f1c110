// Files of every type, damaged in many ways: reading them never fails, never takes long, and always gives what is left or a problem.
import * as spreadsheet from '@e965/xlsx';
import { afterAll, expect, it } from 'vitest';
import { readable } from '../../src/cli/read/open-document.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { startReader } from '../../src/ingest/reading-thread.ts';
import { disclosureJson } from '../../src/publish/data/disclosure-json.ts';
import { tableCsvFiles } from '../../src/publish/data/table-csv.ts';
import { renderDocx } from '../../src/publish/docx/render-docx.ts';
import { renderHtml } from '../../src/publish/html/render-html.tsx';
import { renderPdf } from '../../src/publish/pdf/render-pdf.ts';
import { renderTablesWorkbook } from '../../src/publish/xlsx/render-tables-workbook.ts';
import { sampleDisclosure } from '../publish/sample-disclosure.ts';
import { damaged } from './mutations.ts';
import { ofdOf, table, text } from './ofd/hand-made.ts';
import { pdfOf, table as pdfTable, text as pdfText } from './pdf/hand-made.ts';

const encoded = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

async function setInType(): Promise<Uint8Array<ArrayBuffer>> {
  const set = await renderPdf(sampleDisclosure, { attachments: [] });
  if (!set.ok) throw new Error('the sample cannot be set');
  return Uint8Array.from(set.value.bytes);
}

async function workbook(bookType: 'xlsx' | 'biff8'): Promise<Uint8Array<ArrayBuffer>> {
  const written = await renderTablesWorkbook(sampleDisclosure);
  if (!written.ok) throw new Error('the sample cannot be written');
  const xlsx = Uint8Array.from(written.value);
  if (bookType === 'xlsx') return xlsx;
  const book = spreadsheet.read(xlsx, { type: 'array' });
  return new Uint8Array(spreadsheet.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const lines = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.join('\t')).join('\n');
const amounts = [
  ['项目', '预算数'],
  ['办公费', '1,234.50'],
  ['合计', '1,234.50'],
];

interface Kind {
  readonly make: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Seeds from 1. */
  readonly count: number;
  /** Further seeds that once broke something. */
  readonly found?: readonly number[];
}

/** Small and valid, one of each type, and how many damaged ones are made of it. */
const files: Readonly<Record<string, Kind>> = {
  'pdf as we set it': {
    make: setInType,
    count: 8,
    // A rejection that nobody waited for came after the document, and ended the next.
    found: [41, 42],
  },
  'pdf made by hand': {
    make: async () =>
      Promise.resolve(
        Uint8Array.from(
          pdfOf([pdfTable([50, 200, 350], [250, 230, 210], amounts), pdfText(50, 100, 'after')]),
        ),
      ),
    count: 150,
  },
  ofd: {
    make: async () =>
      Promise.resolve(ofdOf([text(80, 20, '收支表') + table([20, 80, 130], [40, 50, 60, 70], amounts)])),
    count: 150,
  },
  docx: { make: async () => Uint8Array.from(await renderDocx(sampleDisclosure)), count: 12 },
  xlsx: { make: async () => await workbook('xlsx'), count: 50 },
  xls: { make: async () => await workbook('biff8'), count: 120 },
  html: { make: async () => encoded(await renderHtml(sampleDisclosure)), count: 30 },
  json: { make: async () => Promise.resolve(encoded(disclosureJson(sampleDisclosure))), count: 40 },
  csv: {
    make: async () => Promise.resolve(encoded([...tableCsvFiles(sampleDisclosure).values()][0] ?? '')),
    count: 100,
  },
  text: {
    make: async () => Promise.resolve(encoded(`2025年收支表\n单位：万元\n${lines(amounts)}\n`)),
    count: 100,
  },
};

/** Many times what a small file takes, so that a busy machine is no fault. */
const limits = { ...readingLimits, seconds: 20, megabytes: 500 };
const reader = startReader(limits);
afterAll(async () => {
  await reader.close();
});

const ourFault = ['document-reading-failed', 'document-took-too-long', 'document-took-too-much-memory'];

it.each(Object.entries(files))('%s', async (name, { make, count, found = [] }) => {
  const whole = await make();
  const faults: string[] = [];
  for (const seed of [...Array.from({ length: count }, (_, index) => index + 1), ...found]) {
    const opened = await readable(name, damaged(whole, seed));
    // Of what is no such file any more, it is said what it is.
    if (!opened.ok) continue;
    const { elements, problems } = await reader.read(name, opened.value.fileType, opened.value.bytes);
    for (const { code, values } of problems) {
      if (ourFault.includes(code)) faults.push(`seed ${seed}: ${code} ${values['detail'] ?? ''}`);
    }
    if (elements.length === 0 && problems.length === 0)
      faults.push(`seed ${seed}: neither content nor problem`);
  }
  expect(faults).toEqual([]);
});

// Documents of ledgers by chance, read back from every output: what each says is what its print says before it becomes a file, cell for
// cell, sentence for sentence, form for form. That the print says what the ledger holds is a property of its own, without files.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Disclosure } from '../../src/core/disclosure/tree.ts';
import { disclosureElements } from '../../src/core/reading/disclosure-elements.ts';
import { readingJson } from '../../src/core/reading/reading-json.ts';
import { understand } from '../../src/cli/read/understand.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readers } from '../../src/ingest/readers.ts';
import type { FileType, SourceElement } from '../../src/ingest/source-document.ts';
import { disclosureJson } from '../../src/publish/data/disclosure-json.ts';
import { tableCsvFiles } from '../../src/publish/data/table-csv.ts';
import { renderDocx } from '../../src/publish/docx/render-docx.ts';
import { renderHtml } from '../../src/publish/html/render-html.tsx';
import { renderPdf } from '../../src/publish/pdf/render-pdf.ts';
import { renderTablesWorkbook } from '../../src/publish/xlsx/render-tables-workbook.ts';
import { exampleNames } from '../formats/built-example.ts';
import { printedLines, readingLines, wrongFacts } from '../formats/same-reading.ts';
import { variedExamples, type VariedExample } from '../formats/varied-example.ts';

const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written);

type Output = (typeof outputs)[number][0];

async function bytesOf(fileType: Output, disclosure: Disclosure): Promise<readonly Uint8Array[]> {
  switch (fileType) {
    case 'pdf': {
      const output = await renderPdf(disclosure, { attachments: [] });
      if (!output.ok) throw new Error('the document cannot be set');
      return [Uint8Array.from(output.value.bytes)];
    }
    case 'docx':
      return [await renderDocx(disclosure)];
    case 'html':
      return [utf8(await renderHtml(disclosure))];
    case 'json':
      return [utf8(disclosureJson(disclosure))];
    case 'xlsx': {
      const workbook = await renderTablesWorkbook(disclosure);
      if (!workbook.ok) throw new Error('no workbook');
      return [workbook.value];
    }
    case 'csv':
      return [...tableCsvFiles(disclosure).values()].map(utf8);
  }
}

async function elementsOf(fileType: Output, disclosure: Disclosure): Promise<readonly SourceElement[]> {
  const reader = await readers[fileType]();
  const files = await bytesOf(fileType, disclosure);
  const documents = await Promise.all(
    files.map(async (bytes) => reader(`a.${fileType}`, bytes, readingLimits)),
  );
  expect(documents.flatMap(({ problems }) => problems)).toEqual([]);
  return documents.flatMap(({ elements }) => elements);
}

type Part = 'tables' | 'narrative' | 'forms' | 'facts';
const everything: readonly Part[] = ['tables', 'narrative', 'forms', 'facts'];
const outputs = [
  ['pdf', everything],
  ['docx', everything],
  ['html', everything],
  ['json', everything],
  ['xlsx', ['tables']],
  ['csv', ['tables']],
] as const satisfies readonly (readonly [FileType, readonly Part[]])[];

/** What was read, without where it stands. Contents and titles of charts stand in some outputs and not in others. */
function said(
  elements: Parameters<typeof understand>[0]['elements'],
  { format }: VariedExample,
  parts: readonly Part[],
): object {
  const charts = format.blocks.flatMap((block) => (block.kind === 'chart' ? [block.name] : []));
  const source = { file: 'a', fileType: 'a', pages: null };
  const reading = understand({ elements }, [format]);
  const isSentence = (passage: (typeof reading.passages)[number]): boolean =>
    passage.leaf?.spec.kind !== 'paragraph' || !charts.includes(passage.leaf.spec.name);
  const passages = reading.passages.filter(
    (passage) => isSentence(passage) && passage.line.text.replace(/\s/gu, '') !== '目录',
  );
  const json = readingJson({ ...reading, passages }, source, [], () => '') as Record<Part, unknown>;
  return JSON.parse(
    JSON.stringify(
      parts.map((part) => json[part]),
      (key, value: unknown) => {
        if (['place', 'pages', 'span'].includes(key)) return undefined;
        return typeof value === 'string' ? value.replace(/\s/gu, '') : value;
      },
    ),
  ) as object;
}

describe.each(exampleNames)('%s, varied', async (name) => {
  const examples = await variedExamples(name);

  test.each(outputs)('%s', async (fileType, parts) => {
    await fc.assert(
      fc.asyncProperty(examples, async (example) => {
        const elements = await elementsOf(fileType, example.disclosure);
        const printed = disclosureElements(example.disclosure, 'a');
        expect(said(elements, example, parts)).toEqual(said(printed, example, parts));
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });

  test('many more without files', () => {
    fc.assert(
      fc.property(examples, (example) => {
        const reading = understand({ elements: disclosureElements(example.disclosure, 'a') }, [
          example.format,
        ]);
        expect(readingLines(reading, example)).toEqual(printedLines(example));
        expect(wrongFacts(reading.passages, example)).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});

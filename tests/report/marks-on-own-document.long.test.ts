// A document of ours with faults in its text, set as PDF, read back and checked: each is marked at its words, and the telephone number that
// a line end parts is told nowhere and covered where it stands; in the document with marks it is nowhere, attachments included.
import { beforeAll, expect, test } from 'vitest';
import { checkDocument, checkedDocument } from '../../src/cli/check/check-document.ts';
import { formats } from '../../src/cli/formats.ts';
import { obligationCodes, type ObligationCode } from '../../src/core/checks/obligation-codes.ts';
import type { DocumentLine } from '../../src/core/reading/printed-document.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { openPdf } from '../../src/ingest/pdf/open-document.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { renderPdf, type PdfAttachment } from '../../src/publish/pdf/render-pdf.ts';
import { findingsOf, type CheckReport } from '../../src/report/check-report.ts';
import { renderCheckPage } from '../../src/report/html/render-check-page.tsx';
import { markedDocument, type MarkedDocument } from '../../src/report/pdf/marked-document.ts';
import { isNumberLeft } from '../../src/report/redaction/number-left.ts';
import { textsOfPages } from '../../src/report/redaction/numbers-on-page.ts';
import { markBoxes } from '../../src/report/marked-places.ts';
import { coveredBoxes } from '../../src/report/pictures/covered-boxes.ts';
import { builtExample } from '../formats/built-example.ts';

const filler = '本部门按照职责分工做好各项工作';
/** The date stands in the third line; a line may end where there is a space in a number. */
const faulty =
  `${filler.repeat(4)}，应于2026年2月31日前完成。` +
  `${'联系电话139 0013 8000；'.repeat(9)}另行通知，，${filler}。`;

const tight = (text: string): string => text.replace(/\s/gu, '');

let line: DocumentLine;
let report: CheckReport;
let page: string;
let covered: ReturnType<typeof coveredBoxes>;
let original: Uint8Array;
let marked: MarkedDocument;

beforeAll(async () => {
  const { disclosure } = await builtExample('sample-district-archives-bureau-2026');
  const first = disclosure.blocks.find(({ kind }) => kind === 'paragraph');
  const blocks = disclosure.blocks.map((block) =>
    block === first && block.kind === 'paragraph'
      ? { ...block, inlines: [{ kind: 'text', text: faulty } as const] }
      : block,
  );
  const attachment: PdfAttachment = {
    name: 'texts.json',
    mimeType: 'application/json',
    relationship: 'data',
    description: 'The texts of the document',
    bytes: new TextEncoder().encode(JSON.stringify({ faulty })),
  };
  const set = await renderPdf({ ...disclosure, blocks }, { attachments: [attachment] });
  if (!set.ok) throw new Error(JSON.stringify(set.error));
  original = new Uint8Array(set.value.bytes);
  const source = await readPdf('a.pdf', new Uint8Array(set.value.bytes), readingLimits);
  const found = source.elements.find(
    (element) => element.kind === 'paragraph' && tight(element.text) === tight(faulty),
  );
  if (found?.kind !== 'paragraph') throw new Error('the paragraph is there as it was written');
  line = found;
  const codes = new Set(Object.keys(obligationCodes) as ObligationCode[]);
  const context = { companions: { units: [] }, dates: {}, codes, accepted: [] };
  report = checkDocument(source, checkedDocument(source, [...formats.values()]), context);
  covered = coveredBoxes(source.elements);
  const document = await markedDocument(original, source.elements, report, 'zh-CN');
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  marked = document.value;
  page = await renderCheckPage({ report, elements: source.elements, pictures: new Map() }, 'zh-CN');
});

/** The printed lines on which the first finding of a code is marked, and how far, in their own widths. */
function marksOf(code: ObligationCode) {
  const [place] = findingsOf(report).find((finding) => finding.code === code)?.places ?? [];
  return (place === undefined ? [] : markBoxes(place)).map(({ box: [left, top, right, bottom] }) => {
    const index = line.lineBoxes?.findIndex(({ box }) => box[1] > top && box[3] < bottom) ?? -1;
    const [lineLeft, , lineRight] = line.lineBoxes?.[index]?.box ?? [0, 0, 0, 0];
    return { line: index, share: (right - left) / (lineRight - lineLeft) };
  });
}

test('a date in the third line is marked within the band of that line', () => {
  const marks = marksOf('dates-exist');
  expect(marks.map((mark) => mark.line)).toEqual([2]);
  expect(marks[0]?.share).toBeLessThan(0.4);
});

test('each number is covered on the lines that it stands on, and no line as a whole', () => {
  const boxes = [...covered.values()].flat();
  const numbers = line.text.matchAll(/139\s?0013\s?8000/gu).toArray();
  const starts = (line.lineBoxes ?? []).map(({ start }) => start);
  const parted = numbers.filter(({ index, 0: { length } }) =>
    starts.some((start) => index < start && start < index + length),
  );
  expect(numbers).toHaveLength(9);
  expect(parted.length).toBeGreaterThan(0);
  expect(boxes).toHaveLength(numbers.length + parted.length);
  const widest = Math.max(...boxes.map(([left, , right]) => right - left));
  expect(widest).toBeLessThan(130);
});

test('the number is told nowhere', () => {
  const isTold = (words: string): boolean => tight(page).includes(words);
  expect(isTold('139******00')).toBe(true);
  for (const shown of ['13900138000', '900138', '38000'])
    expect([shown, isTold(shown)]).toEqual([shown, false]);
});

test('in the document with marks it is nowhere, and all but its page are text as before', async () => {
  const numbers = new Set(['13900138000']);
  expect(await isNumberLeft(original, numbers)).toBe(true);
  expect(await isNumberLeft(marked.bytes, numbers)).toBe(false);
  const textsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const opened = await openPdf(Uint8Array.from(bytes));
    if (!opened.ok) throw new Error('this is a PDF');
    const texts = await textsOfPages(opened.value.document);
    await opened.value.close();
    return texts;
  };
  const texts = await textsOf(original);
  expect(marked.pictures).toEqual([line.place.page]);
  expect(await textsOf(marked.bytes)).toEqual(texts.with((line.place.page ?? 0) - 1, ''));
});

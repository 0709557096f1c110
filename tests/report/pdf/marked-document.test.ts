// A file without numbers of persons is marked as it is; one with them is made anew, and says so on its pages; what cannot be marked is told.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readingLimits } from '../../../src/ingest/limits.ts';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts';
import { markedDocument } from '../../../src/report/pdf/marked-document.ts';
import { markPdf } from '../../../src/report/pdf/mark-pdf.ts';
import { pdfOf, text } from '../../ingest/pdf/hand-made.ts';
import { placeAt, reportOf, unknownCode } from '../example-report.ts';

const found = { ...unknownCode(2), places: [placeAt(2, '290')] };
const report = reportOf([{ code: 'functional-codes-exist', held: 0, findings: [found], unchecked: [] }]);
const words = text(40, 250, 'words of the first page');

async function marked(...pages: readonly string[]) {
  const bytes = pdfOf(pages);
  const { elements } = await readPdf('a.pdf', Uint8Array.from(bytes), readingLimits);
  return { bytes, document: await markedDocument(bytes, elements, report, 'zh-CN') };
}

test('a file without such numbers is the original with marks', async () => {
  const { bytes, document } = await marked(words, words);
  expect(document).toEqual({
    ok: true,
    value: { bytes: await markPdf(bytes, report, 'zh-CN'), pictures: undefined },
  });
});

test('a page that is a picture says so, and the first page what was left out', async () => {
  const { document } = await marked(words, text(40, 250, 'call 13900138000'));
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  expect(document.value.pictures).toEqual([2]);
  const pages = (await PDFDocument.load(document.value.bytes)).getPages();
  const notes = pages.map((page) =>
    (page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []).map((reference) =>
      page.doc.context
        .lookup(reference, PDFDict)
        .lookup(PDFName.of('Contents'), PDFHexString)
        .decodeText()
        .slice(0, 12),
    ),
  );
  expect(notes).toEqual([
    ['原件有疑似电话、身份证或'],
    ['1 警告 要求：功能分类', '本页已换成图片，有号码的'],
  ]);
});

test('what cannot be marked is told', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({ userPassword: 'a', ownerPassword: 'b' });
  const encrypted = await document.save();
  expect(await markedDocument(encrypted, [], report, 'en')).toEqual({ ok: false, error: 'encrypted' });
  const broken = new TextEncoder().encode('%PDF-1.7 nothing');
  expect((await markedDocument(broken, [], report, 'en')).ok).toBe(false);
});

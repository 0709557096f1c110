// What goes into the store, and so into the portal, and the notes in a marked PDF give back no personal number, also where its digits
// stand in two paragraphs.
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkDocument } from '../../../src/cli/check/check-document.ts';
import { checkIncoming } from '../../../src/cli/import/check-incoming.ts';
import { understand } from '../../../src/cli/read/understand.ts';
import { obligationCodes, type ObligationCode } from '../../../src/core/checks/obligation-codes.ts';
import { readingLimits } from '../../../src/ingest/limits.ts';
import { readText } from '../../../src/ingest/text/read-text.ts';
import { markPdf } from '../../../src/report/pdf/mark-pdf.ts';

const text =
  '某局2025年部门预算公开\n\n身份证11010519，，\n\n经办人证件11010519\n\n491231002X，，手机138 0013 8000';
const source = await readText('a.txt', new TextEncoder().encode(text), readingLimits);
const reading = understand(source, []);

const hasNoNumber = (said: string): void => {
  expect(said).toContain('110*************2X');
  for (const shown of ['491231002X', '138 0013', '13800138']) expect(said).not.toContain(shown);
};

test('what an import stores', () => {
  hasNoNumber(JSON.stringify(checkIncoming(source, reading)));
});

test('the notes in a marked PDF', async () => {
  const document = { file: source.file, elements: source.elements, reading };
  const codes = new Set(Object.keys(obligationCodes) as ObligationCode[]);
  const report = checkDocument(source, document, {
    companions: { units: [] },
    dates: {},
    codes,
    accepted: [],
  });
  const blank = await PDFDocument.create();
  blank.addPage();
  const marked = await markPdf(await blank.save(), report, 'zh-CN');
  const [page] = (await PDFDocument.load(marked)).getPages();
  const notes = (page?.node.Annots()?.asArray() ?? []).map((reference) =>
    page?.doc.context.lookup(reference, PDFDict).lookup(PDFName.of('Contents'), PDFHexString).decodeText(),
  );
  hasNoNumber(notes.join('\n'));
});

// PDFs from outside: whatever they hold, reading ends with what they say or with a problem.
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readPdfAttachments, readPdfContent } from '../../../src/ingest/pdf/attachments.ts';

vi.setConfig({ testTimeout: 30_000 });

let bytes: Uint8Array;
beforeAll(async () => {
  const document = await PDFDocument.create();
  document.setTitle('A budget');
  const page = document.addPage([300, 200]);
  page.drawText('Total', { x: 20, y: 150, size: 10 });
  page.drawText('12.50', { x: 120, y: 150, size: 10 });
  await document.attach(new TextEncoder().encode('{}'), 'ledger.json');
  bytes = await document.save({ useObjectStreams: false });
});

async function outcomeOf(given: Uint8Array): Promise<string> {
  const attachments = await readPdfAttachments(given, 'a.pdf');
  const content = await readPdfContent(given, 'a.pdf');
  return [attachments, content].map((read) => (read.ok ? 'ok' : read.error.code)).join();
}

test('attached files, properties, and texts with their places', async () => {
  const attachments = await readPdfAttachments(bytes, 'a.pdf');
  const content = await readPdfContent(bytes, 'a.pdf');
  if (!attachments.ok || !content.ok) throw new Error('was not read');
  expect(attachments.value.pageCount).toBe(1);
  const [[name, file] = []] = [...attachments.value.files];
  expect([name, new TextDecoder().decode(file)]).toEqual(['ledger.json', '{}']);
  expect(content.value.properties.get('Title')).toBe('A budget');
  const [page] = content.value.pages;
  expect(page?.box).toEqual([0, 0, 300, 200]);
  const texts = page?.texts.filter(({ text }) => text.trim() !== '');
  expect(texts).toMatchObject([
    { text: 'Total', x: 20, y: 150, size: 10 },
    { text: '12.50', x: 120, y: 150, size: 10 },
  ]);
});

test('the same file draws the same, read twice', async () => {
  const [first, second] = [await readPdfContent(bytes, 'a.pdf'), await readPdfContent(bytes, 'a.pdf')];
  expect(first).toEqual(second);
});

test.each([
  ['nothing', new Uint8Array()],
  ['something else', new TextEncoder().encode('<html>%PDF-1.7')],
  ['a head alone', new TextEncoder().encode('%PDF-1.7\n')],
])('%s is refused', async (_name, given) => {
  expect(await outcomeOf(given)).toBe('file-malformed,file-malformed');
});

test('a file with a password says so', async () => {
  const document = await PDFDocument.load(bytes);
  document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  expect(await outcomeOf(await document.save())).toBe('document-encrypted,document-encrypted');
});

test('a damaged file is read or refused', async () => {
  const damage = fc.record({
    at: fc.nat(),
    by: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    cut: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, by, cut }) => {
      const start = at % bytes.length;
      const damaged = Uint8Array.from(bytes);
      damaged.set(by.subarray(0, bytes.length - start), start);
      const given = cut ? damaged.subarray(0, start) : damaged;
      expect(await outcomeOf(given)).toMatch(
        /^(?:ok|file-malformed|document-encrypted),(?:ok|file-malformed|document-encrypted)$/u,
      );
    }),
    { numRuns: 60 },
  );
});

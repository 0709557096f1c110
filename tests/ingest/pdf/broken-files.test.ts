// Broken and hostile PDFs: always a document with problems that say what and where, never a failure.
import { describe, expect, it } from 'vitest';
import { readingLimits, type ReadingLimits } from '../../../src/ingest/limits.ts';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts';
import type { SourceDocument } from '../../../src/ingest/source-document.ts';
import { pdfOf, text } from './hand-made.ts';

const read = async (bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<SourceDocument> =>
  readPdf('a.pdf', bytes, { ...readingLimits, ...limits });
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const codesOf = ({ problems }: SourceDocument): string[] => problems.map(({ code }) => code);

const twoPages = (): Uint8Array => pdfOf([text(50, 200, 'first.'), text(50, 200, 'second.')]);

describe('a file that is no PDF', () => {
  it.each([
    ['text', 'Not a PDF at all.'],
    ['a head alone', '%PDF-1.7\n%%EOF'],
    ['a web page', '<!doctype html><title>404</title>'],
    [
      'pages that hold themselves',
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 9 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF',
    ],
  ])('%s', async (_, words) => {
    const document = await read(bytesOf(words));
    expect(document.elements).toEqual([]);
    expect(document.problems.length).toBeGreaterThan(0);
    expect(document.problems.every(({ place }) => place.file === 'a.pdf')).toBe(true);
  });
});

describe('a broken PDF', () => {
  it('is read as far as it goes, wherever it was cut', async () => {
    const whole = twoPages();
    for (let length = 40; length < whole.length - 60; length += 97) {
      const document = await read(whole.slice(0, length));
      expect(document.problems.length, `cut at ${length}`).toBeGreaterThan(0);
    }
    const cut = await read(whole.slice(0, whole.length - 10));
    expect(codesOf(cut)).toEqual(['document-cut-short']);
    expect(cut.elements).toMatchObject([{ text: 'first.' }, { text: 'second.' }]);
  });

  it('tells which pages cannot be read', async () => {
    const broken = new TextDecoder().decode(twoPages()).replace('/Kids [5 0 R', '/Kids [9 9 R');
    const document = await read(bytesOf(broken));
    expect(document.problems[0]).toMatchObject({
      code: 'page-unreadable',
      place: { file: 'a.pdf', page: 1 },
    });
  });

  it('tells which pages are damaged inside, and which are blank', async () => {
    const damaged = `${text(50, 200, 'rest.')}/Lost Do\n`;
    const document = await read(pdfOf([text(50, 200, 'whole.'), damaged, '']));
    expect(document.problems.map(({ code, place }) => [code, place.page])).toEqual([
      ['page-damaged', 2],
      ['page-empty', 3],
    ]);
    expect(document.elements).toMatchObject([{ text: 'whole.' }, { text: 'rest.' }]);
  });

  it('asks for no password', async () => {
    const locked = new TextDecoder()
      .decode(twoPages())
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      );
    expect(codesOf(await read(bytesOf(locked)))).toEqual(['document-encrypted']);
  });
});

describe('limits', () => {
  it('of pages: the first ones are read', async () => {
    const document = await read(twoPages(), { pages: 1 });
    expect(document.problems).toMatchObject([
      { code: 'document-pages-too-many', values: { pages: '2', limit: '1' } },
    ]);
    expect(document.elements).toMatchObject([{ text: 'first.' }]);
  });

  it('of one page: the other pages are read', async () => {
    const long = pdfOf([text(50, 200, 'x').repeat(30), text(50, 200, 'second.')]);
    const document = await read(long, { instructionsPerPage: 100 });
    expect(document.problems).toMatchObject([{ code: 'page-too-complex', place: { page: 1 } }]);
    expect(document.elements).toMatchObject([{ text: 'second.' }]);
  });
});

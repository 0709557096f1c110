// Wherever in a PDF a number of a person stands, none is left in the file that is made anew; a page that showed one looks as before but for
// what is covered, however it is turned and cut; the others stay text; a file without such numbers is left alone.
import { degrees, PDFDocument, PDFName, PDFString, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readingLimits } from '../../../src/ingest/limits.ts';
import { openPdf } from '../../../src/ingest/pdf/open-document.ts';
import { canvasOfPage } from '../../../src/ingest/pdf/page-canvas.ts';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts';
import { isNumberLeft } from '../../../src/report/redaction/number-left.ts';
import { redactPdf } from '../../../src/report/redaction/redact-pdf.ts';

const number = '13900138000';

type Planting = (page: PDFPage, other: PDFPage) => void | Promise<void>;

/** Two pages of words; what is planted stands on the first one, or nowhere on a page. */
async function withPlanted(plant: Planting): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const words of ['the first page', 'the second page']) {
    const page = document.addPage([300, 200]);
    page.setFont(font);
    page.drawText(`${words} says 12.50 and no more`, { x: 40, y: 150, size: 10 });
  }
  const [page, other] = document.getPages();
  if (page === undefined || other === undefined) throw new Error('there are two pages');
  await plant(page, other);
  return await document.save({ useObjectStreams: false });
}

async function redacted(bytes: Uint8Array) {
  const { elements } = await readPdf('a.pdf', Uint8Array.from(bytes), readingLimits);
  const result = await redactPdf(bytes, elements);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const withForm = (page: PDFPage, words: string): ReturnType<PDFDocument['context']['register']> => {
  const { context } = page.doc;
  const stream = context.stream(`BT /F 10 Tf 1 0 0 1 40 60 Tm (${words}) Tj ET`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 300, 200],
    Resources: page.node.Resources() ?? {},
  });
  return context.register(stream);
};

const plantings: Readonly<Record<string, readonly [Planting, pictures: readonly number[]]>> = {
  'words on a page': [
    (page) => {
      page.drawText(`call ${number}`, { x: 40, y: 60, size: 10 });
    },
    [1],
  ],
  'parted by spaces and hyphens': [
    (page) => {
      page.drawText('139 0013-8000', { x: 40, y: 60, size: 10 });
    },
    [1],
  ],
  'painted digit by digit': [
    (page) => {
      for (const [index, digit] of number.split('').entries())
        page.drawText(digit, { x: 40 + 6 * index, y: 60, size: 10 });
    },
    [1],
  ],
  'words aslant': [
    (page) => {
      page.drawText(number, { x: 40, y: 60, size: 10, rotate: degrees(30) });
    },
    [1],
  ],
  'words without ink': [
    (page) => {
      page.drawText(number, { x: 40, y: 60, size: 10, opacity: 0 });
    },
    [1],
  ],
  'words beside the page': [
    (page) => {
      page.drawText(number, { x: 400, y: 60, size: 10 });
    },
    [1],
  ],
  'text that stands for other text': [
    (page) => {
      const { context } = page.doc;
      const marked = context.stream(`/Span <</ActualText (${number})>> BDC EMC`);
      page.node.addContentStream(context.register(marked));
    },
    [1],
  ],
  'a form that another page paints': [
    (page, other) => {
      // As programs do that give all pages one list of what they paint.
      const form = withForm(other, number);
      for (const each of [page, other]) each.node.setXObject(PDFName.of('Words'), form);
      const { context } = other.doc;
      other.node.addContentStream(context.register(context.stream('q /Words Do Q')));
    },
    [2],
  ],
  'a layer that is not shown': [
    (page) => {
      const { context, catalog } = page.doc;
      const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('hidden') }));
      catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
      page.node.Resources()?.set(PDFName.of('Properties'), context.obj({ Hidden: layer }));
      page.node.setXObject(PDFName.of('Words'), withForm(page, number));
      page.node.addContentStream(context.register(context.stream('/OC /Hidden BDC /Words Do EMC')));
    },
    [1],
  ],
  'a note': [
    (page) => {
      const note = { Type: 'Annot', Subtype: 'Text', Rect: [10, 10, 20, 20], Contents: PDFString.of(number) };
      page.node.addAnnot(page.doc.context.register(page.doc.context.obj(note)));
    },
    [1],
  ],
  'the address of a link': [
    (page) => {
      const action = { S: 'URI', URI: PDFString.of(`tel:${number}`) };
      const link = { Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 20, 20], A: action };
      page.node.addAnnot(page.doc.context.register(page.doc.context.obj(link)));
    },
    [],
  ],
  'the title': [
    ({ doc }) => {
      doc.setTitle(`budget ${number}`);
    },
    [],
  ],
  'an attached file': [
    async ({ doc }) => doc.attach(new TextEncoder().encode(`{"phone":"${number}"}`), 'a.json'),
    [],
  ],
  'an attached file that does not say that it is one': [
    ({ doc: { context, catalog } }) => {
      const file = context.register(context.flateStream(`{"phone":"${number}"}`));
      const name = PDFString.of('a.json');
      const files = { Names: [name, { Type: 'Filespec', F: name, EF: { F: file } }] };
      catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: files }));
    },
    [],
  ],
  'an attached file in UTF-16': [
    async ({ doc }) => doc.attach(new Uint8Array(Buffer.from(`phone ${number}`, 'utf16le')), 'a.txt'),
    [],
  ],
  'a packed attached file': [
    async ({ doc }) => doc.attach(gzipSync(new TextEncoder().encode(number)), 'a.txt.gz'),
    [],
  ],
  'a form of XML': [
    ({ doc: { context, catalog } }) => {
      const form = context.register(context.stream(`<phone>${number}</phone>`));
      catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [], XFA: [PDFString.of('datasets'), form] }));
    },
    [],
  ],
  'a script': [
    ({ doc: { context, catalog } }) => {
      const script = context.register(context.stream(`var phone = ${number};`));
      catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: script }));
    },
    [],
  ],
  'what a program keeps of a page': [
    (page) => {
      page.node.set(PDFName.of('PieceInfo'), page.doc.context.obj({ Kept: PDFString.of(number) }));
    },
    [],
  ],
};

test.each(Object.entries(plantings))('%s', async (_, [plant, pictures]) => {
  const bytes = await withPlanted(plant);
  expect(await isNumberLeft(bytes, new Set([number]))).toBe(true);
  const made = await redacted(bytes);
  expect(made?.pictures).toEqual(pictures);
  expect(await isNumberLeft(made?.bytes ?? bytes, new Set([number]))).toBe(false);
  const { elements } = await readPdf('a.pdf', made?.bytes ?? bytes, readingLimits);
  const said = elements.flatMap((element) => (element.kind === 'paragraph' ? [element.text] : []));
  const pages = ['the first page', 'the second page'].filter((_page, index) => !pictures.includes(index + 1));
  expect(said.join(' ')).toBe(pages.map((words) => `${words} says 12.50 and no more`).join(' '));
});

const seen = [
  'words on a page',
  'parted by spaces and hyphens',
  'painted digit by digit',
  'words aslant',
  'a form that another page paints',
] as const;

test.each(seen)('%s: covered where it was seen', async (name) => {
  const [plant, [page = 1] = []] = plantings[name] ?? [];
  if (plant === undefined) throw new Error('it is planted above');
  const bytes = await withPlanted(plant);
  const without = await shown(await withPlanted(() => undefined), page);
  const before = await shown(bytes, page);
  const after = await shown((await redacted(bytes))?.bytes ?? bytes, page);
  const [width = 0] = before.size;
  const ink = before.dark.flatMap((dark, at) => (dark - (without.dark[at] ?? 0) > 64 ? [at] : []));
  expect(ink.length).toBeGreaterThan(100);
  const around = new Set(ink.flatMap((at) => [at, at - 1, at + 1, at - width, at + width]));
  const dark = (picture: readonly number[]): number =>
    [...around].filter((at) => (picture[at] ?? 0) > 128).length / around.size;
  expect(dark(before.dark)).toBeLessThan(0.5);
  // A word before the number stays.
  expect(dark(after.dark)).toBeGreaterThan(0.8);
});

test('nothing is made of a page whose pattern holds a number', async () => {
  const bytes = await withPlanted((page) => {
    const { context } = page.doc;
    const pattern = context.stream(`BT /F 12 Tf 10 10 Td (${number}) Tj ET`, {
      ...{ Type: 'Pattern', PatternType: 1, PaintType: 1, TilingType: 1 },
      ...{ BBox: [0, 0, 150, 50], XStep: 150, YStep: 50, Resources: {} },
    });
    page.node.Resources()?.set(PDFName.of('Pattern'), context.obj({ Filled: context.register(pattern) }));
    page.node.addContentStream(context.register(context.stream('/Pattern cs /Filled scn 0 0 300 120 re f')));
  });
  const { elements } = await readPdf('a.pdf', Uint8Array.from(bytes), readingLimits);
  expect(await redactPdf(bytes, elements)).toEqual({ ok: false, error: { unseenPage: 1 } });
});

test('a file without such numbers is left alone', async () => {
  expect(await redacted(await withPlanted(() => undefined))).toBeUndefined();
});

test('the same file gives the same bytes', async () => {
  const bytes = await withPlanted((page) => {
    page.drawText(number, { x: 40, y: 60, size: 10 });
  });
  expect((await redacted(bytes))?.bytes).toEqual((await redacted(bytes))?.bytes);
});

test('a number in a form field is covered as it is shown', async () => {
  const bytes = await withPlanted((page) => {
    const field = {
      ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Tx', T: PDFString.of('phone'), F: 4 },
      ...{ V: PDFString.of(number), Rect: [0, 0, 300, 200], AP: { N: withForm(page, number) } },
    };
    page.node.addAnnot(page.doc.context.register(page.doc.context.obj(field)));
  });
  const made = (await redacted(bytes))?.bytes ?? bytes;
  expect(await isNumberLeft(made, new Set([number]))).toBe(false);
  const { size, dark } = await shown(made);
  const onLine = dark.slice(136 * (size[0] ?? 0) + 42, 136 * (size[0] ?? 0) + 98);
  expect(Math.min(...onLine)).toBeGreaterThan(200);
});

/** A page as it is shown: its size, and how dark each point is. */
async function shown(bytes: Uint8Array, page = 1) {
  const opened = await openPdf(Uint8Array.from(bytes));
  if (!opened.ok) throw new Error('this is a PDF');
  const canvas = await canvasOfPage(await opened.value.document.getPage(page), 1);
  await opened.value.close();
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const dark = Array.from({ length: data.length / 4 }, (_, index) => 255 - (data[4 * index] ?? 0));
  return { size: [canvas.width, canvas.height], dark };
}

test.each([0, 90, 180, 270])(
  'a page turned by %i and cut looks as before but for the number',
  async (turn) => {
    const bytes = await withPlanted((page) => {
      page.drawText(number, { x: 40, y: 60, size: 10 });
      page.drawRectangle({ x: 200, y: 40, width: 60, height: 30 });
      page.setCropBox(20, 10, 260, 170);
      page.setRotation(degrees(turn));
    });
    const before = await shown(bytes);
    const after = await shown((await redacted(bytes))?.bytes ?? bytes);
    expect(after.size).toEqual(before.size);
    const changed = before.dark.filter(
      (dark, index) => Math.abs(dark - (after.dark[index] ?? 0)) > 128,
    ).length;
    // The number takes 11 digits of 5.56 by 10 points, about a quarter of which was ink.
    expect(changed).toBeGreaterThan(200);
    expect(changed).toBeLessThan(1_000);
  },
);

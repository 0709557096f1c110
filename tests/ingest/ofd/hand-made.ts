// Makes small OFD files by hand: text and lines in millimetres from the top left of the page.
import { strToU8, zipSync } from 'fflate';

const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const opening = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Content of pages, and of a template that stands behind each. */
export function ofdOf(pages: readonly string[], template?: string): Uint8Array<ArrayBuffer> {
  const content = (objects: string, uses = ''): Uint8Array =>
    strToU8(
      `${opening}<ofd:Page ${space}>${uses}<ofd:Content><ofd:Layer ID="1">${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
    );
  const listed = pages.map(
    (_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`,
  );
  const uses = template === undefined ? '' : '<ofd:Template TemplateID="90" ZOrder="Background"/>';
  const parts: Record<string, Uint8Array> = {
    'OFD.xml': strToU8(
      `${opening}<ofd:OFD ${space} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(
      `${opening}<ofd:Document ${space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>` +
        (template === undefined ? '' : '<ofd:TemplatePage ID="90" BaseLoc="Tpls/Content.xml"/>') +
        `</ofd:CommonData><ofd:Pages>${listed.join('')}</ofd:Pages></ofd:Document>`,
    ),
    ...(template === undefined ? {} : { 'Doc_0/Tpls/Content.xml': content(template) }),
  };
  for (const [index, page] of pages.entries()) {
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = content(page, uses);
  }
  return zipSync(parts);
}

/** A line of text; Chinese characters are as wide as they are high, others half as wide. */
export function text(x: number, y: number, words: string, size = 4, more = ''): string {
  const steps = [...words].map((character) => (character > '\u2000' ? size : size / 2)).slice(0, -1);
  const written = words.replace(/[<&]/gu, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
  return (
    `<ofd:TextObject ID="2" Boundary="${x} ${y} 100 ${size * 1.5}" Font="3" Size="${size}" ${more}>` +
    `<ofd:TextCode X="0" Y="${size}" DeltaX="${steps.join(' ')}">${written}</ofd:TextCode></ofd:TextObject>`
  );
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return (
    `<ofd:PathObject ID="4" Boundary="${x0} ${y0} ${x1 - x0} ${y1 - y0}" LineWidth="0.25">` +
    `<ofd:AbbreviatedData>M 0 0 L ${x1 - x0} ${y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>`
  );
}

/** A grid with its words, rows from the top. */
export function table(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [
    ...ys.map((y) => line(left, y, right, y)),
    ...xs.map((x) => line(x, top, x, bottom)),
    ...rows.flatMap((row, index) =>
      row.map((words, column) => text((xs[column] ?? 0) + 1, (ys[index] ?? 0) + 1, words)),
    ),
  ].join('');
}

// Makes small PDFs by hand, one for each difficulty: content streams in the file's own language, y upwards from the page's foot.
// Text is set in Helvetica, so in Latin letters and digits, or in a font that names no characters.

export interface HandMadePage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
}

export function pdfOf(pages: readonly (HandMadePage | string)[]): Uint8Array {
  const all = pages.map((page) => (typeof page === 'string' ? { content: page } : page));
  const kids = all.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${all.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...all.flatMap(({ content, width = 400, height = 300, rotate = 0 }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${6 + 2 * index} 0 R ` +
        '/Resources << /Font << /F 3 0 R /B 4 0 R >> /ExtGState << /Half << /ca 0.5 >> >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Text whose line begins at a point. */
export function text(x: number, y: number, words: string, size = 10, font: 'F' | 'B' = 'F'): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `0.5 w ${x0} ${y0} m ${x1} ${y1} l S\n`;
}

/** All rules of a grid between the given lines. */
export function rules(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  return [...ys.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, bottom, x, top))].join('');
}

/** A grid with its words, rows from the top. */
export function table(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const words = rows.flatMap((row, index) =>
    row.map((word, column) =>
      word === '' ? '' : text((xs[column] ?? 0) + 3, (ys[index + 1] ?? 0) + 5, word),
    ),
  );
  return rules(xs, ys) + words.join('');
}

export const picture = (x: number, y: number, width: number, height: number): string =>
  `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q\n`;

// Hides the programs of fonts that are not needed to read a PDF. Where a font says by itself which characters its codes stand for, its
// outlines tell nothing more; pdf.js would still take them apart and build them anew for a screen, in half of the time and most of the
// memory that a document takes. Files change by one letter of a name, so that nothing in them moves.

/**
 * Changes the bytes. Hidden are programs of fonts of many characters that have a map to Unicode and run across; pdf.js would give other
 * characters to those that run down. Objects packed together are not looked into, and what else is not clear stays as it is.
 */
export function hideFontPrograms(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const telling = new Set<string>();
  const lists = new Map<string, string>();
  const describedBy: (readonly [font: string, descriptor: string])[] = [];
  const programs: (readonly [descriptor: string, offset: number])[] = [];
  for (const { number, text, offset } of objectsOf(file)) {
    if (isTelling(text)) telling.add(referred(text, descendant) ?? '');
    const [font, descriptor] = [referred(text, onlyOfList), referred(text, described)];
    if (font !== undefined) lists.set(number, font);
    if (descriptor !== undefined) describedBy.push([number, descriptor]);
    const program = text.search(programOfFont);
    if (program >= 0) programs.push([number, offset + program]);
  }
  for (const list of [...telling]) telling.add(lists.get(list) ?? list);
  const needed = new Set(
    describedBy.flatMap(([font, descriptor]) => (telling.has(font) ? [] : [descriptor])),
  );
  const used = new Set(describedBy.map(([, descriptor]) => descriptor));
  for (const [descriptor, offset] of programs) {
    if (used.has(descriptor) && !needed.has(descriptor)) file.write('f', offset + '/Font'.length, 'latin1');
  }
}

const descendant = /\/DescendantFonts\s{0,9}\[?\s{0,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/u;
const onlyOfList = /^\s{0,9}\[\s{0,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\s{0,9}\]\s{0,9}$/u;
const described = /\/FontDescriptor\s{1,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/u;
const programOfFont = /\/FontFile[23]?\s{1,9}\d{1,10}\s{1,9}\d{1,5}\s{1,9}R/u;

function isTelling(font: string): boolean {
  return (
    /\/Subtype\s{0,9}\/Type0\b/u.test(font) &&
    /\/ToUnicode\b/u.test(font) &&
    /\/Encoding\s{0,9}\/[\w-]{1,99}-H\b/u.test(font)
  );
}

function referred(text: string, reference: RegExp): string | undefined {
  return reference.exec(text)?.[1];
}

interface PlainObject {
  readonly number: string;
  /** Without a stream. */
  readonly text: string;
  readonly offset: number;
}

/** No object of a font is longer, in bytes. */
const longest = 65_536;

/** Those that may have to do with fonts. */
function* objectsOf(file: Buffer): Generator<PlainObject> {
  for (let head = file.indexOf(' obj'); head >= 0;) {
    const number = /(?<!\d)(\d{1,10}) \d{1,5}$/u.exec(
      file.toString('latin1', Math.max(0, head - 17), head),
    )?.[1];
    const offset = head + ' obj'.length;
    const end = file.indexOf('endobj', offset);
    if (end < 0) return;
    const whole = file.subarray(offset, Math.min(end, offset + longest));
    const stream = whole.indexOf('stream');
    const text = whole.toString('latin1', 0, stream < 0 ? whole.length : stream);
    if (number !== undefined && /Font|^\s{0,9}\[/u.test(text)) yield { number, text, offset };
    head = file.indexOf(' obj', end);
  }
}

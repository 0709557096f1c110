// A TrueType or OpenType font file, as far as publishing has to look into it: under which names it goes, which characters
// it can show, and a copy of it under a name of our own.
import { createHash } from 'node:crypto';
import { assert } from '../../core/lib/assert.ts';

export interface FontFile {
  readonly bytes: Buffer;
  /** Family and full names in every language that the file has them in. */
  readonly names: ReadonlySet<string>;
  /** Whether the font has a glyph of its own for the code point. */
  readonly has: (codePoint: number) => boolean;
}

/** Tells font files apart: a digest of the table directory, which holds a checksum of every table's content. */
export function fingerprint(font: FontFile): string {
  const directory = font.bytes.subarray(0, directoryStart + directoryEntry * font.bytes.readUInt16BE(4));
  return createHash('sha256').update(directory).digest('hex').slice(0, 16);
}

/** Undefined where the bytes are no single font file that can be read (a collection, a web font, something else). */
export function readFontFile(bytes: Buffer): FontFile | undefined {
  try {
    const tables = readTables(bytes);
    const names = new Set(
      readNames(bytes, tables).flatMap(({ id, text }) => (isFamilyName(id) ? [text] : [])),
    );
    return { bytes, names, has: readCoverage(bytes, tables) };
  } catch (error) {
    // Reading past the end of a broken file is the file's fault; anything else is ours.
    if (error instanceof RangeError || error instanceof NotAFont) return undefined;
    throw error;
  }
}

/**
 * The same font as the regular face of the family named, and known by no other name: whoever asks for that family's regular
 * face gets this font, bold or not. Its PostScript name, which documents carry, stays.
 */
export function renamed(font: FontFile, family: string): Buffer {
  const tables = readTables(font.bytes);
  const postScriptName =
    readNames(font.bytes, tables).find(({ id }) => id === nameIds.postScript)?.text ?? family;
  const nameTable = writeNames([
    { id: nameIds.family, text: family },
    { id: nameIds.style, text: 'Regular' },
    { id: nameIds.full, text: family },
    { id: nameIds.postScript, text: postScriptName },
  ]);
  const entry = tables.get('name');
  assert(entry !== undefined, 'a font that was read has names');
  const start = Math.ceil(font.bytes.length / 4) * 4;
  const copy = Buffer.alloc(start + nameTable.length);
  font.bytes.copy(copy);
  nameTable.copy(copy, start);
  copy.writeUInt32BE(start, entry.directoryOffset + 8);
  copy.writeUInt32BE(nameTable.length, entry.directoryOffset + 12);
  const metrics = tables.get('OS/2');
  if (metrics !== undefined) copy.writeUInt16BE(regularWeight, metrics.start + 4);
  return copy;
}

const regularWeight = 400;

class NotAFont extends Error {}

interface TableEntry {
  readonly directoryOffset: number;
  readonly start: number;
  readonly length: number;
}

const directoryStart = 12;
const directoryEntry = 16;
const trueType = 0x00010000;
const openType = 0x4f54544f;

function readTables(bytes: Buffer): Map<string, TableEntry> {
  const version = bytes.readUInt32BE(0);
  if (version !== trueType && version !== openType) throw new NotAFont();
  const tables = new Map<string, TableEntry>();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const directoryOffset = directoryStart + directoryEntry * index;
    const tag = bytes.toString('latin1', directoryOffset, directoryOffset + 4);
    const start = bytes.readUInt32BE(directoryOffset + 8);
    tables.set(tag, { directoryOffset, start, length: bytes.readUInt32BE(directoryOffset + 12) });
  }
  return tables;
}

function entryOf(tables: ReadonlyMap<string, TableEntry>, tag: string): TableEntry {
  const entry = tables.get(tag);
  if (entry === undefined) throw new NotAFont();
  return entry;
}

const nameIds = { family: 1, style: 2, full: 4, postScript: 6, typographicFamily: 16 };
const isFamilyName = (id: number): boolean =>
  id === nameIds.family ||
  id === nameIds.full ||
  id === nameIds.typographicFamily ||
  id === nameIds.postScript;

interface NameRecord {
  readonly id: number;
  readonly text: string;
}

const windowsPlatform = 3;
const englishUnitedStates = 0x409;

function readNames(bytes: Buffer, tables: ReadonlyMap<string, TableEntry>): NameRecord[] {
  const { start } = entryOf(tables, 'name');
  const storage = start + bytes.readUInt16BE(start + 4);
  return Array.from({ length: bytes.readUInt16BE(start + 2) }, (_, index) => {
    const record = start + 6 + 12 * index;
    const from = storage + bytes.readUInt16BE(record + 10);
    const text = bytes.subarray(from, from + bytes.readUInt16BE(record + 8));
    const isUtf16 = bytes.readUInt16BE(record) !== 1;
    return {
      id: bytes.readUInt16BE(record + 6),
      text: isUtf16 ? decodeUtf16BigEndian(text) : text.toString('latin1'),
    };
  });
}

function decodeUtf16BigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}

function writeNames(names: readonly NameRecord[]): Buffer {
  const texts = names.map(({ text }) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  names.forEach(({ id }, index) => {
    const length = texts[index]?.length ?? 0;
    const fields = [windowsPlatform, 1, englishUnitedStates, id, length, offset];
    fields.forEach((field, place) => header.writeUInt16BE(field, 6 + 12 * index + 2 * place));
    offset += length;
  });
  return Buffer.concat([header, ...texts]);
}

/**
 * Reads the character map for all of Unicode (format 12) or, where there is none, for its first plane (format 4). It keeps a
 * copy of the map and not the font, which is hundreds of times as large.
 */
function readCoverage(
  bytes: Buffer,
  tables: ReadonlyMap<string, TableEntry>,
): (codePoint: number) => boolean {
  const { start, length } = entryOf(tables, 'cmap');
  const map = Buffer.from(bytes.subarray(start, start + length));
  const subtables = Array.from({ length: map.readUInt16BE(2) }, (_, index) => {
    const subtable = map.readUInt32BE(4 + 8 * index + 4);
    return { subtable, format: map.readUInt16BE(subtable) };
  });
  const full = subtables.find(({ format }) => format === 12);
  if (full !== undefined) return coverageOfGroups(map, full.subtable);
  const basic = subtables.find(({ format }) => format === 4);
  if (basic === undefined) throw new NotAFont();
  return coverageOfSegments(map, basic.subtable);
}

function coverageOfGroups(bytes: Buffer, subtable: number): (codePoint: number) => boolean {
  const count = bytes.readUInt32BE(subtable + 12);
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = subtable + 16 + 12 * middle;
      if (codePoint < bytes.readUInt32BE(group)) high = middle - 1;
      else if (codePoint > bytes.readUInt32BE(group + 4)) low = middle + 1;
      else return bytes.readUInt32BE(group + 8) + codePoint - bytes.readUInt32BE(group) !== 0;
    }
    return false;
  };
}

function coverageOfSegments(bytes: Buffer, subtable: number): (codePoint: number) => boolean {
  const doubledCount = bytes.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubledCount + 2;
  const deltas = starts + doubledCount;
  const offsets = deltas + doubledCount;
  return (codePoint) => {
    if (codePoint > 0xffff) return false;
    for (let place = 0; place < doubledCount; place += 2) {
      if (codePoint > bytes.readUInt16BE(ends + place)) continue;
      const first = bytes.readUInt16BE(starts + place);
      if (codePoint < first) return false;
      const offset = bytes.readUInt16BE(offsets + place);
      const delta = bytes.readUInt16BE(deltas + place);
      if (offset === 0) return ((codePoint + delta) & 0xffff) !== 0;
      return bytes.readUInt16BE(offsets + place + offset + 2 * (codePoint - first)) !== 0;
    }
    return false;
  };
}

// Which type a file is, told by what it holds and not by its name.
import type { ProblemCode } from '../core/lib/messages/problem-codes.ts';
import { isArchive, listArchive } from './archive/open-archive.ts';
import type { FileType } from './source-document.ts';

/** What no reader reads is named by the problem that it is. */
export type FileContent =
  | { readonly kind: 'document'; readonly fileType: FileType }
  | { readonly kind: 'archive' }
  | { readonly kind: 'other'; readonly code: UnreadCode };

export type UnreadCode = Extract<
  ProblemCode,
  | 'document-type-unknown'
  | 'document-encrypted'
  | 'document-is-packed'
  | 'document-is-picture'
  | 'document-is-other-office'
>;

export function contentOfFile(bytes: Uint8Array): FileContent {
  if (isArchive(bytes)) return contentOfArchive(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return contentOfOleFile(bytes);
  if (signatures.packed.some((start) => startsWith(bytes, start))) return other('document-is-packed');
  if (signatures.page.some((start) => startsWith(bytes, start))) return document('picture');
  if (signatures.picture.some((start) => startsWith(bytes, start)) || isWebPicture(bytes)) {
    return other('document-is-picture');
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (start.slice(0, 1024).includes('%PDF-')) return document('pdf');
  if (start.includes('\0')) return other('document-type-unknown');
  if (/^\W*\{[^]*"schema"[^]*"mingzhang-disclosure"/u.test(start)) return document('json');
  if (/<(?:!doctype html|html|head|body|table)[\s>]/iu.test(start)) return document('html');
  // What opens like another language of marks is no text to read.
  if (/^\W*(?:<\?xml|\{\\rtf|MIME-Version)/u.test(start)) return other('document-type-unknown');
  if (!start.includes('\n') && !start.includes('\t')) return other('document-type-unknown');
  return document(isCsv(start) ? 'csv' : 'text');
}

const document = (fileType: FileType): FileContent => ({ kind: 'document', fileType });
const other = (code: UnreadCode): FileContent => ({ kind: 'other', code });

/** First bytes of archives that are no ZIP, of pictures that may be a page: PNG, JPEG, and of other pictures: GIF, BMP, both TIFFs. */
const signatures = {
  packed: [
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x1f, 0x8b],
  ],
  page: [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
  ],
  picture: [
    [0x47, 0x49, 0x46, 0x38],
    [0x42, 0x4d],
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ],
} as const;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function isWebPicture(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  return /^RIFF[^]{4}WEBP/u.test(start) || /^[^]{4}ftyp(?:heic|heix|mif1|avif)/u.test(start);
}

function contentOfArchive(bytes: Uint8Array): FileContent {
  const paths = listArchive(bytes) ?? [];
  const holds = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  if (holds(/^word\/document\.xml$/iu)) return document('docx');
  if (holds(/^xl\/workbook\.xml$/iu)) return document('xlsx');
  if (holds(/^OFD\.xml$/iu)) return document('ofd');
  if (holds(/^(?:ppt\/presentation\.xml|xl\/workbook\.bin|content\.xml)$/iu)) {
    return other('document-is-other-office');
  }
  // A Word file whose parts bear other names says so by its relationships.
  return holds(/^\[Content_Types\]\.xml$/iu) ? document('docx') : { kind: 'archive' };
}

/** The older office files are file systems of their own; the names of their files tell them apart. */
function contentOfOleFile(bytes: Uint8Array): FileContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => buffer.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) return other('document-encrypted');
  if (holds('WordDocument')) return document('doc');
  if (holds('Workbook') || holds('Book')) return document('xls');
  return other(holds('PowerPoint Document') ? 'document-is-other-office' : 'document-type-unknown');
}

/** Lines of as many parts each, and no tabs. */
function isCsv(start: string): boolean {
  const lines = start.split(/\r?\n/u).slice(0, -1).slice(0, 8);
  const parts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/gu, '').split(',').length);
  return !start.includes('\t') && (parts[0] ?? 0) > 1 && parts.every((count) => count === parts[0]);
}

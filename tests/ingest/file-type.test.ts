// The type of a file by what it holds, and what no reader reads by its name.
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { contentOfFile } from '../../src/ingest/file-type.ts';

const ole = (name: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...Buffer.from(`${name}\0`, 'utf16le')]);
const zip = (path: string): Uint8Array => zipSync({ [path]: strToU8('<a/>') });

it.each([
  ['PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['Word', zip('word/document.xml'), 'docx'],
  ['Excel', zip('xl/workbook.xml'), 'xlsx'],
  ['OFD', zip('OFD.xml'), 'ofd'],
  ['the older Word and WPS', ole('WordDocument'), 'doc'],
  ['the older Excel and WPS', ole('Workbook'), 'xls'],
  ['a web page', strToU8('\uFEFF<!DOCTYPE html><p>'), 'html'],
  [
    'a web page that calls itself a workbook',
    strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel">'),
    'html',
  ],
  ['our JSON', strToU8('{\n  "schema": {\n    "name": "mingzhang-disclosure"'), 'json'],
  ['our CSV', strToU8('2025年收支总表,\n部门名称：局,单位：万元\n"项,目",金额\n'), 'csv'],
  ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  ['text', strToU8('目录\n一、收支\t3\n'), 'text'],
])('%s is read', (_, bytes, fileType) => {
  expect(contentOfFile(bytes)).toEqual({ kind: 'document', fileType });
});

it.each([
  ['an office file with a password', ole('EncryptedPackage'), 'document-encrypted'],
  ['the older slides', ole('PowerPoint Document'), 'document-is-other-office'],
  ['slides', zip('ppt/presentation.xml'), 'document-is-other-office'],
  ['a binary workbook', zip('xl/workbook.bin'), 'document-is-other-office'],
  ['RAR', strToU8('Rar!\u001a'), 'document-is-packed'],
  ['7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27]), 'document-is-packed'],
  ['another picture', strToU8('GIF89a'), 'document-is-picture'],
  ['another XML', strToU8('<?xml version="1.0"?>\n<a/>'), 'document-type-unknown'],
  ['programs', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), 'document-type-unknown'],
  ['a word', strToU8('not a PDF'), 'document-type-unknown'],
])('%s is told what to do', (_, bytes, code) => {
  expect(contentOfFile(bytes)).toEqual({ kind: 'other', code });
});

it('other archives are opened', () => {
  expect(contentOfFile(zip('公开/决算.pdf'))).toEqual({ kind: 'archive' });
});

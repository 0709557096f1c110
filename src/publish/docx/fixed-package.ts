// Makes the package the same every time: its files in one order, with times that come from the disclosure and from no clock.
import { unzipSync, zipSync } from 'fflate';
import type { DocumentProperties } from '../document-properties.ts';
import { readableText } from './readable-text.ts';

/** The beginning of the fiscal year stands in for the time at which the document was made. */
export function coreProperties(properties: DocumentProperties, fiscalYear: number): string {
  const { title, author, description, keywords } = properties;
  const time = `${fiscalYear}-01-01T00:00:00Z`;
  const elements = [
    ['dc:title', title],
    ['dc:creator', author],
    ['cp:keywords', keywords.join('，')],
    ['dc:description', description],
    ['cp:lastModifiedBy', author],
    ['cp:revision', '1'],
    ['dcterms:created', time, ' xsi:type="dcterms:W3CDTF"'],
    ['dcterms:modified', time, ' xsi:type="dcterms:W3CDTF"'],
    ['dc:language', 'zh-CN'],
  ] as const;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...elements.map(
      ([name, text, attribute = '']) => `<${name}${attribute}>${escapeText(readableText(text))}</${name}>`,
    ),
    '</cp:coreProperties>',
  ].join('');
}

function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Without a zone, so that it is written as it stands wherever it is read. */
const zipTime = '1980-01-01T00:00:00';
/** Programs look at the first file to learn what the package is. */
const firstFile = '[Content_Types].xml';

export function fixedPackage(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const others = Object.keys(files)
    .filter((path) => path !== firstFile)
    .sort();
  const ordered = [firstFile, ...others].map((path) => [path, files[path] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(ordered), { mtime: zipTime, level: 6 });
}

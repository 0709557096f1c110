// `docProps/core.xml`: what the document says about itself to those who only list it.
import type { DocumentProperties } from '../document-properties.ts';
import { readableText } from '../readable-text.ts';

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

// Small Word files made by hand.
import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts by name, each what stands inside of its root: `document`, `styles`, `numbering`, `footnotes`. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const root = (name: string, content: string): Uint8Array =>
    strToU8(`<?xml version="1.0"?><w:${name} ${namespaces}>${content}</w:${name}>`);
  const relationships = Object.keys(parts).map(
    (name, index) => `<Relationship Id="r${index}" Type="${types}/${name}" Target="${name}.xml"/>`,
  );
  const relations = (content: string): Uint8Array => strToU8(`<Relationships>${content}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${types}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(relationships.join('')),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, root(name, content)]),
    ),
  });
}

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

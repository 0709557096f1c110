// Workbooks of rows of texts and amounts, without looks, formulas or comments, written as XLSX at once: a page's view is made anew for
// each that asks, and the package behind `workbook.ts` takes several times as long for the same parts. Same workbook, same bytes.
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { DocumentProperties } from '../document-properties.ts';
import { readableText } from '../readable-text.ts';
import { cellAddress, columnLetters } from './cell-address.ts';
import { beyondCell, plainText } from './cell-limits.ts';
import { cellNumber } from './cell-number.ts';
import type { CellContent } from './cell-content.ts';

export type PlainCell = Extract<CellContent, { readonly kind: 'blank' | 'text' | 'amount' }>;

export interface PlainSheet {
  readonly name: string;
  /** Widths in digits of the standard font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** How many rows at the top stay where they are, and with them the first column. */
  readonly frozenRows: number;
}

export interface PlainWorkbook {
  readonly properties: DocumentProperties;
  readonly sheets: readonly PlainSheet[];
}

/** Fails where a cell cannot hold what it is to say, and names each such cell. */
export function writePlainWorkbook({
  properties,
  sheets,
}: PlainWorkbook): Result<Uint8Array, readonly Problem[]> {
  const problems = sheets.flatMap(problemsIn);
  if (problems.length > 0) return err(problems);
  const parts: readonly (readonly [path: string, content: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationships([documentKinds.office, documentKinds.core])],
    ['docProps/core.xml', coreProperties(properties)],
    ['xl/workbook.xml', workbookPart(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map(
          (_, index) => ['officeDocument', 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
        ),
        ['officeDocument', 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet)] as const),
  ];
  const files = parts.map(([path, xml]): [string, Zippable[string]] => {
    const bytes = strToU8(declaration + xml);
    return [path, [bytes, bytes.byteLength < leastBytesPacked ? { level: 0 } : {}]];
  });
  return ok(zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' }));
}

/** To pack a smaller part takes longer than to send it. */
const leastBytesPacked = 4096;

function problemsIn({ name, rows }: PlainSheet): readonly Problem[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((content, column) => beyondCell(content, `${name}!${cellAddress(row, column)}`) ?? []),
  );
}

function sheetPart({ columnWidths, rows, frozenRows }: PlainSheet): string {
  const letters = columnWidths.map((_, column) => columnLetters(column));
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="${frozenRows}" `,
    `topLeftCell="B${frozenRows + 1}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.map((cells, row) => rowPart(cells, row + 1, letters)).join('')}</sheetData>`,
    `<printOptions horizontalCentered="1"/>`,
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

function rowPart(cells: readonly PlainCell[], row: number, letters: readonly string[]): string {
  const written = cells.map((content, column) => cellPart(content, `${letters[column] ?? ''}${row}`));
  return `<row r="${row}">${written.join('')}</row>`;
}

/** A text is a text cell whatever it begins with. */
function cellPart(content: PlainCell, address: string): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(content.text)}</t></is></c>`;
    case 'amount':
      return `<c r="${address}"><v>${cellNumber(content.amountFen, content.unit) ?? ''}</v></c>`;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';
const main = `${schemas}/spreadsheetml/2006/main`;

type Related = readonly [family: 'officeDocument' | 'package', kind: string, target: string];

const documentKinds = {
  office: ['officeDocument', 'officeDocument', 'xl/workbook.xml'],
  core: ['package', 'metadata/core-properties', 'docProps/core.xml'],
} as const satisfies Readonly<Record<string, Related>>;

function relationships(related: readonly Related[]): string {
  const written = related.map(
    ([family, kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${schemas}/${family}/2006/relationships/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${schemas}/package/2006/relationships">${written.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly PlainSheet[]): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  return [
    `<Types xmlns="${schemas}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    part('xl/workbook.xml', `${spreadsheet}.sheet.main`),
    ...sheets.map((_, index) => part(`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet`)),
    part('xl/styles.xml', `${spreadsheet}.styles`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
    '</Types>',
  ].join('');
}

function coreProperties({ title, description, author, keywords }: DocumentProperties): string {
  const element = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${markupEscaped(readableText(text))}</${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" `,
    'xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('dc:title', title),
    element('dc:creator', author),
    element('dc:description', description),
    element('cp:keywords', keywords.join(', ')),
    '</cp:coreProperties>',
  ].join('');
}

function workbookPart(sheets: readonly PlainSheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${schemas}/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`;
}

const styles = [
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Line ends other than a line feed, and what XML cannot hold, as cells write them. Properties know no such writing. */
function escaped(text: string): string {
  return markupEscaped(plainText(text)).replaceAll(
    /[\u0000-\u0008\u000B-\u001F]/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

function markupEscaped(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}

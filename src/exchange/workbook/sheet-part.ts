// Writes over single cells in the part of a workbook that holds a sheet, and leaves every other sign of it alone.
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../ingest/xml/parse-xml.ts';
import { columnLetters } from '../../publish/xlsx/cell-address.ts';

/** The row counts from 1, as spreadsheets show it, the column from 0. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
}

/** The path of the part that holds the sheet of that name. */
export function partOfSheet(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const [workbook, relations] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((path) => {
    const part = parts.get(path);
    const read = part === undefined ? undefined : parseXml(part);
    return read?.ok === true ? read.value : undefined;
  });
  const sheets = childOf(workbook, 'sheets') ?? emptyElement;
  const sheet = childrenOf(sheets, 'sheet').find((each) => attributeOf(each, 'name') === name);
  const target = childrenOf(relations ?? emptyElement, 'Relationship').find(
    (each) => attributeOf(each, 'Id') === attributeOf(sheet, 'id'),
  );
  const path = attributeOf(target, 'Target');
  if (path === undefined) return undefined;
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

const emptyElement: XmlElement = { name: '', attributes: new Map(), children: [] };

/** Undefined where a cell is not written as programs write it, or holds a formula. */
export function writeCells(part: Uint8Array, cells: readonly CellText[]): Uint8Array | undefined {
  let xml: string | undefined = new TextDecoder().decode(part);
  for (const cell of cells) xml = xml === undefined ? undefined : writeCell(xml, cell);
  return xml === undefined ? undefined : new TextEncoder().encode(xml);
}

function writeCell(xml: string, { row, column, text, isNumber }: CellText): string | undefined {
  const found = new RegExp(`<row\\b[^>]*?\\sr="${row}"[^>]*?(?:/>|>([\\s\\S]*?)</row>)`, 'u').exec(xml);
  const inside = found?.[1];
  if (found === null || inside === undefined) return undefined;
  const address = `${columnLetters(column)}${row}`;
  const old = new RegExp(`<c\\b[^>]*?\\sr="${address}"[^>]*?(?:/>|>([\\s\\S]*?)</c>)`, 'u').exec(inside);
  if (old === null || /<f\b/u.test(old[1] ?? '')) return undefined;
  const style = /\ss="\d+"/u.exec(old[0].slice(0, old[0].indexOf('>')))?.[0] ?? '';
  const written = isNumber
    ? `<c r="${address}"${style}><v>${text}</v></c>`
    : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const changed = inside.replace(old[0], () => written);
  const start = found.index + found[0].lastIndexOf(inside);
  return `${xml.slice(0, start)}${changed}${xml.slice(start + inside.length)}`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

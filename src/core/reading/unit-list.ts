// The list of the units whose money a document holds, as final accounts print it: a table of numbers, names and remarks without figures.
import type { ReadFact } from '../disclosure/read/read-facts.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import { cellMap } from '../tables/read/printed-grid.ts';
import type { DocumentParagraph, DocumentTable } from './printed-document.ts';

export interface UnitList {
  readonly printed: DocumentTable;
  /** In their order. */
  readonly units: readonly ListedUnit[];
}

/** As it stands; `''` where there is no such column or nothing in it. */
export interface ListedUnit {
  readonly name: string;
  readonly code: string;
  /** What is said of it: its kind, a remark. */
  readonly said: string;
}

const headOfNames = /^(?:预算|所属|部门)?单位名称$/u;
const headOfCodes = /^(?:预算)?单位(?:代码|编码)$/u;
const headOfNumbers = /^序号$/u;
const headsOfWords = /^(?:备注|说明|单位(?:性质|类别|类型))$/u;

/** Undefined where its head has a column that such a list has not, or where no name stands below it. */
export function readUnitList(printed: DocumentTable): UnitList | undefined {
  const map = cellMap(printed.grid);
  const heads = map.cellsOfRow(0).map(({ text, column }) => ({ head: comparable(text), column }));
  const [names, ...more] = heads.filter(({ head }) => headOfNames.test(head));
  const codes = heads.filter(({ head }) => headOfCodes.test(head));
  const words = heads.filter(({ head }) => headsOfWords.test(head));
  const beside = [...codes, ...words, ...heads.filter(({ head }) => headOfNumbers.test(head))];
  if (names === undefined || more.length > 0 || codes.length > 1 || beside.length === 0) return undefined;
  if (beside.length + 1 < heads.length) return undefined;
  const textAt = (row: number, column: number | undefined): string =>
    column === undefined ? '' : readable(map.at(row, column)?.text ?? '');
  const rows = Array.from({ length: map.rows - 1 }, (_, index) => index + 1);
  const units = rows
    // A name over several rows is one unit.
    .filter((row) => map.at(row, names.column)?.row === row && /\p{L}/u.test(textAt(row, names.column)))
    .map((row) => ({
      name: textAt(row, names.column),
      code: textAt(row, codes[0]?.column),
      said: words.map(({ column }) => textAt(row, column)).join(' '),
    }));
  return units.length === 0 ? undefined : { printed, units };
}

export const pathOfUnits = 'organisation.budgetUnits';

export function factOfUnits({ printed, units }: UnitList): ReadFact<DocumentParagraph> {
  const names = units.map(({ name }) => name);
  const line: DocumentParagraph = {
    kind: 'paragraph',
    role: 'text',
    text: names.join('、'),
    place: printed.place,
  };
  return { path: pathOfUnits, value: names, line };
}

// The list of the units whose money a document holds, as final accounts print it: a table of numbers, names and remarks without figures.
import type { ReadFact } from '../disclosure/read/read-facts.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import { cellMap } from '../tables/read/printed-grid.ts';
import type { DocumentParagraph, DocumentTable } from './printed-document.ts';

export interface UnitList {
  readonly printed: DocumentTable;
  /** As they stand, in their order. */
  readonly names: readonly string[];
}

const headOfNames = /^(?:预算|所属|部门)?单位名称$/u;
const headsBeside = /^(?:序号|备注|说明)$/u;

/** Undefined where its head has a column that such a list has not, or where no name stands below it. */
export function readUnitList(printed: DocumentTable): UnitList | undefined {
  const map = cellMap(printed.grid);
  const heads = map.cellsOfRow(0).map(({ text, column }) => ({ head: comparable(text), column }));
  const [names, ...more] = heads.filter(({ head }) => headOfNames.test(head));
  const beside = heads.filter(({ head }) => headsBeside.test(head));
  if (names === undefined || more.length > 0 || beside.length === 0) return undefined;
  if (beside.length + 1 < heads.length) return undefined;
  const rows = Array.from({ length: map.rows - 1 }, (_, index) => map.at(index + 1, names.column));
  const listed = [...new Set(rows)].map((cell) => readable(cell?.text ?? '')).filter((name) => name !== '');
  return listed.length === 0 ? undefined : { printed, names: listed };
}

export function factOfUnits({ printed, names }: UnitList): ReadFact<DocumentParagraph> {
  const line: DocumentParagraph = {
    kind: 'paragraph',
    role: 'text',
    text: names.join('、'),
    place: printed.place,
  };
  return { path: 'organisation.budgetUnits', value: names, line };
}

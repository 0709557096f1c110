// The tables of a disclosure as a workbook: a first sheet that says what it is, then one sheet per table, with formulas where
// the document's own figures add up.
import type { Disclosure, TableBlock } from '../../core/disclosure/tree.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import { documentProperties } from '../document-properties.ts';
import { cellFormulas, type FormulaOf } from './formulas.ts';
import { sheetNames } from './sheet-names.ts';
import { lastPlace, statingCells, tableSheet } from './table-sheet.ts';
import { rowHeight } from './text-extent.ts';
import { writeWorkbook, type WorkbookCell, type WorkbookSheet } from './workbook.ts';

/**
 * XLSX bytes, the same for the same tree. Fails where an amount has more digits than a cell keeps. `printed` puts the figures
 * into the cells as the document rounds them, for a disclosure that tells nothing finer; formulas would not add up then. With
 * additive rounding the cells hold what is printed too, and the formulas do add up.
 */
export async function renderTablesWorkbook(
  disclosure: Disclosure,
  amounts: 'exact' | 'printed' = 'exact',
): Promise<Result<Uint8Array, readonly Problem[]>> {
  const tables = disclosure.blocks.filter((block) => block.kind === 'table');
  const [about = '', ...names] = sheetNames(['说明', ...tables.map(wishedName)]);
  const named = tables.map((table, index) => ({ table, name: names[index] ?? '' }));
  const isAdditive = disclosure.rounding.kind === 'additive';
  const measures = amounts === 'exact' ? disclosure.measures : {};
  const formulaOf = isAdditive ? formulasWithinPlaces(measures, named) : formulasOf(measures, named);
  const inCells = isAdditive ? 'printed' : amounts;
  return await writeWorkbook({
    properties: documentProperties(disclosure),
    sheets: [
      aboutSheet(about, disclosure, named, isAdditive ? 'additive' : amounts),
      ...named.map(({ table, name }) =>
        tableSheet(table, name, disclosure.provenance.mark, { formulaOf, amounts: inCells }),
      ),
    ],
  });
}

/** Number and title without the year, which is the same in all: `表3 预算支出总表`. */
function wishedName(table: TableBlock, index: number): string {
  const number = /\d+$/u.exec(table.printedNumber)?.[0] ?? `${index + 1}`;
  return `表${number} ${table.title.replace(/^\d{4}年(?:度)?/u, '')}`;
}

interface NamedTable {
  readonly table: TableBlock;
  readonly name: string;
}

function formulasOf(measures: Disclosure['measures'], tables: readonly NamedTable[]): FormulaOf {
  return cellFormulas(
    measures,
    tables.flatMap(({ table, name }) => statingCells(table, name)),
  );
}

/** What is rounded to one last place does not add up to what is rounded to another. */
function formulasWithinPlaces(measures: Disclosure['measures'], tables: readonly NamedTable[]): FormulaOf {
  const byPlace = Map.groupBy(tables, ({ table }) => lastPlace(table));
  const bySheet = new Map(
    [...byPlace.values()].flatMap((same) => {
      const formulaOf = formulasOf(measures, same);
      return same.map(({ name }): [string, FormulaOf] => [name, formulaOf]);
    }),
  );
  return (cell) => bySheet.get(cell.sheet)?.(cell);
}

const amountNotes = {
  exact: '金额是精确到分的数，按公开文本的写法显示；能由各表所列数字算出的，写成公式。',
  printed: '金额与公开文本一致，是四舍五入之后的数，各数之和可能与合计相差末位数字。',
  additive:
    '金额与公开文本一致，已作尾差调整，分项之和等于合计；能由单位和位数相同的各表所列数字算出的，写成公式。',
} as const;

const width = 68;

function aboutSheet(
  name: string,
  disclosure: Disclosure,
  tables: readonly NamedTable[],
  amounts: keyof typeof amountNotes,
): WorkbookSheet {
  const { provenance, body } = disclosure;
  const said = [
    provenance.mark,
    provenance.note,
    `编制单位：${body.name}`,
    '每张公开表各占一张工作表。改动任何一格，都不再是公开的内容。',
    amountNotes[amounts],
  ].filter((text) => text !== '');
  const cells: WorkbookCell[] = [
    { row: 0, column: 0, content: { kind: 'text', text: disclosure.title }, look: { bold: true, size: 16 } },
    ...said.map((text, index): WorkbookCell => ({
      row: index + 1,
      column: 0,
      content: { kind: 'text', text },
      look: { wraps: true },
    })),
    ...tables.map(({ table, name: sheet }, index): WorkbookCell => ({
      row: said.length + 2 + index,
      column: 0,
      content: {
        kind: 'text',
        text: `${table.printedNumber} ${table.title}`.trim(),
        linksToSheet: sheet,
      },
      look: { tone: 'link' },
    })),
  ];
  return {
    name,
    columnWidths: [width],
    rowHeights: new Map([
      [0, 30],
      ...said.map((text, index): [number, number] => [index + 1, rowHeight(text, width)]),
    ]),
    cells,
    orientation: 'portrait',
    footer: provenance.mark,
  };
}

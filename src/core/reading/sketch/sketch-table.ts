// Drafts the spec of one table: panels and columns from its head, rows from its first column.
import type { AmountStyle } from '../../money/format.ts';
import { comparable, readable } from '../../tables/read/phrases.ts';
import type { ColumnSpec, FigureColumn, PanelSpec, TableSpec, TextColumn } from '../../tables/spec.ts';
import { tableTitle } from '../printed-document.ts';
import type { UnknownColumn, UnknownTable } from '../unknown-table.ts';
import { joined, sketchRows, withoutParts } from './sketch-rows.ts';
import { withPlaceholders, type DocumentWords } from './placeholders.ts';

export function sketchTable(table: UnknownTable, name: string, words: DocumentWords): TableSpec {
  const title = tableTitle(table.printed);
  const above = table.printed.above.map(({ text }) => readable(text));
  const unitLine = above.find((line) => /单位[:：]/u.test(line)) ?? '';
  const groups = [...Map.groupBy(table.columns, ({ panel }) => panel).values()];
  const isWide = table.columns.length > 7;
  return {
    name,
    printedNumber: '',
    title: withPlaceholders(title, words),
    contentsText: withPlaceholders(title, words),
    headLeft: '',
    headRight: unitLine,
    amount: amountStyle(table),
    orientation: isWide ? 'landscape' : 'portrait',
    // Without a unit the table cannot be printed: whoever finishes the draft has to look.
    scope: joined(table.scopes, table.unit === undefined ? '单位' : ''),
    panels: groups.map((columns, index) => sketchPanel(columns, index, table, words)),
    bands: [groups.map((columns) => sketchRows(table, columns))],
    columnNumbers: false,
    basis: [],
  };
}

function sketchPanel(
  columns: readonly UnknownColumn[],
  index: number,
  { printed }: UnknownTable,
  words: DocumentWords,
): PanelSpec {
  const widths = 100 / printed.grid.columns;
  const leaves = withoutParts(columns).map((column) => ({
    path: column.headers.map((header) => withPlaceholders(readable(header), words)),
    leaf: sketchColumn(column, Math.round(widths), words),
  }));
  return { name: `panel${index + 1}`, scope: {}, columns: grouped(leaves) };
}

interface Leaf {
  readonly path: readonly string[];
  readonly leaf: TextColumn | FigureColumn;
}

/** Neighbours under the same header stand in one group. */
function grouped(leaves: readonly Leaf[]): ColumnSpec[] {
  const columns: ColumnSpec[] = [];
  let rest = leaves;
  while (rest.length > 0) {
    const [first] = rest as readonly [Leaf];
    const header = first.path[0];
    const same =
      first.path.length < 2 ? 1 : lengthOf(rest, (leaf) => leaf.path.length > 1 && leaf.path[0] === header);
    if (header === undefined || first.path.length < 2) columns.push(first.leaf);
    else {
      const under = rest.slice(0, same).map(({ path, leaf }) => ({ path: path.slice(1), leaf }));
      columns.push({ kind: 'group', header, columns: grouped(under) });
    }
    rest = rest.slice(same);
  }
  return columns;
}

function lengthOf<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  const end = items.findIndex((item) => !fits(item));
  return end === -1 ? items.length : end;
}

function sketchColumn(column: UnknownColumn, width: number, words: DocumentWords): TextColumn | FigureColumn {
  const header = withPlaceholders(readable(column.headers.at(-1) ?? ''), words);
  const name = `column${column.column + 1}`;
  if (column.kind === 'figure') {
    return { kind: 'figure', name, header, width, scope: joined(column.scopes, column.unknown) };
  }
  const code = column.kind === 'code' ? { code: true as const } : {};
  return { kind: 'text', name, header, width, align: 'start', ...code };
}

/** Decimals, commas and the print of nothing, as the figures show them. */
function amountStyle({ rows, unit }: UnknownTable): AmountStyle {
  const printed = rows.flatMap(({ cells }) =>
    cells.map((cell) => comparable(cell.printed).replaceAll('，', ',')),
  );
  const decimals = Math.max(0, ...printed.map((text) => /\.(\d+)$/u.exec(text)?.[1]?.length ?? 0));
  const zero = printed.find((text) => /^0(?:\.0+)?$/u.test(text)) ?? '';
  return {
    unit: unit ?? 'tenThousandYuan',
    decimals: decimals > 2 ? 2 : (decimals as 0 | 1 | 2),
    grouping: printed.some((text) => text.includes(',')),
    trim: false,
    zero,
  };
}

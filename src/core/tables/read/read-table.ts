// Reads a printed table with its spec, the way back of `writeTable`: which columns and rows are which, and what each figure says.
// What the spec does not know is kept and said to be unknown; what it expects and does not find is said to be absent.
import type { Scope } from '../../ledger/view.ts';
import type { AmountStyle } from '../../money/format.ts';
import type { MoneyUnit } from '../../money/unit.ts';
import type { TableSpec } from '../spec.ts';
import type { AlignedColumns, SpecColumn } from './columns.ts';
import { readFigure, type ReadFigure } from './figure.ts';
import type { Members } from './members.ts';
import type { Phrases } from './phrases.ts';
import { comparable, readable } from './phrases.ts';
import type { CellMap, PrintedCell } from './printed-grid.ts';
import { RowReader } from './rows.ts';

export interface ReadTable<Cell extends PrintedCell> {
  readonly spec: TableSpec;
  readonly rows: readonly ReadRow<Cell>[];
  /** Fixed rows, and columns, that the table should have and has not: their keys and names, and what the spec prints, perhaps nothing. */
  readonly absentRows: readonly { readonly key: string; readonly label: string }[];
  readonly absentColumns: readonly { readonly name: string; readonly label: string }[];
  readonly unknownRows: readonly { readonly row: number; readonly label: string }[];
  readonly unknownColumns: readonly { readonly column: number; readonly headers: readonly string[] }[];
  /** From 0 to 1, how much of the head and of the rows is as the spec says; at most that of the head alone. */
  readonly likeness: number;
}

export interface ReadRow<Cell extends PrintedCell> {
  readonly key: string;
  readonly label: string;
  /** Its place in the grid. */
  readonly row: number;
  /** As printed, by the name of the text column: its code, its name. */
  readonly texts: Readonly<Record<string, string>>;
  /** Where these stand, those that say nothing left out: a code may be printed in parts. */
  readonly textCells: Readonly<Record<string, readonly Cell[]>>;
  readonly cells: readonly ReadCell<Cell>[];
}

/** A figure with its place. Its region is what the scopes name in a view of the document's members. */
export interface ReadCell<Cell extends PrintedCell> extends ReadFigure {
  readonly column: string;
  readonly cell: Cell;
  readonly scopes: readonly Scope[];
}

export interface TableReading {
  readonly members: Members;
  readonly phrases: Phrases;
  /** As the table's own head says; undefined where it says none. */
  readonly unit: MoneyUnit | undefined;
}

/** `columns` are those of the grid, aligned to the spec. */
export function readTable<Cell extends PrintedCell>(
  spec: TableSpec,
  map: CellMap<Cell>,
  columns: AlignedColumns,
  reading: TableReading,
): ReadTable<Cell> {
  const style = reading.unit === undefined ? undefined : { ...spec.amount, unit: reading.unit };
  const panels = spec.panels.map((_, panel) => readPanel({ spec, map, columns, panel, style, reading }));
  const rows = panels.flatMap((panel) => panel.rows);
  const unknownRows = panels.flatMap((panel) => panel.unknown);
  const all = rows.length + unknownRows.length;
  // A table of nothing but its head has no row that speaks against the spec.
  const known = all === 0 ? 1 : rows.length / all;
  return {
    spec,
    rows,
    absentRows: panels.flatMap((panel) => panel.absent),
    absentColumns: columns.absent.map(({ name, path }) => ({ name, label: path.join('/') })),
    unknownRows,
    unknownColumns: columns.unknown,
    likeness: columns.likeness * (0.5 + known / 2),
  };
}

interface PanelReading<Cell extends PrintedCell> {
  readonly spec: TableSpec;
  readonly map: CellMap<Cell>;
  readonly columns: AlignedColumns;
  readonly panel: number;
  readonly style: AmountStyle | undefined;
  readonly reading: TableReading;
}

interface ReadPanel<Cell extends PrintedCell> {
  readonly rows: readonly ReadRow<Cell>[];
  readonly absent: ReadTable<Cell>['absentRows'];
  readonly unknown: readonly { readonly row: number; readonly label: string }[];
}

function readPanel<Cell extends PrintedCell>(panel: PanelReading<Cell>): ReadPanel<Cell> {
  const { spec, map, columns, reading } = panel;
  const own = [...columns.found].filter(([column]) => column.panel === panel.panel);
  const textColumns = own.filter(([{ spec: column }]) => column.kind === 'text');
  const names = textColumns.map(([{ spec: column }]) => column.name);
  const reader = new RowReader(spec, panel.panel, names, reading.members, reading.phrases);
  const rows: ReadRow<Cell>[] = [];
  const unknown: { row: number; label: string }[] = [];
  const body = Array.from({ length: map.rows - columns.headRows }, (_, index) => {
    const row = columns.headRows + index;
    return { row, figures: own.flatMap(([column, [at = 0]]) => figureAt(panel, column, row, at) ?? []) };
  });
  const amounts = body.map(({ figures }) => figures[0]?.interval ?? undefined);
  for (const [index, { row, figures }] of body.entries()) {
    const textCells = Object.fromEntries(
      textColumns.map(([column, at]) => [column.spec.name, at.flatMap((one) => textCellAt(map, row, one))]),
    );
    const texts = Object.fromEntries(
      Object.entries(textCells).map(([name, said]) => [name, said.map(({ text }) => text).join('')]),
    );
    const label = readable(Object.values(texts).join(' '));
    const recognised = reader.next(texts, amounts, index);
    if (recognised === undefined) {
      // The shorter of two panels is filled up with empty rows; a table without content says so in one.
      const isFilling = isEmptyRow(texts) && figures.every(({ state }) => state === 'blank');
      if (!isFilling) unknown.push({ row, label });
      continue;
    }
    const cells = figures.map(({ scopes, ...figure }) => ({
      ...figure,
      scopes: [spec.scope, spec.panels[panel.panel]?.scope ?? {}, ...recognised.scopes, ...scopes],
    }));
    rows.push({ key: recognised.key, label, row, texts, textCells, cells });
  }
  return { rows, unknown, absent: reader.absent() };
}

/** 「无」 and 「……」 alone name no item. */
function isEmptyRow(texts: Readonly<Record<string, string>>): boolean {
  return Object.values(texts).every((text) => /^(?:无|…*)$/u.test(comparable(text)));
}

/** A cell with words where it begins; one over several columns speaks in the first of them alone. */
function textCellAt<Cell extends PrintedCell>(map: CellMap<Cell>, row: number, column: number): Cell[] {
  const cell = map.at(row, column);
  return cell?.column === column && cell.text !== '' ? [cell] : [];
}

function figureAt<Cell extends PrintedCell>(
  { map, style }: PanelReading<Cell>,
  { spec, name }: SpecColumn,
  row: number,
  column: number,
): ReadCell<Cell> | undefined {
  const cell = map.at(row, column);
  if (spec.kind !== 'figure' || cell === undefined) return undefined;
  return { ...readFigure(cell.text, style), column: name, cell, scopes: [spec.scope] };
}

// A view as JSON: the same tables as on the page.
import { codesApart } from './codes-apart.ts';
import type { Cell, Column, DataTable } from './data-table.ts';
import { yuan } from './money.ts';
import type { View } from './view.ts';
import type { ViewJson } from './view-shape.ts';

export function viewJson(view: View, notices: readonly string[]): ViewJson {
  const { title, address, sources, tables, citation, next } = view;
  return {
    schema: { name: 'mingzhang-view', edition: 1 },
    title,
    address,
    notices: [...notices],
    sources: [...sources],
    tables: tables.map(tableJson),
    ...(citation === undefined ? {} : { citation }),
    next: next ?? null,
  };
}

function tableJson(table: DataTable): ViewJson['tables'][number] {
  const { name, title, columns, rows, notes = [] } = codesApart(table);
  return {
    name,
    title,
    columns: columns.map((column) => ({ ...column, ...(column.kind === 'amount' ? { unit: 'CNY' } : {}) })),
    rows: rows.map((cells) => ({
      values: Object.fromEntries(
        columns.map((column, index) => [column.name, valueOf(cells[index], column)]),
      ),
      links: Object.fromEntries(
        columns.flatMap(({ name: column }, index): [string, string][] => {
          const href = cells[index]?.href;
          return href === undefined ? [] : [[column, href]];
        }),
      ),
    })),
    notes: [...notes],
  };
}

/** What a file says of a cell; null where there is nothing known. */
export function valueOf(cell: Cell | undefined, { kind }: Column): string | null {
  if (cell === undefined) return null;
  if (kind !== 'amount') return cell.text;
  return cell.amountFen === null || cell.amountFen === undefined ? null : yuan(cell.amountFen);
}
